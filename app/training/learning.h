// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace onrecord::training {

/// Random numbers that are the same on every machine (SplitMix64, Steele et al. 2014).
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 roll();
    /// Below \a end, which is positive.
    size_t below(size_t end) { return size_t(roll() % end); }
    double share() { return double(roll() >> 11) * 0x1.0p-53; } ///< from 0 to below 1

    template <typename T>
    void shuffle(std::vector<T> &items)
    {
        for (size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[below(i)]);
    }

private:
    quint64 m_state;
};

/// Features by number: first counted, then those seen often enough are numbered.
class FeatureNumbers
{
public:
    FeatureNumbers();

    void count(std::span<const quint64> features);
    /// Keeps what was counted at least \a least times, of these the \a most frequent. Counting
    /// ends here.
    void keep(quint32 least, size_t most);

    size_t size() const { return m_features.size(); }
    /// By number.
    const std::vector<quint64> &features() const { return m_features; }
    /// Appends the numbers of those of \a features that were kept.
    void numbersOf(std::span<const quint64> features, std::vector<quint32> &numbers) const;

private:
    struct Slot
    {
        quint64 feature = 0;
        quint32 value = 0; ///< count, then number + 1
    };
    Slot &slotOf(quint64 feature);
    void grow();

    std::vector<Slot> m_slots;
    size_t m_used = 0;
    std::vector<quint64> m_features;
};

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

} // namespace onrecord::training
