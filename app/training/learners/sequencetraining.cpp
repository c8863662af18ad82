// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/learners/sequencetraining.h"

#include "app/training/learners/dice.h"
#include "app/training/learners/perceptron.h"

#include <algorithm>
#include <functional>

namespace onrecord::training {

SequenceWeights &SequenceWeights::operator+=(const SequenceWeights &other)
{
    std::transform(emissions.begin(), emissions.end(), other.emissions.begin(), emissions.begin(),
                   std::plus());
    const std::span<float> steps = transitions.weights();
    std::transform(steps.begin(), steps.end(), other.transitions.weights().begin(), steps.begin(),
                   std::plus());
    return *this;
}

SequenceWeights &SequenceWeights::operator/=(float divisor)
{
    for (const std::span<float> weights : {std::span(emissions), transitions.weights()}) {
        for (float &weight : weights)
            weight /= divisor;
    }
    return *this;
}

namespace {

/// Decides which features are shown, four from one random number.
class Dropout
{
public:
    Dropout(Dice &dice, double share)
        : m_dice(dice)
        , m_threshold(quint64(share * 65536))
    {
    }

    /// To be called before the features of each word.
    void beginWord() { m_left = 0; }

    bool drops()
    {
        if (m_left == 0) {
            m_bits = m_dice.roll();
            m_left = 4;
        }
        const bool drop = (m_bits & 0xFFFF) < m_threshold;
        m_bits >>= 16;
        --m_left;
        return drop;
    }

private:
    Dice &m_dice; // not owned
    quint64 m_threshold;
    quint64 m_bits = 0;
    int m_left = 0;
};

class SequenceTrainer
{
public:
    SequenceTrainer(const Transitions &untrained, size_t features, quint64 seed, double dropout)
        : m_labels(size_t(untrained.labels()))
        , m_emissions(features * m_labels)
        , m_steps(untrained.size())
        , m_now(untrained)
        , m_dice(seed)
        , m_dropout(m_dice, dropout)
        , m_scale(float(1 / (1 - dropout)))
    {
    }

    void learnRound(std::span<KnownSequence *const> sequences, std::vector<size_t> &order)
    {
        m_dice.shuffle(order);
        for (const size_t s : order) {
            KnownSequence &sequence = *sequences[s];
            score(sequence);
            const std::vector<quint8> said = bestLabels(sequence.words, m_now);
            if (said != sequence.labels)
                correct(sequence, said);
            m_emissions.stepDone();
            m_steps.stepDone();
        }
    }

    SequenceWeights average(const Transitions &untrained) const
    {
        SequenceWeights trained{m_emissions.average(), untrained};
        const std::vector<float> steps = m_steps.average();
        std::copy(steps.begin(), steps.end(), trained.transitions.weights().begin());
        return trained;
    }

private:
    /// Fills the scores of the words of \a sequence by those of their features that are shown.
    void score(KnownSequence &sequence)
    {
        m_shown.clear();
        m_firsts.assign(1, 0);
        for (size_t i = 0; i < sequence.size(); ++i) {
            auto &scores = sequence.words[i].scores;
            scores.fill(0);
            m_dropout.beginWord();
            for (const quint32 feature : sequence.featuresOf(i)) {
                if (m_dropout.drops())
                    continue;
                m_shown.push_back(feature);
                const float *row = m_emissions.from(feature * m_labels);
                for (size_t l = 0; l < m_labels; ++l)
                    scores[l] += row[l];
            }
            // Scaled as if all had been shown.
            for (size_t l = 0; l < m_labels; ++l)
                scores[l] *= m_scale;
            m_firsts.push_back(quint32(m_shown.size()));
        }
    }

    void correct(const KnownSequence &sequence, const std::vector<quint8> &said)
    {
        for (size_t i = 0; i < said.size(); ++i) {
            if (said[i] != sequence.labels[i])
                correctEmissions(i, sequence.labels[i], said[i]);
            const auto labelBefore = [&](const std::vector<quint8> &labels) {
                return i == 0 ? int(m_labels) : int(labels[i - 1]);
            };
            const int rightFrom = labelBefore(sequence.labels);
            const int wrongFrom = labelBefore(said);
            if (said[i] == sequence.labels[i] && rightFrom == wrongFrom)
                continue;
            addToStep(sequence.words[i], rightFrom, sequence.labels[i], 1);
            addToStep(sequence.words[i], wrongFrom, said[i], -1);
        }
    }

    void correctEmissions(size_t word, size_t right, size_t wrong)
    {
        for (quint32 f = m_firsts[word]; f < m_firsts[word + 1]; ++f) {
            m_emissions.add(m_shown[f] * m_labels + right, 1);
            m_emissions.add(m_shown[f] * m_labels + wrong, -1);
        }
    }

    void addToStep(const LabelScores &word, int from, int to, float change)
    {
        for (const size_t at :
             {m_now.placeOf(word.context, from, to), m_now.secondPlaceOf(word.second, from, to)}) {
            m_steps.add(at, change);
            m_now.weights()[at] += change;
        }
    }

    const size_t m_labels;
    AveragedWeights m_emissions;
    AveragedWeights m_steps;
    Transitions m_now; ///< with the steps' weights as they are, not averaged
    Dice m_dice;
    Dropout m_dropout;
    const float m_scale;
    std::vector<quint32> m_shown; ///< features of the sequence last scored, word after word
    std::vector<quint32> m_firsts; ///< where each word's begin in it; one longer than the words
};

} // namespace

SequenceWeights trainSequenceTagger(std::span<KnownSequence *const> sequences,
                                    const Transitions &untrained, size_t features,
                                    const Effort &effort, double dropout)
{
    SequenceTrainer trainer(untrained, features, effort.seed, dropout);
    std::vector<size_t> order = placesOf(sequences.size());
    for (int round = 0; round < effort.rounds; ++round)
        trainer.learnRound(sequences, order);
    return trainer.average(untrained);
}

} // namespace onrecord::training
