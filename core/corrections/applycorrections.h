// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

class TopicNames;

/// Applies \a corrections, in order, to \a reading, whose document and statements are those that
/// were found. Gives it the actors of \a found as corrected, and as orphans the corrections whose
/// place is gone; \a topics takes the reader's names for topics. Statements are left in the order
/// they came, added ones last: their order, numbers and totals are the caller's (readingtotals.h).
void applyCorrections(Reading &reading, TopicNames &topics, const QList<Actor> &found,
                      const QList<Correction> &corrections);

} // namespace onrecord
