// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

// Parting what is one actor in a reading, while the article speaks of two.

/// A piece of what is one actor's: a mention, a statement, or both where the mention names who makes it.
struct ActorPart
{
    std::optional<Span> mention;
    QStringList statements; ///< Statement::ids in text order

    friend bool operator==(const ActorPart &, const ActorPart &) = default;
};

/// All there is of \a actor (Actor::id), in text order: each mention with the statements of theirs in whose
/// source it stands, and each statement that names them nowhere. No statement stands twice.
QList<ActorPart> partsOf(const Reading &reading, const QString &actor);

/// True where \a words of the text are among those of \a part: who is mentioned, what was said, or what says
/// that it was.
bool touches(const Reading &reading, const ActorPart &part, Span words);

/// Who goes by \a name in \a reading: who is given a statement under that name is that one, so it is no name for
/// somebody new. An actor who is called so goes before one of whom it is an alias, and any other before \a after
/// (Actor::id). nullptr where nobody does.
const ReadActor *actorCalled(const Reading &reading, const QString &name,
                             const QString &after = {});

/// The corrections that give \a parts of \a actor to \a own instead, somebody new or another actor of the reading
/// (referenceTo()). Who speaks jointly with \a actor goes on doing so, and nobody speaks twice. Statements that are
/// not \a actor's are passed over. To be taken as one step.
QList<Correction> splitOff(const Reading &reading, const QString &actor,
                           const QList<ActorPart> &parts, const ActorRef &own);

} // namespace onrecord
