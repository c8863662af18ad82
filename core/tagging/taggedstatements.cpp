// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/taggedstatements.h"

#include "core/paragraph/nounphrases.h"
#include "core/statements/statementrules.h"
#include "core/statements/unsaid.h"
#include "core/statements/verbkinds.h"
#include "core/tagging/chosenspans.h"
#include "core/tagging/contentbounds.h"
#include "core/tagging/leastprobability.h"
#include "core/tagging/paragraphstatements.h"
#include "core/tagging/proposals.h"
#include "core/tagging/quotedstatements.h"
#include "core/tagging/rulelabels.h"

#include <algorithm>

namespace onrecord {

/// \a range without a sign that only stands before its quotation: • “We stay.”
static WordRange withoutBullet(const TaggedParagraph &p, WordRange range)
{
    const auto kind = [&p](qsizetype i) {
        return p.words()[i].kind;
    };
    const bool isBullet = range.size() > 1 && kind(range.first) == TokenKind::Symbol
        && kind(range.first + 1) == TokenKind::QuoteMark;
    return {range.first + isBullet, range.end};
}

static RuleId ruleOf(const TaggedParagraph &p, const Attribution &attribution)
{
    const RoleSpans &spans = attribution.spans;
    if (attribution.sharesSource)
        return RuleId::SecondCue;
    const qsizetype content = spans.content.first().first;
    const bool quoted =
        p.isQuoted(content) || p.isMark(content, u'\u201C') || p.isMark(content, u'"');
    const qsizetype cue = spans.cue.isEmpty() ? -1 : spans.cue.first().first;
    const qsizetype source = spans.source.isEmpty() ? -1 : spans.source.first().first;
    if (p.is(cue, u"according"))
        return RuleId::AccordingTo;
    if (source < 0)
        return quoted ? RuleId::QuoteNobody : RuleId::PartialQuote;
    if (quoted && content < cue && content < source)
        return cue < source ? RuleId::QuoteVerbSubject : RuleId::QuoteSubjectVerb;
    if (quoted)
        return RuleId::SubjectVerbQuote;
    if (content < cue)
        return RuleId::ClauseSubjectVerb;
    if (p.is(content, u"that"))
        return RuleId::SubjectVerbThat;
    if (p.is(content, u"to"))
        return RuleId::SubjectVerbInfinitive;
    return RuleId::SubjectVerbClause;
}

/// What is read from the words of a proposal that was chosen.
static FoundStatement foundOf(const TaggedParagraph &p, const ScoredProposal &chosen)
{
    const Attribution &attribution = chosen.proposal.attribution;
    FoundStatement found{.rule = ruleOf(p, attribution), .spans = attribution.spans};
    RoleSpans &spans = found.spans;
    found.confidence = chosen.score.statement;
    found.sourceConfidence = chosen.score.source;
    if (!spans.source.isEmpty())
        found.source = sourceIn(p, spans.source.first());
    if (!spans.cue.isEmpty())
        found.addressee = addresseeAfter(p, spans.cue.last().end);
    found.verb = analyseVerb(p, spans.cue, spans.source, spans.content);
    if (found.verb.sourceIsTarget) { // "Ruiz was accused of …": nobody is named who says it
        spans.source.clear();
        found.source = {};
    }
    for (WordRange &range : spans.content)
        range = withoutBullet(p, range);
    return found;
}

static void mark(std::vector<bool> &words, const QList<WordRange> &ranges)
{
    for (const WordRange range : ranges)
        std::fill(words.begin() + range.first, words.begin() + range.end, true);
}

/// The words of "declined to comment", by word: it reports that nothing was said, so they are no
/// content.
static std::vector<bool> silentWords(std::span<const FoundStatement> ruled, qsizetype words)
{
    std::vector<bool> silent(static_cast<size_t>(words));
    for (const FoundStatement &each : ruled) {
        if (each.rule == RuleId::NoComment)
            mark(silent, each.spans.cue);
    }
    return silent;
}

/// True where all of \a spans, its cue too if it has one, lies among the words marked in \a unsaid:
/// what nobody said reports nothing either, and nobody else is said to say it.
static bool liesIn(const std::vector<bool> &unsaid, const TaggedParagraph &p,
                   const RoleSpans &spans)
{
    for (const QList<WordRange> *part : {&spans.cue, &spans.content}) {
        for (const WordRange range : *part) {
            for (qsizetype i = range.first; i < range.end; ++i) {
                if (p.isWord(i) && !unsaid[size_t(i)])
                    return false;
            }
        }
    }
    return true;
}

/// What a plain saying is worth at least (isPlainSaying()): what is short, "said no", "which she said
/// was safe", is too rare in what the ranker learned from.
static constexpr double leastOfPlainSaying = 0.5;

/// True for a verb such as "said" with a subject, and behind it a clause or an answer in one word, as a rule reads
/// them, too.
static bool isPlainSaying(const TaggedParagraph &p, const ParsedWords &parsed,
                          const Proposal &proposal)
{
    const RoleSpans &spans = proposal.attribution.spans;
    if (!proposal.rule || !proposal.sameSource || spans.source.isEmpty() || spans.cue.size() != 1
        || spans.content.size() != 1)
        return false;
    const qsizetype last = spans.cue.first().end - 1;
    const bool isBy = p.is(last, u"by");
    const qsizetype said = last - isBy;
    const QList<qsizetype> &verbs = p.entry(said).verbs;
    const bool says = std::any_of(verbs.begin(), verbs.end(), [&p](qsizetype index) {
        const Verb &verb = p.lexicon().verb(index);
        const bool tells = verb.kind == VerbKind::Says || verb.kind == VerbKind::Claims;
        return tells && verb.has(Frame::Quote) && verb.has(Frame::Clause);
    });
    const WordRange content = spans.content.first();
    if (!says || content.first < said)
        return false;
    if (content.size() == 1)
        return p.isAdverb(content.first) || p.has(content.first, WordClass::Negation);
    if (p.is(content.first, u"to")) // "said by Ruiz ⟦to be safe⟧"
        return isBy;
    return std::any_of(parsed.tags.begin() + content.first, parsed.tags.begin() + content.end,
                       isFiniteVerb);
}

/// Leaves out what the grammar tells that nobody said, and what is proposed within it.
static void dropUnsaid(const TaggedParagraph &p, const QList<WordRange> &byRules,
                       std::vector<Proposal> &proposals)
{
    std::vector<bool> unsaid(size_t(p.size()));
    mark(unsaid, byRules);
    std::erase_if(proposals, [&](const Proposal &proposal) {
        const RoleSpans &spans = proposal.attribution.spans;
        if (!isUnsaid(p, spans))
            return false;
        mark(unsaid, spans.content);
        return true;
    });
    std::erase_if(proposals, [&](const Proposal &proposal) {
        return liesIn(unsaid, p, proposal.attribution.spans);
    });
}

/// Where a rule's statement goes on with the speaker of an earlier one, that one's source names who
/// speaks: as the statement to follow, or, where that was not taken ("Ruiz wrote:", and the words in
/// the next paragraph), by its words.
SourceSpans TaggedStatements::sourceOfRuled(const TaggedParagraph &p,
                                            const FoundStatement &ruled) const
{
    if (ruled.follows < 0)
        return sourceOf(p, ruled);
    const SourceSpans &shared = m_sources[ruled.follows];
    return m_taken[ruled.follows] >= 0 ? SourceSpans{.words = shared.words} : shared;
}

/// “… (the paragraph ends open) / “… and goes on: one statement, as the rules see it. The tagger
/// finds the second part without a source, if at all.
void TaggedStatements::joinContinued(const TaggedParagraph &p, bool continues,
                                     ParagraphStatements &statements,
                                     QList<StatementDraft> &drafts) const
{
    const qsizetype begun = continues ? m_taken.last() : -1;
    if (begun < 0)
        return;
    if (const auto content = statements.takeContinued(p.wordsOf(0)))
        extend(drafts[begun], p, *content);
}

QList<FoundStatement> TaggedStatements::chosenIn(const TaggedParagraph &p, bool leftOpen,
                                                 const RuledStatements &rules,
                                                 QList<HeadingWord> &headings) const
{
    const QList<FoundStatement> &ruled = rules.statements;
    const std::vector<Word> words = RoleTagger::wordsOf(p);
    ParsedWords parsed;
    parsed.words = words;
    const RoleTaggings taggings = m_tagger.tag(p, parsed, ruleLabelsOf(p, ruled), leftOpen);
    headings += headingWordsOf(p, parsed);
    const std::vector<bool> silent = silentWords(ruled, p.size());
    std::vector<ScoredProposal> scored;
    std::vector<Proposal> proposals = proposalsOf(p, parsed, taggings, ruled);
    boundContents(p, parsed, proposals);
    dropUnsaid(p, rules.unsaid, proposals);
    for (Proposal &proposal : proposals) {
        if (isMarked(silent, proposal.attribution.spans.content))
            continue;
        ProposalScore score = m_ranker.score(p, parsed, taggings, proposal);
        const bool isPlain = isPlainSaying(p, parsed, proposal);
        if (isPlain)
            score.statement = std::max(score.statement, leastOfPlainSaying);
        if (isPlain || score.statement >= leastProbabilityOf(p, parsed, proposal))
            scored.push_back({std::move(proposal), score});
    }
    std::vector<ScoredProposal> chosen = chosenOf(scored, p.size(), leastProbability);
    addQuotedStatements(p, scored, leastProbability, chosen);
    QList<FoundStatement> found;
    for (ScoredProposal &each : chosen) {
        dropStrays(each.proposal.attribution.spans, p, parsed);
        takeRuledSource(each, ruled, parsed);
        found.append(foundOf(p, each));
    }
    return found;
}

void TaggedStatements::read(const TaggedParagraph &p, bool leftOpen, QList<StatementDraft> &drafts,
                            QList<HeadingWord> &headings)
{
    const RuledStatements ruled = applyRules(p, m_earlier);
    ParagraphStatements statements(p, chosenIn(p, leftOpen, ruled, headings));
    const bool isPartOfOne = m_earlier.lastParagraph == p.index(); // of a very long paragraph
    const bool continues = !p.quotations().isEmpty() && p.quotations().first().continues
        && (isPartOfOne || !ruled.continued.isEmpty());
    joinContinued(p, continues, statements, drafts);
    for (FoundStatement each : ruled.statements) {
        const SourceSpans source = sourceOfRuled(p, each);
        m_sources.append(each.follows < 0 ? source : SourceSpans{.words = source.words});
        if (each.follows >= 0)
            each.follows = m_taken[each.follows];
        const qsizetype index = statements.addRuled(std::move(each), source);
        m_taken.append(index < 0 ? -1 : drafts.size() + index);
    }
    statements.appendTo(drafts);
    m_earlier.add(p, ruled);
}

} // namespace onrecord
