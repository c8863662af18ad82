// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/lines.h"

namespace onrecord {

/// How a text uses its line breaks.
struct Wrapping
{
    bool isHardWrapped = false; ///< lines are broken to fit; a blank line parts paragraphs
    qsizetype width = 0; ///< of the longest wrapped line, in UTF-16 units

    /// True where a paragraph that has \a line goes on with \a next, the line right below it.
    bool goesOn(QStringView text, Span line, Span next) const;
};

/// Looks at the \a lines of \a text (blanks at their ends left out, empty ones included).
/// Hard-wrapped is a text with blank lines whose other lines, the last of each block aside, are
/// as long as they can be: the first word of the next would not have fitted. Linear.
Wrapping findWrapping(QStringView text, const QList<Span> &lines);

} // namespace onrecord
