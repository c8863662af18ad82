// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace onrecord {

/// The probabilities that a proposal is right.
struct ProposalScore
{
    double statement = 0; ///< probability that somebody is said to state this
    double source = 0; ///< probability that the source is the right one, if so

    /// That both are right; proposals are compared by it.
    double jointProbability() const { return statement * source; }
};

} // namespace onrecord
