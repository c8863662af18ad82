// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

namespace onrecord {

/// The log odds of \a probability, at most about 21 on either side.
inline double logOdds(double probability)
{
    constexpr double edge = 1e-9;
    const double kept = std::clamp(probability, edge, 1 - edge);
    return std::log(kept / (1 - kept));
}

/// The probability that has the log odds \a odds.
inline double fromLogOdds(double odds)
{
    return 1 / (1 + std::exp(-odds));
}

/// Corrects log odds of what is improbable: those below a bound are stretched away from it, and the others stay as
/// they are. Rises, so nothing changes places.
struct LowOdds
{
    double bound = 0;
    double stretch = 1; ///< above 0; 1 leaves all as they are

    double corrected(double odds) const
    {
        return odds < bound ? bound + stretch * (odds - bound) : odds;
    }
};

} // namespace onrecord
