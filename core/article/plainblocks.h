// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/block.h"

namespace onrecord {

/// The blocks of plain \a text, as CONTRACT's rule has it: every line break ends one unless the
/// text is hard-wrapped (lines of much the same length, empty lines between paragraphs). \a known
/// are the blocks of the head, ascending (metadata.h); they are taken as they are, and what lies
/// between them is read. Ascending, not overlapping, none empty, no blanks at their ends. Linear
/// in the text.
QList<Block> plainBlocks(QStringView text, const QList<Block> &known);

} // namespace onrecord
