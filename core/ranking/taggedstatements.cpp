// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/taggedstatements.h"

#include "core/paragraph/auxiliaries.h"
#include "core/paragraph/nounphrases.h"
#include "core/ranking/acceptedscore.h"
#include "core/ranking/chosencue.h"
#include "core/ranking/chosensource.h"
#include "core/ranking/chosenspans.h"
#include "core/ranking/contentbounds.h"
#include "core/ranking/idleproposals.h"
#include "core/ranking/paragraphstatements.h"
#include "core/ranking/partedstatements.h"
#include "core/ranking/proposals.h"
#include "core/ranking/quotedstatements.h"
#include "core/ranking/shownspeakers.h"
#include "core/ranking/surroundingstatements.h"
#include "core/ranking/unsaidproposals.h"
#include "core/ranking/wholecontents.h"
#include "core/statements/contents.h"
#include "core/statements/statementrules.h"
#include "core/statements/verbkinds.h"
#include "core/tagging/rulelabels.h"
#include "core/tagging/trimmedranges.h"

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

/// \a source, the words behind a cue, without when and where it was said: Ana Ruiz | at a rally in Tarn
static WordRange withoutOccasion(const TaggedParagraph &p, WordRange source)
{
    const std::optional<Source> named = sourceBeginningAt(p, source.first, source.end);
    if (!named || named->range.end >= source.end)
        return source;
    const qsizetype next = named->range.end;
    const bool isOccasion = skipTime(p, next, source.end) > next
        || (p.has(next, WordClass::Preposition) && !p.is(next, u"of") && !p.is(next, u"from")
            && !p.is(next, u"for") && !p.is(next, u"with"));
    return isOccasion ? WordRange{source.first, next} : source;
}

/// \a range without the reporter's words between a cue and the marks that go on: “The mill,” Ruiz said,
/// ⟦her voice breaking⟧, “is all we have.”
static WordRange withoutAside(const TaggedParagraph &p, WordRange range,
                              const QList<WordRange> &cue)
{
    constexpr qsizetype longest = 8; // words
    const bool isBehindCue = !cue.isEmpty() && p.isMark(range.first - 1, u',')
        && cue.last().end <= range.first && range.first - cue.last().end <= 2;
    if (!isBehindCue || p.isQuoted(range.first))
        return range;
    for (qsizetype i = range.first; i < std::min(range.end, range.first + longest); ++i) {
        if (p.isSpoken(i))
            return p.isMark(i - 1, u',') ? WordRange{i, range.end} : range;
        if (p.has(i, WordClass::Auxiliary) || p.has(i, WordClass::NotSubject)
            || p.has(i, WordClass::Conjunction))
            return range; // a clause of its own
    }
    return range;
}

/// \a range with the last of several words in marks that one verb reports of several things: called
/// the plan “mad”, the costs “high” ⟦and the mayor “a fool”⟧.
static WordRange withLastWords(const TaggedParagraph &p, WordRange range)
{
    constexpr qsizetype longest = 6; // words before the marks
    const qsizetype joint = range.end + p.isMark(range.end, u',');
    const bool ends = !range.isEmpty() && p.isQuoted(range.end - 1) && !p.isQuoted(range.first)
        && p.is(joint, u"and") && p.has(joint + 1, WordClass::Determiner);
    if (!ends)
        return range;
    for (qsizetype i = joint + 2; i < std::min(p.size(), joint + longest); ++i) {
        if (p.isQuoted(i)) {
            const WordRange last = p.wordsOf(p.words()[i].quotation);
            return p.isSpoken(i) || !p.isMark(last.end, u'.') ? range
                                                              : WordRange{range.first, last.end};
        }
        if (!p.isWord(i) || p.has(i, WordClass::Auxiliary))
            break;
    }
    return range;
}

/// \a range without what follows "so" behind a mark: said ⟦so⟧; Lund smiled.
static WordRange withoutRest(const TaggedParagraph &p, WordRange range)
{
    const qsizetype mark = range.first + 1;
    const bool alone =
        p.is(range.first, u"so") && !p.isQuoted(range.first) && mark < range.end && !p.isWord(mark);
    return alone ? WordRange{range.first, mark} : range;
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

/// The "by" in the last words of \a content before whoever says so: was described as “a mess” | by Ruiz. -1 where
/// none is.
static qsizetype agentIn(const TaggedParagraph &p, const QList<WordRange> &content)
{
    if (content.isEmpty())
        return -1;
    const WordRange last = content.last();
    for (qsizetype i = last.end; i > last.first + 1; --i) {
        const bool closes = p.isQuoted(i - 1) || p.is(last.first, u"as");
        if (p.is(i, u"by") && !p.isQuoted(i) && closes)
            return i;
    }
    return -1;
}

/// Gives \a found, whose source is the one of whom or to whom something is said, the source behind "by", none where it
/// names nobody: "She was told by ⟦the mayor⟧ that …", "Ruiz was accused of …".
static void takeAgent(const TaggedParagraph &p, FoundStatement &found)
{
    RoleSpans &spans = found.spans;
    WordRange &cue = spans.cue.last();
    const qsizetype behind = p.is(cue.end - 1, u"by") ? cue.end - 1 : cue.end;
    const qsizetype by = p.is(behind, u"by") ? behind : agentIn(p, spans.content);
    spans.source.clear();
    found.source = {};
    if (by < 0 || spans.content.isEmpty())
        return;
    const bool isBehind = spans.content.first().first > by;
    const qsizetype end = isBehind ? spans.content.first().first : p.sentenceOf(by).end;
    const std::optional<Source> agent = sourceBeginningAt(p, by + 1, end);
    const qsizetype last = agent ? agent->head.end - 1 : by;
    const bool isMeans = p.has(last, WordClass::Medium) && agent->head.first == by + 1
        && !p.has(by + 1, WordClass::Determiner) && !p.isCapital(last); // told by telephone
    if (!agent || isMeans)
        return;
    if (by == behind)
        cue.end = by + 1;
    else
        spans.content.last().end = by;
    spans.source = {agent->range};
    found.source = *agent;
    found.verb = analyseVerb(p, spans.cue, spans.source, spans.content);
}

/// What is read from the words, with \a tags, of a proposal that was chosen.
static FoundStatement foundOf(const TaggedParagraph &p, std::span<const PartOfSpeech> tags,
                              const ScoredProposal &chosen)
{
    const Attribution &attribution = chosen.proposal.attribution;
    FoundStatement found{.rule = ruleOf(p, attribution), .spans = attribution.spans};
    RoleSpans &spans = found.spans;
    giveToShown(p, spans);
    if (!spans.source.isEmpty() && !spans.cue.isEmpty()
        && spans.cue.last().end <= spans.source.first().first)
        spans.source.first() = withoutOccasion(p, spans.source.first());
    if (!spans.source.isEmpty())
        spans.source.first() = withWholeName(p, withoutAgency(p, chosenSource(p, tags, spans)));
    found.confidence = chosen.score.statement;
    found.sourceConfidence = chosen.score.source;
    if (!spans.source.isEmpty())
        found.source = sourceIn(p, spans.source.first());
    if (!spans.cue.isEmpty())
        found.addressee = addresseeAfter(p, spans.cue.last().end);
    found.tellsClause = tellsClause(p, tags, spans);
    found.verb = analyseVerb(p, spans.cue, spans.source, spans.content);
    const bool isPassive = found.verb.head >= 0 && auxiliariesBefore(p, found.verb.head).be;
    if (found.verb.sourceIsTarget || (spans.source.isEmpty() && isPassive))
        takeAgent(p, found); // "Ruiz was accused of …"
    for (WordRange &range : spans.content)
        range = withoutRest(
            p,
            withoutDateline(p,
                            withoutAgency(p, withoutAside(p, withoutBullet(p, range), spans.cue))));
    if (!spans.content.isEmpty())
        spans.content.last() = withLastWords(p, spans.content.last());
    return found;
}

/// The words of statements whose form leaves no doubt, and of their sources.
static std::vector<bool> certainWords(std::span<const FoundStatement> ruled, qsizetype words)
{
    std::vector<bool> certain(static_cast<size_t>(words));
    for (const FoundStatement &each : ruled) {
        if (!each.isCertain)
            continue;
        for (const QList<WordRange> *part : {&each.spans.content, &each.spans.source}) {
            for (const WordRange range : *part)
                std::fill(certain.begin() + range.first, certain.begin() + range.end, true);
        }
    }
    return certain;
}

/// True where \a content reports all of a statement that is certain, its cue too.
static bool reportsCertain(std::span<const FoundStatement> ruled, const QList<WordRange> &content)
{
    return std::any_of(ruled.begin(), ruled.end(), [&content](const FoundStatement &each) {
        return each.isCertain
            && std::all_of(each.spans.cue.begin(), each.spans.cue.end(),
                           [&content](WordRange cue) { return overlap(content, cue); });
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
                                                 const EncodedMarkings *encoded,
                                                 const RuledStatements &rules,
                                                 QList<HeadingWord> &headings) const
{
    const QList<FoundStatement> &ruled = rules.statements;
    const std::vector<Word> words = RoleTagger::wordsOf(p);
    ParsedWords parsed;
    parsed.words = words;
    RoleTaggings taggings = m_tagger.tag(p, parsed, ruleLabelsOf(p, ruled), leftOpen);
    taggings.encoded = encoded;
    headings += headingWordsOf(p, parsed);
    std::vector<Proposal> proposals = proposalsOf(p, parsed, taggings, ruled);
    boundContents(p, parsed, proposals);
    dropUnsaid(p, rules, proposals);
    const std::vector<bool> certain = certainWords(ruled, p.size());
    const bool isCareful = encoded && m_careful;
    std::vector<ScoredProposal> scored;
    for (Proposal &proposal : proposals) {
        if (saysNothing(p, proposal.attribution.spans))
            continue;
        if (isMarked(certain, proposal.attribution.spans.content)
            && !reportsCertain(ruled, proposal.attribution.spans.content))
            continue;
        const ProposalScore quick = m_ranker.score(p, parsed, taggings, proposal);
        const auto accepted = isCareful
            ? carefulScore(p, parsed, *encoded, proposal, quick, *m_careful, m_isPolitical)
            : acceptedScore(p, parsed, proposal, quick);
        if (accepted)
            scored.push_back({std::move(proposal), *accepted});
    }
    const double least = isCareful ? 0 : leastProbability; // or accepted by its worth
    std::vector<ScoredProposal> chosen = chosenOf(scored, p.size(), least);
    addQuotedStatements(p, scored, least, chosen);
    addSurroundingStatements(p, scored, least, chosen);
    completeContents(p, parsed, chosen);
    QList<FoundStatement> found;
    for (ScoredProposal &each : chosen) {
        RoleSpans &spans = each.proposal.attribution.spans;
        dropStrays(spans, p, parsed);
        dropEarlierQuotation(spans, p, ruled);
        takeRuledSource(each, ruled, parsed);
        takeMainSubject(each, p, parsed);
        dropWhoIsSpokenOf(spans, p);
        giveHearsayItsSubject(spans, p);
        spans.cue = chosenCue(p, parsed.tags, spans);
        FoundStatement one = foundOf(p, parsed.tags, each);
        one.spans.content.removeIf([](WordRange piece) { return piece.isEmpty(); });
        if (one.spans.content.isEmpty())
            continue;
        // Who marked political news took both for one.
        const auto parted = isCareful && !m_isPolitical ? partedQuotation(p, one) : std::nullopt;
        const bool isBefore =
            parted && parted->spans.content.first().first < one.spans.content.first().first;
        if (isBefore)
            found.append(*parted);
        found.append(std::move(one));
        if (parted && !isBefore)
            found.append(*parted);
    }
    return found;
}

void TaggedStatements::read(const TaggedParagraph &p, bool leftOpen, const EncodedMarkings *encoded,
                            QList<StatementDraft> &drafts, QList<HeadingWord> &headings)
{
    const RuledStatements ruled = applyRules(p, m_earlier);
    ParagraphStatements statements(p, chosenIn(p, leftOpen, encoded, ruled, headings));
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

void TaggedStatements::read(const TaggedParagraph &p, const SpokenParagraph &spoken,
                            QList<StatementDraft> &drafts, QList<HeadingWord> &headings)
{
    FoundStatement found = foundIn(p, spoken);
    const std::vector<Word> words = RoleTagger::wordsOf(p);
    ParsedWords parsed;
    parsed.words = words;
    m_tagger.tagParts(p, parsed);
    headings += headingWordsOf(p, parsed);
    if (found.countWords(p) == 0)
        return;
    found.follows = spoken.follows < 0 ? -1 : m_spoken.value(spoken.follows, -1);
    drafts.append(draftOf(p, found, spoken));
    m_spoken.insert(p.index(), drafts.size() - 1);
    m_sources.append(SourceSpans{drafts.last().statement.source, drafts.last().head, {}, false});
    m_taken.append(drafts.size() - 1);
    if (!spoken.source.isEmpty() && found.spans.source.isEmpty())
        found.follows = m_earlier.count; // named in another paragraph
    m_earlier.add(p, {.statements = {found}, .continued = {}, .unsaid = {}});
}

} // namespace onrecord
