// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/postagger.h"

#include <algorithm>
#include <array>

namespace onrecord {

static constexpr auto tagFeatures = std::to_array<FeatureName>({
    {"shape"},
    {"form"},
    {"form, shape"},
    {"last two letters"},
    {"last three letters"},
    {"first three letters"},
    {"last three letters, shape"},
    {"tag before"},
    {"tag before, tag two before"},
    {"form, tag before"},
    {"last three letters, tag before"},
    {"form before"},
    {"form two before"},
    {"form after"},
    {"form two after"},
    {"form before, form"},
    {"form, form after"},
    {"last three letters after"},
    {"shape after, shape"},
    {"last three letters before, last three letters"},
    {"shape before, shape"},
});

std::span<const FeatureName> PosTagger::featureNames()
{
    return tagFeatures;
}

static quint64 formAt(std::span<const Word> sentence, qsizetype i)
{
    return i >= 0 && i < qsizetype(sentence.size()) ? sentence[size_t(i)].form : quint64(i < 0);
}

void PosTagger::look(FeatureList &features, const FeatureSalts &salts,
                     std::span<const Word> sentence, std::span<const PartOfSpeech> tags, size_t i)
{
    const Word &word = sentence[i];
    const auto at = qsizetype(i);
    const quint64 tag1 = i > 0 ? quint64(tags[i - 1]) : 0;
    const quint64 tag2 = i > 1 ? quint64(tags[i - 2]) : 0;
    const quint64 shape = quint64(word.shape) * 2 + (i == 0);
    const FeatureAdder<tagFeatures> add(features, salts);
    features.clear();
    add("shape", shape);
    add("form", word.form);
    add("form, shape", word.form, shape);
    add("last two letters", word.suffix2);
    add("last three letters", word.suffix3);
    add("first three letters", word.prefix);
    add("last three letters, shape", word.suffix3, shape);
    add("tag before", tag1);
    add("tag before, tag two before", tag1, tag2);
    add("form, tag before", word.form, tag1);
    add("last three letters, tag before", word.suffix3, tag1);
    add("form before", formAt(sentence, at - 1));
    add("form two before", formAt(sentence, at - 2));
    add("form after", formAt(sentence, at + 1));
    add("form two after", formAt(sentence, at + 2));
    add("form before, form", formAt(sentence, at - 1), word.form);
    add("form, form after", word.form, formAt(sentence, at + 1));
    if (i + 1 < sentence.size()) {
        const Word &next = sentence[i + 1];
        add("last three letters after", next.suffix3);
        add("shape after, shape", quint64(next.shape), shape);
    }
    if (i > 0) {
        add("last three letters before, last three letters", sentence[i - 1].suffix3, word.suffix3);
        add("shape before, shape", quint64(sentence[i - 1].shape), shape);
    }
}

void PosTagger::tag(std::span<const Word> sentence, std::span<PartOfSpeech> tags) const
{
    FeatureList features;
    for (size_t i = 0; i < sentence.size(); ++i) {
        look(features, m_salts, sentence, tags, i);
        WeightTable::Scores scores;
        m_weights.addTo(scores, features);
        const auto *const best = std::max_element(scores.begin(), scores.begin() + labels);
        tags[i] = PartOfSpeech(best - scores.begin() + 1);
    }
}

} // namespace onrecord
