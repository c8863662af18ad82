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

/// 2024-12-04, 2024-12-04T08:15:00+01:00
DatePhrase fullDayAt(const DateSentence &in, qsizetype at)
{
    DatePhrase phrase = in.context().point(at + 1, QDate::fromJulianDay(in.word(at).value),
                                           DateUnit::Day, DateReason::Written);
    constexpr qsizetype hourAndMinute = 6; // T08:15
    const qsizetype time = in.text(at).indexOf(u'T');
    if (phrase && time > 0) {
        phrase.value +=
            in.text(at).sliced(time).first(std::min(in.text(at).size() - time, hourAndMinute));
        phrase.type = DateType::Time;
    }
    return phrase;
}

/// 03/04/2024: as the article's other days tell, else the day nearest to that of publication, else
/// the day first.
DatePhrase figuresDayAt(const DateSentence &in, qsizetype at)
{
    const int value = in.word(at).value;
    const int first = value / 100 % 100;
    const int second = value % 100;
    const QDate dayFirst(value / 10000, second, first);
    const QDate monthFirst(value / 10000, first, second);
    const bool isDotted = in.text(at).contains(u'.');
    if (!dayFirst.isValid() || !monthFirst.isValid() || isDotted)
        return in.context().point(at + 1, dayFirst.isValid() ? dayFirst : monthFirst, DateUnit::Day,
                                  DateReason::Written);
    const QDate published = in.published();
    const bool isMonthNearer = published.isValid()
        && std::abs(published.daysTo(monthFirst)) < std::abs(published.daysTo(dayFirst));
    const DateReason reason =
        in.context().figures == DateOrder::Unknown ? DateReason::Nearest : DateReason::Written;
    const bool isMonthFirst = in.context().figures == DateOrder::MonthFirst
        || (in.context().figures == DateOrder::Unknown && isMonthNearer);
    return in.context().point(at + 1, isMonthFirst ? monthFirst : dayFirst, DateUnit::Day, reason);
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
    case Kind::FiguresDay: return figuresDayAt(in, at);
    case Kind::YearPart: return yearPartAt(in, at);
    case Kind::Weekday: return weekdayAt(in, at);
    case Kind::Month: return monthAt(in, at);
    case Kind::Year: return firstOf({eraYearAt, yearAt}, in, at);
    case Kind::YearShort: return yearAt(in, at);
    case Kind::Era: return eraYearAt(in, at);
    case Kind::Decade: return decadeAt(in, at);
    case Kind::Season: return seasonAt(in, at);
    case Kind::Holiday: return holidayAt(in, at);
    case Kind::Number: return firstOf({eraYearAt, dayMonthAt}, in, at);
    case Kind::Fiscal: return fiscalYearAt(in, at);
    case Kind::Ordinal: return firstOf({dayMonthAt, quarterAt, centuryAt}, in, at);
    case Kind::Article: return in.isThe(at) ? behindThe(in, at + 1) : DatePhrase{};
    default: return {};
    }
}

} // namespace onrecord
