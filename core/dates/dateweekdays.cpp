// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dateweekdays.h"

#include "core/dates/datechoice.h"
#include "core/dates/datedays.h"
#include "core/dates/datedaytimes.h"
#include "core/dates/datemonths.h"
#include "core/dates/dateunits.h"
#include "core/dates/datevalues.h"

namespace onrecord {

using Kind = DateWordKind;

namespace {

/// Wednesday, Dec. 4, 2024; Wednesday 4 December
DatePhrase writtenInFull(const DateSentence &in, qsizetype at)
{
    const qsizetype day = in.is(at + 1, Kind::Comma) ? at + 2 : at + 1;
    const qsizetype named = in.isThe(day) ? day + 1 : day;
    const DatePhrase full = in.is(named, Kind::Month) ? monthAt(in, named) : dayMonthAt(in, named);
    return full && full.unit == DateUnit::Day ? withDayPart(in, full) : DatePhrase{};
}

/// Thursday last week, Monday to Thursday last week
DatePhrase ofRelativeWeek(const DateSentence &in, qsizetype at)
{
    const bool isRange = in.joinsRange(at + 1) && in.is(at + 2, Kind::Weekday);
    const qsizetype named = isRange ? at + 3 : at + 1;
    if (!in.is(named, Kind::Relative) || !in.isUnit(named + 1, DateUnit::Week))
        return {};
    const DatePhrase week =
        relativeUnitAt(in, named, named + 2, in.relation(named), DateUnit::Week);
    if (!week || !week.day.isValid())
        return {};
    const QDate day = week.day.addDays(in.word(at).value - week.day.dayOfWeek());
    return in.context().point(isRange ? at + 1 : week.next, day, DateUnit::Day);
}

/// The last one up to the day of publication, or the next where the sentence looks ahead.
DateChoice nearest(const DateSentence &in, qsizetype at)
{
    const QDate published = in.published();
    const int back = (published.dayOfWeek() - in.word(at).value + 7) % 7;
    const QDate before = published.addDays(-back);
    switch (in.tenseAt(at, at + 1)) {
    case Tense::Future: return {back == 0 ? published : before.addDays(7), DateReason::FutureVerb};
    case Tense::Past: return {before, DateReason::PastVerb};
    case Tense::Unknown: break;
    }
    return {before};
}

} // namespace

DatePhrase weekdayAt(const DateSentence &in, qsizetype at)
{
    const DateWord &weekday = in.word(at);
    if (weekday.kind != Kind::Weekday || !weekday.capital
        || in.has(at + 1, DateWordClass::NameEnding, Qt::CaseSensitive))
        return {};
    if (const DatePhrase full = writtenInFull(in, at))
        return full;
    const QStringView name = in.text(at);
    const bool isShort = name.size() <= 4 && !name.endsWith(u'.'); // "Sun" and "Sat" are words
    if (isShort)
        return {};
    const QString anyWeek = weekdayOfAnyWeek(weekday.value);
    if (weekday.plural)
        return toldPhrase(at + 1, anyWeek, DateType::Set);
    if (const DatePhrase day = ofRelativeWeek(in, at))
        return day;
    if (in.is(at + 1, Kind::DayPart) && in.word(at + 1).plural) // Monday nights
        return toldPhrase(at + 2, anyWeek + u'T' + dayPartCode(in.dayPart(at + 1)), DateType::Set);
    return withDayPart(in,
                       in.published().isValid()
                           ? pointOf(in, at + 1, nearest(in, at), DateUnit::Day)
                           : openPhrase(at + 1, anyWeek, DateUnit::Day));
}

} // namespace onrecord
