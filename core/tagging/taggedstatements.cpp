// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/taggedstatements.h"

#include "core/paragraph/nounphrases.h"
#include "core/statements/verbkinds.h"
#include "core/tagging/chosenspans.h"
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

static Spans spansOf(const TaggedParagraph &p, const QList<WordRange> &ranges)
{
    Spans spans;
    for (const WordRange range : ranges)
        spans.append(p.spanOf(range));
    return spans;
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

static Draft draftOf(const TaggedParagraph &p, const ScoredProposal &chosen)
{
    const Attribution &attribution = chosen.proposal.attribution;
    Draft draft;
    draft.paragraph = p.index();
    Statement &statement = draft.statement;
    statement.rule = ruleOf(p, attribution);
    statement.confidence = chosen.score.statement;
    draft.sourceConfidence = chosen.score.source;
    for (const WordRange range : attribution.spans.content)
        statement.content.append(p.spanOf(withoutBullet(p, range)));
    statement.cue = spansOf(p, attribution.spans.cue);
    statement.source = spansOf(p, attribution.spans.source);
    for (const WordRange range : attribution.spans.content) {
        draft.words += p.countWords(range);
        draft.quoted += p.countQuoted(range);
    }
    if (!attribution.spans.source.isEmpty()) {
        const Source source = sourceIn(p, attribution.spans.source.first());
        draft.head = p.spanOf(source.head);
        draft.apposition = p.spanOf(source.apposition);
        draft.pronoun = source.pronoun;
    }
    if (!attribution.spans.cue.isEmpty())
        draft.addressee = p.spanOf(addresseeAfter(p, attribution.spans.cue.last().end));
    const VerbAnalysis verb =
        analyseVerb(p, attribution.spans.cue, attribution.spans.source, attribution.spans.content);
    statement.verb = verb.kind;
    statement.polarity = verb.polarity;
    statement.certainty = verb.certainty;
    statement.verbWord = verb.word;
    if (verb.sourceIsTarget) { // "Ruiz was accused of …": nobody is named who says it
        statement.source.clear();
        draft.head = draft.apposition = {};
        draft.pronoun = false;
    }
    const WordRange any = attribution.spans.cue.isEmpty() ? attribution.spans.content.first()
                                                          : attribution.spans.cue.first();
    draft.sentence = p.spanOf(p.sentenceOf(any.first));
    return draft;
}

/// Rules that see what the tagger cannot, or that are right where it is silent.
static bool isTrustedAlone(RuleId rule)
{
    switch (rule) {
    case RuleId::QuoteVerbSubject:
    case RuleId::QuoteSubjectVerb:
    case RuleId::SubjectVerbQuote:
    case RuleId::QuoteContinued:
    case RuleId::QuoteAlone:
    case RuleId::QuoteSource:
    case RuleId::QuoteNobody:
    case RuleId::TranscriptLine:
    case RuleId::NoComment: return true;
    default: return false;
    }
}

/// Characters that two lists of spans have in common.
static qsizetype shared(const Spans &a, const Spans &b)
{
    qsizetype common = 0;
    for (const Span left : a) {
        for (const Span right : b)
            common += std::max<qsizetype>(
                0, std::min(left.end, right.end) - std::max(left.begin, right.begin));
    }
    return common;
}

/// The one of \a chosen, drafts in the order of what they begin with that hardly overlap, whose
/// content shares most with \a content, the shortest of such; -1 where none shares any.
static qsizetype sharingMost(std::span<const Draft> chosen, const Spans &content)
{
    if (content.isEmpty())
        return -1;
    // One that begins far before may reach into the content with a later part; such are few.
    constexpr qsizetype lookedBack = 16;
    const auto reached = std::upper_bound(
        chosen.begin(), chosen.end(), content.last().end,
        [](qsizetype end, const Draft &each) { return end <= placeOf(each.statement); });
    qsizetype best = -1;
    qsizetype most = 0;
    for (auto at = reached; at != chosen.begin();) {
        --at;
        const qsizetype common = shared(at->statement.content, content);
        const bool shorter = best >= 0 && common == most && at->words < chosen[size_t(best)].words;
        if (common > most || shorter) {
            most = common;
            best = at - chosen.begin();
        }
        if (placeOf(at->statement) < content.first().begin && reached - at > lookedBack)
            break;
    }
    return best;
}

/// True where \a inner is reported within what \a outer says: "A said that B had agreed".
static bool isReportedWithin(const Statement &inner, const Statement &outer)
{
    switch (inner.rule) {
    case RuleId::SubjectVerbThat:
    case RuleId::SubjectVerbQuote:
    case RuleId::QuoteVerbSubject:
    case RuleId::QuoteSubjectVerb:
    case RuleId::AccordingTo: break;
    default: return false;
    }
    if (inner.cue.isEmpty() || inner.source.isEmpty())
        return false;
    const auto within = [&inner](Span content) {
        return content.contains(hull(inner.cue)) && content.contains(hull(inner.source))
            && content.contains(hull(inner.content));
    };
    return std::any_of(outer.content.begin(), outer.content.end(), within);
}

/// Ties \a draft, found by the rules, to the statement whose speaker it shares. Where that was not
/// taken ("Ruiz wrote:", and the words in the next paragraph) its source's words stand for it.
void TaggedStatements::follow(Draft &draft) const
{
    const qsizetype before = draft.follows;
    if (before < 0)
        return;
    draft.follows = m_taken.value(before, -1);
    if (draft.follows >= 0)
        return;
    const Draft &spoke = m_ruled[before];
    draft.head = spoke.head;
    draft.apposition = spoke.apposition;
    draft.pronoun = spoke.pronoun;
}

void TaggedStatements::takeRuled(qsizetype ruled, qsizetype first, qsizetype end,
                                 QList<Draft> &drafts)
{
    Draft draft = m_ruled[ruled];
    follow(draft);
    qsizetype best =
        sharingMost(std::span<const Draft>(drafts).subspan(size_t(first), size_t(end - first)),
                    draft.statement.content);
    best += best < 0 ? 0 : first;
    if (best >= 0 && isReportedWithin(draft.statement, drafts[best].statement)) {
        best = drafts.size();
        drafts.append(draft);
    } else if (best < 0) {
        if (isTrustedAlone(draft.statement.rule)) {
            best = drafts.size();
            drafts.append(draft);
        }
    } else if (drafts[best].statement.source.isEmpty() && isTrustedAlone(draft.statement.rule)) {
        Statement &statement = drafts[best].statement;
        if (statement.cue.isEmpty() || !draft.statement.source.isEmpty()) {
            draft.statement.content = statement.content;
            draft.words = drafts[best].words;
            draft.quoted = drafts[best].quoted;
            drafts[best] = draft;
        }
    }
    m_taken[ruled] = best;
}

/// “… (the paragraph ends open) / “… and goes on: one statement, as the rules see it. The tagger
/// finds the second part without a source, if at all.
void TaggedStatements::joinContinued(const TaggedParagraph &p, qsizetype ruled, qsizetype first,
                                     QList<Draft> &drafts) const
{
    const bool goesOn = ruled > 0 && m_ruled[ruled - 1].paragraph == p.index()
        && !p.quotations().isEmpty() && p.quotations().first().continues;
    const qsizetype begun = goesOn ? m_taken[ruled - 1] : -1;
    if (begun < 0)
        return;
    const WordRange words = p.wordsOf(0);
    Draft part;
    part.statement.content = {p.spanOf(words)};
    part.words = p.countWords(words);
    part.quoted = p.countQuoted(words);
    const auto here =
        std::find_if(drafts.begin() + first, drafts.end(), [&part](const Draft &each) {
            return shared(each.statement.content, part.statement.content) > 0;
        });
    if (here != drafts.end()) {
        if (!here->statement.source.isEmpty() || !here->statement.cue.isEmpty())
            return;
        part = *here;
        drafts.erase(here);
    }
    Draft &whole = drafts[begun];
    whole.statement.content += part.statement.content;
    whole.words += part.words;
    whole.quoted += part.quoted;
    whole.paragraph = p.index();
}

/// The words of "declined to comment", by word: it reports that nothing was said, so they are no
/// content.
static std::vector<bool> silentWords(std::span<const RuledSpans> ruled, qsizetype words)
{
    std::vector<bool> silent(static_cast<size_t>(words));
    for (const RuledSpans &each : ruled) {
        if (each.rule != RuleId::NoComment)
            continue;
        for (const WordRange cue : each.spans.cue)
            std::fill(silent.begin() + cue.first, silent.begin() + cue.end, true);
    }
    return silent;
}

void TaggedStatements::read(const TaggedParagraph &p, bool leftOpen, QList<Draft> &drafts)
{
    const qsizetype before = m_ruled.size();
    const qsizetype first = drafts.size();
    const std::vector<RuledSpans> ruled = applyRules(p, m_ruled);
    const std::vector<Word> words = RoleTagger::wordsOf(p);
    ParsedWords parsed;
    parsed.words = words;
    const RoleTaggings taggings = m_tagger.tag(p, parsed, ruleLabelsOf(p, ruled), leftOpen);
    const std::vector<bool> silent = silentWords(ruled, p.size());
    std::vector<ScoredProposal> scored;
    for (Proposal &proposal : proposalsOf(p, parsed, taggings, ruled)) {
        if (isMarked(silent, proposal.attribution.spans.content))
            continue;
        const ProposalScore score = m_ranker.score(p, parsed, taggings, proposal);
        scored.push_back({std::move(proposal), score});
    }
    std::vector<ScoredProposal> chosen = chosenOf(scored, p.size(), leastProbability);
    addQuotedStatements(p, scored, leastProbability, chosen);
    for (ScoredProposal &each : chosen) {
        dropStrays(each.proposal.attribution.spans, p, parsed);
        takeRuledSource(each, ruled, parsed);
        drafts.append(draftOf(p, each));
    }
    joinContinued(p, before, first, drafts);
    while (m_taken.size() < m_ruled.size())
        m_taken.append(-1);
    const qsizetype end = drafts.size();
    for (qsizetype r = before; r < m_ruled.size(); ++r)
        takeRuled(r, first, end, drafts);
}

} // namespace onrecord
