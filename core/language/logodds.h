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

} // namespace onrecord
