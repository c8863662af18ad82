// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// What \a actor (Actor::id) is on record with and nothing else, for whichever exporter: the statements
/// that are not rejected, those said jointly too. The others who say these keep their names and have no
/// number, so that they are not listed.
Reading cardOf(const Reading &reading, const QString &actor);

/// citation() of each of these statements, a line each.
QString citationsOf(const Reading &reading, const QString &actor);

} // namespace onrecord
