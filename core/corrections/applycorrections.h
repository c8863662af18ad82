// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

class TopicNames;

/// Applies \a corrections, in order, to \a reading, whose document and statements are as they
/// were found; gives it the actors of \a found as corrected, and the orphans; \a topics
/// are named by the reader. Order of the
/// statements, numbers and sums are the caller's.
void layOver(Reading &reading, TopicNames &topics, const QList<Actor> &found,
             const QList<Correction> &corrections);

} // namespace onrecord
