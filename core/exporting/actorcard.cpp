// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/actorcard.h"

#include "core/wording/citation.h"

#include <QSet>

namespace onrecord {

static bool isOnCard(const ReadStatement &read, const QString &actor)
{
    return read.state != State::Rejected && read.statement.actors.contains(actor);
}

Reading cardOf(const Reading &reading, const QString &actor)
{
    Reading card;
    card.document = reading.document;
    card.complete = reading.complete;
    card.topics = reading.topics;
    QSet<QString> speakers;
    QSet<QString> statements;
    for (const ReadStatement &read : reading.statements) {
        if (!isOnCard(read, actor))
            continue;
        card.statements.append(read);
        statements.insert(read.statement.id);
        for (const QString &speaker : read.statement.actors)
            speakers.insert(speaker);
    }
    for (const ReadActor &each : reading.actors) {
        if (!speakers.contains(each.actor.id))
            continue;
        card.actors.append(each);
        if (each.actor.id != actor)
            card.actors.last().number = 0;
    }
    for (const Position &position : reading.positions) {
        if (position.actor == actor)
            card.positions.append(position);
    }
    for (const ReadPair &pair : reading.pairs) {
        if (statements.contains(pair.first) && statements.contains(pair.second))
            card.pairs.append(pair);
    }
    card.makeLookups();
    return card;
}

QString citationsOf(const Reading &reading, const QString &actor)
{
    QStringList lines;
    for (const ReadStatement &read : reading.statements) {
        if (isOnCard(read, actor))
            lines.append(citation(reading, read));
    }
    return lines.join(u'\n');
}

} // namespace onrecord
