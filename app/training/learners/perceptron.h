// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/learners/featurenumbers.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace onrecord::training {

/// Weights that are corrected after each mistake, and in the end averaged over all steps
/// (Freund and Schapire 1999; the sum is kept as in Daumé 2006).
class AveragedWeights
{
public:
    explicit AveragedWeights(size_t size);

    float operator[](size_t at) const { return m_now[at]; }
    const float *from(size_t at) const { return &m_now[at]; }
    void add(size_t at, float change)
    {
        m_now[at] += change;
        m_late[at] += change * m_step;
    }
    void stepDone() { m_step += 1; }
    std::vector<float> average() const;

private:
    std::vector<float> m_now;
    std::vector<double> m_late; ///< each change times the step it was made at
    double m_step = 1;
};

/// An averaged perceptron that gives what it sees one of several labels.
class Perceptron
{
public:
    /// Knows the features of \a numbers, which must outlive it.
    Perceptron(const FeatureNumbers &numbers, int labels);

    /// How well each label fits \a features; valid until the next call.
    const std::vector<float> &scores(std::span<const quint64> features);
    /// Learns that the features last scored have the label \a right, where it gave them \a wrong.
    void correct(int right, int wrong);
    /// To be called after each example, whether it was corrected or not.
    void stepDone() { m_weights.stepDone(); }

    /// The averaged weights as a WeightTable keeps them.
    QByteArray written() const;

private:
    const FeatureNumbers &m_numbers;
    int m_labels;
    AveragedWeights m_weights;
    std::vector<quint32> m_seen; ///< numbers of the features last scored
    std::vector<float> m_scores;
};

} // namespace onrecord::training
