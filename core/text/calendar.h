// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <QDate>

#include <optional>

namespace onrecord {

/// 1 to 12 for an English month, in full or as newspapers shorten it ("Sept", "Sept."), in any
/// case; 0 for anything else.
int monthNamed(QStringView word);

/// 1 to 12 for a month in one of ten other languages of Europe, likewise; 0 for anything else.
int monthNamedAbroad(QStringView word);

/// 1 (Monday) to 7 for an English weekday, likewise; 0 for anything else.
int weekdayNamed(QStringView word);

/// A calendar day as written, with its year, and its words.
struct WrittenDay
{
    Span span; ///< the weekday included where one is written; offsets as in the words given
    QDate day;

    friend bool operator==(const WrittenDay &, const WrittenDay &) = default;
};

/// The first day written in full in \a words: 2024-12-04, 2024/12/04, 4 December 2024, Wed, 4 Dec. 2024,
/// December 4th, 2024, also with months as monthNamedAbroad() has them, in full. Figures alone only where they
/// leave no choice: 13/12/2024, not 4/12/2024. A weekday that contradicts the day makes it no day.
std::optional<WrittenDay> findWrittenDay(QStringView words);

/// A day in figures whose order of day and month they do not tell.
struct DayInEitherOrder
{
    int year = 0;
    int first = 0; ///< day or month
    int second = 0; ///< the other

    friend bool operator==(const DayInEitherOrder &, const DayInEitherOrder &) = default;
};

/// \a words as such a day, all of them: 03/04/2024, 12/4/24, 04-12-2024, 3.4.2024. nullopt for figures
/// that are no day in either order.
std::optional<DayInEitherOrder> dayInEitherOrder(QStringView words);

/// The first day of what \a value, as TIMEX3 writes days, names as far as it tells: a year, a half or quarter, a season by
/// calendar months, a month, a week (of ISO 8601), a weekend, a day: 2026-H2, 2026-SU, 2026-W23-WE, 2026-06-01TMO.
/// Invalid where it begins with no year.
QDate firstDayOf(const QString &value);

/// How many code units at the beginning of \a words are a time as machines write it behind a day:
/// T08:15:00+01:00, T08:15Z; 0 for none.
qsizetype lengthOfIsoTime(QStringView words);

} // namespace onrecord
