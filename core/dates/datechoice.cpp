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

/// True where a past verb stands close before the words at \a at, other than the one that only reports.
bool isToldOf(const DateSentence &in, qsizetype at)
{
    constexpr qsizetype nearWords = 6;
    for (qsizetype i = at - 1; i >= 0 && i >= at - nearWords; --i) {
        if (in.is(i, DateWordKind::Comma) || in.has(i, DateWordClass::PointsAhead)
            || in.says(i, u"to") || in.says(i, u"for") || in.says(i, u"by")
            || in.says(i, u"before"))
            return false;
        const bool isPast = in.has(i, DateWordClass::IrregularPast)
            || (in.text(i).endsWith(u"ed") && !in.has(i, DateWordClass::NotPast));
        if (isPast)
            return !in.says(i, u"said") && !in.says(i - 1, u"be");
    }
    return false;
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
    constexpr qint64 veryNear = 45; // days
    if (tense == Tense::WasToCome && published.daysTo(days.after) > veryNear)
        return {days.before, DateReason::PastVerb};
    if (tense == Tense::WasToCome)
        return {days.after, DateReason::FutureVerb};
    return {days.before.daysTo(published) <= published.daysTo(days.after) ? days.before
                                                                          : days.after};
}

DateChoice chosenByNearness(const DateSentence &in, qsizetype at, qsizetype next, DaysAround days)
{
    constexpr qint64 nearDays = 60;
    constexpr qint64 veryNear = 21;
    const qint64 back = days.before.daysTo(in.published());
    const qint64 ahead = in.published().daysTo(days.after);
    if (ahead < back && ahead > veryNear && isToldOf(in, at))
        return {days.before, DateReason::PastVerb}; // landed on May 2, told in March
    if (std::min(back, ahead) < nearDays)
        return {back <= ahead ? days.before : days.after};
    return chosenByTense(in, at, next, days);
}

DatePhrase pointOf(const DateSentence &in, qsizetype next, DateChoice choice, DateUnit unit)
{
    return in.context().point(next, choice.day, unit, choice.reason);
}

} // namespace onrecord
