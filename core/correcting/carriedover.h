// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// What became of the corrections of an article that changed since they were made, in numbers of
/// corrections.
struct CarriedOver
{
    int placed = 0; ///< hold as they did
    int changed = 0; ///< stale: their words are other ones now
    int lost = 0; ///< orphans

    friend bool operator==(const CarriedOver &, const CarriedOver &) = default;
};

/// Nothing where there is nothing to tell: without corrections, and where the article is as it was
/// when the last one was made and none is stale or an orphan.
std::optional<CarriedOver> carriedOver(const Reading &reading);

} // namespace onrecord
