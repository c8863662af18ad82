// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/weighttable.h"

#include "core/language/featurelist.h"
#include "core/language/simdvector.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace onrecord {

// Layout, little endian: buckets u32, labels u32, scale f32, reserved u32; for each bucket eight
// fingerprints u16 (0: empty); weights i8 × labels for each of the eight; then 48 bytes of padding,
// since whole groups of sixteen are read.
static constexpr qsizetype tableHeadSize = 16;
static constexpr qsizetype tailSize = WeightTable::mostLabels;
static constexpr qsizetype bucketSize = 8;
static constexpr int mostBuckets = 4; ///< looked at for one feature

static qsizetype fingerprintsSize(quint64 buckets)
{
    return qsizetype(buckets) * bucketSize * 2;
}

static qsizetype wholeSize(quint64 buckets, quint64 labels)
{
    return tableHeadSize + fingerprintsSize(buckets) + qsizetype(buckets * bucketSize * labels)
        + tailSize;
}

static quint16 fingerprintOf(quint64 feature)
{
    const quint16 low = quint16(feature);
    return low ? low : 1;
}

/// Which of the eight fingerprints at \a bucket are \a fingerprint, two bits for each.
static unsigned sameIn(const uchar *bucket, quint16 fingerprint)
{
#ifdef __SSE2__
    const __m128i lanes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bucket));
    const __m128i same = _mm_cmpeq_epi16(lanes, _mm_set1_epi16(qint16(fingerprint)));
    return unsigned(_mm_movemask_epi8(same));
#else
    unsigned same = 0;
    for (unsigned lane = 0; lane < unsigned(bucketSize); ++lane) {
        if (qFromLittleEndian<quint16>(bucket + 2 * lane) == fingerprint)
            same |= 3u << 2 * lane;
    }
    return same;
#endif
}

/// Which of the eight is the first of \a same, of which there is one, from 0.
static int laneOf(unsigned same)
{
    return std::countr_zero(same) / 2;
}

/// True where what did not find room in \a bucket may have gone into the next.
static bool isFull(const uchar *bucket)
{
    return qFromLittleEndian<quint16>(bucket + 2 * (bucketSize - 1)) != 0;
}

static quint32 bucketIn(quint32 buckets, quint64 feature)
{
    return quint32(((feature >> 32) * buckets) >> 32);
}

std::optional<WeightTable> WeightTable::view(QByteArrayView bytes)
{
    if (bytes.size() < tableHeadSize)
        return std::nullopt;
    WeightTable table;
    const auto *data = reinterpret_cast<const uchar *>(bytes.data());
    table.m_buckets = qFromLittleEndian<quint32>(data);
    const quint32 labels = qFromLittleEndian<quint32>(data + 4);
    table.m_scale = qFromLittleEndian<float>(data + 8);
    if (table.m_buckets == 0 || table.m_buckets > (1u << 24) || labels == 0 || labels > mostLabels
        || bytes.size() < wholeSize(table.m_buckets, labels) || !std::isfinite(table.m_scale))
        return std::nullopt;
    table.m_labels = int(labels);
    table.m_fingerprints = data + tableHeadSize;
    table.m_weights =
        reinterpret_cast<const qint8 *>(data + tableHeadSize + fingerprintsSize(table.m_buckets));
    return table;
}

/// What one step of a stored weight is worth. The few largest are cut off: they decide as well at
/// half their size, and the many small ones keep their steps.
static float scaleFor(std::span<const float> weights)
{
    std::vector<float> sizes;
    sizes.reserve(weights.size());
    for (const float weight : weights)
        sizes.push_back(std::abs(weight));
    std::sort(sizes.begin(), sizes.end());
    constexpr double kept = 0.9998;
    const float largest = sizes.empty() ? 0 : sizes[size_t(double(sizes.size() - 1) * kept)];
    return largest > 0 ? largest / 127 : 1;
}

QByteArray WeightTable::written(std::span<const quint64> features, std::span<const float> weights,
                                int labels)
{
    constexpr double load = 0.75;
    const auto buckets = quint32(double(features.size()) / load / bucketSize) + 1;
    const float scale = scaleFor(weights);
    QByteArray bytes(wholeSize(buckets, quint64(labels)), '\0');
    auto *data = reinterpret_cast<uchar *>(bytes.data());
    qToLittleEndian(buckets, data);
    qToLittleEndian(quint32(labels), data + 4);
    qToLittleEndian(scale, data + 8);
    uchar *fingerprints = data + tableHeadSize;
    uchar *places = data + tableHeadSize + fingerprintsSize(buckets);
    for (size_t f = 0; f < features.size(); ++f) {
        const qsizetype home = qsizetype(bucketIn(buckets, features[f])) * bucketSize;
        qsizetype slot = -1;
        for (qsizetype tried = 0; tried < mostBuckets * bucketSize && slot < 0; ++tried) {
            const qsizetype at = (home + tried) % (qsizetype(buckets) * bucketSize);
            if (qFromLittleEndian<quint16>(fingerprints + 2 * at) == 0)
                slot = at;
        }
        if (slot < 0)
            continue; // all are full: so rare that its weights are not missed
        qToLittleEndian(fingerprintOf(features[f]), fingerprints + 2 * slot);
        for (int l = 0; l < labels; ++l) {
            const float steps = std::round(weights[f * size_t(labels) + size_t(l)] / scale);
            places[slot * labels + l] = uchar(qint8(std::clamp(steps, -127.f, 127.f)));
        }
    }
    return bytes;
}

/// The slot of what is not in its own bucket, which is full; -1 where it is nowhere.
static qsizetype spilledSlotOf(const uchar *fingerprints, quint32 buckets, quint64 feature)
{
    const quint16 fingerprint = fingerprintOf(feature);
    quint32 bucket = bucketIn(buckets, feature);
    for (int looked = 1; looked < mostBuckets; ++looked) {
        bucket = bucket + 1 == buckets ? 0 : bucket + 1;
        const uchar *at = fingerprints + qsizetype(bucket) * bucketSize * 2;
        if (const unsigned same = sameIn(at, fingerprint))
            return qsizetype(bucket) * bucketSize + laneOf(same);
        if (!isFull(at))
            return -1;
    }
    return -1;
}

/// Adds up the weights at each of \a found, sixteen labels at a time; what is added beyond the
/// last one is not looked at.
template <size_t groups>
[[gnu::always_inline]] static inline void addGroups(WeightTable::Scores &scores,
                                                    std::span<const qint8 *const> found)
{
    std::array<SimdVector<qint16>, groups> sums;
    std::memcpy(&sums, scores.data(), sizeof sums);
    for (const qint8 *place : found) {
        for (size_t g = 0; g < groups; ++g) {
            SimdVector<qint8> weights;
            std::memcpy(&weights, place + 16 * g, sizeof weights);
            sums[g] += __builtin_convertvector(weights, SimdVector<qint16>);
        }
    }
    std::memcpy(scores.data(), &sums, sizeof sums);
}

ONRECORD_TARGET_CLONES static void addAll(WeightTable::Scores &scores,
                                          std::span<const qint8 *const> found, int labels)
{
    if (labels <= 16)
        addGroups<1>(scores, found);
    else if (labels <= 32)
        addGroups<2>(scores, found);
    else
        addGroups<3>(scores, found);
}

void WeightTable::expect(std::span<const quint64> features) const
{
    for (const quint64 feature : features)
        __builtin_prefetch(m_fingerprints
                           + qsizetype(bucketIn(m_buckets, feature)) * bucketSize * 2);
}

void WeightTable::find(Places &places, std::span<const quint64> features) const
{
    // Whether a feature has weights, and whether they are in its own bucket, cannot be foreseen: so no
    // branch depends on it.
    std::array<quint64, FeatureList::most> spilled;
    size_t count = places.m_size;
    size_t spills = 0;
    for (const quint64 feature :
         features.first(std::min(features.size(), spilled.size() - count))) {
        const quint32 bucket = bucketIn(m_buckets, feature);
        const uchar *at = m_fingerprints + qsizetype(bucket) * bucketSize * 2;
        const unsigned same = sameIn(at, fingerprintOf(feature));
        if (same) {
            const qint8 *place =
                m_weights + (qsizetype(bucket) * bucketSize + laneOf(same)) * m_labels;
            __builtin_prefetch(place);
            __builtin_prefetch(place + m_labels - 1);
            places.m_places[count++] = place;
        } else if (isFull(at)) {
            spilled[spills++] = feature;
        }
    }
    for (const quint64 feature : std::span(spilled).first(spills)) {
        if (const qsizetype slot = spilledSlotOf(m_fingerprints, m_buckets, feature); slot >= 0)
            places.m_places[count++] = m_weights + slot * m_labels;
    }
    places.m_size = count;
}

void WeightTable::add(Scores &scores, const Places &places) const
{
    addAll(scores, {places.m_places.data(), places.m_size}, m_labels);
}

void WeightTable::addTo(Scores &scores, std::span<const quint64> features) const
{
    expect(features);
    Places places;
    find(places, features);
    add(scores, places);
}

int WeightTable::weightOf(quint64 feature) const
{
    if (m_buckets == 0)
        return 0;
    const quint32 bucket = bucketIn(m_buckets, feature);
    const uchar *at = m_fingerprints + qsizetype(bucket) * bucketSize * 2;
    qsizetype slot = -1;
    if (const unsigned same = sameIn(at, fingerprintOf(feature)))
        slot = qsizetype(bucket) * bucketSize + laneOf(same);
    else if (isFull(at))
        slot = spilledSlotOf(m_fingerprints, m_buckets, feature);
    return slot < 0 ? 0 : m_weights[slot * m_labels];
}

} // namespace onrecord
