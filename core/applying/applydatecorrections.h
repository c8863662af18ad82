// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// Applies \a said to the date at \a place of \a reading. A date the machine does not find (any
/// more) is put back: the reader's word for it is enough. The statement whose day of saying the
/// date is, or was, follows.
void applyDateCorrection(Reading &reading, Span place, const SetDate &said, QUuid correction);

} // namespace onrecord
