// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/rankerfeatures.h"

#include "core/findings/statement.h"
#include "core/ranking/sureness.h"
#include "core/tagging/kindfeature.h"
#include "core/tagging/tree.h"
#include "core/tagging/treeproposals.h"

#include <algorithm>
#include <array>

namespace onrecord {

static constexpr std::array<std::string_view, 3> rankedParts{"content", "cue", "source"};
static constexpr auto rankerFeatures = std::to_array<FeatureName>({
    {"always"},
    {"origin"},
    {"origin, quoting"},
    {"rule, origin"},
    {"rule, agreement"},
    {"agreement, origin, quoting"},
    {"least margin of content, origin"},
    {"mean margin of content, origin"},
    {"first margin of content, origin"},
    {"last margin of content, origin"},
    {"least margin of cue, origin"},
    {"mean margin of cue"},
    {"least margin of source, has source, origin"},
    {"mean margin of source"},
    {"least margins of content and cue"},
    {"mean margin of content, quoting"},
    {"mean margins of cue and source"},
    {"first and last margin of source"},
    {"first form of cue"},
    {"last form of cue"},
    {"first and last form of cue, length"},
    {"first form of source"},
    {"last form of source"},
    {"first form of content"},
    {"form after content"},
    {"form before content"},
    {"length of content, quoting"},
    {"length of cue"},
    {"length of source, has source"},
    {"pieces of content, quoting"},
    {"order of cue and content, quoting"},
    {"order of cue and source, has source"},
    {"order of source and content"},
    {"shares source, goes on, has source"},
    {"kind of paragraph, quoting"},
    {"quoting, has source, no cue"},
    {"tags at the start, quoting, of", rankedParts},
    {"tags at the end, quoting, of", rankedParts},
    {"margins at the start of", rankedParts},
    {"margins at the end of", rankedParts},
    {"form before and first tag of", rankedParts},
    {"form after and last tag of", rankedParts},
    {"likelihoods beside", rankedParts},
    {"best labels beside, origin, of", rankedParts},
    {"source's relation, part above, has source"},
    {"content's relation, part above, quoting"},
    {"cue's relation, part above, tag"},
    {"source's and content's relations, parts above"},
    {"cue's and source's tags, source's relation"},
    {"subject's part, has source, steps"},
    {"subject's part, has source, steps, relation, origin"},
    {"subject's tag, part, has source"},
    {"source's top form, has source"},
    {"cue's top form, content's part above, relation"},
    {"cue's top form, has source"},
    {"cue's top form, quoting"},
    {"dependents left out of content, quoting"},
    {"dependents left out of source, quoting"},
    {"share in best and high-recall labels, origin, of", rankedParts},
    {"share in rules' and best labels, quoting, of", rankedParts},
    {"bounds in best and high-recall labels, origin, of", rankedParts},
    {"bounds in rules' and best labels of", rankedParts},
});

std::span<const FeatureName> rankerFeatureNames()
{
    return rankerFeatures;
}

using RankerFeature = FeaturePlace<rankerFeatures>;

namespace {

quint64 lengthBand(qsizetype length)
{
    constexpr std::array bounds{1, 2, 3, 5, 8, 13, 21, 34};
    return quint64(std::count_if(bounds.begin(), bounds.end(),
                                 [length](int bound) { return length >= bound; }));
}

qsizetype sizeOf(const QList<WordRange> &ranges)
{
    qsizetype size = 0;
    for (const WordRange range : ranges)
        size += range.size();
    return size;
}

/// How two parts stand to each other: which comes first, and how far apart.
quint64 stand(const QList<WordRange> &a, const QList<WordRange> &b)
{
    if (a.isEmpty() || b.isEmpty())
        return 40;
    const bool before = a.first().first < b.first().first;
    const qsizetype gap =
        before ? b.first().first - a.first().end : a.first().first - b.first().end;
    return lengthBand(std::max<qsizetype>(0, gap)) * 2 + before;
}

/// Looks at one proposal.
class ProposalView
{
public:
    ProposalView(FeatureList &features, const FeatureSalts &salts, const TaggedParagraph &paragraph,
                 const ParsedWords &parsed, const RoleTaggings &taggings, const Proposal &proposal)
        : p(paragraph)
        , m_add(features, salts)
        , m_parsed(parsed)
        , m_taggings(taggings)
        , m_margins(marginsOf(taggings, proposal.origin))
        , m_proposal(proposal)
        , m_spans(proposal.attribution.spans)
        , m_origin(quint64(proposal.origin) * 2 + proposal.both)
        , m_sourced(!m_spans.source.isEmpty())
        , m_parts{Part{0, &m_spans.content, SpanRole::Content},
                  Part{1, &m_spans.cue, SpanRole::Cue}, Part{2, &m_spans.source, SpanRole::Source}}
    {
        switch (kindFor(p.countWords(m_spans.content), p.countQuoted(m_spans.content))) {
        case StatementKind::Indirect: m_quoting = 0; break;
        case StatementKind::Mixed: m_quoting = 1; break;
        case StatementKind::Direct: m_quoting = 2; break;
        }
    }

    void look()
    {
        lookAtSureness();
        lookAtWords();
        for (const Part &part : m_parts)
            lookAtBounds(part);
        lookAtTree();
        for (const Part &part : m_parts)
            lookAtTaggings(part);
    }

private:
    struct Part
    {
        size_t variant; ///< index into rankedParts
        const QList<WordRange> *ranges; // not owned
        SpanRole role;
    };

    template <typename... Values>
    void add(RankerFeature feature, Values... values)
    {
        m_add(feature, values...);
    }

    // Questions about one word; -1 and others outside may be asked.

    bool isThere(qsizetype i) const { return i >= 0 && i < p.size(); }
    quint64 form(qsizetype i) const { return isThere(i) ? m_parsed.words[size_t(i)].form : 1; }
    quint64 tag(qsizetype i) const { return isThere(i) ? quint64(m_parsed.tags[size_t(i)]) : 63; }
    quint64 likelihood(qsizetype i) const
    {
        return isThere(i) ? m_parsed.likelihood[size_t(i)] : 9;
    }
    quint64 margin(qsizetype i) const { return isThere(i) ? fineBand(m_margins[size_t(i)]) : 30; }
    qsizetype head(qsizetype i) const { return isThere(i) ? m_parsed.nodes[size_t(i)].head : -1; }
    quint64 relation(qsizetype i) const
    {
        return isThere(i) ? quint64(m_parsed.nodes[size_t(i)].relation) : 40;
    }
    quint64 bestLabel(qsizetype i) const
    {
        return isThere(i) ? quint64(m_taggings.best.labels[size_t(i)]) : 30;
    }

    quint64 formOf(const QList<WordRange> &ranges, bool last) const
    {
        return ranges.isEmpty() ? 0
            : last              ? form(ranges.last().end - 1)
                                : form(ranges.first().first);
    }

    /// Which part a word belongs to.
    quint64 placeOf(qsizetype word) const
    {
        return word < 0                       ? 0
            : contains(m_spans.cue, word)     ? 1
            : contains(m_spans.source, word)  ? 2
            : contains(m_spans.content, word) ? 3
                                              : 4;
    }

    void lookAtSureness();
    void lookAtWords();
    void lookAtBounds(const Part &part);
    void lookAtTree();
    void lookAtPhrase(RankerFeature feature, const QList<WordRange> &ranges);
    void lookAtTaggings(const Part &part);

    const TaggedParagraph &p;
    const FeatureAdder<rankerFeatures> m_add;
    const ParsedWords &m_parsed; // not owned, nor what follows
    const RoleTaggings &m_taggings;
    const std::span<const float> m_margins;
    const Proposal &m_proposal;
    const RoleSpans &m_spans;
    const quint64 m_origin;
    const bool m_sourced;
    const std::array<Part, 3> m_parts;
    quint64 m_quoting = 0; ///< 0 nothing of the content is in marks, 1 some, 2 most
};

void ProposalView::lookAtSureness()
{
    const quint64 rule = m_proposal.rule ? quint64(*m_proposal.rule) : 50;
    const quint64 agreement = quint64(m_proposal.sameSource) + 2 * quint64(m_proposal.sameContent);
    const Sureness content = surenessOf(m_spans.content, m_margins);
    const Sureness cue = surenessOf(m_spans.cue, m_margins);
    const Sureness source = surenessOf(m_spans.source, m_margins);
    add("always", 0);
    add("origin", m_origin);
    add("origin, quoting", m_origin, m_quoting);
    add("rule, origin", rule, m_origin);
    add("rule, agreement", rule, agreement);
    add("agreement, origin, quoting", agreement, m_origin, m_quoting);
    add("least margin of content, origin", content.least, m_origin);
    add("mean margin of content, origin", content.mean, m_origin);
    add("first margin of content, origin", content.first, m_origin);
    add("last margin of content, origin", content.last, m_origin);
    add("least margin of cue, origin", cue.least, m_origin);
    add("mean margin of cue", cue.mean);
    add("least margin of source, has source, origin", source.least, m_sourced, m_origin);
    add("mean margin of source", source.mean);
    add("least margins of content and cue", content.least, cue.least);
    add("mean margin of content, quoting", content.mean, m_quoting);
    add("mean margins of cue and source", cue.mean, source.mean);
    add("first and last margin of source", source.first, source.last);
}

void ProposalView::lookAtWords()
{
    const RoleSpans &spans = m_spans;
    add("first form of cue", formOf(spans.cue, false));
    add("last form of cue", formOf(spans.cue, true));
    add("first and last form of cue, length", formOf(spans.cue, false), formOf(spans.cue, true),
        sizeOf(spans.cue));
    add("first form of source", formOf(spans.source, false));
    add("last form of source", formOf(spans.source, true));
    add("first form of content", formOf(spans.content, false));
    add("form after content", form(spans.content.last().end));
    add("form before content", form(spans.content.first().first - 1));
    add("length of content, quoting", lengthBand(sizeOf(spans.content)), m_quoting);
    add("length of cue", lengthBand(sizeOf(spans.cue)));
    add("length of source, has source", lengthBand(sizeOf(spans.source)), m_sourced);
    add("pieces of content, quoting", spans.content.size(), m_quoting);
    add("order of cue and content, quoting", stand(spans.cue, spans.content), m_quoting);
    add("order of cue and source, has source", stand(spans.cue, spans.source), m_sourced);
    add("order of source and content", stand(spans.source, spans.content));
    add("shares source, goes on, has source", m_proposal.attribution.sharesSource,
        m_proposal.attribution.goesOn, m_sourced);
    add("kind of paragraph, quoting", kindFeature(p.kind()), m_quoting);
    add("quoting, has source, no cue", m_quoting, m_sourced, spans.cue.isEmpty());
}

/// What stands at both ends of a part, and beyond them.
void ProposalView::lookAtBounds(const Part &part)
{
    const QList<WordRange> &ranges = *part.ranges;
    const bool is = !ranges.isEmpty();
    const qsizetype first = is ? ranges.first().first : 0;
    const qsizetype end = is ? ranges.last().end : 0;
    add(RankerFeature("tags at the start, quoting, of").of(part.variant), is, tag(first - 1),
        tag(first), m_quoting);
    add(RankerFeature("tags at the end, quoting, of").of(part.variant), is, tag(end - 1), tag(end),
        m_quoting);
    add(RankerFeature("margins at the start of").of(part.variant), is, margin(first - 1),
        margin(first));
    add(RankerFeature("margins at the end of").of(part.variant), is, margin(end - 1), margin(end));
    add(RankerFeature("form before and first tag of").of(part.variant), is,
        is ? form(first - 1) : 0, tag(first));
    add(RankerFeature("form after and last tag of").of(part.variant), is, is ? form(end) : 0,
        tag(end - 1));
    add(RankerFeature("likelihoods beside").of(part.variant), is, likelihood(first - 1),
        likelihood(end));
    add(RankerFeature("best labels beside, origin, of").of(part.variant), is, bestLabel(first - 1),
        bestLabel(end), m_origin);
}

void ProposalView::lookAtTree()
{
    const qsizetype cue = topOf(m_spans.cue, m_parsed);
    const qsizetype source = topOf(m_spans.source, m_parsed);
    const qsizetype content = topOf(m_spans.content, m_parsed);
    const quint64 ofSource = placeOf(head(source));
    const quint64 ofContent = placeOf(head(content));
    const quint64 cueForm = cue < 0 ? 0 : form(cue);
    add("source's relation, part above, has source", relation(source), ofSource, m_sourced);
    add("content's relation, part above, quoting", relation(content), ofContent, m_quoting);
    add("cue's relation, part above, tag", relation(cue), placeOf(head(cue)), tag(cue));
    add("source's and content's relations, parts above", relation(source), ofSource,
        relation(content), ofContent);
    add("cue's and source's tags, source's relation", tag(cue), tag(source), relation(source));
    const FoundSubject subject = subjectOf(m_parsed.nodes, qint32(cue));
    const quint64 place = placeOf(subject.word);
    add("subject's part, has source, steps", place, m_sourced, subject.climbed);
    add("subject's part, has source, steps, relation, origin", place, m_sourced, subject.climbed,
        relation(subject.word), m_origin);
    add("subject's tag, part, has source", tag(subject.word), place, m_sourced);
    add("source's top form, has source", source < 0 ? 0 : form(source), m_sourced);
    add("cue's top form, content's part above, relation", cueForm, ofContent, relation(content));
    add("cue's top form, has source", cueForm, m_sourced);
    add("cue's top form, quoting", cueForm, m_quoting);
    lookAtPhrase("dependents left out of content, quoting", m_spans.content);
    lookAtPhrase("dependents left out of source, quoting", m_spans.source);
}

/// Whether a part leaves words out that hang on it.
void ProposalView::lookAtPhrase(RankerFeature feature, const QList<WordRange> &ranges)
{
    const qsizetype first = ranges.isEmpty() ? 0 : ranges.first().first;
    const qsizetype end = ranges.isEmpty() ? 0 : ranges.last().end;
    const bool cutLeft = contains(ranges, head(first - 1));
    const bool cutRight = contains(ranges, head(end)) || contains(ranges, head(end + 1));
    add(feature, cutLeft, cutRight, head(end - 1) >= 0, m_quoting);
}

/// How far each tagging agrees with a part.
void ProposalView::lookAtTaggings(const Part &part)
{
    const QList<WordRange> &ranges = *part.ranges;
    const auto is = [&part](const TaggedRoles &roles, qsizetype i) {
        return roleOf(roles.labels[size_t(i)]) == part.role;
    };
    const auto share = [&](const TaggedRoles &roles) {
        qsizetype same = 0;
        for (const WordRange range : ranges) {
            for (qsizetype i = range.first; i < range.end; ++i)
                same += is(roles, i);
        }
        const qsizetype size = sizeOf(ranges);
        return size == 0 ? quint64(9) : quint64(5 * same / size);
    };
    const auto opens = [&](const TaggedRoles &roles) {
        const qsizetype first = ranges.isEmpty() ? 0 : ranges.first().first;
        return !ranges.isEmpty() && is(roles, first)
            && (first == 0 || begins(roles.labels[size_t(first)]) || !is(roles, first - 1));
    };
    const auto closes = [&](const TaggedRoles &roles) {
        const qsizetype end = ranges.isEmpty() ? 0 : ranges.last().end;
        return !ranges.isEmpty() && is(roles, end - 1)
            && (end == p.size() || begins(roles.labels[size_t(end)]) || !is(roles, end));
    };
    const TaggedRoles &best = m_taggings.best;
    const TaggedRoles &highRecall = m_taggings.highRecall;
    const TaggedRoles &ruled = m_taggings.ruled;
    const quint64 inBest = share(best);
    add(RankerFeature("share in best and high-recall labels, origin, of").of(part.variant), inBest,
        share(highRecall), m_origin);
    add(RankerFeature("share in rules' and best labels, quoting, of").of(part.variant),
        share(ruled), inBest, m_quoting);
    add(RankerFeature("bounds in best and high-recall labels, origin, of").of(part.variant),
        opens(best), closes(best), opens(highRecall), closes(highRecall), m_origin);
    add(RankerFeature("bounds in rules' and best labels of").of(part.variant), opens(ruled),
        closes(ruled), opens(best), closes(best));
}

} // namespace

void collectRankerFeatures(FeatureList &features, const FeatureSalts &salts,
                           const TaggedParagraph &p, const ParsedWords &parsed,
                           const RoleTaggings &taggings, const Proposal &proposal)
{
    features.clear();
    ProposalView(features, salts, p, parsed, taggings, proposal).look();
}

quint64 constantRankerFeature(const FeatureSalts &salts)
{
    return salts[RankerFeature("always").place()].hash(0);
}

} // namespace onrecord
