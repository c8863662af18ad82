// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/featurelist.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace onrecord {

/// The weights of a linear model: for each feature a small number a label, looked up by hash.
///
/// A view of bytes that somebody else keeps (a mapped file). Features are told apart by a
/// fingerprint of 16 bits; one that the table does not have weighs nothing (but for one in some
/// ten thousand, which finds a stranger's weights). Features lie in buckets of eight, so that a
/// look at sixteen bytes settles most of them; the next bucket is looked at where one is full.
/// Looking up never reads outside the bytes, whatever they are.
class WeightTable
{
public:
    static constexpr int mostLabels = 48;

    /// Scores by label, in steps of scale().
    struct alignas(16) Scores : std::array<qint16, mostLabels>
    {
        Scores() { fill(0); }
    };

    WeightTable() = default;

    /// The table in \a bytes; nothing where they are no such table or too short.
    static std::optional<WeightTable> view(QByteArrayView bytes);

    /// A table of \a labels weights for each of \a features; weights.size() is their product.
    static QByteArray written(std::span<const quint64> features, std::span<const float> weights,
                              int labels);

    int labels() const { return m_labels; }
    float scale() const { return m_scale; }

    /// Places of the weights of features.
    class Places
    {
    public:
        void clear() { m_size = 0; }

    private:
        friend WeightTable;
        std::array<const qint8 *, FeatureList::most> m_places;
        size_t m_size = 0;
    };

    // The weights are scattered over megabytes, and waiting for them one after the other is what takes
    // the time. So they are asked for in steps, between which something else can be done.

    /// Says that \a features will be looked for soon.
    void expect(std::span<const quint64> features) const;
    /// Adds the places of \a features to \a places, and says that their weights will be added soon.
    void find(Places &places, std::span<const quint64> features) const;
    /// Adds the weights at \a places to \a scores.
    void add(Scores &scores, const Places &places) const;

    /// Adds the weights of \a features to \a scores, all steps at once.
    void addTo(Scores &scores, std::span<const quint64> features) const;

    /// The weight of one feature for the first label, 0 where it has none.
    int weightOf(quint64 feature) const;

private:
    const uchar *m_fingerprints = nullptr; // not owned
    const qint8 *m_weights = nullptr; // not owned; 48 bytes may be read from every slot's first
    quint32 m_buckets = 0;
    int m_labels = 0;
    float m_scale = 1;
};

} // namespace onrecord
