// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <numeric>
#include <vector>

namespace onrecord::training {

/// How hard a learner tries.
struct Effort
{
    int rounds = 8; ///< how often it sees each example
    quint32 leastSeen = 5; ///< a feature seen less often is not kept
    size_t mostFeatures = 40'000;
    quint64 seed = 1; ///< of the order in which it sees the examples
    // Of a logistic regression:
    double step = 0.1; ///< how far a weight moves at first
    double shrinking = 0.001; ///< how strongly weights are drawn to 0
};

/// The places of \a size examples, in order; what learners shuffle before each round.
inline std::vector<size_t> placesOf(size_t size)
{
    std::vector<size_t> places(size);
    std::iota(places.begin(), places.end(), size_t(0));
    return places;
}

} // namespace onrecord::training
