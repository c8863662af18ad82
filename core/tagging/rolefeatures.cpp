// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/rolefeatures.h"

#include <algorithm>
#include <array>

namespace onrecord {

quint8 bandOf(float margin)
{
    constexpr std::array bounds{1.f, 3.f, 6.f, 10.f, 20.f};
    return quint8(std::count_if(bounds.begin(), bounds.end(),
                                [margin](float bound) { return margin >= bound; }));
}

const Word &RoleView::word(qsizetype i) const
{
    static const Word outside{.form = 1, .prefix = 1, .suffix2 = 1, .suffix3 = 1};
    return isThere(i) ? m_words[size_t(i)] : outside;
}

static quint64 stepsBetween(qsizetype a, qsizetype b)
{
    const qsizetype steps = a < b ? b - a : a - b;
    return quint64(steps < 6 ? steps : steps < 9 ? 6 : steps < 14 ? 7 : steps < 24 ? 8 : 9);
}

/// What a reader sees first of the words between two places: marks and how many.
quint64 RoleView::between(qsizetype from, qsizetype to) const
{
    const auto first = size_t(std::min(from, to) + 1);
    const auto end = size_t(std::max(from, to));
    if (first >= end)
        return 0;
    const qint32 marks = m_marksBefore[end] - m_marksBefore[first];
    const qint32 stops = m_stopsBefore[end] - m_stopsBefore[first];
    return 1 + quint64(std::min(marks, 2)) * 4 + quint64(std::min(stops, 3));
}

void RoleView::look(FeatureList &features, qsizetype i) const
{
    features.clear();
    lookAtWords(features, i);
    lookAtQuotation(features, i);
    lookAtCues(features, i);
    lookAtTree(features, i);
}

void RoleView::lookAtWords(FeatureList &features, qsizetype i) const
{
    quint64 kind = 100;
    const auto add = [&](auto... values) __attribute__((always_inline))
    {
        features.add(++kind, quint64(values)...);
    };
    for (qsizetype d = -3; d <= 3; ++d)
        add(form(i + d));
    add(word(i).suffix3, shape(i));
    add(word(i).prefix);
    add(word(i - 1).suffix3);
    add(word(i + 1).suffix3);
    add(shape(i - 1), shape(i), shape(i + 1));
    add(shape(i - 2), shape(i - 1), shape(i), shape(i + 1), shape(i + 2));
    for (qsizetype d = -3; d <= 3; ++d)
        add(tag(i + d));
    add(tag(i - 1), tag(i));
    add(tag(i), tag(i + 1));
    add(tag(i - 2), tag(i - 1), tag(i));
    add(tag(i - 1), tag(i), tag(i + 1));
    add(tag(i), tag(i + 1), tag(i + 2));
}

void RoleView::lookAtQuotation(FeatureList &features, qsizetype i) const
{
    quint64 kind = 200;
    const auto add = [&](auto... values) __attribute__((always_inline))
    {
        features.add(++kind, quint64(values)...);
    };
    const Place &place = m_places[size_t(i)];
    add(quote(i), tag(i));
    add(quote(i - 2), quote(i - 1), quote(i), quote(i + 1), quote(i + 2));
    const bool inside = place.quoteFirst >= 0;
    const auto first = qsizetype(place.quoteFirst);
    const auto end = qsizetype(place.quoteEnd);
    add(quote(i), inside ? form(first - 1) : 0);
    add(quote(i), inside ? tag(first - 1) : 0, inside ? tag(first - 2) : 0);
    add(quote(i), inside ? form(end) : 0);
    add(quote(i), inside ? tag(end) : 0, inside ? tag(end + 1) : 0);
    add(quote(i), inside ? likelihood(end) : 0, inside ? likelihood(end + 1) : 0,
        inside ? likelihood(first - 1) : 0, inside ? likelihood(first - 2) : 0);
    add(quote(i), inside ? stepsBetween(first, end) : 0,
        inside && word(end - 2).shape == WordShape::Mark);
    const bool firstQuoted = !m_p.quotations().isEmpty() && m_p.wordsOf(0).first == 0;
    add(quote(i), m_leftOpen, firstQuoted, m_p.leavesOpen());
    add(quote(i), m_leftOpen, place.sentenceFirst == 0);
    const bool quoted =
        m_marksBefore[size_t(place.sentenceEnd)] > m_marksBefore[size_t(place.sentenceFirst)];
    add(quoted, quote(i), tag(i));
    const bool whole =
        inside && place.quoteFirst <= place.sentenceFirst && place.quoteEnd >= place.sentenceEnd;
    add(whole, quote(i), m_p.quotations().size() > 1);
    add(quote(i), m_p.kind(), size() < 16);
}

void RoleView::lookAtCues(FeatureList &features, qsizetype i) const
{
    quint64 kind = 300;
    const auto add = [&](auto... values) __attribute__((always_inline))
    {
        features.add(++kind, quint64(values)...);
    };
    const Place &place = m_places[size_t(i)];
    const quint64 q = quote(i);
    add(likelihood(i), tag(i));
    add(likelihood(i - 1), likelihood(i), likelihood(i + 1));
    add(likelihood(i - 2), likelihood(i - 1), likelihood(i), likelihood(i + 1), likelihood(i + 2));
    for (const qint32 cue : {place.cueBefore, place.cueAfter, place.bestBefore, place.bestAfter}) {
        const bool is = cue >= 0;
        add(is ? form(cue) : 0, is ? stepsBetween(cue, i) : 0);
        add(is ? likelihood(cue) : 9, is ? stepsBetween(cue, i) : 0, is ? between(cue, i) : 0, q);
        add(is ? likelihood(cue) : 9, is ? between(cue, i) : 0, tag(i));
        add(is ? form(cue) : 0, is ? between(cue, i) : 0);
        add(is ? tag(cue) : 0, is ? tag(cue + 1) : 0, tag(i), is ? stepsBetween(cue, i) : 0);
    }
    add(place.cueBefore >= 0 ? likelihood(place.cueBefore) : 9,
        place.cueAfter >= 0 ? likelihood(place.cueAfter) : 9, q, tag(i));
    const auto start = qsizetype(place.comma >= 0 ? place.comma + 1 : place.sentenceFirst);
    add(form(start), stepsBetween(start, i));
    add(tag(start), tag(start + 1), stepsBetween(start, i));
    add(form(start), tag(i));
    const bool firstOf = i == place.sentenceFirst;
    const bool lastOf = i + 1 == place.sentenceEnd;
    add(firstOf, lastOf, tag(i));
    add(stepsBetween(place.sentenceFirst, i), q);
    add(stepsBetween(place.sentenceEnd, i), q);
    add(form(place.sentenceFirst), q);
    add(place.sentenceFirst == 0, m_p.kind(), q);
    add(ruleLabel(i));
    add(ruleLabel(i - 1), ruleLabel(i), ruleLabel(i + 1));
    add(ruleLabel(i), tag(i));
    add(ruleLabel(i), likelihood(i), q);
    add(ruleLabel(i + 1), tag(i), tag(i + 1));
    add(ruleLabel(i - 1), tag(i - 1), tag(i));
}

void RoleView::lookAtTree(FeatureList &features, qsizetype i) const
{
    quint64 kind = 400;
    const auto add = [&](auto... values) __attribute__((always_inline))
    {
        features.add(++kind, quint64(values)...);
    };
    const Place &place = m_places[size_t(i)];
    const Node &node = m_nodes[size_t(i)];
    const auto head = qsizetype(node.head);
    const bool rooted = head < 0;
    const quint64 relation = quint64(node.relation);
    const bool right = head > i;
    add(relation, right, tag(i));
    add(rooted ? 0 : tag(head), relation, right, tag(i));
    add(rooted ? 9 : likelihood(head), relation, right);
    add(form(i), relation);
    const auto ancestor = qsizetype(place.cueAncestor);
    const bool is = ancestor >= 0;
    const auto below = qsizetype(place.below);
    const quint64 via = is ? quint64(m_nodes[size_t(below)].relation) : 40;
    const bool left = is && ancestor > i;
    const quint64 steps = quint64(std::min(place.steps, 5));
    add(is ? form(ancestor) : 0, via, left);
    add(is ? likelihood(ancestor) : 9, via, steps, left);
    add(via, tag(i), relation, left);
    const bool first = is && m_places[size_t(below)].subtreeFirst == i;
    const bool last = is && m_places[size_t(below)].subtreeLast == i;
    const bool after = is && m_places[size_t(below)].subtreeLast == i - 1;
    const bool before = is && m_places[size_t(below)].subtreeFirst == i + 1;
    add(via, first, last, left, quote(i));
    add(via, first, last, tag(i));
    add(via, first, is ? form(ancestor) : 0);
    add(via, last, tag(i + 1), is ? likelihood(ancestor) : 9);
    add(after, before, via, tag(i));
    const bool headFirst = !rooted && m_places[size_t(head)].subtreeFirst == i;
    const bool headLast = !rooted && m_places[size_t(head)].subtreeLast == i;
    add(headFirst, headLast, relation, rooted ? 0 : tag(head));
    add(qsizetype(place.subtreeFirst) < i, qsizetype(place.subtreeLast) > i, relation, tag(i));
    add(stepsBetween(place.subtreeFirst, i), stepsBetween(place.subtreeLast, i), tag(i),
        likelihood(i));
    const auto grand = rooted ? -1 : qsizetype(m_nodes[size_t(head)].head);
    add(rooted ? 0 : quint64(m_nodes[size_t(head)].relation), grand < 0 ? 9 : likelihood(grand),
        relation, tag(i));
    add(is ? quote(ancestor) : 9, via, quote(i));
}

GivenLabels::GivenLabels(std::span<const RoleLabel> labels, std::span<const float> margins)
    : m_labels(labels)
    , m_margins(margins)
    , m_before(labels.size())
    , m_after(labels.size())
{
    std::vector<SpanRole> roles(labels.size());
    std::transform(labels.begin(), labels.end(), roles.begin(), roleOf);
    const auto bounds = [&roles](size_t i, size_t beside) {
        return roles[i] != SpanRole::None && (beside >= roles.size() || roles[i] != roles[beside]);
    };
    qint32 last = -1;
    for (size_t i = 0; i < roles.size(); ++i)
        m_before[i] = last = bounds(i, i + 1) ? qint32(i) : last;
    last = qint32(roles.size());
    for (size_t i = roles.size(); i-- > 0;)
        m_after[i] = last = bounds(i, i - 1) ? qint32(i) : last;
}

void RoleView::lookAt(FeatureList &features, const GivenLabels &given, qsizetype i) const
{
    quint64 kind = 500;
    const auto add = [&](auto... values) __attribute__((always_inline))
    {
        features.add(++kind, quint64(values)...);
    };
    const auto label = [&](qsizetype at) {
        return isThere(at) ? quint64(given.label(at)) : quint64(30);
    };
    const auto sure = [&](qsizetype at) {
        return isThere(at) ? quint64(bandOf(given.margin(at))) : 9;
    };
    add(label(i));
    add(label(i), sure(i));
    add(label(i - 1), label(i), label(i + 1));
    add(label(i - 2), label(i - 1), label(i), label(i + 1), label(i + 2));
    add(label(i - 1), sure(i - 1), tag(i));
    add(label(i + 1), sure(i + 1), tag(i));
    add(label(i - 1), label(i), tag(i - 1), tag(i));
    add(label(i), label(i + 1), tag(i), tag(i + 1));
    add(label(i), form(i));
    add(label(i - 1), form(i));
    add(label(i + 1), form(i));
    add(label(i), quote(i), ruleLabel(i));

    const Place &place = m_places[size_t(i)];
    constexpr qsizetype farthest = 40;
    // The nearest stretches on either side, within the sentence.
    const auto near = [&](qsizetype at) {
        const bool far = at < i - farthest || at > i + farthest;
        return at < place.sentenceFirst || at >= place.sentenceEnd || far ? qsizetype(-1) : at;
    };
    const qsizetype left = near(given.stretchBefore(i));
    const qsizetype rightOf = near(given.stretchAfter(i));
    const qsizetype left2 = left < 0 ? -1 : near(given.stretchBefore(left));
    const qsizetype right2 = rightOf < 0 ? -1 : near(given.stretchAfter(rightOf));
    const auto labelAt = [&](qsizetype at) {
        return at < 0 ? quint64(31) : label(at);
    };
    add(label(i), labelAt(left), labelAt(rightOf));
    add(label(i), labelAt(left), labelAt(left2));
    add(label(i), labelAt(rightOf), labelAt(right2));
    add(label(i), labelAt(left), left < 0 ? 0 : stepsBetween(left, i),
        left < 0 ? 0 : between(left, i));
    add(label(i), labelAt(rightOf), rightOf < 0 ? 0 : stepsBetween(rightOf, i),
        rightOf < 0 ? 0 : between(rightOf, i));
    add(label(i), left < 0 ? 0 : form(left), labelAt(left));
    add(label(i), rightOf < 0 ? 0 : form(rightOf), labelAt(rightOf));
    const auto head = qsizetype(m_nodes[size_t(i)].head);
    add(label(i), head < 0 ? 31 : label(head), quint64(m_nodes[size_t(i)].relation));
    const auto ancestor = qsizetype(place.cueAncestor);
    add(label(i), ancestor < 0 ? 31 : label(ancestor),
        ancestor < 0 ? 0 : quint64(m_nodes[size_t(place.below)].relation));
}

quint8 RoleView::contextOf(qsizetype i) const
{
    // Sides of a step that matter to where a stretch ends: marks, stops, a quotation's edge.
    const auto side = [this](qsizetype at) -> quint8 {
        switch (isThere(at) ? m_tags[size_t(at)] : PartOfSpeech::Unknown) {
        case PartOfSpeech::Comma: return 1;
        case PartOfSpeech::Stop: return 2;
        case PartOfSpeech::Colon: return 3;
        default: break;
        }
        return isThere(at) && m_words[size_t(at)].kind == TokenKind::QuoteMark ? 4 : 0;
    };
    const bool spoken = quote(i) == quint64(QuoteState::Speech);
    const quint8 context = quint8(side(i - 1) * 5 + side(i));
    return spoken && context == 0 ? 25 : context;
}

quint8 RoleView::secondContextOf(qsizetype i) const
{
    return isThere(i) ? quint8(m_tags[size_t(i)]) : 0;
}

} // namespace onrecord
