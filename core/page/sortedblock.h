// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/pageblocks.h"

namespace onrecord {

/// What became of a block of a page.
struct SortedBlock
{
    PageBlock block;
    LeftOutReason reason = LeftOutReason::None; ///< None: it belongs to the article

    bool isKept() const { return reason == LeftOutReason::None; }
};

} // namespace onrecord
