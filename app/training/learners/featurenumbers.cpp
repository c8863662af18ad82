// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/learners/featurenumbers.h"

#include <algorithm>
#include <bit>

namespace onrecord::training {

FeatureNumbers::FeatureNumbers()
    : m_slots(size_t(1) << 16)
{
}

FeatureNumbers::Slot &FeatureNumbers::slotOf(quint64 feature)
{
    const size_t mask = m_slots.size() - 1;
    size_t at = size_t(feature) & mask;
    while (m_slots[at].value != 0 && m_slots[at].feature != feature)
        at = (at + 1) & mask;
    return m_slots[at];
}

void FeatureNumbers::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.value != 0)
            slotOf(slot.feature) = slot;
    }
}

void FeatureNumbers::count(std::span<const quint64> features)
{
    for (const quint64 feature : features) {
        Slot &slot = slotOf(feature);
        slot.feature = feature;
        if (slot.value++ == 0 && ++m_used * 2 > m_slots.size())
            grow();
    }
}

void FeatureNumbers::keep(quint32 least, size_t most)
{
    std::vector<Slot> kept;
    for (const Slot &slot : m_slots) {
        if (slot.value >= least)
            kept.push_back(slot);
    }
    std::sort(kept.begin(), kept.end(), [](const Slot &a, const Slot &b) {
        return a.value != b.value ? a.value > b.value : a.feature < b.feature;
    });
    kept.resize(std::min(kept.size(), most));
    m_slots.assign(std::max<size_t>(std::bit_ceil(kept.size() * 2), 16), {});
    m_features.clear();
    for (const Slot &slot : kept) {
        m_features.push_back(slot.feature);
        slotOf(slot.feature) = {slot.feature, quint32(m_features.size())};
    }
}

void FeatureNumbers::numbersOf(std::span<const quint64> features,
                               std::vector<quint32> &numbers) const
{
    const size_t mask = m_slots.size() - 1;
    for (const quint64 feature : features) {
        size_t at = size_t(feature) & mask;
        while (m_slots[at].value != 0 && m_slots[at].feature != feature)
            at = (at + 1) & mask;
        if (m_slots[at].value != 0)
            numbers.push_back(m_slots[at].value - 1);
    }
}

} // namespace onrecord::training
