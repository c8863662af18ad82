// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/paragraphstatements.h"

#include <algorithm>

namespace onrecord {

/// Rules that see what the tagger cannot, or that are right where it is silent.
static bool isTrustedAlone(RuleId rule)
{
    switch (rule) {
    case RuleId::QuoteVerbSubject:
    case RuleId::QuoteSubjectVerb:
    case RuleId::SubjectVerbQuote:
    case RuleId::QuoteAlone:
    case RuleId::QuoteSource:
    case RuleId::QuoteNobody:
    case RuleId::TranscriptLine:
    case RuleId::NoComment: return true;
    default: return false;
    }
}

/// How much text of \a p two lists of ranges have in common, in UTF-16 units: words differ in length,
/// so that their number does not say which of two has most of the text.
static qsizetype sharedText(const TaggedParagraph &p, const QList<WordRange> &a,
                            const QList<WordRange> &b)
{
    qsizetype common = 0;
    for (const WordRange left : a) {
        for (const WordRange right : b)
            common += p.spanOf({std::max(left.first, right.first), std::min(left.end, right.end)})
                          .length();
    }
    return common;
}

/// True where \a inner is reported within what \a outer says: "A said that B had agreed".
static bool isReportedWithin(const RoleSpans &inner, RuleId rule, const RoleSpans &outer)
{
    switch (rule) {
    case RuleId::SubjectVerbThat:
    case RuleId::SubjectVerbQuote:
    case RuleId::QuoteVerbSubject:
    case RuleId::QuoteSubjectVerb:
    case RuleId::AccordingTo: break;
    default: return false;
    }
    const auto holds = [](WordRange words, const QList<WordRange> &part) {
        return !part.isEmpty() && words.contains({part.first().first, part.last().end});
    };
    return std::any_of(outer.content.begin(), outer.content.end(), [&](WordRange words) {
        return holds(words, inner.cue) && holds(words, inner.source) && holds(words, inner.content);
    });
}

/// True where \a piece is one of \a content, or the beginning or the end of one.
static bool isPieceOf(WordRange piece, const QList<WordRange> &content)
{
    return std::any_of(content.begin(), content.end(), [piece](WordRange each) {
        return each.contains(piece) && (each.first == piece.first || each.end == piece.end);
    });
}

/// True where the words behind the quotation \a ruled go on with its sentence and name who speaks.
static bool isNamedBehind(const TaggedParagraph &p, const FoundStatement &ruled)
{
    if (ruled.rule == RuleId::QuoteAlone)
        return !ruled.spans.source.isEmpty() && ruled.follows < 0;
    const bool isBehind = ruled.rule == RuleId::QuoteVerbSubject
        || ruled.rule == RuleId::QuoteSubjectVerb || ruled.rule == RuleId::QuoteSource;
    const bool isWhole = !ruled.spans.cue.isEmpty() && !ruled.spans.source.isEmpty();
    const qsizetype last = ruled.spans.content.first().end - 1;
    return isBehind && isWhole && (ruled.rule == RuleId::QuoteSource || !p.isMark(last - 1, u'.'));
}

/// True where \a ruled is a quotation with a cue and a source of its own that \a chosen has beside
/// another one: “…,” said Ruiz. “…,” said Lind.
static bool isAnothers(const TaggedParagraph &p, const FoundStatement &ruled,
                       const FoundStatement &chosen)
{
    const QList<WordRange> &own = ruled.spans.content;
    const QList<WordRange> &all = chosen.spans.content;
    if (!isNamedBehind(p, ruled) || own.size() != 1
        || (!ruled.spans.cue.isEmpty() && overlap(chosen.spans.cue, ruled.spans.cue.first())))
        return false;
    return isPieceOf(own.first(), all) && (all.size() > 1 || all.first() != own.first());
}

/// Takes the words of \a given out of \a content, of which it is a piece.
static void takeFrom(const TaggedParagraph &p, QList<WordRange> &content, WordRange given)
{
    for (WordRange &each : content) {
        if (!each.contains(given))
            continue;
        if (each.end == given.end)
            each.end = given.first;
        else
            each.first = given.end;
        while (!each.isEmpty() && !p.isQuoted(each.first) && !p.isWord(each.first))
            ++each.first;
        while (!each.isEmpty() && !p.isQuoted(each.end - 1) && !p.isWord(each.end - 1))
            --each.end;
    }
    content.removeIf([](WordRange each) { return each.isEmpty(); });
}

/// True where \a ruled has the words of \a spans with the cue right behind them, and \a spans has one
/// of an earlier sentence: Ruiz began. “…,” Lind cut in.
static bool isLedFromBefore(const TaggedParagraph &p, const FoundStatement &ruled,
                            const RoleSpans &spans)
{
    if (!isNamedBehind(p, ruled) || spans.cue.isEmpty()
        || spans.content.first().first != ruled.spans.content.first().first)
        return false;
    const auto sentence = [&p](qsizetype word) {
        return p.words()[word].sentence;
    };
    const qsizetype cue = spans.cue.last().end - 1;
    const qsizetype first = spans.content.first().first;
    const qsizetype own =
        ruled.spans.cue.isEmpty() ? sentence(ruled.spans.source.first().first) : sentence(first);
    return cue < first && sentence(cue) < own;
}

ParagraphStatements::ParagraphStatements(const TaggedParagraph &paragraph,
                                         const QList<FoundStatement> &chosen)
    : p(paragraph)
    , m_chosen(chosen.size())
{
    for (const FoundStatement &each : chosen)
        m_statements.push_back({each, sourceOf(p, each)});
    partShared();
}

/// Words in marks that one statement has with a cue right behind them are no piece of the one before.
void ParagraphStatements::partShared()
{
    for (qsizetype i = 1; i < m_chosen; ++i) {
        const FoundStatement &each = m_statements[size_t(i)].statement;
        FoundStatement &before = m_statements[size_t(i - 1)].statement;
        if (each.spans.content.isEmpty() || !isAnothers(p, each, before)
            || before.spans.content.first().first >= each.spans.content.first().first)
            continue;
        QList<WordRange> left = before.spans.content;
        takeFrom(p, left, each.spans.content.first());
        if (!left.isEmpty()) // a statement without words would stand nowhere
            before.spans.content = left;
    }
}

std::optional<QList<WordRange>> ParagraphStatements::takeContinued(WordRange words)
{
    const auto here =
        std::find_if(m_statements.begin(), m_statements.end(), [words](const Sourced &each) {
            return overlap(each.statement.spans.content, words);
        });
    if (here == m_statements.end())
        return QList{words};
    const RoleSpans spans = here->statement.spans;
    if (!spans.source.isEmpty() || !spans.cue.isEmpty())
        return std::nullopt;
    m_statements.erase(here);
    --m_chosen;
    return spans.content;
}

/// The one of those chosen whose content shares most text with \a content, the shortest of such; -1
/// where none shares any.
qsizetype ParagraphStatements::sharingMost(const QList<WordRange> &content) const
{
    if (content.isEmpty())
        return -1;
    const auto contentOf = [](const Sourced &each) -> const QList<WordRange> & {
        return each.statement.spans.content;
    };
    // One that begins far before may reach into the content with a later part; such are few.
    constexpr qsizetype lookedBack = 16;
    const auto reached = std::upper_bound(
        m_statements.begin(), m_statements.begin() + m_chosen, content.last().end,
        [&](qsizetype end, const Sourced &each) { return end <= contentOf(each).first().first; });
    qsizetype best = -1;
    qsizetype most = 0;
    for (auto at = reached; at != m_statements.begin();) {
        --at;
        const qsizetype common = sharedText(p, contentOf(*at), content);
        const bool isShorter = best >= 0 && common == most
            && p.countWords(contentOf(*at)) < p.countWords(contentOf(m_statements[size_t(best)]));
        if (common > most || isShorter) {
            most = common;
            best = at - m_statements.begin();
        }
        if (contentOf(*at).first().first < content.first().first && reached - at > lookedBack)
            break;
    }
    return best;
}

qsizetype ParagraphStatements::append(FoundStatement statement, const SourceSpans &source)
{
    m_statements.push_back({std::move(statement), source});
    return std::ssize(m_statements) - 1;
}

qsizetype ParagraphStatements::addRuled(FoundStatement ruled, const SourceSpans &source)
{
    const bool isTrusted = ruled.isCertain || isTrustedAlone(ruled.rule);
    const qsizetype best = sharingMost(ruled.spans.content);
    if (best < 0)
        return isTrusted ? append(std::move(ruled), source) : -1;
    Sourced &chosen = m_statements[size_t(best)];
    const RoleSpans &spans = chosen.statement.spans;
    if (isReportedWithin(ruled.spans, ruled.rule, spans))
        return append(std::move(ruled), source);
    if (isTrusted && isAnothers(p, ruled, chosen.statement)) {
        takeFrom(p, chosen.statement.spans.content, ruled.spans.content.first());
        constexpr qsizetype fewestWords = 2;
        if (p.countWords(spans.content) >= fewestWords)
            return append(std::move(ruled), source);
        chosen = {std::move(ruled), source};
        return best;
    }
    if (isTrusted && isLedFromBefore(p, ruled, spans)) {
        chosen = {std::move(ruled), source};
        return best;
    }
    const bool replaces = isTrusted && chosen.source.words.isEmpty()
        && (spans.cue.isEmpty() || !source.words.isEmpty());
    if (replaces) {
        ruled.spans.content = spans.content;
        ruled.spokenWithoutMarks = false;
        chosen = {std::move(ruled), source};
    }
    return best;
}

void ParagraphStatements::appendTo(QList<StatementDraft> &drafts) const
{
    for (const Sourced &each : m_statements)
        drafts.append(draftOf(p, each.statement, each.source));
}

} // namespace onrecord
