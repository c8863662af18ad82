// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/statementrules.h"

#include "core/statements/verbkinds.h"

namespace onrecord {

StatementRules::StatementRules(const TaggedParagraph &paragraph, QList<Draft> &drafts)
    : p(paragraph)
    , m_drafts(drafts)
    , m_firstDraft(drafts.size())
    , m_cues(findCues(paragraph))
    , m_cueAt(paragraph.size(), -1)
    , m_quoteDraft(paragraph.quotations().size(), -1)
    , m_sentenceDraft(paragraph.sentences().size(), -1)
{
    for (qsizetype c = 0; c < m_cues.size(); ++c)
        m_cueAt[m_cues[c].range.first] = c;
}

void StatementRules::apply()
{
    if (!readTranscriptLine())
        readHeadline();
    findQuoteCues();
    readNoComment();
    readAccordingTo();
    for (qsizetype c = 0; c < m_cues.size(); ++c) {
        if (!m_cues[c].used)
            readCue(c);
    }
    readNounsOfSaying();
    for (qsizetype q = 0; q < p.quotations().size(); ++q) {
        if (m_quoteDraft[q] < 0 && p.quotations()[q].use == QuoteUse::Speech)
            giveQuoteToSpeakerBefore(q);
    }
}

/// First word of the part of the sentence that \a word stands in: after the last spoken
/// quotation before it.
qsizetype StatementRules::floorBefore(qsizetype word) const
{
    const qsizetype first = p.sentenceOf(word).first;
    for (qsizetype i = word; i > first; --i) {
        if (p.isSpoken(i - 1))
            return i;
    }
    return first;
}

std::optional<Source> StatementRules::subjectOf(const Cue &cue) const
{
    return subjectBefore(p, cue.range.first, floorBefore(cue.range.first));
}

/// Who the sentence is about: the first noun phrase, after a fronted "On Tuesday,".
std::optional<Source> StatementRules::sentenceSubject(qsizetype sentence) const
{
    const WordRange range = p.sentences()[sentence];
    qsizetype i = range.first;
    while (i < range.end
           && (p.has(i, WordClass::Conjunction)
               || (p.isAdverb(i) && !p.has(i, WordClass::Determiner)) || p.isMark(i, u',')))
        ++i;
    if (p.has(i, WordClass::Preposition) || p.has(i, WordClass::Subordinator)) {
        while (i < range.end && !p.isMark(i, u','))
            ++i;
        ++i;
    }
    if (i >= range.end || p.isSpoken(i))
        return std::nullopt;
    return sourceBeginningAt(p, i, range.end);
}

qsizetype StatementRules::draftInSentence(qsizetype word) const
{
    return m_sentenceDraft[p.words()[word].sentence];
}

qsizetype StatementRules::cueAt(qsizetype word) const
{
    return word >= 0 && word < m_cueAt.size() ? m_cueAt[word] : -1;
}

static double confidenceOf(RuleId rule)
{
    switch (rule) {
    case RuleId::QuoteVerbSubject:
    case RuleId::QuoteSubjectVerb: return 0.97;
    case RuleId::SubjectVerbQuote: return 0.95;
    case RuleId::QuoteContinued: return 0.9;
    case RuleId::AccordingTo: return 0.92;
    case RuleId::SecondCue: return 0.75;
    case RuleId::TranscriptLine: return 0.85;
    case RuleId::SubjectVerbThat: return 0.88;
    case RuleId::SubjectVerbClause: return 0.8;
    case RuleId::ClauseSubjectVerb: return 0.85;
    case RuleId::SubjectVerbInfinitive: return 0.7;
    case RuleId::SubjectVerbObject: return 0.6;
    case RuleId::NounOfSaying: return 0.55;
    case RuleId::NoComment: return 0.9;
    case RuleId::PartialQuote: return 0.5;
    case RuleId::QuoteAlone: return 0.7;
    case RuleId::HeadlineColon: return 0.6;
    case RuleId::QuoteSource: return 0.85;
    case RuleId::QuoteNobody: return 0.5;
    case RuleId::Reader: break;
    }
    return 1;
}

qsizetype StatementRules::add(const Found &found)
{
    Draft draft;
    draft.paragraph = p.index();
    Statement &statement = draft.statement;
    statement.rule = found.rule;
    statement.confidence = confidenceOf(found.rule);
    for (const WordRange range : found.content) {
        statement.content.append(p.spanOf(range));
        draft.words += p.countWords(range);
        draft.quoted += p.countQuoted(range);
    }
    for (const WordRange range : found.cue)
        statement.cue.append(p.spanOf(range));
    if (found.source) {
        statement.source.append(p.spanOf(found.source->range));
        draft.head = p.spanOf(found.source->head);
        draft.apposition = p.spanOf(found.source->apposition);
        draft.pronoun = found.source->pronoun;
    }
    const QList<WordRange> source = found.source ? QList{found.source->range} : QList<WordRange>();
    const VerbAnalysis verb = analyseVerb(p, found.cue, source, found.content);
    statement.verb = found.rule == RuleId::NoComment ? VerbKind::NoComment : verb.kind;
    statement.polarity = verb.polarity;
    statement.certainty = verb.certainty;
    statement.verbWord = verb.word;
    draft.addressee = p.spanOf(found.addressee);
    draft.follows = found.follows;
    const qsizetype anyWord = !found.cue.isEmpty() ? found.cue.first().first
        : !found.content.isEmpty()                 ? found.content.first().first
                                                   : 0;
    draft.sentence = p.spanOf(p.sentenceOf(anyWord));
    m_drafts.append(draft);
    if (!found.cue.isEmpty())
        m_sentenceDraft[p.words()[anyWord].sentence] = m_drafts.size() - 1;
    return m_drafts.size() - 1;
}

} // namespace onrecord
