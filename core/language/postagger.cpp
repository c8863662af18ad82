// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/postagger.h"

#include <algorithm>

namespace onrecord {

static quint64 formAt(std::span<const Word> sentence, qsizetype i)
{
    return i >= 0 && i < qsizetype(sentence.size()) ? sentence[size_t(i)].form : quint64(i < 0);
}

void PosTagger::look(FeatureList &features, std::span<const Word> sentence,
                     std::span<const PartOfSpeech> tags, size_t i)
{
    const Word &word = sentence[i];
    const auto at = qsizetype(i);
    const quint64 tag1 = i > 0 ? quint64(tags[i - 1]) : 0;
    const quint64 tag2 = i > 1 ? quint64(tags[i - 2]) : 0;
    const quint64 shape = quint64(word.shape) * 2 + (i == 0);
    features.clear();
    features.add(1, shape);
    features.add(2, word.form);
    features.add(3, word.form, shape);
    features.add(4, word.suffix2);
    features.add(5, word.suffix3);
    features.add(6, word.prefix);
    features.add(7, word.suffix3, shape);
    features.add(8, tag1);
    features.add(9, tag1, tag2);
    features.add(10, word.form, tag1);
    features.add(11, word.suffix3, tag1);
    features.add(12, formAt(sentence, at - 1));
    features.add(13, formAt(sentence, at - 2));
    features.add(14, formAt(sentence, at + 1));
    features.add(15, formAt(sentence, at + 2));
    features.add(16, formAt(sentence, at - 1), word.form);
    features.add(17, word.form, formAt(sentence, at + 1));
    if (i + 1 < sentence.size()) {
        const Word &next = sentence[i + 1];
        features.add(20, next.suffix3);
        features.add(21, quint64(next.shape), shape);
    }
    if (i > 0) {
        features.add(23, sentence[i - 1].suffix3, word.suffix3);
        features.add(24, quint64(sentence[i - 1].shape), shape);
    }
}

void PosTagger::tag(std::span<const Word> sentence, std::span<PartOfSpeech> tags) const
{
    FeatureList features;
    for (size_t i = 0; i < sentence.size(); ++i) {
        look(features, sentence, tags, i);
        WeightTable::Scores scores;
        m_weights.addTo(scores, features);
        const auto *const best = std::max_element(scores.begin(), scores.begin() + labels);
        tags[i] = PartOfSpeech(best - scores.begin() + 1);
    }
}

} // namespace onrecord
