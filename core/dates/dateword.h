// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

namespace onrecord {

/// What a word is to somebody looking for dates. SynTime's three kinds (time words, modifiers,
/// numbers; Zhong, Sun and Cambria 2017), told apart as far as values need it.
enum class DateWordKind : quint8 {
    Other, ///< anything else; ends every expression
    Month, ///< value 1 to 12
    Weekday, ///< 1 (Monday) to 7
    Year, ///< four figures that may be a year
    YearShort, ///< ’98
    Decade, ///< 1990s, nineties: value 199
    Ordinal, ///< 3rd, third
    Number, ///< 12, twelve
    Fraction, ///< half, 1/2: value in hundredths
    Vague, ///< few, several, many: a number nobody said
    Couple,
    Unit, ///< day, weeks: value of DateUnit
    Season, ///< 1 spring to 4 winter
    DayPart, ///< morning: value of DayPart
    Holiday, ///< begins the name of a holiday
    Today, ///< -1 yesterday, 0 today, 1 tomorrow
    Tonight,
    Relative, ///< last, next, this …: value of DateRelation
    Portion, ///< early, late, mid, end …: value of Portion
    Approximate, ///< about, nearly, more than …: value of Approximation
    Ago, ///< ago, earlier, before
    Hence, ///< later, from now
    Each, ///< each, every
    Frequency, ///< daily, weekly: value of DateUnit
    Reference, ///< now, recently, soon: value of Reference
    Article, ///< the; value 1 for a and an
    Of,
    In,
    On,
    At,
    And,
    Clock, ///< 10:30: value in minutes
    Meridiem, ///< 0 a.m., 1 p.m.
    Noon, ///< value in hours: 12, 24
    Zone, ///< EST
    FullDay, ///< 2024-12-04, perhaps with an hour behind T: value is the Julian day
    FiguresDay, ///< 03/04/2024, in either order: value is 20240304, the first number before the second
    YearPart, ///< Q2, H1: value is the quarter, or 10 and the half
    Hyphen,
    Comma,
    Fiscal,
    Era, ///< BC, AD: value 0 and 1
    More,
    Long, ///< long, old, of two-year-old
};

enum class DateUnit : qint8 {
    Second,
    Minute,
    Hour,
    Day,
    Night,
    Weekend,
    Week,
    Fortnight,
    Month,
    Season,
    Quarter,
    Year,
    Decade,
    Century,
    Millennium,
};
enum class DateRelation : qint8 {
    Last,
    Next,
    This,
    Past,
    Coming,
    Previous,
    Following,
    That,
    Same,
    Current,
    Latest
};
enum class Portion : qint8 { Start, Mid, End };
enum class Approximation : qint8 { About, LessThan, MoreThan };
enum class Reference : qint8 { Past, Present, Future };
enum class DayPart : qint8 { Morning, Afternoon, Evening, Night };
struct DateWord
{
    Span span; ///< in the text
    qint32 value = 0;
    DateWordKind kind = DateWordKind::Other;
    bool plural = false; ///< of a unit, weekday or day part
    bool capital = false; ///< begins with a capital letter
    bool written = false; ///< a number in letters
    bool joined = false; ///< no blank before it
};

} // namespace onrecord
