// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/proposals.h"

#include "core/language/hash.h"
#include "core/tagging/treeproposals.h"

#include <QHash>

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
            const SpanRole role = roleOf(labels[size_t(i)]);
            if (role == SpanRole::Content && content == RoleLabel::None)
                content = labels[size_t(i)];
            other = other || role == SpanRole::Cue || role == SpanRole::Source;
        }
        if (content == RoleLabel::None || other)
            continue;
        const auto first = size_t(words.first);
        const bool goesOn =
            words.first > 0 && roleOf(labels[first]) == SpanRole::Content && !begins(labels[first]);
        for (qsizetype i = words.first; i < words.end; ++i)
            labels[size_t(i)] =
                labelOf(SpanRole::Content, isOfRight(content), i == words.first && !goesOn);
    }
}

namespace {

/// Which statements of the rules have a word for content, so that nobody has to look through all.
class RuledWords
{
public:
    RuledWords(std::span<const FoundStatement> ruled, qsizetype words)
        : m_ruled(ruled)
        , m_first(size_t(words), -1)
        , m_second(size_t(words), -1)
    {
        for (size_t r = 0; r < ruled.size(); ++r) {
            for (const WordRange range : ruled[r].spans.content) {
                for (qsizetype i = range.first; i < range.end; ++i)
                    (m_first[size_t(i)] < 0 ? m_first : m_second)[size_t(i)] = qint32(r);
            }
        }
    }

    /// Notes which rule found a statement with most of the same words, and how far it agrees.
    void compare(Proposal &proposal) const
    {
        const RoleSpans &own = proposal.attribution.spans;
        QHash<qint32, qsizetype> common;
        for (const WordRange range : own.content) {
            for (qsizetype i = range.first; i < range.end; ++i) {
                for (const std::vector<qint32> *words : {&m_first, &m_second}) {
                    if ((*words)[size_t(i)] >= 0)
                        ++common[(*words)[size_t(i)]];
                }
            }
        }
        qint32 best = -1;
        for (const auto &[r, count] : common.asKeyValueRange()) {
            if (best < 0 || count > common[best] || (count == common[best] && r < best))
                best = r;
        }
        if (best < 0)
            return;
        const FoundStatement &each = m_ruled[size_t(best)];
        proposal.rule = each.rule;
        proposal.sameContent = each.spans.content == own.content;
        proposal.sameSource = own.source.isEmpty() == each.spans.source.isEmpty()
            && (own.source.isEmpty() || wordsInCommon(own.source, each.spans.source) > 0);
    }

private:
    std::span<const FoundStatement> m_ruled;
    std::vector<qint32> m_first; ///< by word: a statement that has it, or -1
    std::vector<qint32> m_second; ///< another
};

/// The encoder's labels know nothing of where a statement may lie: one without a word to report it ("Ruiz:
/// the mill closes"), one in the reporter's words that goes on in the next sentence, and one in pieces
/// with another quotation between them, are none.
bool mayStand(const TaggedParagraph &p, const RoleSpans &spans)
{
    const auto hasWord = [&p](WordRange range) {
        for (qsizetype i = range.first; i < range.end; ++i) {
            if (p.isWord(i))
                return true;
        }
        return false;
    };
    if (!spans.cue.isEmpty() && std::none_of(spans.cue.begin(), spans.cue.end(), hasWord))
        return false;
    qsizetype sentence = -1; // of the reporter's words
    qsizetype quoted = -1; // the last word in marks
    for (const WordRange range : spans.content) {
        for (qsizetype i = range.first; i < range.end; ++i) {
            if (p.isQuoted(i)) {
                const bool jumps = quoted >= 0 && i > quoted + 1
                    && p.words()[i].quotation - p.words()[quoted].quotation > 1;
                if (jumps)
                    return false;
                quoted = i;
            } else if (p.isWord(i)) {
                if (sentence >= 0 && p.words()[i].sentence != sentence)
                    return false;
                sentence = p.words()[i].sentence;
            }
        }
    }
    return true;
}

quint64 hashOf(const RoleSpans &spans)
{
    quint64 hash = 0;
    for (const QList<WordRange> *part : {&spans.content, &spans.cue, &spans.source}) {
        hash = mixed(hash, quint64(part->size()));
        for (const WordRange range : *part)
            hash = mixed(hash, quint64(range.first), quint64(range.end));
    }
    return hash;
}

} // namespace

std::vector<Proposal> proposalsOf(const TaggedParagraph &p, const ParsedWords &parsed,
                                  const RoleTaggings &taggings,
                                  std::span<const FoundStatement> ruled)
{
    std::vector<Proposal> proposals;
    QHash<quint64, size_t> known; // by the spans' hash: index into proposals
    const RuledWords ruledWords(ruled, p.size());
    std::array<std::vector<Attribution>, size_t(Marking::Count)> encoded;
    const auto propose = [&](const Attribution &attribution, Proposal::Origin origin) {
        const quint64 hash = hashOf(attribution.spans);
        if (const auto same = known.constFind(hash); same != known.constEnd()) {
            proposals[*same].both = proposals[*same].both || origin == Proposal::Origin::HighRecall;
            return;
        }
        Proposal proposal{attribution, origin, false, {}, false, false, {}};
        ruledWords.compare(proposal);
        for (size_t marking = 0; taggings.encoded && marking < encoded.size(); ++marking)
            proposal.encoded[marking] = agreementOf(attribution.spans, encoded[marking]);
        known.insert(hash, proposals.size());
        proposals.push_back(std::move(proposal));
    };
    const auto attributionsIn = [&p](std::vector<RoleLabel> labels) {
        wholeQuotations(p, labels);
        return linked(p, labels);
    };
    const auto take = [&](const std::vector<Attribution> &attributions, Proposal::Origin origin) {
        const bool isEncoded =
            origin == Proposal::Origin::Attributed || origin == Proposal::Origin::Everyday;
        for (const Attribution &attribution : attributions) {
            if (isEncoded && !mayStand(p, attribution.spans))
                continue;
            propose(attribution, origin);
            if (const auto told = withSubject(attribution, parsed))
                propose(*told, origin);
        }
    };
    for (size_t marking = 0; taggings.encoded && marking < encoded.size(); ++marking)
        encoded[marking] = attributionsIn((*taggings.encoded)[marking].labels);
    take(attributionsIn(taggings.best.labels), Proposal::Origin::Best);
    take(attributionsIn(taggings.highRecall.labels), Proposal::Origin::HighRecall);
    take(encoded[size_t(Marking::Attributed)], Proposal::Origin::Attributed);
    take(encoded[size_t(Marking::Everyday)], Proposal::Origin::Everyday);
    for (const Attribution &attribution : cuedQuotations(p, parsed))
        propose(attribution, Proposal::Origin::Verb);
    for (const FoundStatement &each : ruled) {
        if (!each.spans.content.isEmpty())
            propose({each.spans, each.rule == RuleId::SecondCue, each.spans.source.isEmpty()},
                    Proposal::Origin::Rules);
    }
    return proposals;
}

bool isMarked(const std::vector<bool> &marked, const QList<WordRange> &ranges)
{
    for (const WordRange range : ranges) {
        for (qsizetype i = range.first; i < range.end; ++i) {
            if (marked[size_t(i)])
                return true;
        }
    }
    return false;
}

std::vector<ScoredProposal> chosenOf(std::vector<ScoredProposal> proposals, qsizetype words,
                                     double least)
{
    std::stable_sort(proposals.begin(), proposals.end(),
                     [](const ScoredProposal &a, const ScoredProposal &b) {
                         return a.score.rank() > b.score.rank();
                     });
    std::vector<ScoredProposal> chosen;
    std::vector<bool> taken(static_cast<size_t>(words));
    for (ScoredProposal &each : proposals) {
        const QList<WordRange> content = each.proposal.attribution.spans.content;
        if (each.score.statement < least || isMarked(taken, content))
            continue;
        for (const WordRange range : content)
            std::fill(taken.begin() + range.first, taken.begin() + range.end, true);
        chosen.push_back(std::move(each));
    }
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const ScoredProposal &a, const ScoredProposal &b) {
                         return a.proposal.attribution.spans.content.first()
                             < b.proposal.attribution.spans.content.first();
                     });
    return chosen;
}

} // namespace onrecord
