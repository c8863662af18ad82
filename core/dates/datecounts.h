// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datesentence.h"

#include <optional>

namespace onrecord {

/// A number of units as written: "two and a half", "several", "20", "a couple of".
struct DateCount
{
    qsizetype next = 0; ///< the word behind it; 0 where there is none
    int hundredths = 0;
    bool isVague = false; ///< a few: nobody said how many
    bool isArticle = false; ///< "a week"

    explicit operator bool() const { return next > 0; }
};

/// What stands before a count: "in", "the", "more than", "next".
struct DateLead
{
    qsizetype next = 0; ///< the word behind it; where it begins when there is nothing
    QString modifier; ///< TIMEX3 mod
    bool isIn = false; ///< in six months
    bool hasThe = false;
    bool isRelative = false; ///< the next two days
    std::optional<DateRelation> relation;
};

/// A count and its unit: two more weeks, 12-month, a year and a half.
struct DateMeasure
{
    qsizetype next = 0; ///< the word behind it; 0 where there is none
    DateCount count;
    DateUnit unit = DateUnit::Day;
    bool isPlural = false;

    explicit operator bool() const { return next > 0; }
};

DateCount countAt(const DateSentence &in, qsizetype at);
DateLead leadAt(const DateSentence &in, qsizetype at);
/// The measure at \a at, before whose count \a lead stands.
DateMeasure measureAt(const DateSentence &in, qsizetype at, const DateLead &lead);

} // namespace onrecord
