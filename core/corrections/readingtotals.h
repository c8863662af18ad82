// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/actornumbers.h"
#include "core/corrections/quotedwords.h"
#include "core/corrections/reading.h"

namespace onrecord {

/// How the statement at \a index (from 0) of those that speaker \a number is the first to make is
/// called: "1a", "1b", … "1z", "1aa"; "–a" for speaker 0, nobody.
QString statementLabel(int number, int index);

/// The numbers of who speaks in \a statements, which are in text order, by their first statements. Of
/// no one who is not among \a actors. \a first are Analysis::numbered.
ActorNumbers numbersOfSpeakers(const QList<ReadStatement> &statements, const QList<Actor> &actors,
                               const QStringList &first = {});

/// Gives every actor of \a reading who states something its number of \a numbers, or the next one, and
/// its counts, every statement its speaker's number and its label, and puts the actors in their order:
/// who states something by number, then the others by first mention.
void numberActors(Reading &reading, const WordCounts &counts, ActorNumbers numbers);

/// Gathers the positions of \a reading anew: a statement keeps the topic \a found gave it,
/// whoever it belongs to now.
void gatherPositions(Reading &reading, const QList<Position> &found);

/// How much of the text is attributed; words in quotations of nobody count as the reporter's.
Coverage coverageOf(const Reading &reading, const WordCounts &counts);

} // namespace onrecord
