// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/foundstatement.h"

#include <algorithm>

namespace onrecord {

qsizetype FoundStatement::countWords(const TaggedParagraph &p) const
{
    return p.countWords(spans.content);
}

qsizetype FoundStatement::countQuoted(const TaggedParagraph &p) const
{
    return spokenWithoutMarks ? countWords(p) : p.countQuoted(spans.content);
}

/// True where \a found has words in quotation marks and its words or its cue stand in the last sentence
/// of \a p. Not “…” — Ana Ruiz: the next words in marks have a name behind them as well.
static bool endsQuoted(const TaggedParagraph &p, const FoundStatement &found)
{
    if (found.countQuoted(p) == 0 || found.rule == RuleId::QuoteSource)
        return false;
    const WordRange last = p.sentenceOf(p.size() - 1);
    return overlap(found.spans.content, last) || overlap(found.spans.cue, last);
}

/// The word behind the content and cue of \a spans.
static qsizetype endOf(const RoleSpans &spans)
{
    qsizetype end = 0;
    for (const QList<WordRange> *part : {&spans.content, &spans.cue}) {
        if (!part->isEmpty())
            end = std::max(end, part->last().end);
    }
    return end;
}

void EarlierStatements::add(const TaggedParagraph &p, const RuledStatements &found)
{
    if (!found.continued.isEmpty()) {
        lastParagraph = p.index();
        if (named == count - 1) {
            namedParagraph = p.index();
            namedEndsQuoted = found.statements.isEmpty();
        }
    }
    qsizetype last = -1; // where the last of them by the text ends
    for (const FoundStatement &each : found.statements) {
        const bool isNamed = !each.spans.source.isEmpty() || each.follows >= 0;
        if (const qsizetype end = endOf(each.spans); isNamed && end >= last) {
            last = end;
            named = count;
            namedParagraph = p.index();
            namedEndsQuoted = endsQuoted(p, each);
        }
        ++count;
    }
    if (!found.statements.isEmpty()) {
        lastParagraph = p.index();
        lastIsQuoted = found.statements.last().countQuoted(p) > 0;
    }
}

} // namespace onrecord
