// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/hyphens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr QChar softHyphen = u'\u00AD';
constexpr QChar hyphen = u'\u2010';

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'\u2019' || c == u'\'' || c.isMark();
}

/// The word at the end of \a text, in small letters.
QString lastWord(QStringView text)
{
    qsizetype begin = text.size();
    while (begin > 0 && isPartOfWord(text[begin - 1]))
        --begin;
    return text.sliced(begin).toString();
}

QString firstWord(QStringView text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isPartOfWord);
    return text.first(end - text.begin()).toString();
}

/// Words that are joined to others by a hyphen more often than they are parts of longer ones.
bool isUsuallyHyphenated(const QString &first)
{
    static const QSet<QString> firsts{
        u"self"_s,  u"well"_s,  u"vice"_s,    u"twenty"_s, u"thirty"_s, u"forty"_s,
        u"fifty"_s, u"sixty"_s, u"seventy"_s, u"eighty"_s, u"ninety"_s, u"two"_s,
        u"three"_s, u"four"_s,  u"five"_s,    u"eight"_s,  u"half"_s,   u"long"_s,
        u"short"_s, u"full"_s,  u"high"_s,    u"low"_s,    u"part"_s,   u"one"_s};
    return firsts.contains(first);
}

/// True for what only stands behind a part of the same word.
bool isEnding(const QString &part)
{
    static const QSet<QString> endings{
        u"ing"_s,  u"ings"_s,   u"er"_s,  u"ers"_s,   u"ed"_s,     u"est"_s,   u"ly"_s,
        u"ness"_s, u"ment"_s,   u"ty"_s,  u"teen"_s,  u"teenth"_s, u"tieth"_s, u"tion"_s,
        u"self"_s, u"selves"_s, u"ner"_s, u"ners"_s,  u"ty"_s,     u"ies"_s,   u"ial"_s,
        u"ally"_s, u"ity"_s,    u"ful"_s, u"fully"_s, u"lence"_s,  u"som"_s,   u"some"_s};
    return part.size() < 3 || endings.contains(part);
}

/// True for what only stands between hyphens, or before one, as a word by itself: mother-in-law, day-to-day.
bool isLinkingWord(const QString &part)
{
    static const QSet<QString> linking{u"by"_s, u"of"_s, u"to"_s,  u"the"_s, u"and"_s,
                                       u"in"_s, u"at"_s, u"on"_s,  u"or"_s,  u"for"_s,
                                       u"a"_s,  u"up"_s, u"off"_s, u"out"_s};
    return linking.contains(part);
}

/// True for one of them that begins no longer word behind another hyphen, as self-in-flicted.
bool isWholeLinkingWord(const QString &part)
{
    return part == u"by" || part == u"the" || part == u"and" || part == u"to";
}

} // namespace

void LineJoiner::learn(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < words.size(); ++at) {
        const bool isWhole =
            (at > 0 || words.size() > 1) && !(at + 1 == words.size() && words[at].endsWith(u'-'));
        if (!isWhole)
            continue;
        QStringView word = words[at];
        while (!word.isEmpty() && !isPartOfWord(word.front()))
            word = word.sliced(1);
        const QString known = firstWord(word).toLower();
        if (!known.isEmpty())
            m_words.insert(known);
    }
}

/// True where the hyphen between the two only parts a word.
bool LineJoiner::isParted(const QString &before, const QString &after) const
{
    const QString first = before.toLower();
    const QString second = after.toLower();
    if (m_words.contains(first + u'-' + second))
        return false;
    if (m_words.contains(first + second))
        return true;
    if (!after.front().isLower() || first.back().isNumber()) // the 31-hour week
        return false;
    const QString lastPart = first.section(u'-', -1);
    const bool isLinked = second.contains(u'-') && isLinkingWord(second.section(u'-', 0, 0));
    if (isLinked || (first.contains(u'-') && isWholeLinkingWord(lastPart)))
        return false;
    if (lastPart.size() == 1 && first.size() > 1) // a-t-elle
        return false;
    return isEnding(second) || !isUsuallyHyphenated(lastPart) || !m_words.contains(second);
}

QString LineJoiner::joined(const QString &text, const QString &line) const
{
    if (text.isEmpty() || line.isEmpty())
        return text + line;
    if (text.endsWith(softHyphen) || (text.endsWith(hyphen) && line.front().isLower()))
        return text.chopped(1) + line;
    if (!text.endsWith(u'-') && !text.endsWith(hyphen)) {
        // A dash without blanks has none at a line's end either.
        const bool isTight =
            text.size() > 1 && text.back() == u'\u2014' && text[text.size() - 2] != u' ';
        return isTight ? text + line : text + u' ' + line;
    }
    const QString whole = text.chopped(1).trimmed(); // a blank before it was made to fill the line
    const QString before = lastWord(whole);
    const QString after = firstWord(line);
    if (before.isEmpty() || after.isEmpty())
        return text + (before.isEmpty() ? u" "_s : QString()) + line;
    return isParted(before, after) ? whole + line : whole + u'-' + line;
}

} // namespace onrecord
