// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/matches.h"

namespace onrecord {

namespace {

/// True when nothing that belongs to a word touches \a match from outside.
bool isWhole(QStringView text, Span match)
{
    const auto isInWord = [&](qsizetype at) {
        return 0 <= at && at < text.size() && (text[at].isLetterOrNumber() || text[at].isMark());
    };
    return !(isInWord(match.begin - 1) && isInWord(match.begin))
        && !(isInWord(match.end - 1) && isInWord(match.end));
}

} // namespace

Spans findMatches(QStringView text, QStringView words, MatchOptions options)
{
    Spans matches;
    if (words.isEmpty())
        return matches;
    const Qt::CaseSensitivity sensitivity =
        options.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    qsizetype from = 0;
    while ((from = text.indexOf(words, from, sensitivity)) >= 0) {
        const Span match{from, from + words.size()};
        if (options.wholeWords && !isWhole(text, match)) {
            ++from;
            continue;
        }
        matches.append(match);
        from = match.end;
    }
    return matches;
}

qsizetype matchFrom(const Spans &matches, qsizetype offset)
{
    if (matches.isEmpty())
        return -1;
    const auto found =
        std::lower_bound(matches.begin(), matches.end(), offset,
                         [](Span match, qsizetype wanted) { return match.begin < wanted; });
    return found == matches.end() ? 0 : found - matches.begin();
}

} // namespace onrecord
