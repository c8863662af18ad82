// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QStringView>

#include <optional>

namespace onrecord {

/// The numbers of the words that an encoder knows. A view of bytes that somebody else keeps (a
/// mapped file): a count, hashes in ascending order, and the number of each.
class Vocabulary
{
public:
    /// The vocabulary in \a bytes; nothing where they are none or too short.
    static std::optional<Vocabulary> view(QByteArrayView bytes);

    /// The bytes of a vocabulary in which \a words, as folded() gives them, are numbered from
    /// \a first. At most 2^16 numbers; of words that are there twice the first counts.
    static QByteArray written(const QList<QString> &words, quint16 first);

    /// The number of \a word, as folded() gives it.
    std::optional<quint16> numberOf(QStringView word) const;

    /// \a word in small letters, its apostrophes straight.
    static QString folded(QStringView word);

private:
    QByteArrayView m_hashes;
    QByteArrayView m_numbers;
};

} // namespace onrecord
