// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

namespace onrecord {

/// A line of a text: what stands on it, and where the next one begins.
struct Line
{
    Span span; ///< without the break that ends it
    qsizetype next = 0; ///< the text's size for the last line

    friend bool operator==(const Line &, const Line &) = default;
};

/// True for what ends a line, those of UAX #14: \n, \r, VT, FF, NEL (U+0085), U+2028 and U+2029.
bool isLineBreak(QChar c);

/// The line that begins at \a begin, which must be at most the text's size; \r\n is one break.
Line lineAt(QStringView text, qsizetype begin);

/// True for white space and for what is as invisible: U+FEFF, U+200B, U+2060.
bool isBlank(QChar c);

/// \a span without the blanks at its ends; empty, at its begin, where it holds nothing else.
Span trimmed(QStringView text, Span span);

} // namespace onrecord
