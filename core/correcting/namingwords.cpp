// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/namingwords.h"

#include "core/correcting/namingedges.h"
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

/// Particles that names have in small letters.
static bool isParticle(QStringView word)
{
    static const QSet<QString> words{u"van"_s,   u"von"_s, u"der"_s, u"den"_s, u"de"_s,  u"del"_s,
                                     u"della"_s, u"di"_s,  u"da"_s,  u"dos"_s, u"du"_s,  u"des"_s,
                                     u"la"_s,    u"le"_s,  u"ter"_s, u"ten"_s, u"zu"_s,  u"af"_s,
                                     u"av"_s,    u"al"_s,  u"el"_s,  u"bin"_s, u"ibn"_s, u"y"_s};
    return words.contains(word.toString());
}

/// \a span without the "’s", or the apostrophe behind an s, at its end.
static Span withoutGenitive(QStringView text, Span span)
{
    for (qsizetype at = std::max(span.begin + 1, span.end - 2); at < span.end; ++at) {
        if (isGenitive(text, at))
            return {span.begin, at};
    }
    return span;
}

/// The words at the end of \a span that begin with capitals, with particles among them; empty where the last
/// word is none. A title of letters alone counts as one of them.
static Span capitalsAtEnd(QStringView text, Span span)
{
    qsizetype begin = span.end;
    for (qsizetype end = span.end; end > span.begin;) {
        const QStringView word = lastWord(text.sliced(span.begin, end - span.begin));
        if (word.isEmpty()) {
            --end; // what stands between words
            continue;
        }
        end -= word.size();
        const auto isLetter = [](QChar each) {
            return each.isLetter();
        };
        if (std::none_of(word.cbegin(), word.cend(), isLetter))
            continue; // a sign or a number may stand within a name
        if (word.front().isUpper())
            begin = end;
        else if (begin == span.end || !isParticle(word))
            break;
        else
            begin = end;
    }
    return {begin, span.end};
}

QString nameIn(QStringView text, Span words)
{
    const NamingWords naming = namingWords(text, withoutEdgeWords(text, words));
    const Span whole = withoutGenitive(text, naming.whole);
    Span name = whole;
    if (!holdsAnd(whole.in(text))) {
        if (const qsizetype comma = whole.in(text).indexOf(u','); comma > 0) {
            const Span before = withoutGenitive(text, {naming.span.begin, whole.begin + comma});
            if (!capitalsAtEnd(text, before).isEmpty())
                name = before;
        }
        const Span capitals =
            capitalsAtEnd(text, {std::max(name.begin, naming.span.begin), name.end});
        if (!capitals.isEmpty() && !isBehindPreposition(text, {name.begin, capitals.begin}))
            name = capitals;
    }
    return name.in(text).toString().simplified();
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
