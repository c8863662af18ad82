// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/foundstatement.h"

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

void EarlierStatements::add(const TaggedParagraph &p, const RuledStatements &found)
{
    if (!found.continued.isEmpty()) {
        lastParagraph = p.index();
        if (named == count - 1) {
            namedParagraph = p.index();
            namedEndsQuoted = found.statements.isEmpty();
        }
    }
    for (const FoundStatement &each : found.statements) {
        if (!each.spans.source.isEmpty() || each.follows >= 0) {
            named = count;
            namedParagraph = p.index();
            namedEndsQuoted = endsQuoted(p, each);
        } else {
            namedEndsQuoted = false;
        }
        ++count;
    }
    if (!found.statements.isEmpty()) {
        lastParagraph = p.index();
        lastIsQuoted = found.statements.last().countQuoted(p) > 0;
    }
}

} // namespace onrecord
