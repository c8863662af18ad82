// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutation.h"

namespace onrecord::fuzz {

/// From 0 to \a count - 1. std::uniform_int_distribution gives other numbers in other libraries.
static qsizetype below(qsizetype count, std::mt19937 &random)
{
    return count < 2 ? 0 : qsizetype(random() % quint32(count));
}

static QByteArray randomBytes(qsizetype count, std::mt19937 &random)
{
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = char(random() % 256);
    return bytes;
}

/// A piece of \a bytes, mostly short.
static QByteArray pieceOf(const QByteArray &bytes, std::mt19937 &random)
{
    const qsizetype begin = below(bytes.size() + 1, random);
    const qsizetype room = bytes.size() - begin;
    return bytes.mid(
        begin, below(std::min<qsizetype>(room, below(8, random) > 0 ? 32 : room) + 1, random));
}

/// Another digit instead of the first one behind \a at.
static void changeDigit(QByteArray &input, qsizetype at, std::mt19937 &random)
{
    const auto digit = std::find_if(input.begin() + at, input.end(),
                                    [](char byte) { return byte >= '0' && byte <= '9'; });
    if (digit != input.end())
        *digit = char('0' + below(10, random));
}

Mutation::Mutation(QList<QByteArray> corpus, QList<QByteArray> words, qsizetype longest)
    : m_corpus(std::move(corpus))
    , m_words(std::move(words))
    , m_longest(longest)
{
}

QByteArray Mutation::begun(Random &random) const
{
    if (m_corpus.isEmpty())
        return randomBytes(below(m_longest + 1, random), random);
    return m_corpus[below(m_corpus.size(), random)];
}

/// Puts a word in at \a at, or instead of another word behind it: what has a grammar keeps it so.
void Mutation::changeWord(QByteArray &input, qsizetype at, Random &random) const
{
    if (m_words.isEmpty())
        return;
    const QByteArray &word = m_words[below(m_words.size(), random)];
    const QByteArray &former = m_words[below(m_words.size(), random)];
    const qsizetype place = input.indexOf(former, at);
    if (place >= 0)
        input.replace(place, former.size(), word);
    else
        input.insert(at, word);
}

void Mutation::change(QByteArray &input, Random &random) const
{
    const qsizetype at = below(input.size() + 1, random);
    switch (below(10, random)) {
    case 0:
        if (at < input.size())
            input[at] = char(input[at] ^ (1 << below(8, random)));
        break;
    case 1:
        if (at < input.size())
            input[at] = char(random() % 256);
        break;
    case 2: input.remove(at, 1 + below(below(4, random) > 0 ? 8 : input.size(), random)); break;
    case 3: input.insert(at, randomBytes(1 + below(4, random), random)); break;
    case 4: input.insert(at, pieceOf(input, random)); break;
    case 5: input.insert(at, pieceOf(begun(random), random)); break;
    case 6: {
        const QByteArray piece = pieceOf(input, random);
        input.replace(at, piece.size(), piece);
        break;
    }
    case 7: changeDigit(input, at, random); break;
    default: changeWord(input, at, random); break;
    }
    input.truncate(m_longest);
}

QByteArray Mutation::next(quint32 seed) const
{
    Random random(seed);
    QByteArray input = begun(random);
    // One change half of the time, two a quarter, and seldom a great many.
    do {
        change(input, random);
    } while (below(2, random) == 0);
    return input;
}

/// The byte that stands at \a at, which moves behind it.
static char byteAt(const QByteArray &line, qsizetype &at)
{
    if (line[at] != '\\')
        return line[at++];
    if (line.mid(at + 1, 1) == "x") {
        const char byte = char(line.mid(at + 2, 2).toInt(nullptr, 16));
        at += 4;
        return byte;
    }
    at += 2;
    return line[at - 1];
}

QList<QByteArray> dictionaryWords(const QByteArray &dictionary)
{
    QList<QByteArray> words;
    for (const QByteArray &line : dictionary.split('\n')) {
        const qsizetype begin = line.indexOf('"') + 1;
        const qsizetype end = line.lastIndexOf('"');
        if (line.startsWith('#') || begin <= 0 || end < begin)
            continue;
        QByteArray word;
        for (qsizetype at = begin; at < end;)
            word += byteAt(line, at);
        words.append(word);
    }
    return words;
}

} // namespace onrecord::fuzz
