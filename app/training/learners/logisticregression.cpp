// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/learners/logisticregression.h"

#include "app/training/learners/dice.h"

#include <cmath>

namespace onrecord::training {

std::vector<float> trainAnswers(std::span<const KnownAnswer> answers, size_t features,
                                int questions, const Effort &effort)
{
    // Steps shrink with what a weight has moved already (AdaGrad, Duchi et al. 2011).
    std::vector<double> weights(features * size_t(questions));
    std::vector<double> moved(weights.size(), 1e-8);
    Dice dice(effort.seed);
    std::vector<size_t> order = placesOf(answers.size());
    for (int round = 0; round < effort.rounds; ++round) {
        dice.shuffle(order);
        for (const size_t a : order) {
            const KnownAnswer &answer = answers[a];
            const auto at = [&](quint32 feature) {
                return size_t(feature) * size_t(questions) + size_t(answer.question);
            };
            double sum = 0;
            for (const quint32 feature : answer.features)
                sum += weights[at(feature)];
            const double miss = 1 / (1 + std::exp(-sum)) - double(answer.yes);
            for (const quint32 feature : answer.features) {
                double &weight = weights[at(feature)];
                const double slope = miss + effort.shrinking * weight;
                moved[at(feature)] += slope * slope;
                weight -= effort.step * slope / std::sqrt(moved[at(feature)]);
            }
        }
    }
    return {weights.begin(), weights.end()};
}

} // namespace onrecord::training
