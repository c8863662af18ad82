// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"

namespace onrecord {

/// True for 1 to 31 in figures, and for ordinals of that size, spelled out or not.
bool isDayNumber(const DateSentence &in, qsizetype at);

/// 4 of "Dec. 4" and 4 to 6 of "Dec. 4–6, 2021", with the year where one follows; the number
/// stands at \a number, somewhere behind the word for its \a month.
DatePhrase dayBehindMonth(const DateSentence &in, qsizetype number, int month);

/// 24 February 2022, 3rd of May, 3–5 March 2021
DatePhrase dayMonthAt(const DateSentence &in, qsizetype at);

/// 24th in figures and behind "the", where it can be nothing but a day: after "on" or the like and
/// before no noun.
DatePhrase ordinalDayAt(const DateSentence &in, qsizetype at);

} // namespace onrecord
