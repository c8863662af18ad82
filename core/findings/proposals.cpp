// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/proposals.h"

#include <algorithm>

namespace onrecord {

void wholeQuotations(const TaggedParagraph &p, std::vector<RoleLabel> &labels)
{
    for (qsizetype q = 0; q < p.quotations().size(); ++q) {
        if (p.quotations()[q].use != QuoteUse::Speech)
            continue;
        const WordRange words = p.wordsOf(q);
        RoleLabel content = RoleLabel::None;
        bool other = false;
        for (qsizetype i = words.first; i < words.end; ++i) {
            const Role role = roleOf(labels[size_t(i)]);
            if (role == Role::Content && content == RoleLabel::None)
                content = labels[size_t(i)];
            other = other || role == Role::Cue || role == Role::Source;
        }
        if (content == RoleLabel::None || other)
            continue;
        const auto first = size_t(words.first);
        const bool goesOn =
            words.first > 0 && roleOf(labels[first]) == Role::Content && !begins(labels[first]);
        for (qsizetype i = words.first; i < words.end; ++i)
            labels[size_t(i)] =
                labelOf(Role::Content, isOfRight(content), i == words.first && !goesOn);
    }
}

static qsizetype shared(const QList<WordRange> &a, const QList<WordRange> &b)
{
    qsizetype common = 0;
    for (const WordRange left : a) {
        for (const WordRange right : b)
            common += std::max<qsizetype>(
                0, std::min(left.end, right.end) - std::max(left.first, right.first));
    }
    return common;
}

/// Notes which rule found a statement with the same words, and how far it agrees.
static void compare(Proposal &proposal, std::span<const RuledSpans> ruled)
{
    qsizetype most = 0;
    const RoleSpans &own = proposal.attribution.spans;
    for (const RuledSpans &each : ruled) {
        const qsizetype common = shared(own.content, each.spans.content);
        if (common <= most)
            continue;
        most = common;
        proposal.rule = each.rule;
        proposal.sameContent = each.spans.content == own.content;
        proposal.sameSource = own.source.isEmpty() == each.spans.source.isEmpty()
            && (own.source.isEmpty() || shared(own.source, each.spans.source) > 0);
    }
}

std::vector<Proposal> proposalsOf(const TaggedParagraph &p, const RoleReadings &readings,
                                  std::span<const RuledSpans> ruled)
{
    std::vector<Proposal> proposals;
    const auto propose = [&](const Attribution &attribution, Proposal::Origin origin) {
        const auto same =
            std::find_if(proposals.begin(), proposals.end(), [&attribution](const Proposal &each) {
                return each.attribution.spans == attribution.spans;
            });
        if (same != proposals.end()) {
            same->both = same->both || origin == Proposal::Origin::Eager;
            return;
        }
        Proposal proposal{attribution, origin, false, {}, false, false};
        compare(proposal, ruled);
        proposals.push_back(std::move(proposal));
    };
    const auto read = [&](const TaggedRoles &roles, Proposal::Origin origin) {
        std::vector<RoleLabel> labels = roles.labels;
        wholeQuotations(p, labels);
        for (const Attribution &attribution : linked(p, labels))
            propose(attribution, origin);
    };
    read(readings.likely, Proposal::Origin::Likely);
    read(readings.eager, Proposal::Origin::Eager);
    for (const RuledSpans &each : ruled) {
        if (!each.spans.content.isEmpty())
            propose({each.spans, each.rule == RuleId::SecondCue, each.spans.source.isEmpty()},
                    Proposal::Origin::Rules);
    }
    return proposals;
}

std::vector<Chosen> chosenOf(std::vector<Chosen> proposals, double least)
{
    std::stable_sort(proposals.begin(), proposals.end(), [](const Chosen &a, const Chosen &b) {
        return a.judgement.statement * a.judgement.source
            > b.judgement.statement * b.judgement.source;
    });
    std::vector<Chosen> chosen;
    for (Chosen &each : proposals) {
        const QList<WordRange> &content = each.proposal.attribution.spans.content;
        const bool taken = std::any_of(chosen.begin(), chosen.end(), [&](const Chosen &other) {
            return shared(content, other.proposal.attribution.spans.content) > 0;
        });
        if (!taken && each.judgement.statement >= least)
            chosen.push_back(std::move(each));
    }
    std::stable_sort(chosen.begin(), chosen.end(), [](const Chosen &a, const Chosen &b) {
        return a.proposal.attribution.spans.content.first()
            < b.proposal.attribution.spans.content.first();
    });
    return chosen;
}

} // namespace onrecord
