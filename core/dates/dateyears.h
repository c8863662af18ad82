// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"

#include <optional>

namespace onrecord {

/// 2024, ’98, 2015–16; no number that counts or measures something
DatePhrase yearAt(const DateSentence &in, qsizetype at);
/// 44 BC, AD 79, 1066 AD
DatePhrase eraYearAt(const DateSentence &in, qsizetype at);
/// fiscal 1988, fiscal year 2024
DatePhrase fiscalYearAt(const DateSentence &in, qsizetype at);
/// 1990s, nineties
DatePhrase decadeAt(const DateSentence &in, qsizetype at);
/// 19th century, 19th-century
DatePhrase centuryAt(const DateSentence &in, qsizetype at);

/// A year that tells which one of a name is meant.
struct YearTold
{
    qsizetype next = 0; ///< the word behind it
    int year = 0;
    DateReason reason = DateReason::Written; ///< or Counted, from the day of publication
};

/// last year, this year, next year, as a year behind a month or a quarter; nullopt where nothing
/// of the kind stands at \a at, or no day of publication is known.
std::optional<YearTold> relativeYearAt(const DateSentence &in, qsizetype at);
/// The year that the far end of a range tells, whose joint stands at \a joint: 28 February–3 March 2023,
/// May 3 to June 5, 2023, March to May 2023. One whose near end, in \a month, lies in the year before
/// counts as that one.
std::optional<YearTold> yearOfFarEnd(const DateSentence &in, qsizetype joint, int month);
/// The year of the month or day that ends before \a next: March 2025, 3 May, 1961, June last
/// year.
std::optional<YearTold> yearBehind(const DateSentence &in, qsizetype next);

} // namespace onrecord
