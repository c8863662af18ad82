// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/exportchoice.h"

#include "core/corrections/quotedwords.h"
#include "core/corrections/reviewqueue.h"

#include <QSet>

namespace onrecord {

/// Takes \a gone out of the counts of its speakers.
static void discount(const ReadStatement &gone, const WordCounts &counts,
                     QHash<QString, ReadActor *> &actors)
{
    if (gone.state == State::Rejected)
        return; // was never counted
    const int words = counts.in(gone.statement.content);
    for (const QString &id : gone.statement.actors) {
        ReadActor *const actor = actors.value(id);
        if (!actor)
            continue;
        --actor->statements;
        actor->directStatements -= gone.statement.kind == StatementKind::Direct;
        actor->toReview -= needsReview(gone);
        actor->words -= words;
        if (actor->statements == 0)
            actor->number = 0;
    }
}

/// Who has a number first, as Reading::actors promises; each part stays in its order.
static void orderActors(Reading &reading)
{
    std::stable_partition(reading.actors.begin(), reading.actors.end(),
                          [](const ReadActor &read) { return read.number > 0; });
}

static void forget(Reading &reading, const QSet<QString> &gone)
{
    const auto isGone = [&gone](const QString &id) {
        return gone.contains(id);
    };
    erase_if(reading.statements,
             [&](const ReadStatement &read) { return isGone(read.statement.id); });
    for (ReadStatement &read : reading.statements)
        if (isGone(read.statement.parent))
            read.statement.parent.clear();
    erase_if(reading.claims, [&](const Claim &claim) { return isGone(claim.statement); });
    for (Position &position : reading.positions)
        erase_if(position.statements, isGone);
    erase_if(reading.positions,
             [](const Position &position) { return position.statements.isEmpty(); });
    erase_if(reading.pairs,
             [&](const ReadPair &pair) { return isGone(pair.first) || isGone(pair.second); });
}

Reading withoutStates(Reading reading, const QList<State> &without)
{
    if (without.isEmpty())
        return reading;
    QHash<QString, ReadActor *> actors;
    for (ReadActor &read : reading.actors)
        actors.insert(read.actor.id, &read);
    const WordCounts counts(reading.document.article());
    QSet<QString> gone;
    for (const ReadStatement &read : std::as_const(reading.statements)) {
        if (!without.contains(read.state))
            continue;
        gone.insert(read.statement.id);
        discount(read, counts, actors);
    }
    if (gone.isEmpty())
        return reading;
    orderActors(reading);
    forget(reading, gone);
    reading.makeLookups();
    return reading;
}

} // namespace onrecord
