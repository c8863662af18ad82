// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dateoffsets.h"

#include "core/dates/datecounts.h"
#include "core/dates/datedaytimes.h"
#include "core/dates/datemonths.h"
#include "core/dates/daterelatives.h"
#include "core/dates/datevalues.h"

namespace onrecord {

using Kind = DateWordKind;

namespace {

/// 1 for "after" at \a at, -1 for "before", 0 for other words.
int stepAt(const DateSentence &in, qsizetype at)
{
    return in.says(at, u"after") ? 1 : in.says(at, u"before") ? -1 : 0;
}

/// the day before yesterday, the week before last, the night after next, the year before that; \a at
/// is the unit.
DatePhrase besideOther(const DateSentence &in, qsizetype at)
{
    const int step = stepAt(in, at + 1);
    const bool isNight = in.is(at, Kind::DayPart) && in.says(at, u"night");
    if (step == 0 || (!in.is(at, Kind::Unit) && !isNight) || in.word(at).plural)
        return {};
    const DateUnit unit = isNight ? DateUnit::Day : in.unit(at);
    const DateContext &context = in.context();
    const qsizetype other = at + 2;
    DatePhrase phrase;
    if (unit == DateUnit::Day && in.is(other, Kind::Today) && in.word(other).value == step)
        phrase = context.unitsFrom(in.published(), 2 * step, DateUnit::Day, other + 1);
    else if (in.isRelation(other, step > 0 ? DateRelation::Next : DateRelation::Last)
             && !in.is(other + 1, Kind::Unit) && !in.is(other + 1, Kind::Weekday)
             && !in.is(other + 1, Kind::Month))
        phrase = context.unitsFrom(in.published(), 2 * step, unit, other + 1);
    else if (in.isRelation(other, DateRelation::That) && unit >= DateUnit::Week
             && context.lastDay.isValid() && !in.is(other + 1, Kind::Unit))
        phrase = context.unitsFrom(context.lastDay, step, unit, other + 1);
    return phrase && isNight ? inDayPart(std::move(phrase), DayPart::Night) : phrase;
}

/// The next day of the name at \a at, later than that of publication; today and tomorrow as they are.
QDate comingDay(const DateSentence &in, qsizetype at)
{
    const QDate published = in.published();
    if (in.is(at, Kind::Today) && in.word(at).value >= 0)
        return published.addDays(in.word(at).value);
    if (!in.is(at, Kind::Weekday) || !in.word(at).capital || in.word(at).plural)
        return {};
    const int ahead = (in.word(at).value - published.dayOfWeek() + 7) % 7;
    return published.addDays(ahead == 0 ? 7 : ahead);
}

/// \a day, some weeks later; open where no day of publication is known.
DatePhrase weeksAfter(const DateSentence &in, QDate day, int weeks, qsizetype next)
{
    if (!in.published().isValid())
        return openPhrase(next, unknownOf(DateUnit::Day), DateUnit::Day);
    return day.isValid() ? in.context().point(next, day.addDays(qint64{7} * weeks), DateUnit::Day)
                         : DatePhrase{};
}

bool namesComingDay(const DateSentence &in, qsizetype at)
{
    return (in.is(at, Kind::Weekday) && in.word(at).capital && !in.word(at).plural)
        || (in.is(at, Kind::Today) && in.word(at).value >= 0);
}

/// Tuesday week, tomorrow week
DatePhrase weekBehindDay(const DateSentence &in, qsizetype at)
{
    const bool isWeek = namesComingDay(in, at) && in.isUnit(at + 1, DateUnit::Week)
        && !in.is(at + 2, Kind::Hyphen) && !in.isApostrophe(at + 2) && !in.word(at + 1).joined;
    return isWeek ? weeksAfter(in, comingDay(in, at), 1, at + 2) : DatePhrase{};
}

/// a week on Tuesday, two weeks from Friday, a fortnight today
DatePhrase weeksOnDay(const DateSentence &in, qsizetype at)
{
    DateLead lead;
    lead.next = at;
    const DateMeasure measure = measureAt(in, at, lead);
    const bool isWeeks = measure && !measure.count.isVague
        && (measure.unit == DateUnit::Week || measure.unit == DateUnit::Fortnight);
    if (!isWeeks)
        return {};
    const bool isOn = in.is(measure.next, Kind::On) || in.says(measure.next, u"from");
    const qsizetype day = isOn ? measure.next + 1 : measure.next;
    if (!namesComingDay(in, day) || (!isOn && !in.is(day, Kind::Today)))
        return {};
    const int weeks =
        measure.count.hundredths / 100 * (measure.unit == DateUnit::Fortnight ? 2 : 1);
    return weeksAfter(in, comingDay(in, day), weeks, day + 1);
}

/// The month at \a at: last month, February, the month, May 2023.
DatePhrase monthNamedBehind(const DateSentence &in, qsizetype at)
{
    DatePhrase month;
    if (in.is(at, Kind::Month))
        month = monthAt(in, at);
    else if (in.is(at, Kind::Relative) && in.isUnit(at + 1, DateUnit::Month))
        month = relativeAt(in, at);
    else if (in.isThe(at) && in.isUnit(at + 1, DateUnit::Month))
        month = in.context().unitsFrom(in.published(), 0, DateUnit::Month, at + 2);
    const bool isMonth = month && month.unit == DateUnit::Month && month.type == DateType::Date
        && month.day.isValid();
    return isMonth ? month : DatePhrase{};
}

/// The \a number-th weekday of the month of \a day, the last for 0; invalid where it has none.
QDate weekdayOfMonth(QDate day, int weekday, int number)
{
    const QDate first(day.year(), day.month(), 1);
    if (number == 0) {
        const QDate last(day.year(), day.month(), day.daysInMonth());
        return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
    }
    const QDate found =
        first.addDays((weekday - first.dayOfWeek() + 7) % 7 + qint64{7} * (number - 1));
    return found.month() == day.month() ? found : QDate();
}

/// the 5th of last month, the last day of February, the first Monday in May
DatePhrase dayOfMonthNamed(const DateSentence &in, qsizetype at)
{
    const bool isLast = in.isRelation(at, DateRelation::Last) || in.says(at, u"final");
    if (!in.is(at, Kind::Ordinal) && !isLast)
        return {};
    const bool isDay = in.isUnit(at + 1, DateUnit::Day);
    const bool isWeekday = in.is(at + 1, Kind::Weekday);
    const qsizetype joint = isDay || isWeekday ? at + 2 : at + 1;
    const bool isPlainDay = joint == at + 1;
    if ((isPlainDay && isLast) || !(in.is(joint, Kind::Of) || in.is(joint, Kind::In)))
        return {};
    const bool isNamedMonth = in.is(joint + 1, Kind::Month);
    if (isPlainDay && (isNamedMonth || in.is(joint, Kind::In)))
        return {}; // 5th of May is read elsewhere
    DatePhrase phrase = monthNamedBehind(in, joint + 1);
    if (!phrase)
        return {};
    const int number = isLast ? 0 : in.word(at).value;
    const QDate month = phrase.day;
    phrase.day = isWeekday
        ? weekdayOfMonth(month, in.word(at + 1).value, number)
        : QDate(month.year(), month.month(), number == 0 ? month.daysInMonth() : number);
    if (!phrase.day.isValid())
        return {};
    phrase.unit = DateUnit::Day;
    phrase.value = timexOf(phrase.day, DateUnit::Day);
    phrase.modifier.clear();
    return phrase;
}

} // namespace

DatePhrase offsetAt(const DateSentence &in, qsizetype at)
{
    const qsizetype first = in.isThe(at) ? at + 1 : at;
    if (first > at) {
        if (const DatePhrase phrase = besideOther(in, first))
            return phrase;
    }
    if (const DatePhrase phrase = dayOfMonthNamed(in, first))
        return phrase;
    if (const DatePhrase phrase = weekBehindDay(in, at))
        return phrase;
    return in.isAn(at) || in.is(at, Kind::Number) ? weeksOnDay(in, at) : DatePhrase{};
}

} // namespace onrecord
