// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/leftout.h"
#include "core/corrections/correction.h"

namespace onrecord {

/// What \a inForce, in the order in which it was said, says of blocks.
QList<BlockChoice> blockChoices(const QList<Correction> &inForce);

/// Brings \a block back, which leftOutBlocks() has of \a article, or leaves it out again. Like
/// correctionOf(), without time and name.
Correction choiceOn(const Article &article, const LeftOutBlock &block, bool isKept);

/// Leaves out the block at \a place of the text of \a article.
Correction leavingOut(const Article &article, Span place);

} // namespace onrecord
