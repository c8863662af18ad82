// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datecalendar.h"

#include "core/dates/datedays.h"
#include "core/dates/dateholidays.h"
#include "core/dates/datemonths.h"
#include "core/dates/dateweekdays.h"
#include "core/dates/dateyearparts.h"
#include "core/dates/dateyears.h"

#include <initializer_list>

namespace onrecord {

using Kind = DateWordKind;

namespace {

DatePhrase firstOf(std::initializer_list<DateReader> readers, const DateSentence &in, qsizetype at)
{
    for (const DateReader reader : readers) {
        if (const DatePhrase phrase = reader(in, at))
            return phrase;
    }
    return {};
}

/// 2024-12-04
DatePhrase fullDayAt(const DateSentence &in, qsizetype at)
{
    return in.context().point(at + 1, QDate::fromJulianDay(in.word(at).value), DateUnit::Day,
                              DateReason::Written);
}

/// the 1990s, the third quarter, the 19th century, the 24th, the winter of 2019, the year 2000:
/// "the" belongs to the expression where the noun behind it could not stand alone.
DatePhrase behindThe(const DateSentence &in, qsizetype at)
{
    if (const DatePhrase phrase =
            firstOf({decadeAt, quarterAt, centuryAt, dayMonthAt, ordinalDayAt}, in, at))
        return phrase;
    if (in.is(at, Kind::Season) && in.is(at + 1, Kind::Of) && in.is(at + 2, Kind::Year))
        return seasonAt(in, at);
    if (in.isUnit(at, DateUnit::Year) && in.is(at + 1, Kind::Year))
        return yearAt(in, at + 1);
    return {};
}

} // namespace

DatePhrase calendarAt(const DateSentence &in, qsizetype at)
{
    switch (in.word(at).kind) {
    case Kind::FullDay: return fullDayAt(in, at);
    case Kind::Weekday: return weekdayAt(in, at);
    case Kind::Month: return monthAt(in, at);
    case Kind::Year:
    case Kind::YearShort: return yearAt(in, at);
    case Kind::Decade: return decadeAt(in, at);
    case Kind::Season: return seasonAt(in, at);
    case Kind::Holiday: return holidayAt(in, at);
    case Kind::Number: return dayMonthAt(in, at);
    case Kind::Fiscal: return fiscalYearAt(in, at);
    case Kind::Ordinal: return firstOf({dayMonthAt, quarterAt, centuryAt}, in, at);
    case Kind::Article: return in.isThe(at) ? behindThe(in, at + 1) : DatePhrase{};
    default: return {};
    }
}

} // namespace onrecord
