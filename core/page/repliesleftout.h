// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/blockweights.h"

namespace onrecord {

/// Leaves out what readers wrote below the text where no element and no heading says so: boxes one beside the other, each
/// with a button to reply. \a headline is its place among \a blocks, -1 where there is none.
void leaveOutReplies(const PageTree &page, QList<SortedBlock> &blocks, qsizetype headline);

} // namespace onrecord
