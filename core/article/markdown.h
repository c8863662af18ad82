// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/markeduptext.h"

#include <optional>

namespace onrecord {

/// What \a text from \a from on is as Markdown (CommonMark with tables, strike-through and task
/// lists, read by md4c). Spans count from the start of \a text.
///
///     ## ⟦What *now*⟧                        a heading; the stars are markup
///     - ⟦an engine⟧                          a list item
///     > ⟦“We wait.”⟧                          a quotation
///     ![⟦The ferry⟧](ferry.jpg)              a caption
///     | ⟦Route⟧ | ⟦Fare⟧ |                   table cells
///     ⟦She [told](https://…) the Courier⟧    a paragraph; brackets and address are markup
///
/// A line break with two blanks or a backslash before it ends a paragraph, and so does any after
/// a line longer than people wrap at. Blocks ascend and do not overlap. Nothing where the text was
/// made to keep a reader busy: md4c would go on for longer than the text is worth. Otherwise
/// linear in the text.
std::optional<MarkedUpText> readMarkdown(QStringView text, qsizetype from = 0);

} // namespace onrecord
