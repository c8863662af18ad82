// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"

namespace onrecord {

/// A day or stretch told by its distance from another that is told itself.
///
///     the day before yesterday, the week before last, the month after next, the year after that
///     Tuesday week, tomorrow week, a week on Tuesday, a fortnight from today
///     the 5th of last month, the last day of February, the first Monday in May
DatePhrase offsetAt(const DateSentence &in, qsizetype at);

} // namespace onrecord
