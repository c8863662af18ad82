// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/weighttable.h"

#include "core/language/featurelist.h"

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
static constexpr qsizetype headSize = 16;
static constexpr qsizetype tailSize = WeightTable::mostLabels;
static constexpr qsizetype bucketSize = 8;
static constexpr int mostBuckets = 4; ///< looked at for one feature

static qsizetype fingerprintsSize(quint64 buckets)
{
    return qsizetype(buckets) * bucketSize * 2;
}

static qsizetype wholeSize(quint64 buckets, quint64 labels)
{
    return headSize + fingerprintsSize(buckets) + qsizetype(buckets * bucketSize * labels)
        + tailSize;
}

static quint16 fingerprintOf(quint64 feature)
{
    const quint16 low = quint16(feature);
    return low ? low : 1;
}

/// Which of the eight fingerprints at \a bucket is \a fingerprint, from 0; -1 where none is.
static int laneOf(const uchar *bucket, quint16 fingerprint)
{
#ifdef __SSE2__
    const __m128i lanes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bucket));
    const __m128i same = _mm_cmpeq_epi16(lanes, _mm_set1_epi16(qint16(fingerprint)));
    const auto found = unsigned(_mm_movemask_epi8(same));
    return found ? std::countr_zero(found) / 2 : -1;
#else
    for (int lane = 0; lane < int(bucketSize); ++lane) {
        if (qFromLittleEndian<quint16>(bucket + 2 * lane) == fingerprint)
            return lane;
    }
    return -1;
#endif
}

std::optional<WeightTable> WeightTable::view(QByteArrayView bytes)
{
    if (bytes.size() < headSize)
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
    table.m_fingerprints = data + headSize;
    table.m_weights =
        reinterpret_cast<const qint8 *>(data + headSize + fingerprintsSize(table.m_buckets));
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
    uchar *fingerprints = data + headSize;
    uchar *places = data + headSize + fingerprintsSize(buckets);
    WeightTable homes;
    homes.m_buckets = buckets;
    for (size_t f = 0; f < features.size(); ++f) {
        const qsizetype home = qsizetype(homes.bucketOf(features[f])) * bucketSize;
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

qsizetype WeightTable::slotOf(quint64 feature) const
{
    const quint16 fingerprint = fingerprintOf(feature);
    quint32 bucket = bucketOf(feature);
    for (int looked = 0; looked < mostBuckets; ++looked) {
        const uchar *at = m_fingerprints + qsizetype(bucket) * bucketSize * 2;
        if (const int lane = laneOf(at, fingerprint); lane >= 0)
            return qsizetype(bucket) * bucketSize + lane;
        if (qFromLittleEndian<quint16>(at + 2 * (bucketSize - 1)) == 0) // nothing spilled over
            return -1;
        bucket = bucket + 1 == m_buckets ? 0 : bucket + 1;
    }
    return -1;
}

/// Sixteen numbers that are added at once (a vector of GCC and Clang).
template <typename Number>
using Sixteen [[gnu::vector_size(16 * sizeof(Number))]] = Number;

#if defined(__x86_64__) && defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)                    \
    && !defined(__clang__)
// The same for processors that add sixteen in one step; which it is, is found out at start.
#define ONRECORD_WIDE [[gnu::target_clones("avx2", "default")]]
#else
#define ONRECORD_WIDE
#endif

/// Adds up the weights at each of \a found, sixteen labels at a time; what is added beyond the
/// last one is not looked at.
ONRECORD_WIDE static void addAll(WeightTable::Scores &scores, std::span<const qint8 *const> found,
                                 int labels)
{
    constexpr int group = 16;
    for (int first = 0; first < labels; first += group) {
        Sixteen<qint16> sums;
        std::memcpy(&sums, scores.data() + first, sizeof sums);
        for (const qint8 *place : found) {
            Sixteen<qint8> weights;
            std::memcpy(&weights, place + first, sizeof weights);
            sums += __builtin_convertvector(weights, Sixteen<qint16>);
        }
        std::memcpy(scores.data() + first, &sums, sizeof sums);
    }
}

void WeightTable::expect(std::span<const quint64> features) const
{
    for (const quint64 feature : features)
        __builtin_prefetch(m_fingerprints + qsizetype(bucketOf(feature)) * bucketSize * 2);
}

void WeightTable::addTo(Scores &scores, std::span<const quint64> features) const
{
    // The places are scattered over megabytes, and waiting for one after the other is what takes
    // the time: so all are asked for before the first is used.
    expect(features);
    addExpected(scores, features);
}

void WeightTable::addExpected(Scores &scores, std::span<const quint64> features) const
{
    std::array<const qint8 *, FeatureList::most> found;
    size_t count = 0;
    for (const quint64 feature : features) {
        const qsizetype slot = slotOf(feature);
        if (slot < 0 || count == found.size())
            continue;
        found[count] = m_weights + slot * m_labels;
        __builtin_prefetch(found[count++]);
    }
    addAll(scores, {found.data(), count}, m_labels);
}

int WeightTable::weightOf(quint64 feature) const
{
    const qsizetype slot = m_buckets ? slotOf(feature) : -1;
    return slot < 0 ? 0 : m_weights[slot * m_labels];
}

} // namespace onrecord
