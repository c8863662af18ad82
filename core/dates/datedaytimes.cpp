// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datedaytimes.h"

#include "core/dates/datecalendar.h"
#include "core/dates/daterelatives.h"
#include "core/dates/datevalues.h"

namespace onrecord {

using Kind = DateWordKind;

namespace {

constexpr int minutesOfHour = 60;
constexpr int minutesOfDay = 24 * minutesOfHour;

/// A time of the day and the word behind it.
struct ClockTime
{
    qsizetype next = 0; ///< 0 where there is none
    int minutes = 0;
};

/// 0815 GMT, at 1900 hours: four figures are an hour where what follows says so.
ClockTime militaryTimeAt(const DateSentence &in, qsizetype at)
{
    constexpr qsizetype figures = 4;
    const DateWord &word = in.word(at);
    const bool isNumber = (word.kind == Kind::Number || word.kind == Kind::Year) && !word.written
        && word.span.length() == figures && word.value % 100 < minutesOfHour
        && word.value <= 24 * 100;
    if (!isNumber)
        return {};
    const int minutes = word.value / 100 * minutesOfHour + word.value % 100;
    const bool isZoned = in.is(at + 1, Kind::Zone) && in.text(at + 1).front().isUpper();
    const bool isHours =
        in.is(at - 1, Kind::At) && in.is(at + 1, Kind::Unit) && in.unit(at + 1) == DateUnit::Hour;
    return {isHours ? at + 2 : isZoned ? at + 1 : 0, minutes};
}

/// 10:30, 10:30 p.m., 5 p.m., noon
ClockTime clockTimeAt(const DateSentence &in, qsizetype at)
{
    const DateWord &word = in.word(at);
    if (word.kind == Kind::Noon)
        return {at + 1, minutesOfHour * word.value};
    if (const ClockTime military = militaryTimeAt(in, at); military.next > 0)
        return military;
    const bool isHour =
        word.kind == Kind::Number && word.value <= 12 && in.is(at + 1, Kind::Meridiem);
    if (word.kind != Kind::Clock && !isHour)
        return {};
    const int minutes = isHour ? minutesOfHour * word.value : word.value;
    if (!in.is(at + 1, Kind::Meridiem))
        return {at + 1, minutes};
    constexpr int half = minutesOfDay / 2;
    return {at + 2, minutes % half + half * in.word(at + 1).value};
}

/// The word behind brackets that open at \a next or close there: 3:15 a.m. EST (0815 GMT) on Tuesday.
qsizetype behindBrackets(const DateSentence &in, qsizetype next)
{
    constexpr qsizetype longest = 6; // words
    if (in.says(next, u")"))
        return next + 1;
    if (!in.says(next, u"("))
        return next;
    for (qsizetype at = next + 1; at <= next + longest; ++at) {
        if (in.says(at, u")"))
            return at + 1;
    }
    return next;
}

/// The word behind the hour that ends a range which begins before \a next, or behind brackets: from 9am
/// to 5pm on Tuesday.
qsizetype behindSecond(const DateSentence &in, qsizetype next)
{
    const ClockTime far = in.joinsRange(next) ? clockTimeAt(in, next + 1) : ClockTime{};
    return far.next > 0 ? far.next : behindBrackets(in, next);
}

/// True where an hour of figures is that of a match: scored at 7:14.
bool isGameClock(const DateSentence &in, qsizetype at)
{
    constexpr qsizetype nearWords = 12;
    if (!in.is(at, Kind::Clock) || in.is(at + 1, Kind::Meridiem) || in.is(at + 1, Kind::Zone)
        || in.text(at).back().isLetter())
        return false;
    for (qsizetype i = std::max(at - nearWords, qsizetype(0)); i < at + nearWords; ++i) {
        if (in.has(i, DateWordClass::Game))
            return true;
    }
    return false;
}

/// The day behind a time, with its own words or by its place to another.
DatePhrase dayBehind(const DateSentence &in, qsizetype next)
{
    qsizetype day = in.is(next, Kind::Comma) ? next + 1 : next;
    if (in.is(day, Kind::On))
        ++day;
    DatePhrase dated = calendarAt(in, day);
    if (!dated)
        dated = todayAt(in, day);
    if (!dated && in.is(day, Kind::Relative))
        dated = relativeAt(in, day);
    const bool isDay = dated && dated.unit == DateUnit::Day && dated.type == DateType::Date;
    return isDay ? dated : DatePhrase{};
}

} // namespace

DatePhrase clockAt(const DateSentence &in, qsizetype at)
{
    const ClockTime clock = clockTimeAt(in, at);
    if (clock.next == 0 || clock.minutes > minutesOfDay || isGameClock(in, at))
        return {};
    qsizetype next = clock.next;
    QString time =
        u'T' + padded(clock.minutes / minutesOfHour) + u':' + padded(clock.minutes % minutesOfHour);
    if (in.is(next, Kind::Zone) && in.text(next).front().isUpper()) {
        if (in.says(next, u"utc") || in.says(next, u"gmt"))
            time += u'Z';
        ++next;
    }
    const qsizetype behind = behindSecond(in, next);
    DatePhrase phrase = dayBehind(in, behind);
    if (phrase && behind > next)
        phrase.next = next; // the day is an expression of its own
    if (!phrase)
        phrase = in.context().unitsFrom(in.context().dateOfHours(), 0, DateUnit::Day, next);
    phrase.value += time;
    phrase.type = DateType::Time;
    return phrase;
}

DatePhrase inDayPart(DatePhrase phrase, DayPart part)
{
    phrase.value += u'T' + dayPartCode(part);
    phrase.type = DateType::Time;
    return phrase;
}

DatePhrase withDayPart(const DateSentence &in, DatePhrase phrase)
{
    if (!phrase || phrase.unit != DateUnit::Day || !in.is(phrase.next, Kind::DayPart))
        return phrase;
    const qsizetype part = phrase.next;
    DatePhrase whole = inDayPart(std::move(phrase), in.dayPart(part));
    if (in.word(part).plural)
        whole.type = DateType::Set;
    ++whole.next;
    return whole;
}

DatePhrase dayPartAt(const DateSentence &in, qsizetype at)
{
    const bool isOvernight = in.is(at, Kind::DayPart) && in.says(at, u"overnight");
    const bool isLed =
        in.is(at - 1, Kind::In) || in.says(at - 1, u"during") || in.says(at - 1, u"by");
    const bool isNamed =
        in.isThe(at) && isLed && in.is(at + 1, Kind::DayPart) && !in.word(at + 1).plural;
    if (!isOvernight && !isNamed)
        return {};
    const qsizetype part = isNamed ? at + 1 : at;
    const QDate from = isNamed ? in.context().dateSpokenOf() : in.published();
    // What happened overnight happened in the night before the paper came out.
    const int step = isOvernight && in.tenseAt(at, at + 1) != Tense::Future ? -1 : 0;
    return inDayPart(in.context().unitsFrom(from, step, DateUnit::Day, part + 1), in.dayPart(part));
}

} // namespace onrecord
