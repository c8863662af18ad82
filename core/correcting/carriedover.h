// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// What became of what was corrected in an article that changed since: how many statements, dates, actors
/// and so on, each once however often it was corrected.
struct CarriedOver
{
    int placed = 0; ///< hold as they did, and nothing was said of them on this version yet
    int changed = 0; ///< stale: their words are other ones now
    int lost = 0; ///< those of orphans

    friend bool operator==(const CarriedOver &, const CarriedOver &) = default;
};

/// Nothing where there is nothing to tell: every correction was made on this version, as far as that can
/// be told (Reading::moved), and none is stale or an orphan.
std::optional<CarriedOver> carriedOver(const Reading &reading);

} // namespace onrecord
