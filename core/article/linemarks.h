// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/block.h"

namespace onrecord {

/// A line without the marks that say what it is.
struct MarkedLine
{
    Span words; ///< empty for a rule (---) and the like
    BlockKind kind = BlockKind::Paragraph;
    bool startsParagraph = false; ///< even in the middle of a hard-wrapped block
    bool underlines = false; ///< Markdown's === or ---, which make a heading of the line above

    friend bool operator==(const MarkedLine &, const MarkedLine &) = default;
};

/// What \a line, a filled line of \a text without blanks at its ends, is. In Markdown # ## make
/// headings, > a quotation (body), - * + 1. a list item, ![words](place) a caption; in plain
/// text bullets make list items and a line of capitals a heading.
MarkedLine readLineMarks(QStringView text, Span line, bool markdown);

} // namespace onrecord
