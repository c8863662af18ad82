// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datedays.h"

#include "core/dates/datechoice.h"
#include "core/dates/datedaytimes.h"
#include "core/dates/datevalues.h"
#include "core/dates/dateyears.h"

namespace onrecord {

using Kind = DateWordKind;

namespace {

constexpr int leapYear = 2000; // has every day that any year has

/// True where the word counts or measures what is numbered before it: 12 people, 5 percent.
bool isCounted(const DateSentence &in, qsizetype at)
{
    const DateWord &what = in.word(at);
    if (what.kind == Kind::Other)
        return !what.span.isEmpty() && (in.text(at).front().isLetter() || in.says(at, u"%"));
    return what.kind == Kind::Unit || what.kind == Kind::Month || what.kind == Kind::Meridiem
        || what.kind == Kind::Fraction;
}

/// A day of a month whose words end before \a next, of the year that tense and nearness choose.
DatePhrase dayOfNearestYear(const DateSentence &in, qsizetype next, int month, int day)
{
    if (!QDate(leapYear, month, day).isValid()) // 31 April
        return {};
    const QDate published = in.published();
    const DaysAround days =
        published.isValid() ? yearlyDaysAround(published, month, day) : DaysAround{};
    if (!days.isValid())
        return openPhrase(next, dayOfAnyYear(month, day), DateUnit::Day);
    return pointOf(in, next, chosenByNearness(in, next - 1, next, days), DateUnit::Day);
}

/// The same, of the year that follows its words where one does.
DatePhrase dayOfMonth(const DateSentence &in, qsizetype next, int month, int day)
{
    const qsizetype year = in.is(next, Kind::Comma) || in.is(next, Kind::Of) ? next + 1 : next;
    // "1 January 0000" is no day, and none without its year either
    if (in.is(year, Kind::Number) && in.word(year).span.length() == 4)
        return {};
    if (const auto told = yearBehind(in, next))
        return in.context().point(told->next, QDate(told->year, month, day), DateUnit::Day,
                                  told->reason);
    if (const auto told = yearOfFarEnd(in, next, month))
        return in.context().point(next, QDate(told->year, month, day), DateUnit::Day, told->reason);
    return dayOfNearestYear(in, next, month, day);
}

/// \a phrase, a day, moved to another \a day of its month; without words where the month has none.
DatePhrase onOtherDay(DatePhrase phrase, int month, int day)
{
    if (phrase.day.isValid()) {
        phrase.day = QDate(phrase.day.year(), month, day);
        phrase.value = timexOf(phrase.day, DateUnit::Day);
    } else {
        phrase.value = dayOfAnyYear(month, day);
    }
    return phrase.value.isEmpty() ? DatePhrase{} : phrase;
}

/// Where the second day of a range stands whose first is \a first and has \a joint behind it:
/// March 3–5, April 24 and 25. 0 where there is none.
qsizetype farDayAt(const DateSentence &in, qsizetype joint, int first)
{
    const qsizetype far = joint + 1;
    const DateWord &day = in.word(far);
    const bool isLater = (day.kind == Kind::Number || day.kind == Kind::Ordinal) && !day.written
        && day.value > first && day.value <= 31;
    if (!in.joinsRange(joint) || !isLater)
        return 0;
    const bool isOther = in.is(joint, Kind::And) // on March 3 and 12 people
        ? isCounted(in, far + 1)
        : in.is(far + 1, Kind::Unit) || in.is(far + 1, Kind::Month)
            || in.is(far + 1, Kind::Meridiem);
    return isOther ? 0 : far;
}

/// Both days of a range in \a month, whose numbers stand at \a near and \a far; the year, where
/// there is one, stands behind the second.
DatePhrase daysOfMonth(const DateSentence &in, qsizetype near, qsizetype far, int month)
{
    const DatePhrase last = dayOfMonth(in, far + 1, month, in.word(far).value);
    const int day = in.word(near).value;
    if (!last || !QDate(leapYear, month, day).isValid())
        return {};
    DatePhrase first = last;
    first.next = near + 1;
    first.farEnd = {far, last.next, last.value};
    return onOtherDay(first, month, day);
}

/// 3 of "3–5 March 2021", which shares month and year with the second day.
DatePhrase nearDayBeforeMonth(const DateSentence &in, qsizetype at)
{
    DatePhrase first = dayMonthAt(in, at + 2);
    first.farEnd = {};
    if (!first || first.unit != DateUnit::Day || first.type != DateType::Date)
        return {};
    first.next = at + 1;
    return onOtherDay(first, in.word(at + 3).value, in.word(at).value);
}

} // namespace

bool isDayNumber(const DateSentence &in, qsizetype at)
{
    const DateWord &number = in.word(at);
    return number.value >= 1 && number.value <= 31
        && (number.kind == Kind::Ordinal || (number.kind == Kind::Number && !number.written));
}

DatePhrase dayBehindMonth(const DateSentence &in, qsizetype number, int month)
{
    const int day = in.word(number).value;
    if (const qsizetype far = farDayAt(in, number + 1, day))
        return daysOfMonth(in, number, far, month);
    return withDayPart(in, dayOfMonth(in, number + 1, month, day));
}

DatePhrase dayMonthAt(const DateSentence &in, qsizetype at)
{
    if (!isDayNumber(in, at))
        return {};
    const bool isRange = in.joinsRange(at + 1) && in.is(at + 3, Kind::Month)
        && in.is(at + 2, in.word(at).kind) && in.word(at + 2).value > in.word(at).value;
    if (isRange)
        return nearDayBeforeMonth(in, at);
    const qsizetype month = in.is(at + 1, Kind::Of) ? at + 2 : at + 1;
    if (!in.is(month, Kind::Month) || !in.word(month).capital)
        return {};
    return withDayPart(in, dayOfMonth(in, month + 1, in.word(month).value, in.word(at).value));
}

DatePhrase ordinalDayAt(const DateSentence &in, qsizetype at)
{
    const bool isDay = in.is(at, Kind::Ordinal) && !in.word(at).written && isDayNumber(in, at);
    const bool isOfNoun = isCounted(in, at + 1) && !in.has(at + 1, DateWordClass::DayFollower);
    if (!isDay || isOfNoun || !in.has(at - 2, DateWordClass::DayLead))
        return {};
    const int day = in.word(at).value;
    if (!in.published().isValid())
        return openPhrase(at + 1, dayOfAnyMonth(day), DateUnit::Day);
    const DaysAround days = monthlyDaysAround(in.published(), day);
    return pointOf(in, at + 1, chosenByTense(in, at, at + 1, days), DateUnit::Day);
}

} // namespace onrecord
