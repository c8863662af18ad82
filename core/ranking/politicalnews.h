// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/encoder/vocabulary.h"
#include "core/language/modelfile.h"

#include <optional>
#include <vector>

namespace onrecord {

/// How much a word counts in an article, by its number in the vocabulary.
struct CountedWord
{
    quint16 number = 0;
    float weight = 0; ///< grows with the logarithm of how often it is there

    friend bool operator==(const CountedWord &, const CountedWord &) = default;
};

/// The words of \a text that \a vocabulary knows, ascending by number; the squares of their weights add up
/// to 1. Of a long article the beginning counts.
std::vector<CountedWord> countedWords(QStringView text, const Vocabulary &vocabulary);

/// What \a words weigh together, where \a weightOf gives the weight of a word's number; those whose number is not below
/// \a known weigh nothing.
template <typename WeightOf>
double weightOfWords(const std::vector<CountedWord> &words, size_t known, WeightOf weightOf)
{
    double sum = 0;
    for (const CountedWord &word : words) {
        if (word.number < known)
            sum += double(word.weight) * weightOf(word.number);
    }
    return sum;
}

/// Tells by its words how far an article reads like political news rather than like everyday news: readers of
/// the former call thoughts and plans statements too (logistic regression).
///
/// A view of a model's bytes, which somebody else keeps.
class PoliticalNews
{
public:
    /// Those in \a file; nothing where they are missing or too short.
    static std::optional<PoliticalNews> view(const ModelFile &file);
    /// The section for \a weights, by number of a word, in steps of 8 bits, and \a bias.
    static ModelFile::Sections written(const std::vector<float> &weights, float bias);

    /// An article with \a words is rather political news.
    bool isPolitical(const std::vector<CountedWord> &words) const;

private:
    float m_bias = 0;
    float m_step = 0; ///< what 1 in m_weights is worth
    QByteArrayView m_weights;
};

} // namespace onrecord
