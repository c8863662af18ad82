// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <QSet>

namespace onrecord {

class ActorNumbers;
class TopicNames;

/// The corrections in force, and all that were ever made, those in force among them. Both in the order
/// they were made.
struct MadeCorrections
{
    const QList<Correction> &inForce;
    const QList<Correction> &ever;
    QSet<QUuid> displaced = {}; ///< those in force that are orphans wherever their words stand
};

/// Applies those of \a corrections that are in force, in order, to \a reading, whose document and statements are those that
/// were found. Gives it the actors of \a found as corrected, and as orphans the corrections whose
/// place is gone; \a topics takes the reader's names for topics. Statements are left in the order
/// they came, added ones last: their order, labels and totals are the caller's (readingtotals.h).
/// \a numbers has those of the machine's speakers and takes those of the reader's: whom a withdrawn
/// correction brought along keeps a number, so that nobody else gets another one by the withdrawal.
///
/// Gives the corrections that came to lie on a statement though they were made on another copy of its
/// words (StatementTargets::onAnothersCopy()): they have settled and overruled what was said of it, so
/// all is to be done again with these displaced.
QSet<QUuid> applyCorrections(Reading &reading, TopicNames &topics, const QList<Actor> &found,
                             const MadeCorrections &corrections, ActorNumbers &numbers);

} // namespace onrecord
