// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// Applies \a corrections, in order, to \a reading, whose document and statements are as they
/// were found; gives it the actors of \a found as corrected, and the orphans. \a positions get
/// the topics the reader gave them. Order of the statements, numbers and sums are the caller's.
void layOver(Reading &reading, const QList<Actor> &found, QList<Position> &positions,
             const QList<Correction> &corrections);

} // namespace onrecord
