// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/wholecontents.h"

#include "core/ranking/acceptedscore.h"
#include "core/tagging/boundcontent.h"
#include "core/tagging/dispute.h"
#include "core/tagging/trimmedranges.h"

#include <algorithm>

namespace onrecord {
namespace {

/// A verb in \a cue may report a clause.
bool reportsClauses(const TaggedParagraph &p, const QList<WordRange> &cue)
{
    return std::any_of(cue.begin(), cue.end(), [&p](WordRange range) {
        for (qsizetype i = range.first; i < range.end; ++i) {
            for (const qsizetype index : p.entry(i).verbs) {
                const Verb &verb = p.lexicon().verb(index);
                if ((verb.has(Frame::That) || verb.has(Frame::Clause)) && verb.particle.isEmpty())
                    return true;
            }
        }
        return false;
    });
}

/// Makes one content whole.
class WholeContent
{
public:
    /// \a free are the words around the content that belong to no other statement.
    WholeContent(const TaggedParagraph &paragraph, const ParsedWords &parsed,
                 const RoleSpans &spans, WordRange free)
        : p(paragraph)
        , m_parsed(parsed)
        , m_spans(spans)
        , m_free(free)
    {
    }

    WordRange behindCue(WordRange content) const;
    WordRange beforeCue(WordRange content) const;

private:
    PartOfSpeech tag(qsizetype i) const { return m_parsed.tags[size_t(i)]; }
    bool isFinite(qsizetype i) const { return isFiniteVerb(tag(i)); }
    bool isMark(qsizetype i) const
    {
        return p.isMark(i, u',') || p.isMark(i, u';') || p.isMark(i, u':') || p.isDash(i)
            || p.isMark(i, u'(') || p.isMark(i, u')') || p.isMark(i, u'.');
    }
    bool hasVerb(WordRange content) const;
    bool reports(qsizetype i) const;
    bool joinsVerb(qsizetype i) const;
    bool goesOn(qsizetype end, WordRange content) const;
    bool goesOnBehindMark(qsizetype next, WordRange content) const;

    const TaggedParagraph &p; // not owned
    const ParsedWords &m_parsed; // not owned
    const RoleSpans &m_spans; // not owned
    const WordRange m_free;
};

/// \a content has a verb that is not one of a clause opened in it: not "the port, which is old".
bool WholeContent::hasVerb(WordRange content) const
{
    int open = 0;
    for (qsizetype i = content.first; i < content.end; ++i) {
        const bool opens = p.has(i, WordClass::Relative)
            || (i > content.first && p.has(i, WordClass::Subordinator)
                && !p.has(i, WordClass::Preposition));
        if (opens && i > content.first)
            ++open;
        else if (isFinite(i) && --open < 0)
            return true;
    }
    return false;
}

bool WholeContent::reports(qsizetype i) const
{
    return p.entry(i).isVerb() && isVerb(tag(i));
}

/// Behind a comma or dash, at \a next.
bool WholeContent::goesOnBehindMark(qsizetype next, WordRange content) const
{
    if (p.is(next, u"and") && p.is(content.first, u"that"))
        return !hasVerb(content) && !joinsVerb(next); // "that Ruiz, her son, and the crew left"
    if (isMark(next) || p.has(next, WordClass::Conjunction) || p.has(next, WordUse::Contrast)
        || p.is(next, u"despite") || p.is(next, u"so") || p.is(next, u"according")
        || p.is(next, u"compared") || p.is(next, u"based") || p.is(next, u"after")
        || p.is(next, u"before") || reports(next) || opensDispute(p, next - 1))
        return false;
    if (isFinite(next))
        return !hasVerb(content);
    return true;
}

/// The words at \a end, right behind \a content, belong to it, too.
bool WholeContent::goesOn(qsizetype end, WordRange content) const
{
    if (end >= m_free.end || p.isQuoted(end))
        return false;
    if (p.isMark(end, u',') || p.isDash(end))
        return end + 1 < m_free.end && !p.isQuoted(end + 1) && goesOnBehindMark(end + 1, content);
    using enum PartOfSpeech;
    switch (tag(end)) {
    case NN:
    case NNS:
    case JJ:
    case VBN:
    case VB: return true;
    default: return isFinite(end);
    }
}

/// "And", "but" with a verb right behind it, whose subject may be the speaker.
bool WholeContent::joinsVerb(qsizetype i) const
{
    const qsizetype next = i + 1 + p.isAdverb(i + 1);
    return tag(i) == PartOfSpeech::CC && next < p.size() && (isFinite(next) || reports(next));
}

WordRange WholeContent::behindCue(WordRange content) const
{
    constexpr int mostSteps = 8; // clauses and the like
    const qsizetype last = p.sentenceOf(content.first).end;
    for (int step = 0; step < mostSteps && goesOn(content.end, content); ++step) {
        qsizetype end = content.end + 1;
        while (end < m_free.end && !isMark(end) && !p.isQuoted(end) && !joinsVerb(end))
            ++end;
        if (end == m_free.end && end < last && !isMark(end))
            break; // in the middle of another statement
        content.end = end;
    }
    return content;
}

WordRange WholeContent::beforeCue(WordRange content) const
{
    qsizetype first = m_free.first;
    if (p.isDash(std::max(m_spans.source.last().end, m_spans.cue.last().end)))
        return content; // the road – ⟦safe⟧, Ruiz said – fell
    if (disputedBehind(p, content.first - 1) == content.end - 1)
        return content; // they accused her of fraud, ⟦a charge⟧ she denied
    while (first < content.first && (isMark(first) || p.has(first, WordClass::Conjunction)))
        ++first;
    const WordRange whole = withoutAgency(p, {first, content.end});
    for (qsizetype i = whole.first; i < content.first; ++i) {
        if (p.isQuoted(i))
            return content;
    }
    return whole;
}

/// \a content is a clause, or the beginning of one whose verb follows.
bool isSentence(const TaggedParagraph &p, const ParsedWords &parsed, WordRange content)
{
    const bool isCut = content.end < p.size() && isFiniteVerb(parsed.tags[size_t(content.end)])
        && !p.is(content.first, u"to");
    return isCut || p.is(content.first, u"that") || isClause(p, parsed, {content});
}

/// The words of the sentence of \a content that are no other statement's than \a own.
WordRange freeAround(const TaggedParagraph &p, const std::vector<ScoredProposal> &chosen,
                     const ScoredProposal &own, WordRange content)
{
    WordRange free = p.sentenceOf(content.first);
    const auto keepOut = [&free, content](WordRange words) {
        if (words.first >= content.end)
            free.end = std::min(free.end, words.first);
        else if (words.end <= content.first)
            free.first = std::max(free.first, words.end);
    };
    for (const ScoredProposal &each : chosen) {
        const RoleSpans &spans = each.proposal.attribution.spans;
        for (const QList<WordRange> *part : {&spans.content, &spans.cue, &spans.source}) {
            if (&each == &own && part == &spans.content)
                continue;
            std::for_each(part->begin(), part->end(), keepOut);
        }
    }
    return free;
}

} // namespace

void completeContents(const TaggedParagraph &p, const ParsedWords &parsed,
                      std::vector<ScoredProposal> &chosen)
{
    for (ScoredProposal &each : chosen) {
        RoleSpans &spans = each.proposal.attribution.spans;
        if (spans.content.size() != 1 || spans.cue.size() != 1 || spans.source.isEmpty()
            || p.countQuoted(spans.content) > 0 || p.isSpoken(spans.cue.first().first)
            || !reportsClauses(p, spans.cue))
            continue;
        WordRange &content = spans.content.first();
        const WordRange cue = spans.cue.first();
        if (p.words()[content.first].sentence != p.words()[cue.first].sentence
            || p.words()[content.end - 1].sentence != p.words()[cue.first].sentence)
            continue;
        const WholeContent whole(p, parsed, spans, freeAround(p, chosen, each, content));
        const bool isBehind = content.first >= cue.end && spans.source.first().first < content.first
            && (isFiniteVerb(parsed.tags[size_t(cue.first)]) || p.isMark(cue.first - 1, u','))
            && isSentence(p, parsed, content);
        if (isBehind && BoundContent(p, parsed, cue).isMainClause(content))
            content = whole.behindCue(content);
        else if (content.end <= cue.first && spans.source.first().first >= content.end)
            content = whole.beforeCue(content);
    }
}

} // namespace onrecord
