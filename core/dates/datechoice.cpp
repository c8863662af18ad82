// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datechoice.h"

namespace onrecord {

namespace {

/// Takes in \a day where it is nearer than what is there; days come from the near to the far.
void take(DaysAround &days, QDate day, QDate published)
{
    if (!days.before.isValid() && day.isValid() && day <= published)
        days.before = day;
    if (!days.after.isValid() && day.isValid() && day >= published)
        days.after = day;
}

} // namespace

DaysAround yearlyDaysAround(QDate published, int month, int day)
{
    constexpr int longestGap = 8;
    DaysAround days;
    for (int i = 0; i <= longestGap; ++i) {
        take(days, QDate(published.year() - i, month, day), published);
        take(days, QDate(published.year() + i, month, day), published);
    }
    return days;
}

DaysAround monthlyDaysAround(QDate published, int day)
{
    DaysAround days;
    for (int i = 0; i < 3; ++i) { // no two months running are without their 31st
        const QDate back = published.addMonths(-i);
        take(days, QDate(back.year(), back.month(), day), published);
        const QDate ahead = published.addMonths(i);
        take(days, QDate(ahead.year(), ahead.month(), day), published);
    }
    return days;
}

DaysAround monthsAround(QDate published, int month)
{
    const QDate sameYear(published.year(), month, 1);
    return {month > published.month() ? sameYear.addYears(-1) : sameYear,
            month < published.month() ? sameYear.addYears(1) : sameYear};
}

DateChoice chosenByTense(const DateSentence &in, qsizetype at, qsizetype next, DaysAround days)
{
    const Tense tense = in.tenseAt(at, next);
    if (tense == Tense::Past)
        return {days.before, DateReason::PastVerb};
    if (tense == Tense::Future)
        return {days.after, DateReason::FutureVerb};
    const QDate published = in.published();
    return {days.before.daysTo(published) <= published.daysTo(days.after) ? days.before
                                                                          : days.after};
}

DateChoice chosenByNearness(const DateSentence &in, qsizetype at, qsizetype next, DaysAround days)
{
    constexpr qint64 nearDays = 60;
    const qint64 back = days.before.daysTo(in.published());
    const qint64 ahead = in.published().daysTo(days.after);
    if (std::min(back, ahead) < nearDays)
        return {back <= ahead ? days.before : days.after};
    return chosenByTense(in, at, next, days);
}

DatePhrase pointOf(const DateSentence &in, qsizetype next, DateChoice choice, DateUnit unit)
{
    return in.context().point(next, choice.day, unit, choice.reason);
}

} // namespace onrecord
