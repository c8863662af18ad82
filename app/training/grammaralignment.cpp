// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/grammaralignment.h"

#include <QHash>

#include <algorithm>

namespace onrecord::training {

namespace {

/// Which words of another program lie in which of the words of a sentence of ours.
class Alignment
{
public:
    Alignment(const TaggedParagraph &p, WordRange sentence, const QList<SilverWord> &silver,
              const CodePoints &codePoints)
        : m_silver(silver)
    {
        for (qsizetype i = sentence.first; i < sentence.end; ++i) {
            const Span span = codePoints.fromUtf16(p.words()[i].span);
            auto word = std::lower_bound(
                silver.begin(), silver.end(), span.begin,
                [](const SilverWord &each, qsizetype at) { return each.span.end <= at; });
            const bool found = word != silver.end() && word->span.begin < span.end;
            m_firstTheirs.append(found ? word - silver.begin() : -1);
            for (; word != silver.end() && word->span.begin < span.end; ++word) {
                if (!m_ours.contains(word - silver.begin()))
                    m_ours.insert(word - silver.begin(), qint32(i - sentence.first));
            }
        }
    }

    bool isComplete() const { return !m_firstTheirs.isEmpty() && !m_firstTheirs.contains(-1); }
    qsizetype size() const { return m_firstTheirs.size(); }

    PartOfSpeech tagOf(qsizetype ours) const { return m_silver[m_firstTheirs[ours]].tag; }

    Node nodeOf(qsizetype ours) const
    {
        const SilverWord &word = m_silver[headmostOf(ours)];
        const qint32 head = word.head < 0 ? -1 : m_ours.value(word.head, -1);
        return head < 0 || head == ours ? Node{} : Node{head, word.relation};
    }

private:
    /// Where several of theirs make up one of ours, the first whose head lies outside of it.
    qsizetype headmostOf(qsizetype ours) const
    {
        const qsizetype first = m_firstTheirs[ours];
        for (qsizetype t = first; t < m_silver.size() && m_ours.value(t, -1) == ours; ++t) {
            if (m_silver[t].head < 0 || m_ours.value(m_silver[t].head, -1) != ours)
                return t;
        }
        return first;
    }

    const QList<SilverWord> &m_silver; // not owned
    QList<qsizetype>
        m_firstTheirs; ///< by word of ours: the first of theirs in it, -1 where none is
    QHash<qsizetype, qint32> m_ours; ///< by word of theirs: the first word of ours it lies in
};

} // namespace

KnownSentence alignedGrammar(const TaggedParagraph &p, WordRange sentence,
                             std::span<const Word> words, const QList<SilverWord> &silver,
                             const CodePoints &codePoints)
{
    const Alignment alignment(p, sentence, silver, codePoints);
    KnownSentence known;
    if (!alignment.isComplete())
        return known;
    for (qsizetype i = 0; i < alignment.size(); ++i) {
        known.words.push_back(words[size_t(sentence.first + i)]);
        known.tags.push_back(alignment.tagOf(i));
        known.nodes.push_back(alignment.nodeOf(i));
    }
    return known;
}

} // namespace onrecord::training
