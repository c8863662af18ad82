// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/ruledparagraph.h"

#include "core/statements/unsaid.h"

#include <QHash>

namespace onrecord {

/// How often a statement that \a rule finds is one, with the right words; for the rules alone, and for what is certain
/// by its form.
static double confidenceOf(RuleId rule)
{
    switch (rule) {
    case RuleId::QuoteVerbSubject:
    case RuleId::QuoteSubjectVerb: return 0.97;
    case RuleId::SubjectVerbQuote: return 0.95;
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
    case RuleId::QuoteContinued:
    case RuleId::Reader: break;
    }
    return 1;
}

RuledParagraph::RuledParagraph(const TaggedParagraph &paragraph, const EarlierStatements &earlier)
    : p(paragraph)
    , m_earlier(earlier)
    , m_cues(findCues(paragraph))
    , m_cueAt(paragraph.size(), -1)
    , m_used(size_t(m_cues.size()))
    , m_statementOf(paragraph.quotations().size(), -1)
    , m_inSentence(paragraph.sentences().size(), -1)
{
    for (qsizetype c = 0; c < m_cues.size(); ++c)
        m_cueAt[m_cues[c].range.first] = c;
}

qsizetype RuledParagraph::cueAt(qsizetype word) const
{
    return word >= 0 && word < m_cueAt.size() ? m_cueAt[word] : -1;
}

qsizetype RuledParagraph::floorBefore(qsizetype word) const
{
    const qsizetype first = p.sentenceOf(word).first;
    for (qsizetype i = word; i > first; --i) {
        if (p.isSpoken(i - 1))
            return i;
    }
    return first;
}

std::optional<Source> RuledParagraph::subjectOf(const Cue &cue) const
{
    return subjectBefore(p, cue.range.first, floorBefore(cue.range.first));
}

std::optional<Source> RuledParagraph::sentenceSubject(qsizetype sentence) const
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

qsizetype RuledParagraph::statementInSentence(qsizetype word) const
{
    return m_inSentence[p.words()[word].sentence];
}

qsizetype RuledParagraph::add(FoundStatement found)
{
    RoleSpans &spans = found.spans;
    if (!found.source.range.isEmpty())
        spans.source = {found.source.range};
    constexpr double withoutDoubt = 0.9;
    const double confidence = confidenceOf(found.rule);
    const bool isReported = found.spans.content.size() == 1 && !found.spans.cue.isEmpty()
        && p.countQuoted(found.spans.content) == 0;
    found.confidence =
        found.isCertain && isReported ? std::max(confidence, withoutDoubt) : confidence;
    found.verb = analyseVerb(p, spans.cue, spans.source, spans.content);
    if (found.rule == RuleId::NoComment)
        found.verb.kind = VerbKind::NoComment;
    if (const qsizetype shared = found.follows - m_earlier.count; shared >= 0)
        spans.source = m_found.statements[shared].spans.source;

    const qsizetype number = m_earlier.count + m_found.statements.size();
    if (!spans.cue.isEmpty())
        m_inSentence[p.words()[spans.cue.first().first].sentence] = number;
    m_found.statements.append(std::move(found));
    return number;
}

void RuledParagraph::extend(qsizetype number, WordRange words)
{
    if (number < m_earlier.count)
        m_found.continued.append(words);
    else
        m_found.statements[number - m_earlier.count].spans.content.append(words);
}

RuledStatements RuledParagraph::takeFound()
{
    RuledStatements said;
    said.continued = m_found.continued;
    QList<qsizetype> numbers; // by number here: the number among those said, or -1
    QHash<qsizetype, QList<WordRange>> contents; // by the first word
    for (FoundStatement &each : m_found.statements) {
        const QList<WordRange> &content = each.spans.content;
        if (!content.isEmpty()) {
            // Two rules may read the same words: RUIZ: “We stay.” as a headline's and as a quotation.
            if (contents.value(content.first().first) == content) {
                numbers.append(-1);
                continue;
            }
            contents.insert(content.first().first, content);
        }
        const QList<WordRange> &cue = each.spans.cue;
        if (!cue.isEmpty() && isOnlyGoingOn(p, cue.last())) {
            numbers.append(-1);
            continue;
        }
        if (isUnsaid(p, each.spans)) {
            said.unsaid += each.spans.content;
            numbers.append(-1);
            continue;
        }
        if (const qsizetype shared = each.follows - m_earlier.count; shared >= 0) {
            each.follows = numbers[shared];
            if (each.follows < 0)
                each.source = m_found.statements[shared].source;
        }
        numbers.append(m_earlier.count + said.statements.size());
        said.statements.append(std::move(each));
    }
    return said;
}

} // namespace onrecord
