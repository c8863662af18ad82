// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/actordescription.h"

namespace onrecord {

ActorDescription describedAs(const ReadActor &actor)
{
    return {actor.actor.name, actor.actor.kind, actor.description, actor.identifier,
            actor.chosenColour};
}

QList<Change> changesTo(const ReadActor &actor, const ActorRef &reference,
                        const ActorDescription &wanted)
{
    QList<Change> changes;
    const ActorDescription now = describedAs(actor);
    const QString name = wanted.name.simplified();
    if (!name.isEmpty() && name != now.name)
        changes.append(RenameActor{reference, name});
    if (wanted.kind != now.kind)
        changes.append(SetActorKind{reference, wanted.kind});
    const auto setFact = [&](ActorFact fact, const QString &text, const QString &before) {
        if (const QString said = text.simplified(); said != before)
            changes.append(SetActorFact{reference, fact, said});
    };
    setFact(ActorFact::Description, wanted.description, now.description);
    setFact(ActorFact::Identifier, wanted.identifier, now.identifier);
    if (wanted.colour != now.colour)
        changes.append(SetActorColour{reference, wanted.colour});
    return changes;
}

} // namespace onrecord
