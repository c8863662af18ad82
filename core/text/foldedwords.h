// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <span>

namespace onrecord {

/// A word made comparable: equal keys read as the same word, whatever its case, its accents,
/// its Unicode normal form or the soft hyphens in it. Marks of quotation, apostrophes and blanks belong to no
/// word, so texts that differ in those alone have the same words. An ideograph, a kana or an
/// emoji is a word of its own.
///
/// Offsets are UTF-16 code units of the text it was found in (which is shorter than 2 Gi).
struct FoldedWord
{
    quint32 key = 0;
    qint32 begin = 0;
    qint32 end = 0;

    int length() const { return end - begin; }
};

/// The words of \a text in order. Linear.
QList<FoldedWord> findFoldedWords(QStringView text);

/// Every place three words in a row stand in a text. Made in linear time.
class WordIndex
{
public:
    explicit WordIndex(QStringView text);

    const QList<FoldedWord> &words() const { return m_words; }

    /// Numbers of the words at which the keys of \a three begin, ascending; empty where there are
    /// more than \a most of them: words that stand everywhere tell no place.
    QList<qint32> placesOf(std::span<const FoldedWord, 3> three, qsizetype most) const;

private:
    QList<FoldedWord> m_words;
    QList<qint32> m_heads; ///< bucket number to the first of its items
    QList<qint32> m_items; ///< numbers of words, bucket by bucket, ascending in each
};

} // namespace onrecord
