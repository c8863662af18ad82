// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/learners/postaggertraining.h"

#include "app/training/learners/dice.h"
#include "app/training/learners/perceptron.h"
#include "core/language/postagger.h"

#include <algorithm>

namespace onrecord::training {

QByteArray trainPosTagger(std::span<const KnownSentence *const> sentences, const Effort &effort)
{
    const FeatureSalts salts(PosTagger::featureNames());
    FeatureNumbers numbers;
    FeatureList features;
    for (const KnownSentence *sentence : sentences) {
        for (size_t i = 0; i < sentence->words.size(); ++i) {
            PosTagger::look(features, salts, sentence->words, sentence->tags, i);
            numbers.count(features);
        }
    }
    numbers.keep(effort.leastSeen, effort.mostFeatures);

    Perceptron perceptron(numbers, PosTagger::labels);
    Dice dice(effort.seed);
    std::vector<size_t> order = placesOf(sentences.size());
    std::vector<PartOfSpeech> tags;
    for (int round = 0; round < effort.rounds; ++round) {
        dice.shuffle(order);
        for (const size_t s : order) {
            const KnownSentence &sentence = *sentences[s];
            tags.assign(sentence.words.size(), PartOfSpeech::Unknown);
            for (size_t i = 0; i < sentence.words.size(); ++i) {
                PosTagger::look(features, salts, sentence.words, tags, i);
                const std::vector<float> &scores = perceptron.scores(features);
                const auto best =
                    int(std::max_element(scores.begin(), scores.end()) - scores.begin());
                tags[i] = PartOfSpeech(best + 1);
                if (sentence.tags[i] != PartOfSpeech::Unknown)
                    perceptron.correct(int(sentence.tags[i]) - 1, best);
                perceptron.stepDone();
            }
        }
    }
    return perceptron.written();
}

} // namespace onrecord::training
