// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/dateword.h"

#include <QDate>
#include <QString>

namespace onrecord {

/// TIMEX3 values (TimeML 1.2.1, section 2.3) and the steps between them. Days outside the years
/// 1 to 9999 have no value: an empty string, an invalid day.

/// \a number with zeros before it, as many as make \a figures of it.
QString padded(int number, int figures = 2);

/// The stretch of \a unit that \a day lies in: 2024-11-29, 2024-W48, 2024-W48-WE, 2024-11, 2024-Q4,
/// 2024-FA, 2024, 202, 20. A winter belongs to the year it begins in.
QString timexOf(QDate day, DateUnit unit);

/// \a day moved by \a count units; the day of the month is kept as far as the month has it.
QDate moved(QDate day, DateUnit unit, int count);

/// P2D, PT30M, P2.5Y; \a hundredths is the count times 100. Decades and centuries come in years.
QString durationOf(DateUnit unit, int hundredths);
/// PXD: some days.
QString vagueDurationOf(DateUnit unit);

/// What \a unit is where no day is known to read it against: XXXX-XX-XX, XXXX-WXX, XXXX-XX, XXXX.
QString unknownOf(DateUnit unit);

/// A name of the calendar without what would tell which one is meant.
QString monthOfAnyYear(int month); ///< XXXX-11
QString dayOfAnyYear(int month, int day); ///< XXXX-11-03
QString dayOfAnyMonth(int day); ///< XXXX-XX-24
QString weekdayOfAnyWeek(int weekday); ///< XXXX-WXX-5
QString seasonOfAnyYear(int season); ///< XXXX-WI
QString quarterOfAnyYear(int quarter); ///< XXXX-Q3

/// SP, SU, FA or WI for 1 to 4.
QString seasonCode(int season);
/// The season of \a day, from 1 to 4, by calendar months (December begins the winter).
int seasonOf(QDate day);
/// The first day of \a season in the year it begins in.
QDate seasonStart(int year, int season);

/// MO, AF, EV or NI.
QString dayPartCode(DayPart part);

} // namespace onrecord
