// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/contentbounds.h"

#include "core/tagging/boundcontent.h"
#include "core/tagging/dispute.h"

#include <QSet>

#include <algorithm>

namespace onrecord {
namespace {

bool isTarget(const TaggedParagraph &p, const RoleSpans &spans)
{
    if (spans.cue.isEmpty() || !p.is(spans.cue.last().end - 1, u"by"))
        return false;
    return spans.source.isEmpty() || spans.source.first().first < spans.cue.first().first;
}

/// Where "Residents were told by the council" is proposed with the council as its source, drops what
/// has the residents for one.
void dropTargets(const TaggedParagraph &p, std::vector<Proposal> &proposals)
{
    QSet<qsizetype> told; // the ends of cues behind which whoever says it stands
    for (const Proposal &proposal : proposals) {
        const RoleSpans &spans = proposal.attribution.spans;
        if (!spans.cue.isEmpty() && !spans.source.isEmpty() && !isTarget(p, spans)
            && spans.cue.last().end <= spans.source.first().first)
            told.insert(spans.cue.last().end);
    }
    std::erase_if(proposals, [&](const Proposal &proposal) {
        const RoleSpans &spans = proposal.attribution.spans;
        return isTarget(p, spans) && told.contains(spans.cue.last().end);
    });
}

/// "My boiler sings and the firm" says …: the sentence before the subject is not the source's.
WordRange withoutSentenceBefore(const ParsedWords &parsed, WordRange source)
{
    bool hasVerb = false;
    qsizetype first = source.first;
    for (qsizetype i = source.first; i + 1 < source.end; ++i) {
        const PartOfSpeech tag = parsed.tags[size_t(i)];
        hasVerb = hasVerb || isFiniteVerb(tag);
        if (tag == PartOfSpeech::WP || tag == PartOfSpeech::WDT)
            return source; // "the man who sings and the firm"
        if (tag == PartOfSpeech::CC && hasVerb)
            first = i + 1;
    }
    return {first, source.end};
}

/// Without commas and dashes at its end that belong to the reporter's sentence.
WordRange withoutLastMarks(const TaggedParagraph &p, WordRange range)
{
    while (!range.isEmpty() && (p.isMark(range.end - 1, u',') || p.isDash(range.end - 1))
           && !p.isQuoted(range.end - 1))
        --range.end;
    return range;
}

/// They accused her of fraud, “a charge | Ruiz” denied: what a source begins with is the content of \a spans, which
/// belong to one cue behind it.
void partDisputeFromSource(const TaggedParagraph &p, RoleSpans &spans)
{
    const WordRange source = spans.source.first();
    const qsizetype noun = disputedBehind(p, source.first - 1);
    const qsizetype first = noun + 1 + p.has(noun + 1, WordClass::Relative);
    if (noun < 0 || first >= source.end || source.end > spans.cue.first().first)
        return;
    spans.source = {{first, source.end}};
    spans.content = {{source.first, noun + 1}};
}

} // namespace

void boundContents(const TaggedParagraph &p, const ParsedWords &parsed,
                   std::vector<Proposal> &proposals)
{
    dropTargets(p, proposals);
    std::erase_if(proposals, [&](Proposal &proposal) {
        RoleSpans &spans = proposal.attribution.spans;
        if (spans.cue.isEmpty())
            return false;
        if (!spans.source.isEmpty() && spans.source.first().end <= spans.cue.first().first)
            spans.source.first() = withoutSentenceBefore(parsed, spans.source.first());
        if (!spans.source.isEmpty())
            partDisputeFromSource(p, spans);
        const BoundContent bound(p, parsed, spans.cue.last());
        QList<WordRange> left;
        for (const WordRange piece : std::as_const(spans.content)) {
            const WordRange kept = bound.boundOf(piece);
            WordRange range = kept == piece ? piece : withoutLastMarks(p, kept);
            if (!left.isEmpty()) // a clause may begin before the piece, in the one before it
                range.first = std::max(range.first, left.last().end);
            if (!range.isEmpty())
                left.append(range);
        }
        const bool isOnlyDisputed = left.size() > 1 && left.last().end <= spans.cue.first().first
            && disputedBehind(p, left.last().first - 1) == left.last().end - 1;
        if (isOnlyDisputed) // they accused her of fraud, ⟦a charge⟧ she denied
            left = {left.last()};
        spans.content = left;
        return left.isEmpty();
    });
}

} // namespace onrecord
