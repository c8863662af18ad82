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

void EarlierStatements::add(const TaggedParagraph &p, const RuledStatements &found)
{
    if (!found.continued.isEmpty()) {
        lastParagraph = p.index();
        if (named == count - 1)
            namedParagraph = p.index();
    }
    for (const FoundStatement &each : found.statements) {
        if (!each.spans.source.isEmpty() || each.follows >= 0) {
            named = count;
            namedParagraph = p.index();
        }
        ++count;
    }
    if (!found.statements.isEmpty()) {
        lastParagraph = p.index();
        lastIsQuoted = found.statements.last().countQuoted(p) > 0;
    }
}

} // namespace onrecord
