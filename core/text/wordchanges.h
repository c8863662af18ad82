// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/comparedwords.h"

#include <span>

namespace onrecord {

/// Words that stand for others now. Either side may be empty, where words were added or taken
/// away; an empty span lies where they would stand.
struct WordChange
{
    Span then; ///< in the former text
    Span now; ///< in the present one

    friend bool operator==(const WordChange &, const WordChange &) = default;
};

/// What differs between \a then and \a now, ascending; empty where both say the same: they may
/// differ in case, marks, blanks, hyphens, Unicode normal form and in the spelling of a word, and
/// in nothing else (comparedwords.h). Stretches too long to be laid beside each other word by word
/// are one change.
QList<WordChange> wordChanges(QStringView then, QStringView now);

/// Where two rows of words, which begin beside each other, have to end.
enum class FarEnd : quint8 {
    Together, ///< all words of both are compared
    Open, ///< all of the former, and as many of the present ones as are most like them
};

/// A stretch of words of either row that differ: [thenFirst, thenLast) and [nowFirst, nowLast).
struct DifferingWords
{
    qsizetype thenFirst = 0;
    qsizetype thenLast = 0;
    qsizetype nowFirst = 0;
    qsizetype nowLast = 0;
};

struct WordComparison
{
    QList<DifferingWords> differing; ///< ascending
    qsizetype reached = 0; ///< so many of the present words were compared
};

WordComparison compareWords(std::span<const ComparedWord> then, std::span<const ComparedWord> now,
                            FarEnd farEnd);
/// The same from the ends to the beginnings; \a farEnd is where the words begin, and
/// WordComparison::reached counts from the end.
WordComparison compareWordsBackwards(std::span<const ComparedWord> then,
                                     std::span<const ComparedWord> now, FarEnd farEnd);

} // namespace onrecord
