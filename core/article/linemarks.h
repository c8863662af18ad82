// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/block.h"

namespace onrecord {

/// A line without the marks that say what it is.
struct MarkedLine
{
    Span words;
    BlockKind kind = BlockKind::Paragraph;
    bool startsParagraph = false; ///< even in the middle of a hard-wrapped block

    friend bool operator==(const MarkedLine &, const MarkedLine &) = default;
};

/// What \a line, a filled line of plain \a text without blanks at its ends, is: bullets make list
/// items, “Photo:” a caption and a line of capitals a heading.
MarkedLine readLineMarks(QStringView text, Span line);

/// True for a line that says that the text ends there, as those of agencies and press offices do: ENDS, -30-, ###.
bool endsCopy(QStringView line);

} // namespace onrecord
