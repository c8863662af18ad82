// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <algorithm>
#include <optional>

namespace onrecord {

/// A few hundred bytes that stand for the words of a text, so that versions of one article are
/// told from two articles without either text at hand: the smallest hashes of its word triples
/// (a bottom-k sketch; Broder, "On the resemblance and containment of documents", 1997). The
/// case of letters, marks and blanks do not count.
class TextSketch
{
public:
    /// Of no text: shares nothing with any.
    TextSketch() = default;
    /// Of the first million code units of \a text; linear.
    explicit TextSketch(QStringView text);

    bool isEmpty() const { return m_smallest.isEmpty(); }
    qsizetype size() const { return m_smallest.size(); } ///< at most 128
    /// The smallest \a count of its hashes, by which texts that share some may be looked up.
    QList<quint32> smallest(qsizetype count) const
    {
        return m_smallest.first(std::min(count, m_smallest.size()));
    }

    /// How much of the shorter text stands in the other, from 0 to 1: exact for texts of up to
    /// 130 words, an estimate for longer ones.
    double sharedWith(const TextSketch &other) const;

    /// As text: 8 hexadecimal digits a hash. Empty for the empty sketch.
    QString toText() const;
    static std::optional<TextSketch> fromText(QStringView text);

    friend bool operator==(const TextSketch &, const TextSketch &) = default;

private:
    double distinctTriples() const;

    QList<quint32> m_smallest; ///< ascending, each once
};

} // namespace onrecord
