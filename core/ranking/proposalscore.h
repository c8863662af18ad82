// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace onrecord {

/// The probabilities that a proposal is right.
struct ProposalScore
{
    double statement = 0; ///< probability that somebody is said to state this
    double source = 0; ///< probability that the source is the right one, if so
    std::optional<double> everyday =
        {}; ///< in careful reading: that a reader of everyday news would mark it with this source

    /// That both are right.
    double jointProbability() const { return statement * source; }

    /// By what proposals are compared: jointProbability(), or in careful reading its mean with that of
    /// everyday news, since what is attributed to somebody in political news and what is a statement
    /// elsewhere are marked by different rules.
    double worth() const
    {
        constexpr double attributed = 0.6; // weight
        return everyday ? attributed * jointProbability() + (1 - attributed) * *everyday
                        : jointProbability();
    }
};

} // namespace onrecord
