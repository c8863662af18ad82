// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/encoder/vocabulary.h"

#include <QtEndian>

#include <algorithm>
#include <limits>
#include <vector>

namespace onrecord {

static constexpr qsizetype headSize = sizeof(quint32);
static constexpr qsizetype hashSize = sizeof(quint64);
static constexpr qsizetype numberSize = sizeof(quint16);

/// FNV-1a of the letters' code units.
static quint64 hashOf(QStringView word)
{
    quint64 h = 0xCBF29CE484222325u;
    for (const QChar c : word)
        h = (h ^ c.unicode()) * 0x100000001B3u;
    return h;
}

std::optional<Vocabulary> Vocabulary::view(QByteArrayView bytes)
{
    if (bytes.size() < headSize)
        return std::nullopt;
    const qsizetype count = qFromLittleEndian<quint32>(bytes.data());
    if (bytes.size() != headSize + count * (hashSize + numberSize))
        return std::nullopt;
    Vocabulary vocabulary;
    vocabulary.m_hashes = bytes.sliced(headSize, count * hashSize);
    vocabulary.m_numbers = bytes.sliced(headSize + count * hashSize);
    return vocabulary;
}

QByteArray Vocabulary::written(const QList<QString> &words, quint16 first)
{
    struct Entry
    {
        quint64 hash;
        quint16 number;
    };
    std::vector<Entry> entries;
    const qsizetype most = std::numeric_limits<quint16>::max() - first;
    for (qsizetype i = 0; i < std::min(words.size(), most); ++i)
        entries.push_back({hashOf(words[i]), quint16(first + i)});
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry &a, const Entry &b) { return a.hash < b.hash; });
    entries.erase(std::unique(entries.begin(), entries.end(),
                              [](const Entry &a, const Entry &b) { return a.hash == b.hash; }),
                  entries.end());

    const auto count = qsizetype(entries.size());
    QByteArray bytes(headSize + count * (hashSize + numberSize), Qt::Uninitialized);
    qToLittleEndian(quint32(count), bytes.data());
    for (qsizetype i = 0; i < count; ++i) {
        qToLittleEndian(entries[size_t(i)].hash, bytes.data() + headSize + i * hashSize);
        qToLittleEndian(entries[size_t(i)].number,
                        bytes.data() + headSize + count * hashSize + i * numberSize);
    }
    return bytes;
}

std::optional<quint16> Vocabulary::numberOf(QStringView word) const
{
    const quint64 hash = hashOf(word);
    const auto hashAt = [this](qsizetype i) {
        return qFromLittleEndian<quint64>(m_hashes.data() + i * hashSize);
    };
    const qsizetype count = m_hashes.size() / hashSize;
    qsizetype first = 0;
    qsizetype end = count;
    while (first < end) {
        const qsizetype middle = first + (end - first) / 2;
        if (hashAt(middle) < hash)
            first = middle + 1;
        else
            end = middle;
    }
    if (first == count || hashAt(first) != hash)
        return std::nullopt;
    return qFromLittleEndian<quint16>(m_numbers.data() + first * numberSize);
}

QString Vocabulary::folded(QStringView word)
{
    QString folded = word.toString().toLower();
    for (QChar &c : folded) {
        if (c == u'\u2019' || c == u'\u2018')
            c = u'\'';
    }
    return folded;
}

} // namespace onrecord
