// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QDate>
#include <QString>

namespace onrecord {

class Lexicon;

enum class DateType : quint8 { Date, Time, Duration, Set }; ///< TIMEX3's types
enum class DateRole : quint8 { About, SaidOn, Published };

/// An expression of time and what it means.
struct DateExpression
{
    Span span;
    DateType type = DateType::Date;
    QString value; ///< TIMEX3: 2024-11-29, 2024-WI, P2D, XXXX-WXX-5 where there is no anchor
    QString modifier; ///< TIMEX3 mod: START, MID, END, APPROX …, or empty
    QDate anchor; ///< the day it was read against; invalid where it needs none or there is none
    DateRole role = DateRole::About;

    friend bool operator==(const DateExpression &, const DateExpression &) = default;
};

/// The time expressions of \a document in text order, not overlapping, read against the
/// article's day of publication. Roles other than Published are given later, by who knows the
/// cues. Linear in the text.
QList<DateExpression> findDates(const Document &document, const Lexicon &lexicon);

} // namespace onrecord
