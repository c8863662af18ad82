// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"

namespace onrecord {

/// The days of one name nearest to the day of publication: "October", "the 24th", "Christmas".
/// Invalid where the calendar has none near enough.
struct DaysAround
{
    QDate before; ///< the last up to it, itself included
    QDate after; ///< the first from it on, itself included

    bool isValid() const { return before.isValid() && after.isValid(); }
};

/// The days \a month and \a day name; no more than 8 years away, as two 29ths of February may be.
DaysAround yearlyDaysAround(QDate published, int month, int day);
/// The days \a day of a month names.
DaysAround monthlyDaysAround(QDate published, int day);
/// The first days of the months \a month names.
DaysAround monthsAround(QDate published, int month);

/// One of two days, and what made the choice.
struct DateChoice
{
    QDate day;
    DateReason reason = DateReason::Nearest;
};

/// The one the verb beside the words from \a at up to \a next tells of; where it tells nothing,
/// the nearer one.
DateChoice chosenByTense(const DateSentence &in, qsizetype at, qsizetype next, DaysAround days);
/// The same, but one that is very near is meant whatever the verb.
DateChoice chosenByNearness(const DateSentence &in, qsizetype at, qsizetype next, DaysAround days);

/// The stretch of \a unit around the day of \a choice.
DatePhrase pointOf(const DateSentence &in, qsizetype next, DateChoice choice, DateUnit unit);

} // namespace onrecord
