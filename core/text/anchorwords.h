// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/anchor.h"
#include "core/text/foldedwords.h"

namespace onrecord {

/// An anchor as words: its own between those around it.
struct AnchorWords
{
    QString text; ///< before, exact, after
    Span exact; ///< in text
    QList<FoldedWord> words;
    qsizetype first = 0; ///< [first, last) are the words of exact
    qsizetype last = 0;

    qsizetype count() const { return last - first; }
};

AnchorWords anchorWords(const Anchor &anchor);

/// A stretch of a text's words that may be the anchor's.
struct PlacedAnchorWords
{
    qsizetype first = 0; ///< [first, last) of the text's words, not empty
    qsizetype last = 0;
    qsizetype roomFirst = 0; ///< [roomFirst, roomLast) holds it and words that were added to it
    qsizetype roomLast = 0;
};

/// The stretch of \a text, which has \a words, that stands at \a place for all of the anchor: with
/// the quotation marks, dashes and blanks that the anchor has beside its first and its last word, or
/// with as much of these two words as it has.
Span boundsOf(const AnchorWords &anchor, const PlacedAnchorWords &place, QStringView text,
              const QList<FoldedWord> &words);

} // namespace onrecord
