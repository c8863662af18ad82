// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace onrecord::training {

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

} // namespace onrecord::training
