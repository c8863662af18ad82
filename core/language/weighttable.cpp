// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/weighttable.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace onrecord {

// Layout, little endian: slots u32, labels u32, scale f32, reserved u32; fingerprints u16 × slots
// (0: empty), padded to 16; weights i8 × labels × slots, then 48 bytes of padding, since whole
// groups of sixteen are read.
static constexpr qsizetype headSize = 16;
static constexpr qsizetype tailSize = WeightTable::mostLabels;
static constexpr int longestProbe = 64;

static qsizetype padded(qsizetype size)
{
    return (size + 15) / 16 * 16;
}

static qsizetype wholeSize(quint64 slotCount, quint64 labels)
{
    return headSize + padded(qsizetype(slotCount * 2)) + qsizetype(slotCount * labels) + tailSize;
}

static quint32 homeOf(quint64 feature, quint32 slotCount)
{
    return quint32(((feature >> 32) * slotCount) >> 32);
}

static quint16 fingerprintOf(quint64 feature)
{
    const quint16 low = quint16(feature);
    return low ? low : 1;
}

std::optional<WeightTable> WeightTable::view(QByteArrayView bytes)
{
    if (bytes.size() < headSize)
        return std::nullopt;
    WeightTable table;
    const auto *data = reinterpret_cast<const uchar *>(bytes.data());
    table.m_slots = qFromLittleEndian<quint32>(data);
    const quint32 labels = qFromLittleEndian<quint32>(data + 4);
    table.m_scale = qFromLittleEndian<float>(data + 8);
    if (table.m_slots == 0 || table.m_slots > (1u << 26) || labels == 0 || labels > mostLabels
        || bytes.size() < wholeSize(table.m_slots, labels) || !std::isfinite(table.m_scale))
        return std::nullopt;
    table.m_labels = int(labels);
    table.m_fingerprints = data + headSize;
    table.m_weights =
        reinterpret_cast<const qint8 *>(data + headSize + padded(qsizetype(table.m_slots) * 2));
    return table;
}

QByteArray WeightTable::written(std::span<const quint64> features, std::span<const float> weights,
                                int labels)
{
    constexpr double load = 0.8;
    const quint32 slotCount = quint32(double(features.size()) / load) + 16;
    // The few largest weights are cut off: they decide as well at half their size, and the many
    // small ones keep their steps.
    std::vector<float> sizes;
    for (const float weight : weights)
        sizes.push_back(std::abs(weight));
    std::sort(sizes.begin(), sizes.end());
    const float largest = sizes.empty() ? 1 : sizes[size_t(double(sizes.size() - 1) * 0.9998)];
    const float scale = largest > 0 ? largest / 127 : 1;

    QByteArray bytes(wholeSize(slotCount, quint64(labels)), '\0');
    auto *data = reinterpret_cast<uchar *>(bytes.data());
    qToLittleEndian(slotCount, data);
    qToLittleEndian(quint32(labels), data + 4);
    qToLittleEndian(scale, data + 8);
    uchar *fingerprints = data + headSize;
    uchar *places = data + headSize + padded(qsizetype(slotCount) * 2);
    for (size_t f = 0; f < features.size(); ++f) {
        quint32 slot = homeOf(features[f], slotCount);
        int probes = 0;
        while (qFromLittleEndian<quint16>(fingerprints + 2 * slot) != 0 && probes < longestProbe) {
            slot = slot + 1 == slotCount ? 0 : slot + 1;
            ++probes;
        }
        if (probes == longestProbe)
            continue;
        qToLittleEndian(fingerprintOf(features[f]), fingerprints + 2 * slot);
        for (int l = 0; l < labels; ++l) {
            const float steps = std::round(weights[f * size_t(labels) + size_t(l)] / scale);
            const auto step = qint8(std::clamp(steps, -127.f, 127.f));
            places[size_t(slot) * size_t(labels) + size_t(l)] = uchar(step);
        }
    }
    return bytes;
}

quint16 WeightTable::fingerprintAt(quint32 slot) const
{
    return qFromLittleEndian<quint16>(m_fingerprints + 2 * qsizetype(slot));
}

qsizetype WeightTable::slotOf(quint64 feature) const
{
    const quint16 fingerprint = fingerprintOf(feature);
    quint32 slot = homeOf(feature, m_slots);
    for (int probes = 0; probes < longestProbe; ++probes) {
        const quint16 there = fingerprintAt(slot);
        if (there == fingerprint)
            return slot;
        if (there == 0)
            return -1;
        slot = slot + 1 == m_slots ? 0 : slot + 1;
    }
    return -1;
}

void WeightTable::addTo(Scores &scores, std::span<const quint64> features) const
{
    // Adds a whole group of sixteen at a time, which compilers turn into few instructions; what is
    // added beyond the last label is not looked at.
    constexpr int group = 16;
    const int groups = (m_labels + group - 1) / group;
    for (const quint64 feature : features) {
        const qsizetype slot = slotOf(feature);
        if (slot < 0)
            continue;
        const qint8 *weights = m_weights + slot * m_labels;
        for (int g = 0; g < groups; ++g) {
            for (int l = 0; l < group; ++l)
                scores[size_t(g * group + l)] += weights[g * group + l];
        }
    }
}

int WeightTable::weightOf(quint64 feature) const
{
    const qsizetype slot = m_slots ? slotOf(feature) : -1;
    return slot < 0 ? 0 : m_weights[slot * m_labels];
}

} // namespace onrecord
