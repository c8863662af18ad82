// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/blockweights.h"

namespace onrecord {

/// The elements that hold the article of a page, in order, none within another: the one with most
/// prose close to it, or one around it that says it is the body, and those beside it that go on with
/// it. \a headline is the node of the headline, -1 where there is none. The whole page where it has
/// no prose.
QList<int> findBody(const PageTree &page, const QList<SortedBlock> &blocks,
                    const BlockWeights &weights, int headline);

} // namespace onrecord
