// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/carefulnumbers.h"

#include "core/findings/statement.h"
#include "core/language/logodds.h"
#include "core/ranking/acceptedscore.h"
#include "core/ranking/reportclues.h"
#include "core/ranking/reportprobability.h"

#include <algorithm>

namespace onrecord {

static constexpr std::array<std::string_view, 2> markings{"attributed", "everyday"};
static constexpr auto numberNames = std::to_array<FeatureName>({
    {"quick statement"},
    {"quick source"},
    {"origin"},
    {"found twice"},
    {"rule"},
    {"rule's source"},
    {"rule's content"},
    {"quoting"},
    {"words of content"},
    {"pieces of content"},
    {"clause"},
    {"shares source"},
    {"goes on"},
    {"length of source"},
    {"length of cue"},
    {"from cue to content"},
    {"from source to cue"},
    {"likelihood of cue"},
    {"plain saying"},
    {"least probability"},
    {"reported"},
    {"overlaps", markings},
    {"same content", markings},
    {"same cue", markings},
    {"same source", markings},
    {"least of content", markings},
    {"mean of content", markings},
    {"content begins", markings},
    {"content before", markings},
    {"content goes on", markings},
    {"last of content", markings},
    {"content left before", markings},
    {"content left behind", markings},
    {"least of cue", markings},
    {"mean of cue", markings},
    {"most of cue", markings},
    {"cue begins", markings},
    {"least of source", markings},
    {"mean of source", markings},
    {"most of source", markings},
    {"source begins", markings},
    {"source goes on", markings},
    {"side of source", markings},
    {"another source", markings},
    {"source between", markings},
    {"source of sentence", markings},
    {"answer on statement"},
    {"answer on source"},
});

std::span<const FeatureName> carefulNumberNames()
{
    return numberNames;
}

using CarefulNumber = FeaturePlace<numberNames>;

namespace {

constexpr float missing = -12; // lower than all log odds
constexpr float unknownRule = -1;
constexpr float nowhere = 999; // from nothing to something

float oddsOf(double probability)
{
    constexpr double most = 9;
    return float(std::clamp(logOdds(probability), -most, most));
}

bool holds(const QList<WordRange> &ranges, qsizetype word)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [word](WordRange each) { return word >= each.first && word < each.end; });
}

float lengthOf(const QList<WordRange> &ranges)
{
    qsizetype size = 0;
    for (const WordRange range : ranges)
        size += range.size();
    return float(size);
}

/// How many words lie between \a a and what follows it, \a b; below -100 where \a b comes first.
float stepsBetween(const QList<WordRange> &a, const QList<WordRange> &b)
{
    constexpr qsizetype turned = 100;
    if (a.isEmpty() || b.isEmpty())
        return nowhere;
    return a.first().first < b.first().first ? float(b.first().first - a.last().end)
                                             : float(-(a.first().first - b.last().end) - turned);
}

/// Looks at one proposal.
class ProposalNumbers
{
public:
    ProposalNumbers(CarefulNumbers &numbers, const TaggedParagraph &paragraph,
                    const ParsedWords &parsed, const Proposal &proposal)
        : p(paragraph)
        , m_numbers(numbers)
        , m_parsed(parsed)
        , m_proposal(proposal)
        , m_spans(proposal.attribution.spans)
    {
    }

    void look(ProposalScore quick);
    void lookBy(const EncodedRoles &encoded, size_t marking);

private:
    void set(CarefulNumber number, float value) { m_numbers[number.place()] = value; }
    void lookAtForm();
    void lookAtContent(const EncodedRoles &encoded, size_t marking);
    void lookAtCue(const EncodedRoles &encoded, size_t marking);
    void lookAtSource(const EncodedRoles &encoded, size_t marking);
    void lookAround(const EncodedRoles &encoded, size_t marking);
    float mostBetween(const EncodedRoles &encoded) const;
    float contentLeft(const EncodedRoles &encoded, bool behind) const;

    const TaggedParagraph &p;
    CarefulNumbers &m_numbers; // not owned, nor what follows
    const ParsedWords &m_parsed;
    const Proposal &m_proposal;
    const RoleSpans &m_spans;
};

/// The least, mean and largest probability of the words of a part in their role.
struct PartOdds
{
    float least = missing;
    float mean = missing;
    float most = missing;
};

PartOdds oddsIn(const EncodedRoles &encoded, const QList<WordRange> &ranges, SpanRole role)
{
    double least = 1;
    double most = 0;
    double sum = 0;
    qsizetype count = 0;
    for (const WordRange range : ranges) {
        for (qsizetype i = range.first; i < range.end; ++i) {
            const auto probability = double(encoded.probabilityOf(i, role));
            least = std::min(least, probability);
            most = std::max(most, probability);
            sum += probability;
            ++count;
        }
    }
    return count == 0 ? PartOdds{}
                      : PartOdds{oddsOf(least), oddsOf(sum / double(count)), oddsOf(most)};
}

/// The probability that \a word goes on with what plays \a role before it.
double goingOn(const EncodedRoles &encoded, qsizetype word, SpanRole role)
{
    return double(encoded.probabilityOf(word, role) - encoded.probabilityOfBeginning(word, role));
}

void ProposalNumbers::look(ProposalScore quick)
{
    set("quick statement", oddsOf(quick.statement));
    set("quick source", oddsOf(quick.source));
    lookAtForm();
    const bool isClause = reportsClause(p, m_parsed, m_proposal);
    set("clause", isClause);
    set("plain saying", isPlainSaying(p, m_parsed, m_proposal));
    if (p.countQuoted(m_spans.content) > 0) {
        set("least probability", missing);
        set("reported", missing);
        return;
    }
    const ReportClues clues = reportCluesOf(p, m_parsed, m_proposal, quick.statement);
    set("least probability", float(leastProbabilityOf(p, m_parsed, m_proposal)));
    set("reported", oddsOf(reportProbability(clues, isClause)));
}

void ProposalNumbers::lookAtForm()
{
    const Attribution &attribution = m_proposal.attribution;
    set("origin", float(m_proposal.origin));
    set("found twice", m_proposal.both);
    set("rule", m_proposal.rule ? float(*m_proposal.rule) : unknownRule);
    set("rule's source", m_proposal.sameSource);
    set("rule's content", m_proposal.sameContent);
    set("quoting", float(kindFor(p.countWords(m_spans.content), p.countQuoted(m_spans.content))));
    set("words of content", float(p.countWords(m_spans.content)));
    set("pieces of content", float(m_spans.content.size()));
    set("shares source", attribution.sharesSource);
    set("goes on", attribution.goesOn);
    set("length of source", lengthOf(m_spans.source));
    set("length of cue", lengthOf(m_spans.cue));
    set("from cue to content", stepsBetween(m_spans.cue, m_spans.content));
    set("from source to cue", stepsBetween(m_spans.source, m_spans.cue));
    float likelihood = -1;
    for (const WordRange range : m_spans.cue) {
        for (qsizetype i = range.first; i < range.end; ++i)
            likelihood = std::max(likelihood, float(m_parsed.likelihood[size_t(i)]));
    }
    set("likelihood of cue", likelihood);
}

void ProposalNumbers::lookBy(const EncodedRoles &encoded, size_t marking)
{
    const EncodedAgreement agreement = m_proposal.encoded[marking];
    set(CarefulNumber("overlaps").of(marking), agreement.overlaps);
    set(CarefulNumber("same content").of(marking), agreement.sameContent);
    set(CarefulNumber("same cue").of(marking), agreement.sameCue);
    set(CarefulNumber("same source").of(marking), agreement.sameSource);
    lookAtContent(encoded, marking);
    lookAtCue(encoded, marking);
    lookAtSource(encoded, marking);
    lookAround(encoded, marking);
}

void ProposalNumbers::lookAtContent(const EncodedRoles &encoded, size_t marking)
{
    const SpanRole role = SpanRole::Content;
    const PartOdds odds = oddsIn(encoded, m_spans.content, role);
    const qsizetype first = m_spans.content.first().first;
    const qsizetype end = m_spans.content.last().end;
    const auto at = [&](qsizetype word) {
        return oddsOf(double(encoded.probabilityOf(word, role)));
    };
    set(CarefulNumber("least of content").of(marking), odds.least);
    set(CarefulNumber("mean of content").of(marking), odds.mean);
    set(CarefulNumber("content begins").of(marking),
        oddsOf(double(encoded.probabilityOfBeginning(first, role))));
    set(CarefulNumber("content before").of(marking), at(first - 1));
    set(CarefulNumber("content goes on").of(marking), oddsOf(goingOn(encoded, end, role)));
    set(CarefulNumber("last of content").of(marking), at(end - 1));
    set(CarefulNumber("content left before").of(marking), contentLeft(encoded, false));
    set(CarefulNumber("content left behind").of(marking), contentLeft(encoded, true));
}

/// How many words beside the content, behind or before it, the encoder rather has for more of it.
float ProposalNumbers::contentLeft(const EncodedRoles &encoded, bool behind) const
{
    constexpr qsizetype most = 40;
    constexpr float even = 0.5;
    const SpanRole role = SpanRole::Content;
    const auto is = [&](qsizetype word) {
        return encoded.probabilityOf(word, role) > even;
    };
    const auto begins = [&](qsizetype word) {
        return encoded.probabilityOfBeginning(word, role) > even;
    };
    qsizetype left = 0;
    if (behind) {
        for (qsizetype i = m_spans.content.last().end; left < most && is(i) && !begins(i); ++i)
            ++left;
        return float(left);
    }
    for (qsizetype i = m_spans.content.first().first; left < most && !begins(i) && is(i - 1); --i)
        ++left;
    return float(left);
}

void ProposalNumbers::lookAtCue(const EncodedRoles &encoded, size_t marking)
{
    const PartOdds odds = oddsIn(encoded, m_spans.cue, SpanRole::Cue);
    set(CarefulNumber("least of cue").of(marking), odds.least);
    set(CarefulNumber("mean of cue").of(marking), odds.mean);
    set(CarefulNumber("most of cue").of(marking), odds.most);
    set(CarefulNumber("cue begins").of(marking),
        m_spans.cue.isEmpty() ? missing
                              : oddsOf(double(encoded.probabilityOfBeginning(
                                  m_spans.cue.first().first, SpanRole::Cue))));
}

void ProposalNumbers::lookAtSource(const EncodedRoles &encoded, size_t marking)
{
    const SpanRole role = SpanRole::Source;
    const PartOdds odds = oddsIn(encoded, m_spans.source, role);
    const bool is = !m_spans.source.isEmpty();
    const qsizetype first = is ? m_spans.source.first().first : 0;
    set(CarefulNumber("least of source").of(marking), odds.least);
    set(CarefulNumber("mean of source").of(marking), odds.mean);
    set(CarefulNumber("most of source").of(marking), odds.most);
    set(CarefulNumber("source begins").of(marking),
        is ? oddsOf(double(encoded.probabilityOfBeginning(first, role))) : missing);
    set(CarefulNumber("source goes on").of(marking),
        is ? oddsOf(double(encoded.probabilityOf(m_spans.source.last().end, role))) : missing);
    float side = missing; // how certain it is that it belongs to what is on the side of its cue
    if (is) {
        const float all = encoded.probabilityOf(first, role);
        const float share = all > 0 ? encoded.probabilityOfRight(first, role) / all : 0;
        const bool isBefore = !m_spans.cue.isEmpty() && m_spans.cue.first().first > first;
        side = isBefore ? share : -share;
    }
    set(CarefulNumber("side of source").of(marking), side);
    set(CarefulNumber("source between").of(marking), mostBetween(encoded));
}

/// How certain the encoder is of the likeliest word for a source between source and cue.
float ProposalNumbers::mostBetween(const EncodedRoles &encoded) const
{
    if (m_spans.source.isEmpty() || m_spans.cue.isEmpty())
        return missing;
    const bool isBefore = m_spans.source.first().first < m_spans.cue.first().first;
    const QList<WordRange> &left = isBefore ? m_spans.source : m_spans.cue;
    const QList<WordRange> &right = isBefore ? m_spans.cue : m_spans.source;
    return oddsIn(encoded, {{left.last().end, right.first().first}}, SpanRole::Source).most;
}

/// What else the sentence has for a source.
void ProposalNumbers::lookAround(const EncodedRoles &encoded, size_t marking)
{
    const WordRange sentence = p.sentenceOf(m_spans.cue.isEmpty() ? m_spans.content.first().first
                                                                  : m_spans.cue.first().first);
    float most = 0;
    float another = 0;
    for (qsizetype i = sentence.first; i < sentence.end; ++i) {
        const float probability = encoded.probabilityOf(i, SpanRole::Source);
        most = std::max(most, probability);
        if (!holds(m_spans.source, i))
            another = std::max(another, probability);
    }
    set(CarefulNumber("source of sentence").of(marking), oddsOf(double(most)));
    set(CarefulNumber("another source").of(marking),
        m_spans.source.isEmpty() ? missing : oddsOf(double(another)));
}

} // namespace

CarefulNumbers carefulNumbersOf(const TaggedParagraph &p, const ParsedWords &parsed,
                                const EncodedMarkings &encoded, const Proposal &proposal,
                                ProposalScore quick)
{
    static_assert(CarefulNumber("answer on source").place() + 1 == carefulNumberCount);
    CarefulNumbers numbers{};
    ProposalNumbers known(numbers, p, parsed, proposal);
    known.look(quick);
    for (size_t marking = 0; marking < encoded.size(); ++marking)
        known.lookBy(encoded[marking], marking);
    return numbers;
}

void addAnswers(CarefulNumbers &numbers, ProposalScore score)
{
    numbers[CarefulNumber("answer on statement").place()] = oddsOf(score.statement);
    numbers[CarefulNumber("answer on source").place()] = oddsOf(score.source);
}

} // namespace onrecord
