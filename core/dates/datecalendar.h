// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"

namespace onrecord {

/// What has a name in the calendar, whichever class it is of: Friday, May 2024, the 1990s, the
/// third quarter, Christmas, 2024-12-04.
DatePhrase calendarAt(const DateSentence &in, qsizetype at);

} // namespace onrecord
