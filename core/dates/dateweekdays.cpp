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

/// True where the weekday on which the article appeared is the one to come: will meet again on
/// Wednesday, but not later on Wednesday, nor Wednesday night.
bool isAWeekOn(const DateSentence &in, qsizetype at)
{
    constexpr qsizetype nearWords = 6;
    const auto looksAhead = [&in](qsizetype i) {
        return in.has(i, DateWordClass::Modal) || in.has(i, DateWordClass::PointsAhead);
    };
    bool isAhead = false;
    for (qsizetype i = at - 1; i >= 0 && i >= at - nearWords; --i)
        isAhead = isAhead || looksAhead(i);
    if (!isAhead)
        return false;
    const bool isLater =
        in.says(at - 2, u"later") || in.is(at - 2, Kind::Portion) || in.says(at - 2, u"earlier");
    return in.is(at - 1, Kind::On) && !isLater && !in.is(at + 1, Kind::DayPart)
        && !in.is(at + 1, Kind::At) && in.published().isValid();
}

/// The last one up to the day of publication, or the next where the sentence looks ahead.
DateChoice nearest(const DateSentence &in, qsizetype at)
{
    const QDate published = in.published();
    const int back = (published.dayOfWeek() - in.word(at).value + 7) % 7;
    const QDate before = published.addDays(-back);
    switch (in.tenseAt(at, at + 1)) {
    case Tense::Future:
    case Tense::WasToCome:
        return {back == 0 && !isAWeekOn(in, at) ? published : before.addDays(7),
                DateReason::FutureVerb};
    case Tense::Past: return {before, DateReason::PastVerb};
    case Tense::Unknown: break;
    }
    return {before};
}

/// True where the word for a weekday is part of a name: Monday.com, Ruby Tuesday, Friday Osei.
bool isOtherThanWeekday(const DateSentence &in, qsizetype at)
{
    const bool isAddress =
        in.says(at + 1, u".") && in.word(at + 1).joined && in.word(at + 2).joined;
    const bool isFirstName = at == 0 && in.is(at + 1, Kind::Other) && in.word(at + 1).capital
        && !in.word(at + 1).joined && in.text(at + 1).size() > 2;
    return isAddress || isFirstName || in.has(at + 1, DateWordClass::NameEnding, Qt::CaseSensitive)
        || in.has(at - 1, DateWordClass::DayName, Qt::CaseSensitive);
}

/// The words of a range of weekdays: Monday to Thursday, between Monday and Thursday.
struct WeekdayRange
{
    qsizetype near = -1; ///< -1 where there is none
    qsizetype far = -1;
};

WeekdayRange rangeAround(const DateSentence &in, qsizetype at)
{
    const auto isRange = [&in](qsizetype near) {
        const bool isParted = in.is(near + 1, Kind::And) && !in.says(near - 1, u"between");
        return in.is(near, Kind::Weekday) && in.joinsRange(near + 1) && !isParted
            && in.is(near + 2, Kind::Weekday);
    };
    if (isRange(at))
        return {at, at + 2};
    return isRange(at - 2) ? WeekdayRange{at - 2, at} : WeekdayRange{};
}

/// True where a range is that of any week: open Monday to Friday.
bool isOfAnyWeek(const DateSentence &in, WeekdayRange range)
{
    constexpr qsizetype nearWords = 6;
    for (qsizetype i = range.near - 1; i >= 0 && i >= range.near - nearWords; --i) {
        if (in.has(i, DateWordClass::Opening))
            return in.tenseAt(range.near, range.far + 1) != Tense::Past;
    }
    return false;
}

/// The day of the weekday at \a at in \a range, whose end never lies before its beginning.
DatePhrase dayOfRange(const DateSentence &in, qsizetype at, WeekdayRange range)
{
    const QDate published = in.published();
    const int near = in.word(range.near).value;
    const int far = in.word(range.far).value;
    const int days = (far - near + 7) % 7;
    QDate begin = published.addDays((near - published.dayOfWeek() + 7) % 7);
    DateReason reason = DateReason::FutureVerb;
    if (in.tenseAt(range.near, range.far + 1) != Tense::Future) {
        const QDate end = published.addDays(-((published.dayOfWeek() - far + 7) % 7));
        begin = end.addDays(-days);
        reason = DateReason::PastVerb;
    }
    return in.context().point(at + 1, at == range.near ? begin : begin.addDays(days), DateUnit::Day,
                              reason);
}

} // namespace

DatePhrase weekdayAt(const DateSentence &in, qsizetype at)
{
    const DateWord &weekday = in.word(at);
    if (weekday.kind != Kind::Weekday || !weekday.capital || isOtherThanWeekday(in, at))
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
    if (const WeekdayRange range = rangeAround(in, at); range.near >= 0) {
        if (isOfAnyWeek(in, range))
            return toldPhrase(at + 1, anyWeek, DateType::Set);
        if (in.published().isValid())
            return dayOfRange(in, at, range);
    }
    if (in.is(at + 1, Kind::DayPart) && in.word(at + 1).plural) // Monday nights
        return toldPhrase(at + 2, anyWeek + u'T' + dayPartCode(in.dayPart(at + 1)), DateType::Set);
    return withDayPart(in,
                       in.published().isValid()
                           ? pointOf(in, at + 1, nearest(in, at), DateUnit::Day)
                           : openPhrase(at + 1, anyWeek, DateUnit::Day));
}

} // namespace onrecord
