// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/analysis.h"

namespace onrecord {

/// Statements that belong side by side; whether they contradict each other is the reader's to say.
///
/// - PairKind::AccusesAndDenies: an actor accuses, another denies after it; what is denied is on
///   the same topic, or the accusation speaks of who denies.
/// - PairKind::ThenAndNow: one actor on one topic on two days, for and against, or pledging and
///   denying. The earlier comes first.
///
/// Each statement is in one pair of a kind at most. In order of the second statement's place.
/// Looks back over few statements, so it is linear in them.
QList<Pair> findPairs(const QList<Statement> &statements, const QList<Actor> &actors,
                      const QList<Position> &positions);

} // namespace onrecord
