// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <random>

namespace onrecord::fuzz {

/// Makes inputs of other inputs by random changes: bytes turned, taken away, put in, doubled, replaced
/// by a word, a digit or a piece of another input. Knows nothing of what the target does with them, unlike
/// libFuzzer, and runs wherever the program is built.
///
/// The same seed gives the same inputs.
class Mutation
{
public:
    /// What is mutated is one of \a corpus (bytes drawn at random where that is empty); \a words are put
    /// in. Nothing gets longer than \a longest bytes.
    Mutation(QList<QByteArray> corpus, QList<QByteArray> words, qsizetype longest);

    QByteArray next(quint32 seed) const;

private:
    using Random = std::mt19937;

    QByteArray begun(Random &random) const;
    void change(QByteArray &input, Random &random) const;
    void changeWord(QByteArray &input, qsizetype at, Random &random) const;

    QList<QByteArray> m_corpus;
    QList<QByteArray> m_words;
    qsizetype m_longest;
};

/// The words of a dictionary as libFuzzer reads it: one a line in double quotes, with \xAB for bytes
/// and \\ and \" ; lines that begin with # are comments.
QList<QByteArray> dictionaryWords(const QByteArray &dictionary);

} // namespace onrecord::fuzz
