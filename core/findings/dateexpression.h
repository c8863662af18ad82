// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <QDate>
#include <QString>

namespace onrecord {

enum class DateType : quint8 { Date, Time, Duration, Set }; ///< TIMEX3's types
enum class DateRole : quint8 { About, SaidOn, Published };

/// Why an expression has its value.
enum class DateReason : quint8 {
    Written, ///< it says so itself: 3 May 1961, two hours, every Friday
    Counted, ///< counted from the anchor: yesterday, last month, two weeks ago
    PastVerb, ///< the last one up to the anchor, as the verb tells of something past
    FutureVerb, ///< the next one, as it tells of something to come
    Nearest, ///< the one nearest to the anchor; no verb told
    SpokenOf, ///< counted from a day the text spoke of before: the next day, a year earlier
    Reader, ///< a reader said so; the anchor is left out
    Open, ///< it needs a day to be read against and there is none
};

/// An expression of time and what it means.
struct DateExpression
{
    Span span;
    DateType type = DateType::Date;
    QString value; ///< TIMEX3: 2024-11-29, 2024-WI, P2D, XXXX-WXX-5 where there is no anchor
    QString modifier; ///< TIMEX3 mod: START, MID, END, APPROX …, or empty
    QDate anchor; ///< the day it was read against; invalid where it needs none or there is none
    DateRole role = DateRole::About;
    DateReason reason = DateReason::Written;

    friend bool operator==(const DateExpression &, const DateExpression &) = default;
};

} // namespace onrecord

// A list of thousands grows in place then.
Q_DECLARE_TYPEINFO(onrecord::DateExpression, Q_RELOCATABLE_TYPE);
