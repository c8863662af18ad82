// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

// Parting what is one actor in a reading, while the article speaks of two.

/// Statement::ids of those of \a actor (Actor::id) that \a words of the text have to do with: words that were said, or
/// words that name who said them.
QStringList statementsAt(const Reading &reading, const QString &actor, Span words);

/// True where an actor of \a reading goes by \a name: who is given a statement under that name is that
/// one, so it is no name for an actor of their own.
bool isTaken(const Reading &reading, const QString &name);

/// The corrections that give \a statements (Statement::ids) of \a actor to \a own instead. Who speaks
/// jointly with \a actor goes on doing so. Statements that are not \a actor's are passed over. To be
/// taken as one step.
QList<Correction> splitOff(const Reading &reading, const QString &actor,
                           const QStringList &statements, const NamedActor &own);

} // namespace onrecord
