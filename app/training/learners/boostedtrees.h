// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/decisiontrees.h"

#include <span>
#include <vector>

namespace onrecord::training {

/// How hard boosted trees are tried.
struct TreeEffort
{
    int trees = 80;
    int ends = 10; ///< of each tree
    size_t fewest = 40; ///< examples at an end
    double step = 0.1; ///< how much of what a tree says is believed
    double shrinking = 5; ///< how strongly what is said at an end is drawn to 0
};

/// What is known of examples: a row of \a columns numbers for each, and whether it is so.
struct KnownRows
{
    size_t columns = 0;
    std::vector<float> numbers;
    std::vector<bool> answers;

    size_t size() const { return answers.size(); }
    void add(std::span<const float> row, bool answer)
    {
        numbers.insert(numbers.end(), row.begin(), row.end());
        answers.push_back(answer);
    }
};

/// Trees that tell the log odds that it is so (gradient boosting as in Friedman 2001, with second
/// derivatives and numbers in 64 bands as in Ke et al. 2017). The same rows give the same trees.
DecisionTrees trainTrees(const KnownRows &rows, const TreeEffort &effort);

} // namespace onrecord::training
