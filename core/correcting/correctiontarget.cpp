// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/correcting/correctiontarget.h"

#include "core/correcting/nearbydates.h"

namespace onrecord {

const ReadStatement *CorrectionTarget::statementIn(const Reading &reading) const
{
    return reading.statement(statement);
}

const ReadActor *CorrectionTarget::actorIn(const Reading &reading) const
{
    if (!actor.isEmpty())
        return reading.actor(actor);
    const ReadStatement *said = statementIn(reading);
    return said ? reading.speaker(*said) : nullptr;
}

QList<ReadDate> CorrectionTarget::datesIn(const Reading &reading) const
{
    const ReadStatement *said = statementIn(reading);
    const QList<ReadDate> own = said ? datesOf(reading, said->statement) : QList<ReadDate>();
    const ReadDate *atCaret = dateAtOffset(reading, caret);
    if (atCaret && (!said || caretMoved || own.contains(*atCaret)))
        return {*atCaret};
    return own.isEmpty() ? datesOfHeadline(reading) : own;
}

QStringList candidatesFor(const Reading &reading, const ReadStatement &statement)
{
    constexpr qsizetype keys = 9;
    QStringList ids;
    const auto add = [&](const QString &id) {
        if (!ids.contains(id) && ids.size() < keys && reading.actor(id))
            ids.append(id);
    };
    // The speaker keeps key 1 even where the reader chose one the machine had not thought of.
    for (const QString &id : statement.statement.actors)
        add(id);
    for (const Candidate &candidate : statement.statement.candidates)
        add(candidate.actor);
    return ids;
}

} // namespace onrecord
