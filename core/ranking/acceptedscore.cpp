// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/acceptedscore.h"

#include "core/paragraph/nounphrases.h"
#include "core/ranking/proposals.h"
#include "core/ranking/reportclues.h"
#include "core/ranking/reportprobability.h"
#include "core/statements/verbkinds.h"

#include <algorithm>

namespace onrecord {

bool isClause(const TaggedParagraph &p, const ParsedWords &parsed, const QList<WordRange> &ranges)
{
    if (p.is(ranges.first().first, u"that") && ranges.first().size() > 3)
        return true;
    for (const WordRange range : ranges) {
        for (qsizetype i = range.first; i < range.end; ++i) {
            const bool shares = i > range.first && parsed.tags[size_t(i - 1)] == PartOfSpeech::CC;
            if (isFiniteVerb(parsed.tags[size_t(i)]) && !shares)
                return true;
        }
    }
    return false;
}

bool reportsClause(const TaggedParagraph &p, const ParsedWords &parsed, const Proposal &proposal)
{
    const bool isBefore = proposal.rule == RuleId::ClauseSubjectVerb && proposal.sameSource;
    return isBefore || isClause(p, parsed, proposal.attribution.spans.content);
}

/// A word of \a cue may report a clause, as a verb or as a noun: says, the claim that.
static bool mayReportClause(const TaggedParagraph &p, WordRange cue)
{
    for (qsizetype i = cue.first; i < cue.end; ++i) {
        const QList<qsizetype> &verbs = p.entry(i).verbs;
        const bool reports = std::any_of(verbs.begin(), verbs.end(), [&p](qsizetype index) {
            const Verb &verb = p.lexicon().verb(index);
            return verb.has(Frame::That) || verb.has(Frame::Clause);
        });
        if (reports || p.has(i, WordClass::SayingNoun))
            return true;
    }
    return false;
}

bool tellsClause(const TaggedParagraph &p, std::span<const PartOfSpeech> tags,
                 const RoleSpans &spans)
{
    const auto reports = [&p](WordRange cue) {
        return mayReportClause(p, cue);
    };
    if (spans.content.isEmpty() || std::none_of(spans.cue.begin(), spans.cue.end(), reports))
        return false;
    const WordRange content = spans.content.last(); // sentences in marks may stand before it
    const qsizetype first = content.first + p.is(content.first, u"that");
    if (p.has(first, WordClass::Question)) // "showed ⟦how deep it was⟧"
        return false;
    for (qsizetype i = first; i < content.end; ++i) {
        const bool isParticiple = first == content.first
            && i + 1 < content.end // "code ⟦sent to it⟧"
            && tags[size_t(i)] == PartOfSpeech::VBD && tags[size_t(i) + 1] == PartOfSpeech::IN
            && !p.has(i - 1, WordClass::Pronoun);
        if (isFiniteVerb(tags[size_t(i)]) && !isParticiple)
            return i > first; // "a plan ⟦that helps⟧"
        const bool opens =
            p.has(i, WordClass::Relative) || p.has(i, WordClass::Subordinator) || p.isMark(i, u',');
        if (opens && i > first)
            return p.is(content.first, u"that"); // ⟦that the road, which is old, will shut⟧
    }
    return false;
}

/// A word of the cue tells by itself that a thing is there to be seen or had: shows, offers, names.
static bool showsThing(const TaggedParagraph &p, const QList<WordRange> &cue)
{
    for (const WordRange range : cue) {
        for (qsizetype i = range.first; i < range.end; ++i) {
            if (p.has(i, WordUse::ShowsThing))
                return true;
        }
    }
    return false;
}

/// What a plain saying is worth at least (isPlainSaying()): what is short, "said no", "which she said
/// was safe", is too rare in what the ranker learned from.
static constexpr double leastOfPlainSaying = 0.5;

bool isPlainSaying(const TaggedParagraph &p, const ParsedWords &parsed, const Proposal &proposal)
{
    const RoleSpans &spans = proposal.attribution.spans;
    if (!proposal.rule || !proposal.sameSource || spans.cue.size() != 1
        || spans.content.size() != 1)
        return false;
    if (spans.source.isEmpty()) // "The court ⟦heard⟧ that …"
        return proposal.sameContent && p.has(spans.cue.first().first - 1, WordUse::Hears);
    const qsizetype last = spans.cue.first().end - 1;
    const bool isBy = p.is(last, u"by");
    const qsizetype said = last - isBy;
    const QList<qsizetype> &verbs = p.entry(said).verbs;
    const WordRange content = spans.content.first();
    const bool isAnswer = content.size() == 1
        && (p.isAdverb(content.first) || p.has(content.first, WordClass::Negation)
            || p.has(content.first, WordUse::Answer));
    const bool says = std::any_of(verbs.begin(), verbs.end(), [&](qsizetype index) {
        const Verb &verb = p.lexicon().verb(index);
        const bool tells = verb.kind == VerbKind::Says || verb.kind == VerbKind::Claims;
        return tells && verb.has(Frame::Quote) && (verb.has(Frame::Clause) || isAnswer);
    });
    const bool states = p.is(said, u"states") || p.is(said, u"state"); // mostly a noun, no verb
    if (!(says || states) || content.first < said)
        return false;
    if (content.size() == 1)
        return isAnswer;
    if (p.is(content.first, u"to")) // "said by Ruiz ⟦to be safe⟧"
        return isBy;
    return std::any_of(parsed.tags.begin() + content.first, parsed.tags.begin() + content.end,
                       isFiniteVerb);
}

/// \a content is something said by its own noun: offered ⟦a detailed proposal for a truce⟧.
static bool isSaying(const TaggedParagraph &p, WordRange content)
{
    for (qsizetype i = content.first; i < content.end && !p.has(i, WordClass::Preposition); ++i) {
        const QList<CueStart> &cues = p.entry(i).cues;
        const bool isNoun = std::any_of(cues.begin(), cues.end(), [&p](CueStart start) {
            return p.lexicon().cuePhrases()[start.phrase].form == CueForm::Noun;
        });
        if (isNoun || p.has(i, WordClass::SayingNoun))
            return true;
    }
    return false;
}

/// A word of the cue may report a clause or words in marks, and none may report a thing: "claimed ⟦the
/// first prize⟧".
static bool reportsNoThing(const TaggedParagraph &p, const QList<WordRange> &cue)
{
    bool reports = false;
    for (const WordRange range : cue) {
        for (qsizetype i = range.first; i < range.end; ++i) {
            for (const qsizetype index : p.entry(i).verbs) {
                const Verb &verb = p.lexicon().verb(index);
                const bool isThing = verb.lemma == u"report" // reported ⟦a loss⟧
                    || verb.has(Frame::Object) || verb.has(Frame::Infinitive)
                    || verb.has(Frame::Gerund);
                if (verb.particle.isEmpty() && isThing)
                    return false;
                reports = reports || verb.has(Frame::Clause);
            }
        }
    }
    return reports;
}

double leastProbabilityOf(const TaggedParagraph &p, const ParsedWords &parsed,
                          const Proposal &proposal)
{
    constexpr double clauseOfThing = 0.65;
    constexpr double clauseOfNobody = 0.65;
    constexpr double phraseOfThing = 0.7;
    constexpr double phraseOfNobody = 0.8;
    constexpr double shownThing = 0.7;
    constexpr double phraseSaid = 0.55; // by a verb that is no criticism, demand or the like
    constexpr double phrase = 0.45;
    const RoleSpans &spans = proposal.attribution.spans;
    if (p.countQuoted(spans.content) > 0)
        return leastProbability;
    const bool isNobodys = spans.source.isEmpty();
    const bool isOfThing = !isNobodys && isThing(p, parsed, spans.source.first());
    if (isClause(p, parsed, spans.content))
        return isNobodys ? clauseOfNobody : isOfThing ? clauseOfThing : leastProbability;
    if (!isNobodys && !isOfThing && isSaying(p, spans.content.first()))
        return leastProbability;
    if (isNobodys || isOfThing)
        return isNobodys ? phraseOfNobody : phraseOfThing;
    if (spans.cue.isEmpty())
        return phrase;
    const VerbAnalysis verb = analyseVerb(p, spans.cue, spans.source, spans.content);
    const WordRange content = spans.content.first();
    const bool isBehind = content.first >= spans.cue.last().end && !p.is(content.first, u"to");
    const bool asksOf = verb.kind == VerbKind::Demands; // "told ⟦the council to go⟧"
    if (isBehind && !verb.isNoun && !asksOf && reportsNoThing(p, spans.cue))
        return shownThing;
    if (showsThing(p, spans.cue)) {
        const WordRange head = headOf(p, spans.source.first());
        return p.has(head.end - 1, WordClass::Document) ? phraseOfThing : shownThing;
    }
    return verb.own == VerbKind::Says && !asksOf ? phraseSaid : phrase;
}

std::optional<ProposalScore> acceptedScore(const TaggedParagraph &p, const ParsedWords &parsed,
                                           const Proposal &proposal, ProposalScore score)
{
    if (isPlainSaying(p, parsed, proposal)) {
        score.statement = std::max(score.statement, leastOfPlainSaying);
        return score;
    }
    if (score.statement < leastProbabilityOf(p, parsed, proposal))
        return std::nullopt;
    if (p.countQuoted(proposal.attribution.spans.content) > 0)
        return score;
    const ReportClues clues = reportCluesOf(p, parsed, proposal, score.statement);
    const bool isClause = reportsClause(p, parsed, proposal);
    const double reported = reportProbability(clues, isClause);
    return reported < leastReportProbability ? std::nullopt : std::optional(score);
}

/// What \a proposal, in the reporter's words, has to be worth in careful reading; \a quick and \a score as
/// acceptedCarefully() has them.
static double leastWorthOf(const TaggedParagraph &p, const ParsedWords &parsed,
                           const Proposal &proposal, ProposalScore quick, ProposalScore score)
{
    constexpr double political = 0.3;
    constexpr double everyday = 0.4;
    constexpr double agreed = 0.25; // where a rule reads the same
    constexpr double alone = 0.65; // of what quick reading would not take
    if (score.isPolitical)
        return political;
    if (!acceptedScore(p, parsed, proposal, quick))
        return alone;
    const bool agrees = proposal.rule && proposal.sameSource && proposal.sameContent;
    return agrees ? agreed : everyday;
}

std::optional<ProposalScore> acceptedCarefully(const TaggedParagraph &p, const ParsedWords &parsed,
                                               const Proposal &proposal, ProposalScore quick,
                                               ProposalScore score)
{
    const RoleSpans &spans = proposal.attribution.spans;
    const bool isPlain = isPlainSaying(p, parsed, proposal);
    if (isPlain || p.countQuoted(spans.content) > 0) {
        score.statement = std::max(score.statement, isPlain ? leastOfPlainSaying : 0);
        return score.statement < leastProbability ? std::nullopt : std::optional(score);
    }
    if (spans.cue.isEmpty() || score.worth() < leastWorthOf(p, parsed, proposal, quick, score))
        return std::nullopt;
    return score;
}

std::optional<ProposalScore> carefulScore(const TaggedParagraph &p, const ParsedWords &parsed,
                                          const EncodedMarkings &encoded, const Proposal &proposal,
                                          ProposalScore quick, const CarefulRanker &ranker,
                                          bool isPolitical)
{
    const CarefulNumbers numbers = carefulNumbersOf(p, parsed, encoded, proposal, quick);
    auto accepted =
        acceptedCarefully(p, parsed, proposal, quick, ranker.score(numbers, isPolitical));
    if (accepted) // the marks of a quotation are its bounds
        accepted->exact =
            p.countQuoted(proposal.attribution.spans.content) > 0 ? 1 : ranker.exactness(numbers);
    return accepted;
}

} // namespace onrecord
