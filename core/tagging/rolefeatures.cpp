// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/rolefeatures.h"

#include "core/tagging/kindfeature.h"

#include <algorithm>
#include <array>

namespace onrecord {

static constexpr std::array<std::string_view, 7> surroundings{
    "three before", "two before", "before", "itself", "after", "two after", "three after"};
static constexpr std::array<std::string_view, 4> cuesBeside{
    "the cue before", "the cue after", "the likeliest cue before", "the likeliest cue after"};
static constexpr auto roleFeatures = std::to_array<FeatureName>({
    {"form", surroundings},
    {"last three letters, shape"},
    {"first three letters"},
    {"last three letters before"},
    {"last three letters after"},
    {"shapes of three words"},
    {"shapes of five words"},
    {"tag", surroundings},
    {"tag before, tag"},
    {"tag, tag after"},
    {"tag two before, tag before, tag"},
    {"tag before, tag, tag after"},
    {"tag, tag after, tag two after"},
    {"quote state, tag"},
    {"quote states of five words"},
    {"quote state, form before the quotation"},
    {"quote state, tags before the quotation"},
    {"quote state, form after the quotation"},
    {"quote state, tags after the quotation"},
    {"quote state, likelihoods around the quotation"},
    {"quote state, quotation's length, mark at its end"},
    {"quote state, left open, first word quoted, leaves open"},
    {"quote state, left open, first sentence"},
    {"sentence quotes, quote state, tag"},
    {"whole sentence quoted, quote state, several quotations"},
    {"quote state, kind of paragraph, short paragraph"},
    {"likelihood, tag"},
    {"likelihoods of three words"},
    {"likelihoods of five words"},
    {"form, distance of", cuesBeside},
    {"likelihood, distance, marks between, quote state of", cuesBeside},
    {"likelihood, marks between, tag of", cuesBeside},
    {"form, marks between of", cuesBeside},
    {"tags, tag, distance of", cuesBeside},
    {"likelihoods of the cues beside, quote state, tag"},
    {"first form of the clause, distance"},
    {"first tags of the clause, distance"},
    {"first form of the clause, tag"},
    {"first in the sentence, last in it, tag"},
    {"distance from the sentence's start, quote state"},
    {"distance from the sentence's end, quote state"},
    {"first form of the sentence, quote state"},
    {"first sentence, kind of paragraph, quote state"},
    {"rule label"},
    {"rule labels of three words"},
    {"rule label, tag"},
    {"rule label, likelihood, quote state"},
    {"rule label after, tag, tag after"},
    {"rule label before, tag before, tag"},
    {"relation, head to the right, tag"},
    {"head's tag, relation, head to the right, tag"},
    {"head's likelihood, relation, head to the right"},
    {"form, relation"},
    {"cue above, relation to it, side"},
    {"cue above's likelihood, relation to it, steps, side"},
    {"relation to the cue above, tag, relation, side"},
    {"relation to the cue above, at the phrase's ends, side, quote state"},
    {"relation to the cue above, at the phrase's ends, tag"},
    {"relation to the cue above, at the phrase's start, form of the cue"},
    {"relation to the cue above, at the phrase's end, tag after, likelihood of the cue"},
    {"beside the phrase under the cue above, relation to it, tag"},
    {"at the ends of the head's phrase, relation, head's tag"},
    {"words below on either side, relation, tag"},
    {"distances to the ends of its phrase, tag, likelihood"},
    {"head's relation, likelihood above the head, relation, tag"},
    {"cue above's quote state, relation to it, quote state"},
    {"label"},
    {"label, margin"},
    {"labels of three words"},
    {"labels of five words"},
    {"label before, margin before, tag"},
    {"label after, margin after, tag"},
    {"label before, label, tag before, tag"},
    {"label, label after, tag, tag after"},
    {"label, form"},
    {"label before, form"},
    {"label after, form"},
    {"label, quote state, rule label"},
    {"label, labels of the stretches beside"},
    {"label, labels of two stretches before"},
    {"label, labels of two stretches after"},
    {"label, label of the stretch before, distance, marks between"},
    {"label, label of the stretch after, distance, marks between"},
    {"label, form and label of the stretch before"},
    {"label, form and label of the stretch after"},
    {"label, head's label, relation"},
    {"label, label of the cue above, relation to it"},
});

std::span<const FeatureName> roleFeatureNames()
{
    return roleFeatures;
}

using RoleFeature = FeaturePlace<roleFeatures>;
using RoleFeatureAdder = FeatureAdder<roleFeatures>;

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

void RoleView::look(FeatureList &features, const FeatureSalts &salts, qsizetype i) const
{
    features.clear();
    lookAtWords(features, salts, i);
    lookAtQuotation(features, salts, i);
    lookAtCues(features, salts, i);
    lookAtTree(features, salts, i);
}

void RoleView::lookAtWords(FeatureList &features, const FeatureSalts &salts, qsizetype i) const
{
    const RoleFeatureAdder add(features, salts);
    for (qsizetype d = -3; d <= 3; ++d)
        add(RoleFeature("form").of(size_t(d + 3)), form(i + d));
    add("last three letters, shape", word(i).suffix3, shape(i));
    add("first three letters", word(i).prefix);
    add("last three letters before", word(i - 1).suffix3);
    add("last three letters after", word(i + 1).suffix3);
    add("shapes of three words", shape(i - 1), shape(i), shape(i + 1));
    add("shapes of five words", shape(i - 2), shape(i - 1), shape(i), shape(i + 1), shape(i + 2));
    for (qsizetype d = -3; d <= 3; ++d)
        add(RoleFeature("tag").of(size_t(d + 3)), tag(i + d));
    add("tag before, tag", tag(i - 1), tag(i));
    add("tag, tag after", tag(i), tag(i + 1));
    add("tag two before, tag before, tag", tag(i - 2), tag(i - 1), tag(i));
    add("tag before, tag, tag after", tag(i - 1), tag(i), tag(i + 1));
    add("tag, tag after, tag two after", tag(i), tag(i + 1), tag(i + 2));
}

void RoleView::lookAtQuotation(FeatureList &features, const FeatureSalts &salts, qsizetype i) const
{
    const RoleFeatureAdder add(features, salts);
    const Place &place = m_places[size_t(i)];
    add("quote state, tag", quote(i), tag(i));
    add("quote states of five words", quote(i - 2), quote(i - 1), quote(i), quote(i + 1),
        quote(i + 2));
    const bool inside = place.quoteFirst >= 0;
    const auto first = qsizetype(place.quoteFirst);
    const auto end = qsizetype(place.quoteEnd);
    add("quote state, form before the quotation", quote(i), inside ? form(first - 1) : 0);
    add("quote state, tags before the quotation", quote(i), inside ? tag(first - 1) : 0,
        inside ? tag(first - 2) : 0);
    add("quote state, form after the quotation", quote(i), inside ? form(end) : 0);
    add("quote state, tags after the quotation", quote(i), inside ? tag(end) : 0,
        inside ? tag(end + 1) : 0);
    add("quote state, likelihoods around the quotation", quote(i), inside ? likelihood(end) : 0,
        inside ? likelihood(end + 1) : 0, inside ? likelihood(first - 1) : 0,
        inside ? likelihood(first - 2) : 0);
    add("quote state, quotation's length, mark at its end", quote(i),
        inside ? stepsBetween(first, end) : 0, inside && word(end - 2).shape == WordShape::Mark);
    const bool firstQuoted = !m_p.quotations().isEmpty() && m_p.wordsOf(0).first == 0;
    add("quote state, left open, first word quoted, leaves open", quote(i), m_leftOpen, firstQuoted,
        m_p.leavesOpen());
    add("quote state, left open, first sentence", quote(i), m_leftOpen, place.sentenceFirst == 0);
    const bool quoted =
        m_marksBefore[size_t(place.sentenceEnd)] > m_marksBefore[size_t(place.sentenceFirst)];
    add("sentence quotes, quote state, tag", quoted, quote(i), tag(i));
    const bool whole =
        inside && place.quoteFirst <= place.sentenceFirst && place.quoteEnd >= place.sentenceEnd;
    add("whole sentence quoted, quote state, several quotations", whole, quote(i),
        m_p.quotations().size() > 1);
    add("quote state, kind of paragraph, short paragraph", quote(i), kindFeature(m_p.kind()),
        size() < 16);
}

void RoleView::lookAtCues(FeatureList &features, const FeatureSalts &salts, qsizetype i) const
{
    const RoleFeatureAdder add(features, salts);
    const Place &place = m_places[size_t(i)];
    const quint64 q = quote(i);
    add("likelihood, tag", likelihood(i), tag(i));
    add("likelihoods of three words", likelihood(i - 1), likelihood(i), likelihood(i + 1));
    add("likelihoods of five words", likelihood(i - 2), likelihood(i - 1), likelihood(i),
        likelihood(i + 1), likelihood(i + 2));
    const std::array cues{place.cueBefore, place.cueAfter, place.bestBefore, place.bestAfter};
    for (size_t which = 0; which < cues.size(); ++which) {
        const qint32 cue = cues[which];
        const bool is = cue >= 0;
        add(RoleFeature("form, distance of").of(which), is ? form(cue) : 0,
            is ? stepsBetween(cue, i) : 0);
        add(RoleFeature("likelihood, distance, marks between, quote state of").of(which),
            is ? likelihood(cue) : 9, is ? stepsBetween(cue, i) : 0, is ? between(cue, i) : 0, q);
        add(RoleFeature("likelihood, marks between, tag of").of(which), is ? likelihood(cue) : 9,
            is ? between(cue, i) : 0, tag(i));
        add(RoleFeature("form, marks between of").of(which), is ? form(cue) : 0,
            is ? between(cue, i) : 0);
        add(RoleFeature("tags, tag, distance of").of(which), is ? tag(cue) : 0,
            is ? tag(cue + 1) : 0, tag(i), is ? stepsBetween(cue, i) : 0);
    }
    add("likelihoods of the cues beside, quote state, tag",
        place.cueBefore >= 0 ? likelihood(place.cueBefore) : 9,
        place.cueAfter >= 0 ? likelihood(place.cueAfter) : 9, q, tag(i));
    const auto start = qsizetype(place.comma >= 0 ? place.comma + 1 : place.sentenceFirst);
    add("first form of the clause, distance", form(start), stepsBetween(start, i));
    add("first tags of the clause, distance", tag(start), tag(start + 1), stepsBetween(start, i));
    add("first form of the clause, tag", form(start), tag(i));
    const bool firstOf = i == place.sentenceFirst;
    const bool lastOf = i + 1 == place.sentenceEnd;
    add("first in the sentence, last in it, tag", firstOf, lastOf, tag(i));
    add("distance from the sentence's start, quote state", stepsBetween(place.sentenceFirst, i), q);
    add("distance from the sentence's end, quote state", stepsBetween(place.sentenceEnd, i), q);
    add("first form of the sentence, quote state", form(place.sentenceFirst), q);
    add("first sentence, kind of paragraph, quote state", place.sentenceFirst == 0,
        kindFeature(m_p.kind()), q);
    add("rule label", ruleLabel(i));
    add("rule labels of three words", ruleLabel(i - 1), ruleLabel(i), ruleLabel(i + 1));
    add("rule label, tag", ruleLabel(i), tag(i));
    add("rule label, likelihood, quote state", ruleLabel(i), likelihood(i), q);
    add("rule label after, tag, tag after", ruleLabel(i + 1), tag(i), tag(i + 1));
    add("rule label before, tag before, tag", ruleLabel(i - 1), tag(i - 1), tag(i));
}

void RoleView::lookAtTree(FeatureList &features, const FeatureSalts &salts, qsizetype i) const
{
    const RoleFeatureAdder add(features, salts);
    const Place &place = m_places[size_t(i)];
    const Node &node = m_nodes[size_t(i)];
    const auto head = qsizetype(node.head);
    const bool rooted = head < 0;
    const quint64 relation = quint64(node.relation);
    const bool right = head > i;
    add("relation, head to the right, tag", relation, right, tag(i));
    add("head's tag, relation, head to the right, tag", rooted ? 0 : tag(head), relation, right,
        tag(i));
    add("head's likelihood, relation, head to the right", rooted ? 9 : likelihood(head), relation,
        right);
    add("form, relation", form(i), relation);
    const auto ancestor = qsizetype(place.cueAncestor);
    const bool is = ancestor >= 0;
    const auto below = qsizetype(place.below);
    const quint64 via = is ? quint64(m_nodes[size_t(below)].relation) : 40;
    const bool left = is && ancestor > i;
    const quint64 steps = quint64(std::min(place.steps, 5));
    add("cue above, relation to it, side", is ? form(ancestor) : 0, via, left);
    add("cue above's likelihood, relation to it, steps, side", is ? likelihood(ancestor) : 9, via,
        steps, left);
    add("relation to the cue above, tag, relation, side", via, tag(i), relation, left);
    const bool first = is && m_places[size_t(below)].subtreeFirst == i;
    const bool last = is && m_places[size_t(below)].subtreeLast == i;
    const bool after = is && m_places[size_t(below)].subtreeLast == i - 1;
    const bool before = is && m_places[size_t(below)].subtreeFirst == i + 1;
    add("relation to the cue above, at the phrase's ends, side, quote state", via, first, last,
        left, quote(i));
    add("relation to the cue above, at the phrase's ends, tag", via, first, last, tag(i));
    add("relation to the cue above, at the phrase's start, form of the cue", via, first,
        is ? form(ancestor) : 0);
    add("relation to the cue above, at the phrase's end, tag after, likelihood of the cue", via,
        last, tag(i + 1), is ? likelihood(ancestor) : 9);
    add("beside the phrase under the cue above, relation to it, tag", after, before, via, tag(i));
    const bool headFirst = !rooted && m_places[size_t(head)].subtreeFirst == i;
    const bool headLast = !rooted && m_places[size_t(head)].subtreeLast == i;
    add("at the ends of the head's phrase, relation, head's tag", headFirst, headLast, relation,
        rooted ? 0 : tag(head));
    add("words below on either side, relation, tag", qsizetype(place.subtreeFirst) < i,
        qsizetype(place.subtreeLast) > i, relation, tag(i));
    add("distances to the ends of its phrase, tag, likelihood", stepsBetween(place.subtreeFirst, i),
        stepsBetween(place.subtreeLast, i), tag(i), likelihood(i));
    const auto grand = rooted ? -1 : qsizetype(m_nodes[size_t(head)].head);
    add("head's relation, likelihood above the head, relation, tag",
        rooted ? 0 : quint64(m_nodes[size_t(head)].relation), grand < 0 ? 9 : likelihood(grand),
        relation, tag(i));
    add("cue above's quote state, relation to it, quote state", is ? quote(ancestor) : 9, via,
        quote(i));
}

void RoleView::lookAt(FeatureList &features, const FeatureSalts &salts, const GivenLabels &given,
                      qsizetype i) const
{
    const RoleFeatureAdder add(features, salts);
    const auto label = [&](qsizetype at) {
        return isThere(at) ? quint64(given.label(at)) : quint64(30);
    };
    const auto sure = [&](qsizetype at) {
        return isThere(at) ? quint64(bandOf(given.margin(at))) : 9;
    };
    add("label", label(i));
    add("label, margin", label(i), sure(i));
    add("labels of three words", label(i - 1), label(i), label(i + 1));
    add("labels of five words", label(i - 2), label(i - 1), label(i), label(i + 1), label(i + 2));
    add("label before, margin before, tag", label(i - 1), sure(i - 1), tag(i));
    add("label after, margin after, tag", label(i + 1), sure(i + 1), tag(i));
    add("label before, label, tag before, tag", label(i - 1), label(i), tag(i - 1), tag(i));
    add("label, label after, tag, tag after", label(i), label(i + 1), tag(i), tag(i + 1));
    add("label, form", label(i), form(i));
    add("label before, form", label(i - 1), form(i));
    add("label after, form", label(i + 1), form(i));
    add("label, quote state, rule label", label(i), quote(i), ruleLabel(i));

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
    add("label, labels of the stretches beside", label(i), labelAt(left), labelAt(rightOf));
    add("label, labels of two stretches before", label(i), labelAt(left), labelAt(left2));
    add("label, labels of two stretches after", label(i), labelAt(rightOf), labelAt(right2));
    add("label, label of the stretch before, distance, marks between", label(i), labelAt(left),
        left < 0 ? 0 : stepsBetween(left, i), left < 0 ? 0 : between(left, i));
    add("label, label of the stretch after, distance, marks between", label(i), labelAt(rightOf),
        rightOf < 0 ? 0 : stepsBetween(rightOf, i), rightOf < 0 ? 0 : between(rightOf, i));
    add("label, form and label of the stretch before", label(i), left < 0 ? 0 : form(left),
        labelAt(left));
    add("label, form and label of the stretch after", label(i), rightOf < 0 ? 0 : form(rightOf),
        labelAt(rightOf));
    const auto head = qsizetype(m_nodes[size_t(i)].head);
    add("label, head's label, relation", label(i), head < 0 ? 31 : label(head),
        quint64(m_nodes[size_t(i)].relation));
    const auto ancestor = qsizetype(place.cueAncestor);
    add("label, label of the cue above, relation to it", label(i),
        ancestor < 0 ? 31 : label(ancestor),
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
