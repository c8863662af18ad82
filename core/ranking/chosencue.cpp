// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/chosencue.h"

#include "core/language/grammar.h"

namespace onrecord {
namespace {

/// The grammar around the cue of one statement.
class CueWords
{
public:
    CueWords(const TaggedParagraph &paragraph, std::span<const PartOfSpeech> tags,
             const RoleSpans &spans)
        : p(paragraph)
        , m_tags(tags)
        , m_spans(spans)
    {
    }

    qsizetype firstOf(WordRange cue) const;
    qsizetype endOf(WordRange cue) const;

private:
    bool isFree(qsizetype i, qsizetype beside) const;
    bool isAdverb(qsizetype i) const;
    bool tells(qsizetype i) const { return isVerb(m_tags[size_t(i)]) || p.entry(i).isVerb(); }

    const TaggedParagraph &p; // not owned
    const std::span<const PartOfSpeech> m_tags;
    const RoleSpans &m_spans; // not owned
};

/// True where no part of the statement has the word at \a i, which is spoken if \a beside it is.
bool CueWords::isFree(qsizetype i, qsizetype beside) const
{
    return p.isWord(i) && p.isSpoken(i) == p.isSpoken(beside) && !contains(m_spans.content, i)
        && !contains(m_spans.source, i) && !contains(m_spans.cue, i);
}

bool CueWords::isAdverb(qsizetype i) const
{
    return m_tags[size_t(i)] == PartOfSpeech::RB && !p.isCapital(i);
}

/// Where the adverbs before \a cue begin: ⟦later also⟧ told. "Not only said", "then said" and "most recently
/// said" are parted, as what the adverb tells of is more than the verb.
qsizetype CueWords::firstOf(WordRange cue) const
{
    qsizetype first = cue.first;
    if (!tells(first))
        return first;
    const qsizetype floor = p.sentenceOf(first).first;
    while (first > floor && isFree(first - 1, first) && isAdverb(first - 1)
           && !p.is(first - 1, u"only") && !p.is(first - 1, u"then"))
        --first;
    const bool isMore = first > floor && m_tags[size_t(first - 1)] == PartOfSpeech::RBS;
    return isMore ? cue.first : first;
}

/// Where an adverb in -ly right behind \a cue, before a mark, or "it" behind "put" ends.
qsizetype CueWords::endOf(WordRange cue) const
{
    const qsizetype next = cue.end;
    const qsizetype last = next - 1;
    if (next >= p.size() || !isFree(next, last))
        return next;
    const bool isPut = p.is(last, u"put") || p.is(last, u"puts") || p.is(last, u"putting");
    if (isPut && p.is(next, u"it"))
        return next + 1;
    const bool isManner = tells(last) && isAdverb(next) && p.word(next).endsWith(u"ly");
    return next + isManner;
}

} // namespace

QList<WordRange> chosenCue(const TaggedParagraph &p, std::span<const PartOfSpeech> tags,
                           const RoleSpans &spans)
{
    QList<WordRange> cue = spans.cue;
    if (cue.isEmpty() || tags.size() < size_t(p.size()))
        return cue;
    const CueWords words(p, tags, spans);
    cue.first().first = words.firstOf(cue.first());
    cue.last().end = words.endOf(cue.last());
    return cue;
}

} // namespace onrecord
