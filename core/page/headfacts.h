// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/pagefacts.h"
#include "core/page/sortedblock.h"

namespace onrecord {

/// What the lines of a page say about its article where readers look for it: "By Ida Lund", "17 November
/// 2026", a name in an element that is called so, a time element; near the headline first.
PageFacts factsInHead(const PageTree &page, const QList<SortedBlock> &blocks);

} // namespace onrecord
