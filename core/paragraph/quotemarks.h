// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

namespace onrecord {

/// A quotation mark as it stands, with the side it looks to.
struct QuoteMark
{
    enum class Shape : quint8 {
        Opening,
        Closing,
        /// A single mark that closes a quotation or is an apostrophe: the dogs’ bowl, goin’ home.
        Weak,
    };

    qsizetype at = 0; ///< in the text
    QChar c; ///< " for two single ones that stand for a double one
    Shape shape = Shape::Opening;
    qsizetype width = 1; ///< 2 for such two
    bool isClipped = false; ///< before a word that may have lost its beginning: ’Tis

    friend bool operator==(const QuoteMark &, const QuoteMark &) = default;
};

/// The quotation marks of \a paragraph, a span of \a text, in text order. Left out are marks that
/// their neighbours show to be something else:
///
///     don’t, the ’90s, ’tis, rock ’n’ roll     apostrophes
///     5'11"                                    feet
///
/// A mark with blanks on both sides opens where nothing is open before it. Linear.
QList<QuoteMark> findQuoteMarks(QStringView text, Span paragraph);

} // namespace onrecord
