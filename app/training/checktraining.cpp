// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/checktraining.h"

#include "core/claims/checkfeatures.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>
#include <random>

namespace onrecord::training {
namespace {

struct Example
{
    std::vector<quint32> features; ///< indices of weights
    bool worthACheck = false;
};

class Trainer
{
public:
    Trainer(const QList<JudgedSentence> &sentences, const Lexicon &lexicon,
            const CheckTraining &training);

    CheckModel train();

private:
    void findSizes();
    void pass();
    void learn(const Example &example);

    const CheckTraining m_training;
    std::vector<Example> m_examples;
    std::vector<size_t> m_order;
    std::mt19937 m_random{20'241'204}; // its numbers are the same everywhere, unlike shuffle()'s
    std::vector<float> m_weights;
    std::vector<float> m_sizes; ///< of each feature where it is present
    std::vector<float> m_squares; ///< of the gradients so far
    std::vector<double> m_sums; ///< of the weights after each pass
    float m_constant = 0;
    float m_constantSquares = 0;
    double m_constantSum = 0;
};

Trainer::Trainer(const QList<JudgedSentence> &sentences, const Lexicon &lexicon,
                 const CheckTraining &training)
    : m_training(training)
    , m_weights(size_t(1) << training.bits)
    , m_sizes(m_weights.size(), 1.0F)
    , m_squares(m_weights.size(), 1e-6F)
    , m_sums(m_weights.size())
{
    CheckFeatureFinder finder(lexicon, newCheckSalts());
    const quint32 mask = quint32(m_weights.size()) - 1;
    for (const JudgedSentence &sentence : sentences) {
        Example example{finder.find(sentence.text), sentence.worthACheck};
        for (quint32 &feature : example.features)
            feature &= mask;
        m_examples.push_back(std::move(example));
    }
    findSizes();
    m_order.resize(m_examples.size());
    std::iota(m_order.begin(), m_order.end(), size_t(0));
}

/// How much more often a feature stands in one kind of sentence than in the other.
void Trainer::findSizes()
{
    struct Counts
    {
        float worth = 0;
        float others = 0;
    };
    std::vector<Counts> counts(m_weights.size());
    float worthSentences = 2 * m_training.smoothing;
    float otherSentences = 2 * m_training.smoothing;
    for (const Example &example : m_examples) {
        (example.worthACheck ? worthSentences : otherSentences) += 1;
        for (const quint32 feature : example.features) {
            counts[feature].worth += example.worthACheck ? 1 : 0;
            counts[feature].others += example.worthACheck ? 0 : 1;
        }
    }
    const float share = m_training.ratioShare;
    for (size_t f = 0; f < m_sizes.size(); ++f) {
        const float worth = (counts[f].worth + m_training.smoothing) / worthSentences;
        const float others = (counts[f].others + m_training.smoothing) / otherSentences;
        m_sizes[f] = 1 - share + share * std::abs(std::log(worth / others));
    }
}

void Trainer::learn(const Example &example)
{
    const float scale = 1 / std::sqrt(float(std::max<size_t>(1, example.features.size())));
    float score = 0;
    for (const quint32 feature : example.features)
        score += m_weights[feature] * m_sizes[feature];
    score = m_constant + score * scale;
    const float error = (example.worthACheck ? 1.0F : 0.0F) - 1 / (1 + std::exp(-score));
    for (const quint32 feature : example.features) {
        float &weight = m_weights[feature];
        const float slope = error * scale * m_sizes[feature] - m_training.decay * weight;
        m_squares[feature] += slope * slope;
        weight += m_training.rate * slope / std::sqrt(m_squares[feature]);
    }
    m_constantSquares += error * error;
    m_constant += m_training.rate * error / std::sqrt(m_constantSquares + 1e-6F);
}

void Trainer::pass()
{
    for (size_t i = m_order.size(); i > 1; --i)
        std::swap(m_order[i - 1], m_order[m_random() % i]);
    for (const size_t example : m_order)
        learn(m_examples[example]);
    for (size_t w = 0; w < m_weights.size(); ++w)
        m_sums[w] += double(m_weights[w]);
    m_constantSum += double(m_constant);
}

CheckModel Trainer::train()
{
    const int passes = std::max(1, m_training.passes);
    for (int each = 0; each < passes; ++each)
        pass();
    std::vector<float> averages(m_sums.size());
    for (size_t w = 0; w < averages.size(); ++w)
        averages[w] = float(m_sums[w] / passes) * m_sizes[w];
    return CheckModel::rounded(averages, float(m_constantSum / passes));
}

} // namespace

CheckModel trainChecks(const QList<JudgedSentence> &sentences, const Lexicon &lexicon,
                       const CheckTraining &training)
{
    return Trainer(sentences, lexicon, training).train();
}

double averagePrecision(const CheckModel &model, const QList<JudgedSentence> &sentences,
                        const Lexicon &lexicon)
{
    struct Rank
    {
        int sentences = 0;
        int worthACheck = 0;
    };
    std::map<double, Rank, std::greater<>> ranks;
    CheckFeatureFinder finder(lexicon, model.salts());
    int worthACheck = 0;
    for (const JudgedSentence &sentence : sentences) {
        Rank &rank = ranks[model.worth(finder.find(sentence.text))];
        ++rank.sentences;
        rank.worthACheck += sentence.worthACheck;
        worthACheck += sentence.worthACheck;
    }
    int seen = 0;
    int hits = 0;
    double sum = 0;
    for (const auto &[score, rank] : ranks) {
        seen += rank.sentences;
        hits += rank.worthACheck;
        sum += double(hits) / seen * rank.worthACheck;
    }
    return worthACheck == 0 ? 0 : sum / worthACheck;
}

} // namespace onrecord::training
