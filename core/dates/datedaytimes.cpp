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

/// 10:30, 10:30 p.m., 5 p.m., noon
ClockTime clockTimeAt(const DateSentence &in, qsizetype at)
{
    const DateWord &word = in.word(at);
    if (word.kind == Kind::Noon)
        return {at + 1, minutesOfHour * word.value};
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
    if (clock.next == 0 || clock.minutes > minutesOfDay)
        return {};
    qsizetype next = clock.next;
    QString time =
        u'T' + padded(clock.minutes / minutesOfHour) + u':' + padded(clock.minutes % minutesOfHour);
    if (in.is(next, Kind::Zone) && in.text(next).front().isUpper()) {
        if (in.says(next, u"utc") || in.says(next, u"gmt"))
            time += u'Z';
        ++next;
    }
    DatePhrase phrase = dayBehind(in, next);
    if (!phrase)
        phrase = in.context().unitsFrom(in.context().dateSpokenOf(), 0, DateUnit::Day, next);
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
