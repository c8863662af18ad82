// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/samestatements.h"

#include "core/corrections/statementlookup.h"

#include <QMultiHash>
#include <QSet>

namespace onrecord {

QList<qsizetype> sameStatements(const Reading &reading, const ImportedReading &imported)
{
    QMultiHash<qsizetype, qsizetype> byBegin;
    for (qsizetype number = reading.statements.size() - 1; number >= 0; --number)
        byBegin.insert(placeOf(reading.statements[number].statement), number);
    QList<qsizetype> pairs(imported.statements.size(), -1);
    QSet<qsizetype> taken;
    const auto take = [&](qsizetype theirs, qsizetype ours) {
        pairs[theirs] = ours;
        taken.insert(ours);
    };
    for (qsizetype theirs = 0; theirs < pairs.size(); ++theirs) {
        const Spans &words = wordsOf(imported.statements[theirs]);
        const auto [first, last] = byBegin.equal_range(words.first().begin);
        const auto same = std::find_if(first, last, [&](qsizetype ours) {
            return !taken.contains(ours) && wordsOf(reading.statements[ours].statement) == words;
        });
        if (same != last)
            take(theirs, *same);
    }
    const StatementLookup lookup(reading.statements);
    for (qsizetype theirs = 0; theirs < pairs.size(); ++theirs) {
        const auto ours = pairs[theirs] < 0 ? lookup.find({}, wordsOf(imported.statements[theirs]))
                                            : std::nullopt;
        if (ours && !taken.contains(*ours))
            take(theirs, *ours);
    }
    return pairs;
}

/// The offset of the first character of \a spans at or behind \a from that is no blank, the end of \a text where there
/// is none. \a number is moved to the span it is in.
static qsizetype letterIn(QStringView text, const Spans &spans, qsizetype &number, qsizetype from)
{
    for (; number < spans.size(); ++number) {
        for (qsizetype at = std::max(from, spans[number].begin); at < spans[number].end; ++at) {
            if (!text[at].isSpace())
                return at;
        }
    }
    return text.size();
}

bool coverSameWords(QStringView text, const Spans &one, const Spans &other)
{
    qsizetype ofOne = 0;
    qsizetype ofOther = 0;
    qsizetype at = -1;
    do {
        const qsizetype next = letterIn(text, one, ofOne, at + 1);
        if (next != letterIn(text, other, ofOther, at + 1))
            return false;
        at = next;
    } while (at < text.size());
    return true;
}

} // namespace onrecord
