// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/namingwords.h"

#include "core/text/lines.h"
#include "core/text/wholewords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace onrecord {

static bool isApostrophe(QChar c)
{
    return c == u'’' || c == u'\'';
}

bool isGenitive(QStringView text, qsizetype place)
{
    if (place <= 0 || place >= text.size() || !isApostrophe(text[place]))
        return false;
    const auto isEnd = [text](qsizetype at) {
        return at >= text.size() || !text[at].isLetterOrNumber();
    };
    if (place + 1 < text.size() && (text[place + 1] == u's' || text[place + 1] == u'S'))
        return isEnd(place + 2);
    return (text[place - 1] == u's' || text[place - 1] == u'S') && isEnd(place + 1);
}

/// The word that begins at \a place; empty where none does.
static QStringView wordFrom(QStringView text, qsizetype place)
{
    qsizetype end = place;
    while (end < text.size() && belongsToWord(text, end))
        ++end;
    return text.mid(place, end - place);
}

static bool isOneOf(const QSet<QString> &words, QStringView word)
{
    return words.contains(word.toString().toLower());
}

static bool isPreposition(QStringView word)
{
    static const QSet<QString> words{u"of"_s,    u"for"_s,    u"at"_s,    u"in"_s,    u"from"_s,
                                     u"with"_s,  u"to"_s,     u"on"_s,    u"by"_s,    u"near"_s,
                                     u"who"_s,   u"that"_s,   u"which"_s, u"whose"_s, u"against"_s,
                                     u"under"_s, u"behind"_s, u"about"_s, u"within"_s};
    return isOneOf(words, word);
}

bool holdsOwner(QStringView words)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (isGenitive(words, at))
            return true;
    }
    return headOf(words).end < namingWords(words, {0, words.size()}).span.end;
}

QStringView lastWord(QStringView words)
{
    qsizetype begin = words.size();
    while (begin > 0 && belongsToWord(words, begin - 1))
        --begin;
    return words.sliced(begin);
}

bool isPluralPronoun(QStringView word)
{
    static const QSet<QString> words{u"they"_s,       u"them"_s,   u"their"_s, u"both"_s,
                                     u"themselves"_s, u"others"_s, u"these"_s, u"we"_s,
                                     u"us"_s,         u"it"_s,     u"its"_s,   u"itself"_s};
    return isOneOf(words, word);
}

bool isPronoun(QStringView word)
{
    static const QSet<QString> words{u"he"_s,      u"she"_s,     u"i"_s,    u"you"_s,  u"him"_s,
                                     u"her"_s,     u"his"_s,     u"who"_s,  u"whom"_s, u"me"_s,
                                     u"himself"_s, u"herself"_s, u"this"_s, u"one"_s};
    return isOneOf(words, word) || isPluralPronoun(word);
}

static Span withoutPunctuation(QStringView text, Span words)
{
    const auto isNaming = [text](qsizetype at) {
        return text[at].isLetterOrNumber() || text[at].isMark() || text[at].isSurrogate();
    };
    while (!words.isEmpty() && !isNaming(words.begin))
        ++words.begin;
    while (!words.isEmpty() && !isNaming(words.end - 1))
        --words.end;
    return words;
}

NamingWords namingWords(QStringView text, Span words)
{
    NamingWords naming;
    naming.whole = withoutPunctuation(text, words);
    naming.span = naming.whole;
    const QString first =
        wordFrom(text.first(naming.whole.end), naming.whole.begin).toString().toLower();
    const bool isDefinite = first == u"the";
    if ((isDefinite || first == u"a" || first == u"an") && first.size() < naming.whole.length()) {
        naming.article =
            isDefinite ? NamingWords::Article::Definite : NamingWords::Article::Indefinite;
        naming.span = withoutPunctuation(text, {naming.span.begin + first.size(), naming.span.end});
    }
    const qsizetype before = naming.span.end - 2;
    if (before > naming.span.begin && isGenitive(text, before)
        && text[before + 1].toLower() == u's')
        naming.span.end = before;
    return naming;
}

Span headOf(QStringView words)
{
    const Span all = namingWords(words, {0, words.size()}).span;
    qsizetype at = all.begin;
    while (at < all.end) {
        const QStringView word = wordFrom(words.first(all.end), at);
        if (at > all.begin && isPreposition(word))
            return withoutPunctuation(words, {all.begin, at});
        at += std::max<qsizetype>(1, word.size());
    }
    return all;
}

static qsizetype behindBlanks(QStringView text, qsizetype place)
{
    while (place < text.size() && isBlank(text[place]))
        ++place;
    return place;
}

bool isPrepositionBehind(QStringView text, qsizetype place)
{
    const qsizetype next = behindBlanks(text, place);
    return next > place && isPreposition(wordFrom(text, next));
}

bool isBehindPreposition(QStringView text, Span before)
{
    bool is = false;
    for (qsizetype at = before.begin; at < before.end;) {
        const QStringView word = wordFrom(text.first(before.end), at);
        if (word.isEmpty()) {
            if (text[at] == u',' || text[at] == u'(')
                is = false;
            ++at;
            continue;
        }
        is |= isPreposition(word);
        if (word.compare("and"_L1, Qt::CaseInsensitive) == 0)
            is = false;
        at += word.size();
    }
    return is;
}

bool endsAtMark(QStringView text, qsizetype place)
{
    return place >= text.size() || isLineBreak(text[place])
        || QStringView(u",.;:!?)]–—").contains(text[place]);
}

bool isComma(QStringView between)
{
    static const QSet<QString> determiners{u"the"_s, u"a"_s,   u"an"_s,   u"its"_s,
                                           u"his"_s, u"her"_s, u"their"_s};
    const QStringView mark = between.trimmed();
    return !mark.isEmpty() && (mark.front() == u',' || mark.front() == u'(')
        && (mark.size() == 1 || isOneOf(determiners, mark.sliced(1).trimmed()));
}

bool isTitleGap(QStringView between)
{
    const QStringView mark = between.trimmed();
    return mark.isEmpty() || mark == u"," || mark == u".";
}

bool holdsAnd(QStringView between)
{
    for (qsizetype at = 0; at < between.size();) {
        const QStringView word = wordFrom(between, at);
        if (word.compare("and"_L1, Qt::CaseInsensitive) == 0 || between[at] == u'&')
            return true;
        at += std::max<qsizetype>(1, word.size());
    }
    return false;
}

bool isHeadWithin(QStringView text, Span mention, Span whole)
{
    if (isGenitive(text, mention.end) && mention.end < whole.end
        && behindBlanks(text, mention.end + 2) < whole.end)
        return false;
    if (isBehindPreposition(text, {whole.begin, std::max(whole.begin, mention.begin)}))
        return false;
    if (mention.end >= whole.end)
        return true;
    const qsizetype next = behindBlanks(text, mention.end);
    const QStringView word = wordFrom(text.first(whole.end), next);
    return next >= whole.end || word.isEmpty() || isPreposition(word)
        || word.compare("and"_L1, Qt::CaseInsensitive) == 0
        || word.compare("or"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace onrecord
