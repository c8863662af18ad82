// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// Another person or institution of the reading who may be \a actor, as far as names tell: the name of
/// one ends or begins with the whole of the other's ("Reyes", "Elena Reyes"; "Vexholm", "Vexholm
/// Ferries"). The first such one in the order of the reading; nullptr where there is none. Never merged
/// without being asked about: families share names.
const ReadActor *likeActor(const Reading &reading, const ReadActor &actor);

} // namespace onrecord
