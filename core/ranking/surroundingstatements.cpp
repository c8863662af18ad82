// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/surroundingstatements.h"

#include <algorithm>

namespace onrecord {
namespace {

/// From the first word of \a spans to behind the last.
WordRange hullOf(const RoleSpans &spans)
{
    WordRange hull = spans.content.first();
    for (const QList<WordRange> *part : {&spans.content, &spans.cue, &spans.source}) {
        if (part->isEmpty())
            continue;
        hull.first = std::min(hull.first, part->first().first);
        hull.end = std::max(hull.end, part->last().end);
    }
    return hull;
}

/// \a outer begins with \a source, behind "that" and what is fronted: that, in May, ⟦Ruiz⟧ said it would close.
bool opensWith(const TaggedParagraph &p, WordRange outer, WordRange source)
{
    constexpr qsizetype longestLead = 14; // words and marks
    const WordRange lead{outer.first + p.is(outer.first, u"that"), source.first};
    if (lead.isEmpty())
        return true;
    if (!p.isMark(lead.first, u',') && !p.has(lead.first, WordClass::Preposition)
        && !p.has(lead.first, WordClass::Conjunction) && !p.isAdverb(lead.first))
        return false; // the meeting, ⟦Ruiz⟧ said
    for (qsizetype i = lead.first; i < lead.end; ++i) {
        const bool isVerb = p.has(i, WordClass::Auxiliary) || p.entry(i).isVerb();
        if (p.has(i, WordClass::Relative) || (isVerb && !p.isCapital(i)))
            return false;
    }
    return lead.size() <= longestLead && p.isMark(lead.end - 1, u',');
}

/// \a outer reports all of \a inner, in one piece whose subject and verb are those of \a inner.
bool reportsWhole(const TaggedParagraph &p, const RoleSpans &outer, const RoleSpans &inner)
{
    if (outer.content.size() != 1 || inner.cue.size() != 1 || inner.source.size() != 1
        || !outer.content.first().contains(hullOf(inner)))
        return false;
    const WordRange source = inner.source.first();
    return source.end <= inner.cue.first().first
        && inner.cue.first().end <= inner.content.first().first
        && !p.has(source.end - 1, WordClass::Relative)
        && opensWith(p, outer.content.first(), source);
}

/// \a outer and \a known share no words, as far as those of \a known's cue and source are not reported by \a outer.
bool standsBeside(const RoleSpans &outer, const RoleSpans &known)
{
    const auto touches = [&known](WordRange words) {
        return overlap(known.content, words) || overlap(known.cue, words)
            || overlap(known.source, words);
    };
    return std::none_of(outer.cue.begin(), outer.cue.end(), touches)
        && std::none_of(outer.source.begin(), outer.source.end(), touches)
        && !overlap(known.content, outer.content.first());
}

} // namespace

void addSurroundingStatements(const TaggedParagraph &p, std::span<const ScoredProposal> proposals,
                              double least, std::vector<ScoredProposal> &chosen)
{
    std::vector<const ScoredProposal *> around;
    for (const ScoredProposal &each : proposals) {
        const RoleSpans &spans = spansOf(each);
        if (each.score.statement < least || spans.cue.isEmpty() || spans.source.isEmpty())
            continue;
        bool reports = false;
        const bool fits = std::all_of(chosen.begin(), chosen.end(), [&](const ScoredProposal &one) {
            const bool isWithin = reportsWhole(p, spans, spansOf(one));
            reports = reports || isWithin;
            return isWithin || standsBeside(spans, spansOf(one));
        });
        if (fits && reports)
            around.push_back(&each);
    }
    std::stable_sort(around.begin(), around.end(),
                     [](const ScoredProposal *a, const ScoredProposal *b) {
                         return a->score.rank() > b->score.rank();
                     });
    std::vector<WordRange> taken;
    for (const ScoredProposal *each : around) {
        const WordRange hull = hullOf(spansOf(*each));
        const bool isFree = std::none_of(taken.begin(), taken.end(), [hull](WordRange other) {
            return hull.first < other.end && other.first < hull.end;
        });
        if (!isFree)
            continue;
        taken.push_back(hull);
        chosen.push_back(*each);
    }
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const ScoredProposal &a, const ScoredProposal &b) {
                         return spansOf(a).content.first() < spansOf(b).content.first();
                     });
}

} // namespace onrecord
