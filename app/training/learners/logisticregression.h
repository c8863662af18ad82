// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/learners/effort.h"

#include <span>
#include <vector>

namespace onrecord::training {

/// One thing that is so or not, as numbers of features, and the question it answers.
struct KnownAnswer
{
    std::vector<quint32> features;
    int question = 0;
    bool yes = false;
};

/// The weights of a logistic regression, kept small (L2): a row of \a questions for each of
/// \a features. Of \a effort what tells which features are kept does not count.
std::vector<float> trainAnswers(std::span<const KnownAnswer> answers, size_t features,
                                int questions, const Effort &effort);

} // namespace onrecord::training
