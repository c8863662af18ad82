// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/splitting.h"

#include "core/corrections/actorlookup.h"
#include "core/corrections/anchoring.h"
#include "core/corrections/reviewqueue.h"

namespace onrecord {

QStringList statementsAt(const Reading &reading, const QString &actor, Span words)
{
    QStringList ids;
    if (words.isEmpty())
        return ids;
    for (const QString &id : statementsOf(reading, actor)) {
        const Statement &statement = reading.statement(id)->statement;
        if (overlapsAny(statement.content, words) || overlapsAny(statement.source, words)
            || overlapsAny(statement.cue, words))
            ids.append(id);
    }
    return ids;
}

bool isTaken(const Reading &reading, const QString &name)
{
    const QString wanted = comparableName(name);
    const auto isWanted = [&wanted](const QString &each) {
        return comparableName(each) == wanted;
    };
    return std::any_of(reading.actors.cbegin(), reading.actors.cend(), [&](const ReadActor &read) {
        return isWanted(read.actor.name)
            || std::any_of(read.actor.aliases.cbegin(), read.actor.aliases.cend(), isWanted);
    });
}

QList<Correction> splitOff(const Reading &reading, const QString &actor,
                           const QStringList &statements, const NamedActor &own)
{
    QList<Correction> corrections;
    for (const QString &id : statementsOf(reading, actor)) {
        if (!statements.contains(id))
            continue;
        const ReadStatement *read = reading.statement(id);
        QList<ActorRef> speakers;
        for (const QString &speaker : read->statement.actors) {
            const ReadActor *known = reading.actor(speaker);
            if (speaker == actor)
                speakers.append(own);
            else if (known)
                speakers.append(referenceTo(reading.document, *known));
        }
        corrections.append(correctionOn(reading, *read, SetSpeakers{speakers}));
    }
    return corrections;
}

} // namespace onrecord
