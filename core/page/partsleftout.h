// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/blockweights.h"
#include "core/page/pagewords.h"

namespace onrecord {

/// Why what is in such a part of a page does not belong to the article; None for its body and captions.
LeftOutReason reasonFor(PartOfPage part);

/// Leaves out of \a blocks what stands in parts of \a page that say themselves that they are no part of
/// the article (menus, comments …), and boxes in which readers are to leave their address. What such a part says is not believed where most of the page's
/// prose is in it, or the \a headline (a block's index, -1 for none).
void leaveOutParts(const PageTree &page, QList<SortedBlock> &blocks, qsizetype headline);

/// Leaves out the next articles of a page that goes on and on: what stands under another heading of
/// the headline's rank.
void leaveOutOtherArticles(const PageTree &page, QList<SortedBlock> &blocks, qsizetype headline);

/// Leaves out what readers wrote below the text where no element and no heading says so: boxes one beside the other, each
/// with a button to reply. \a headline is its place among \a blocks, -1 where there is none.
void leaveOutReplies(const PageTree &page, QList<SortedBlock> &blocks, qsizetype headline);

} // namespace onrecord
