// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/textsketch.h"

#include <algorithm>

namespace onrecord {

static constexpr qsizetype hashesKept = 128;
static constexpr qsizetype textLooked = 1'000'000;

/// Spreads the bits of \a value: the finalizer of MurmurHash3 (public domain, Austin Appleby).
static quint64 mixed(quint64 value)
{
    value ^= value >> 33;
    value *= 0xff51afd7ed558ccdULL;
    value ^= value >> 33;
    value *= 0xc4ceb9fe1a85ec53ULL;
    return value ^ (value >> 33);
}

/// A hash of each word of \a text. They are kept in files, so they are the same everywhere.
static QList<quint64> wordHashes(QStringView text)
{
    QList<quint64> words;
    quint64 word = 0;
    for (const QChar unit : text) {
        if (unit.isLetterOrNumber() || unit.isSurrogate())
            word = mixed(word + unit.toCaseFolded().unicode() + 1);
        else if (word != 0 && !unit.isMark()) {
            words.append(word);
            word = 0;
        }
    }
    if (word != 0)
        words.append(word);
    return words;
}

TextSketch::TextSketch(QStringView text)
{
    const QList<quint64> words = wordHashes(text.first(std::min(text.size(), textLooked)));
    // A text of one or two words is one triple, the missing words being 0.
    const qsizetype triples = words.isEmpty() ? 0 : std::max<qsizetype>(1, words.size() - 2);
    QList<quint32> hashes;
    hashes.reserve(triples);
    for (qsizetype at = 0; at < triples; ++at) {
        quint64 triple = 0;
        for (qsizetype next = at; next < std::min(at + 3, words.size()); ++next)
            triple = mixed(triple * 3 + words[next]);
        hashes.append(quint32(triple >> 32));
    }
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    m_smallest = hashes.first(std::min(hashes.size(), hashesKept));
}

/// All of them where they were few, else as many as their smallest hashes let expect.
double TextSketch::distinctTriples() const
{
    if (m_smallest.size() < hashesKept)
        return double(m_smallest.size());
    constexpr double range = 4294967296.0; // of a hash
    return double(hashesKept - 1) * range / (double(m_smallest.last()) + 1);
}

double TextSketch::sharedWith(const TextSketch &other) const
{
    if (isEmpty() || other.isEmpty())
        return 0;
    QList<quint32> all;
    std::set_union(m_smallest.cbegin(), m_smallest.cend(), other.m_smallest.cbegin(),
                   other.m_smallest.cend(), std::back_inserter(all));
    all.resize(std::min(all.size(), hashesKept)); // beyond these one of the two may be cut off
    const bool whole = m_smallest.size() < hashesKept && other.m_smallest.size() < hashesKept;
    QList<quint32> common;
    std::set_intersection(m_smallest.cbegin(), m_smallest.cend(), other.m_smallest.cbegin(),
                          other.m_smallest.cend(), std::back_inserter(common));
    const double shorter = std::min(distinctTriples(), other.distinctTriples());
    if (whole)
        return double(common.size()) / shorter;
    const auto inBoth = std::count_if(common.cbegin(), common.cend(),
                                      [&](quint32 hash) { return hash <= all.last(); });
    const double resemblance = double(inBoth) / double(all.size());
    const double sum = distinctTriples() + other.distinctTriples();
    return std::min(1.0, resemblance * sum / (1 + resemblance) / shorter);
}

QString TextSketch::toText() const
{
    QString text;
    text.reserve(8 * m_smallest.size());
    for (const quint32 hash : m_smallest)
        text += QString::number(hash, 16).rightJustified(8, u'0');
    return text;
}

std::optional<TextSketch> TextSketch::fromText(QStringView text)
{
    if (text.size() % 8 != 0)
        return std::nullopt;
    TextSketch sketch;
    for (qsizetype at = 0; at < text.size(); at += 8) {
        bool read = false;
        const quint32 hash = text.sliced(at, 8).toUInt(&read, 16);
        if (!read || (!sketch.m_smallest.isEmpty() && hash <= sketch.m_smallest.last()))
            return std::nullopt;
        sketch.m_smallest.append(hash);
    }
    return sketch;
}

} // namespace onrecord
