// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// What readers can say of an actor, all together.
struct ActorDescription
{
    QString name;
    ActorKind kind = ActorKind::Person;
    QString description; ///< empty: none of the reader's own
    QString identifier;
    int colour = 0; ///< SetActorColour::colour

    friend bool operator==(const ActorDescription &, const ActorDescription &) = default;
};

/// As \a actor is shown.
ActorDescription describedAs(const ReadActor &actor);

/// What makes \a actor, whom corrections name \a reference, one who is described as \a wanted. An empty name
/// changes none.
QList<Change> changesTo(const ReadActor &actor, const ActorRef &reference,
                        const ActorDescription &wanted);

} // namespace onrecord
