// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/learners/perceptron.h"

#include "core/language/weighttable.h"

namespace onrecord::training {

AveragedWeights::AveragedWeights(size_t size)
    : m_now(size)
    , m_late(size)
{
}

std::vector<float> AveragedWeights::average() const
{
    std::vector<float> average(m_now.size());
    for (size_t i = 0; i < average.size(); ++i)
        average[i] = float(double(m_now[i]) - m_late[i] / m_step);
    return average;
}

Perceptron::Perceptron(const FeatureNumbers &numbers, int labels)
    : m_numbers(numbers)
    , m_labels(labels)
    , m_weights(numbers.size() * size_t(labels))
{
}

const std::vector<float> &Perceptron::scores(std::span<const quint64> features)
{
    m_seen.clear();
    m_numbers.numbersOf(features, m_seen);
    m_scores.assign(size_t(m_labels), 0);
    for (const quint32 feature : m_seen) {
        const float *row = m_weights.from(feature * size_t(m_labels));
        for (int l = 0; l < m_labels; ++l)
            m_scores[size_t(l)] += row[l];
    }
    return m_scores;
}

void Perceptron::correct(int right, int wrong)
{
    if (right == wrong)
        return;
    for (const quint32 feature : m_seen) {
        m_weights.add(feature * size_t(m_labels) + size_t(right), 1);
        m_weights.add(feature * size_t(m_labels) + size_t(wrong), -1);
    }
}

QByteArray Perceptron::written() const
{
    return WeightTable::written(m_numbers.features(), m_weights.average(), m_labels);
}

} // namespace onrecord::training
