// SPDX-License-Identifier: GPL-3.0-or-later
// Spoken words and who speaks them.
#include "core/statements/statementrules.h"

namespace onrecord {

/// “We stay.        (the paragraph ends, the quotation does not)
/// “And we wait.”   belongs to whoever said the first.
void StatementRules::joinContinuedQuotation()
{
    if (p.quotations().isEmpty() || !p.quotations().first().continues || m_drafts.isEmpty()
        || m_quoteDraft[0] >= 0)
        return;
    if (m_firstDraft == 0)
        return;
    Draft &before = m_drafts[m_firstDraft - 1];
    if (before.paragraph != p.index() - 1 || before.quoted == 0)
        return;
    const WordRange range = p.wordsOf(0);
    before.statement.content.append(p.spanOf(range));
    before.words += p.countWords(range);
    before.quoted += p.countQuoted(range);
    before.paragraph = p.index();
    m_quoteDraft[0] = m_firstDraft - 1;
}

void StatementRules::findQuoteCues()
{
    const qsizetype count = p.quotations().size();
    for (qsizetype q = 0; q < count; ++q) {
        const bool spoken = p.quotations()[q].use == QuoteUse::Speech;
        const bool endsClause =
            p.quotations()[q].use == QuoteUse::Words && p.isMark(p.wordsOf(q).end - 2, u',');
        if ((spoken || endsClause) && m_quoteDraft[q] < 0)
            findCueAfterQuote(q);
    }
    joinContinuedQuotation();
    for (qsizetype q = 0; q < count; ++q) {
        if (p.quotations()[q].use != QuoteUse::Speech || m_quoteDraft[q] >= 0)
            continue;
        findCueBeforeQuote(q);
        if (m_quoteDraft[q] < 0)
            joinToQuoteBefore(q);
    }
}

/// What a cue behind the quotation reports: its words, or, of words in marks that end a clause
/// (The wall is “a mess,” said Ana Ruiz), the clause.
WordRange StatementRules::reportedWith(qsizetype quotation) const
{
    const WordRange quote = p.wordsOf(quotation);
    if (p.quotations()[quotation].use == QuoteUse::Speech)
        return quote;
    return {floorBefore(quote.first), quote.end};
}

/// “We know,” she said, but “nobody came to the gate.”
void StatementRules::takeTail(qsizetype draft, qsizetype cue, qsizetype end)
{
    const qsizetype ceiling = p.sentenceOf(m_cues[cue].head).end;
    const qsizetype comma = skipAdverbials(end, ceiling);
    const qsizetype joint = comma + 1;
    if (!p.isMark(comma, u',')
        || !(p.has(joint, WordClass::Conjunction) || p.has(joint, WordClass::Subordinator)))
        return;
    const bool goesOn = (p.isQuoted(joint + 1) || p.isQuoted(joint + 2)) && !p.isSpoken(joint + 1);
    if (!goesOn)
        return;
    const WordRange tail{joint, contentEnd(joint, m_cues[cue], true)};
    m_drafts[draft].statement.content.append(p.spanOf(tail));
    m_drafts[draft].words += p.countWords(tail);
    m_drafts[draft].quoted += p.countQuoted(tail);
}

/// “…,” said Ana Ruiz   “…,” Ana Ruiz, a former engineer, said
void StatementRules::findCueAfterQuote(qsizetype quotation)
{
    const WordRange quote = p.wordsOf(quotation);
    qsizetype next = quote.end;
    while (p.isMark(next, u',') || p.isDash(next))
        ++next;
    if (next >= p.size() || p.isSpoken(next))
        return;
    const qsizetype ceiling = p.sentenceOf(next).end;

    if (p.isDash(next - 1) && p.isCapital(next)) {
        const std::optional<Source> source = sourceBeginningAt(p, next, ceiling);
        if (source && source->range.end >= p.size() - 1) {
            Found found{.rule = RuleId::QuoteSource,
                        .content = {quote},
                        .cue = {{next - 1, next}},
                        .source = source};
            m_quoteDraft[quotation] = add(found);
            return;
        }
    }
    const qsizetype inverted = cueAt(next);
    if (inverted >= 0 && !m_cues[inverted].used && m_cues[inverted].finite
        && m_cues[inverted].has(Frame::Quote) && m_cues[inverted].voice == Voice::Active) {
        if (const std::optional<Source> source =
                sourceBeginningAt(p, m_cues[inverted].range.end, ceiling)) {
            addQuote(quotation, RuleId::QuoteVerbSubject, inverted, *source);
            takeTail(m_quoteDraft[quotation], inverted, source->range.end);
            return;
        }
    }
    constexpr qsizetype farthest = 45;
    for (qsizetype i = next + 1; i < std::min(ceiling, next + farthest) && !p.isSpoken(i); ++i) {
        const qsizetype c = cueAt(i);
        if (c < 0 || m_cues[c].used || !m_cues[c].finite || m_cues[c].voice != Voice::Active)
            continue;
        const bool reports = m_cues[c].has(Frame::Quote) || m_cues[c].has(Frame::Clause);
        const std::optional<Source> source = subjectBefore(p, i, next);
        if (!reports || !source)
            continue;
        const bool adjacent = source->range.first <= next + 1
            || (p.isAdverb(next) && source->range.first <= next + 2);
        if (adjacent) {
            addQuote(quotation, RuleId::QuoteSubjectVerb, c, *source);
            takeTail(m_quoteDraft[quotation], c, m_cues[c].range.end);
            return;
        }
    }
}

/// Ana Ruiz told reporters on Tuesday: “…”   … and added, “…”
void StatementRules::findCueBeforeQuote(qsizetype quotation)
{
    const WordRange quote = p.wordsOf(quotation);
    const qsizetype floor = p.sentenceOf(quote.first).first;
    constexpr qsizetype farthest = 30;
    const bool led = p.isMark(quote.first - 1, u':') || p.isMark(quote.first - 1, u',');
    for (qsizetype i = quote.first - 1; i >= std::max(floor, quote.first - farthest); --i) {
        if (p.isSpoken(i))
            return;
        const qsizetype c = cueAt(i);
        if (c < 0 || m_cues[c].voice == Voice::Passive)
            continue;
        if (m_cues[c].used || !(m_cues[c].has(Frame::Quote) || m_cues[c].has(Frame::Clause)))
            continue;
        const bool adjacent = m_cues[c].range.end >= quote.first - 1;
        if (!led && !adjacent)
            continue;
        if (m_cues[c].finite) {
            if (const std::optional<Source> source = subjectOf(m_cues[c])) {
                addQuote(quotation, RuleId::SubjectVerbQuote, c, *source);
                return;
            }
        }
        const qsizetype sharing = draftInSentence(i);
        if (sharing >= 0) {
            const qsizetype made = add({.rule = RuleId::SecondCue,
                                        .content = {quote},
                                        .cue = {m_cues[c].range},
                                        .follows = sharing});
            m_drafts[made].statement.source = m_drafts[sharing].statement.source;
            m_cues[c].used = true;
            m_quoteDraft[quotation] = made;
            return;
        }
        if (const std::optional<Source> source = sentenceSubject(p.words()[i].sentence)) {
            if (source->range.end <= m_cues[c].range.first) {
                addQuote(quotation, RuleId::SubjectVerbQuote, c, *source);
                return;
            }
        }
    }
}

void StatementRules::addQuote(qsizetype quotation, RuleId rule, qsizetype cue, const Source &source)
{
    Cue &used = m_cues[cue];
    used.used = true;
    m_quoteDraft[quotation] = add({.rule = rule,
                                   .content = {reportedWith(quotation)},
                                   .cue = {used.range},
                                   .source = source});
}

/// True where between two quotations stands no more than who said the first: its source, its
/// cue, and where or when it was said.
bool StatementRules::isOnlyTail(WordRange between) const
{
    constexpr qsizetype longestTail = 40;
    if (between.size() > longestTail)
        return false;
    int sentences = 0;
    int cues = 0;
    for (qsizetype i = between.first; i < between.end; ++i) {
        sentences += i + 1 < between.end && p.words()[i].sentence != p.words()[i + 1].sentence;
        const qsizetype c = cueAt(i);
        cues += c >= 0 && m_cues[c].finite && m_cues[c].has(Frame::Quote);
    }
    return sentences <= 1 && cues <= 1;
}

/// “…,” she said, “…”   “…,” she said. “…”
void StatementRules::joinToQuoteBefore(qsizetype quotation)
{
    if (quotation == 0)
        return;
    qsizetype before = quotation - 1;
    while (before > 0 && p.quotations()[before].use != QuoteUse::Speech)
        --before;
    if (m_quoteDraft[before] < 0)
        return;
    const WordRange between{p.wordsOf(before).end, p.wordsOf(quotation).first};
    if (!isOnlyTail(between))
        return;
    Draft &draft = m_drafts[m_quoteDraft[before]];
    const WordRange range = p.wordsOf(quotation);
    draft.statement.content.append(p.spanOf(range));
    draft.words += p.countWords(range);
    draft.quoted += p.countQuoted(range);
    m_quoteDraft[quotation] = m_quoteDraft[before];
}

/// A quotation nobody is named for, after a statement: its speaker goes on, less surely. Words in
/// marks with no such statement near are nobody's.
void StatementRules::giveQuoteToSpeakerBefore(qsizetype quotation)
{
    const WordRange quote = p.wordsOf(quotation);
    const bool startsParagraph = quote.first == 0;
    qsizetype before = -1;
    for (qsizetype d = m_drafts.size() - 1; d >= 0 && before < 0; --d) {
        const Draft &draft = m_drafts[d];
        if (draft.paragraph < p.index() - 1)
            break;
        const bool earlier = placeOf(draft.statement) < p.spanOf(quote).begin;
        const bool named = !draft.statement.source.isEmpty() || draft.follows >= 0;
        if (earlier && named && draft.within < 0)
            before = d;
    }
    const bool alone = quote.size() + 2 >= p.size();
    const bool follows = before >= 0
        && (m_drafts[before].paragraph == p.index() ? p.isMark(quote.first - 1, u'.')
                    || p.isMark(quote.first - 1, u':') || p.isSpoken(quote.first - 1)
                                                    : startsParagraph && alone);
    constexpr qsizetype fewestWords = 4;
    if (!follows) {
        if (p.countWords(quote) >= fewestWords)
            m_quoteDraft[quotation] = add({.rule = RuleId::QuoteNobody, .content = {quote}});
        return;
    }
    const qsizetype made = add({.rule = RuleId::QuoteAlone, .content = {quote}, .follows = before});
    m_drafts[made].statement.source = m_drafts[before].statement.source;
    m_quoteDraft[quotation] = made;
}

} // namespace onrecord
