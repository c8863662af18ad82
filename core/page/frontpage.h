// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/sortedblock.h"

namespace onrecord {

/// Brings back what makes a front, a page of teasers without an article: titles that lead to articles were left out of
/// it like those beside a text. Where a text of teasers was kept, so are their titles; where nothing was kept, the first
/// collection of teasers is, and streams of more below it stay left out. A page with a text besides stays as it is, and
/// gives false.
bool keepFront(const PageTree &page, QList<SortedBlock> &blocks);

} // namespace onrecord
