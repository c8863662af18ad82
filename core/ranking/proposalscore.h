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
    double exact =
        0; ///< likewise: that a person would draw all its bounds so, if it is a statement
    bool isPolitical = true; ///< likewise: the article reads like political news

    /// That both are right.
    double jointProbability() const { return statement * source; }

    /// By what proposals are accepted: that a reader of such news would mark it with this source. What is attributed
    /// to somebody in political news and what is a statement elsewhere are marked by different rules.
    double worth() const { return everyday && !isPolitical ? *everyday : jointProbability(); }

    /// By what those are ordered that share words: of two that are worth about as much, the one whose bounds are
    /// likelier right comes first.
    double rank() const { return worth() * (1 + exact); }
};

} // namespace onrecord
