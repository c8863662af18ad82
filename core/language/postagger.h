// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/featuresalts.h"
#include "core/language/grammar.h"
#include "core/language/weighttable.h"
#include "core/language/word.h"

#include <span>
#include <utility>

namespace onrecord {

/// Gives each word of a sentence its part of speech, from left to right (averaged perceptron,
/// Collins 2002).
class PosTagger
{
public:
    static constexpr int labels = int(PartOfSpeech::Count) - 1; ///< label 0 is NN

    PosTagger(WeightTable weights, FeatureSalts salts)
        : m_weights(weights)
        , m_salts(std::move(salts))
    {
    }

    /// Writes a tag for each word of \a sentence to \a tags, which has as many places.
    void tag(std::span<const Word> sentence, std::span<PartOfSpeech> tags) const;

    static std::span<const FeatureName> featureNames();
    /// What the tagger sees at word \a i, the tags before it being known.
    static void look(FeatureList &features, const FeatureSalts &salts,
                     std::span<const Word> sentence, std::span<const PartOfSpeech> tags, size_t i);

private:
    WeightTable m_weights;
    FeatureSalts m_salts;
};

} // namespace onrecord
