// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// Says that \a features will be asked for soon, so that they can be fetched meanwhile.
    void expect(std::span<const quint64> features) const;

    /// Adds the weights of \a features to \a scores.
    void addTo(Scores &scores, std::span<const quint64> features) const;
    /// The same of features that expect() was told of before.
    void addExpected(Scores &scores, std::span<const quint64> features) const;

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
