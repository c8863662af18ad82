// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/judge.h"

#include <algorithm>
#include <cmath>

namespace onrecord {
namespace {

/// The margins of the words of some ranges.
struct Sureness
{
    quint64 least = 31; ///< bands; 31: there are no words
    quint64 mean = 31;
    quint64 first = 31;
    quint64 last = 31;
};

quint64 fineBand(float margin)
{
    constexpr std::array bounds{-8.f, -4.f, -2.f, -1.f, 0.f,  0.7f, 1.5f, 2.5f,
                                4.f,  6.f,  8.f,  11.f, 15.f, 20.f, 30.f};
    return quint64(std::count_if(bounds.begin(), bounds.end(),
                                 [margin](float bound) { return margin >= bound; }));
}

Sureness surenessOf(const QList<WordRange> &ranges, std::span<const float> margins)
{
    Sureness sureness;
    float least = 0;
    float sum = 0;
    qsizetype count = 0;
    for (const WordRange range : ranges) {
        for (qsizetype i = range.first; i < range.end; ++i) {
            const float margin = margins[size_t(i)];
            least = count == 0 ? margin : std::min(least, margin);
            sum += margin;
            ++count;
        }
    }
    if (count > 0) {
        sureness = {fineBand(least), fineBand(sum / float(count)),
                    fineBand(margins[size_t(ranges.first().first)]),
                    fineBand(margins[size_t(ranges.last().end - 1)])};
    }
    return sureness;
}

std::span<const float> marginsOf(const RoleReadings &readings, Proposal::Origin origin)
{
    switch (origin) {
    case Proposal::Origin::Likely: return readings.likely.margins;
    case Proposal::Origin::Eager: return readings.eager.margins;
    case Proposal::Origin::Rules: break;
    }
    return readings.ruled.margins;
}

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

} // namespace

void Judge::look(FeatureList &features, const TaggedParagraph &p, std::span<const Word> words,
                 const RoleReadings &readings, const Proposal &proposal)
{
    const std::span<const float> margins = marginsOf(readings, proposal.origin);
    features.clear();
    quint64 kind = kinds;
    const auto add = [&](auto... values) {
        features.add(++kind, quint64(values)...);
    };
    const RoleSpans &spans = proposal.attribution.spans;
    const auto form = [&](qsizetype i) {
        return i < 0 || i >= std::ssize(words) ? quint64(1) : words[size_t(i)].form;
    };
    const auto formOf = [&](const QList<WordRange> &ranges, bool last) {
        return ranges.isEmpty() ? quint64(0)
            : last              ? form(ranges.last().end - 1)
                                : form(ranges.first().first);
    };
    const Sureness content = surenessOf(spans.content, margins);
    const Sureness cue = surenessOf(spans.cue, margins);
    const Sureness source = surenessOf(spans.source, margins);
    const quint64 origin = quint64(proposal.origin) * 2 + proposal.both;
    const quint64 rule = proposal.rule ? quint64(*proposal.rule) : 50;
    const quint64 agreement = quint64(proposal.sameSource) + 2 * quint64(proposal.sameContent);
    qsizetype all = 0;
    qsizetype quoted = 0;
    for (const WordRange range : spans.content) {
        all += p.countWords(range);
        quoted += p.countQuoted(range);
    }
    const quint64 quoting = quoted == 0 ? 0 : quoted * 5 >= all * 4 ? 2 : 1;
    const bool sourced = !spans.source.isEmpty();

    add(0);
    add(origin);
    add(origin, quoting);
    add(rule, origin);
    add(rule, agreement);
    add(agreement, origin, quoting);
    add(content.least, origin);
    add(content.mean, origin);
    add(content.first, origin);
    add(content.last, origin);
    add(cue.least, origin);
    add(cue.mean);
    add(source.least, sourced, origin);
    add(source.mean);
    add(content.least, cue.least);
    add(content.mean, quoting);
    add(cue.mean, source.mean);
    add(source.first, source.last);
    add(formOf(spans.cue, false));
    add(formOf(spans.cue, true));
    add(formOf(spans.cue, false), formOf(spans.cue, true), sizeOf(spans.cue));
    add(formOf(spans.source, false));
    add(formOf(spans.source, true));
    add(formOf(spans.content, false));
    const qsizetype end = spans.content.last().end;
    add(form(end));
    add(form(spans.content.first().first - 1));
    add(lengthBand(sizeOf(spans.content)), quoting);
    add(lengthBand(sizeOf(spans.cue)));
    add(lengthBand(sizeOf(spans.source)), sourced);
    add(spans.content.size(), quoting);
    add(stand(spans.cue, spans.content), quoting);
    add(stand(spans.cue, spans.source), sourced);
    add(stand(spans.source, spans.content));
    add(proposal.attribution.sharesSource, proposal.attribution.goesOn, sourced);
    add(p.kind(), quoting);
    add(quoting, sourced, spans.cue.isEmpty());
}

static double probability(int steps, float scale)
{
    return 1 / (1 + std::exp(-double(steps) * double(scale)));
}

Judgement Judge::judge(const TaggedParagraph &p, std::span<const Word> words,
                       const RoleReadings &readings, const Proposal &proposal) const
{
    FeatureList features;
    look(features, p, words, readings, proposal);
    WeightTable::Scores scores;
    m_weights.addTo(scores, features);
    return {probability(scores[0], m_weights.scale()), probability(scores[1], m_weights.scale())};
}

} // namespace onrecord
