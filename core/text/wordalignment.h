// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/foldedwords.h"

#include <optional>

namespace onrecord {

/// How much of \a wanted, read from its end to its beginning, \a words repeat from their end: 0
/// to 1, in letters. A few words may be missing or added on either side of the comparison, but
/// only where two in a row agree again: single words agree by chance. 1 for two that are empty.
double likenessBackwards(std::span<const FoldedWord> wanted, std::span<const FoldedWord> words);
/// The same from beginning to end.
double likenessForwards(std::span<const FoldedWord> wanted, std::span<const FoldedWord> words);

/// A stretch of words that another was laid against.
struct Alignment
{
    qsizetype first = 0; ///< [first, last) of the text's words, never empty
    qsizetype last = 0;
    qsizetype roomFirst = 0; ///< up to these, words before and after it lie beside nothing: they
    qsizetype roomLast = 0; ///< may have been added to the stretch or to what is around it
    double likeness = 0; ///< shared words, twice, over the words of both: 0 to 1
};

/// Lays \a wanted over \a words near \a shift (wanted[i] beside words[i + shift]) with the fewest
/// words changed, and says what came to lie beside wanted[\a first, \a last). Nothing where that
/// is no word at all, or where the stretch is so long that the comparison would not pay.
std::optional<Alignment> align(const QList<FoldedWord> &wanted, qsizetype first, qsizetype last,
                               const QList<FoldedWord> &words, qsizetype shift);

} // namespace onrecord
