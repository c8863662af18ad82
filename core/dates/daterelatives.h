// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"

namespace onrecord {

/// yesterday, tomorrow morning, tonight
DatePhrase todayAt(const DateSentence &in, qsizetype at);

/// What is named by its place to another day: last week, this year, next Tuesday, the following
/// day, last Christmas, this morning.
DatePhrase relativeAt(const DateSentence &in, qsizetype at);

/// the first half of 2024, the last half of the ’80s, the second half of this year
DatePhrase halfAt(const DateSentence &in, qsizetype at);

} // namespace onrecord
