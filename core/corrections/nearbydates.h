// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// The dates that stand in \a statement or beside its cue, in text order: when what it tells
/// happens, and the day it was said.
QList<ReadDate> datesOf(const Reading &reading, const Statement &statement);

} // namespace onrecord
