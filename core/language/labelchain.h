// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace onrecord {

/// How labels follow one another: a score for each step, added to the words' own (a linear-chain
/// conditional random field). What must not be has a score of -1e4.
struct LabelChain
{
    int labels = 0; ///< at most mostChainLabels
    std::vector<float> steps; ///< from × to
    std::vector<float> first; ///< for a label at the first word
    std::vector<float> last; ///< for a label at the last word
};

constexpr int mostChainLabels = 16;

/// The labels with the highest sum of scores; \a scores is words × labels. Of equals the one with
/// the lower label.
std::vector<quint8> bestLabels(const LabelChain &chain, std::span<const float> scores);

/// How likely each label is at each word, words × labels, adding up to 1 at each: from all labels
/// that the words could have together, each as likely as the exponential of its sum says.
std::vector<float> labelMarginals(const LabelChain &chain, std::span<const float> scores);

} // namespace onrecord
