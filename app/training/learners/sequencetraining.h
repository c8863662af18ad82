// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/learners/effort.h"
#include "core/language/sequencetagger.h"

#include <span>
#include <vector>

namespace onrecord::training {

/// A paragraph whose labels are known, as numbers of features a word.
struct KnownSequence
{
    std::vector<quint32> features; ///< of all words, one after another
    std::vector<quint32> firsts; ///< where each word's begin; one longer than the words
    std::vector<LabelScores> words; ///< the contexts; scores are scratch
    std::vector<quint8> labels;

    size_t size() const { return labels.size(); }
    std::span<const quint32> featuresOf(size_t word) const
    {
        return std::span(features).subspan(firsts[word], firsts[word + 1] - firsts[word]);
    }
};

/// Emissions by feature and label, and steps.
struct SequenceWeights
{
    std::vector<float> emissions;
    Transitions transitions;

    /// Of the same size and labels.
    SequenceWeights &operator+=(const SequenceWeights &other);
    SequenceWeights &operator/=(float divisor);
};

/// A structured averaged perceptron (Collins 2002) that is shown only a part of each word's
/// features at each step (dropout, Hinton et al. 2012), so that it does not depend on single ones.
/// \a features: how many there are; \a dropout: the share that is not shown.
SequenceWeights trainSequenceTagger(std::span<KnownSequence *const> sequences,
                                    const Transitions &untrained, size_t features,
                                    const Effort &effort, double dropout);

} // namespace onrecord::training
