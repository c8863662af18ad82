// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/encodedroles.h"

#include <algorithm>

namespace onrecord {

/// The sum of \a of over the labels of \a role that \a is one of.
template <typename Is>
static float probabilitySum(const std::vector<EncodedRoles::Probabilities> &rows, qsizetype word,
                            SpanRole role, Is is)
{
    if (word < 0 || word >= qsizetype(rows.size()))
        return 0;
    float sum = 0;
    for (int label = 0; label < roleLabels; ++label) {
        if (roleOf(RoleLabel(label)) == role && is(RoleLabel(label)))
            sum += rows[size_t(word)][size_t(label)];
    }
    return sum;
}

float EncodedRoles::probabilityOf(qsizetype word, SpanRole role) const
{
    return probabilitySum(probabilities, word, role, [](RoleLabel) { return true; });
}

float EncodedRoles::probabilityOfBeginning(qsizetype word, SpanRole role) const
{
    return probabilitySum(probabilities, word, role, begins);
}

float EncodedRoles::probabilityOfRight(qsizetype word, SpanRole role) const
{
    return probabilitySum(probabilities, word, role, isOfRight);
}

qsizetype wordsInCommon(const QList<WordRange> &a, const QList<WordRange> &b)
{
    qsizetype common = 0;
    for (const WordRange left : a) {
        for (const WordRange right : b)
            common += std::max<qsizetype>(
                0, std::min(left.end, right.end) - std::max(left.first, right.first));
    }
    return common;
}

EncodedAgreement agreementOf(const RoleSpans &spans, std::span<const Attribution> attributions)
{
    // They are in text order and hardly overlap: those before and behind need no look.
    const qsizetype first = spans.content.first().first;
    const qsizetype end = spans.content.last().end;
    const auto from = std::partition_point(
        attributions.begin(), attributions.end(),
        [first](const Attribution &each) { return each.spans.content.last().end <= first; });
    const RoleSpans *best = nullptr;
    qsizetype most = 0;
    for (auto each = from; each != attributions.end() && each->spans.content.first().first < end;
         ++each) {
        const qsizetype common = wordsInCommon(spans.content, each->spans.content);
        if (common > most) {
            most = common;
            best = &each->spans;
        }
    }
    if (!best)
        return {};
    const auto same = [](const QList<WordRange> &a, const QList<WordRange> &b) {
        return a.isEmpty() ? b.isEmpty() : wordsInCommon(a, b) > 0;
    };
    return {true, best->content == spans.content, same(spans.cue, best->cue),
            same(spans.source, best->source)};
}

} // namespace onrecord
