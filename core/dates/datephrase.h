// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/dateword.h"
#include "core/findings/dateexpression.h"

namespace onrecord {

/// The far end of a range, read along with the near one: 5 of "March 3–5".
struct DateFarEnd
{
    qsizetype begin = 0; ///< index of its first word in the sentence
    qsizetype next = 0; ///< and of the one behind it; 0 where there is no range
    QString value;
};

/// An expression as it is read from one word of a sentence on; without words where none was.
struct DatePhrase
{
    qsizetype next = 0; ///< index of the word behind it
    DateType type = DateType::Date;
    QString value; ///< TIMEX3
    QString modifier; ///< TIMEX3 mod, mostly empty
    QDate day; ///< a day in it, where it has a place in the calendar
    DateUnit unit = DateUnit::Day; ///< how wide it is
    QDate anchor; ///< the day it was read against
    DateReason reason = DateReason::Written;
    DateFarEnd farEnd;

    explicit operator bool() const { return next > 0; }
};

/// What has its value from its own words: a duration, a set, the past.
inline DatePhrase toldPhrase(qsizetype next, const QString &value, DateType type)
{
    DatePhrase phrase;
    phrase.next = next;
    phrase.value = value;
    phrase.type = type;
    return phrase;
}

/// A date that needs a day to be read against where there is none.
inline DatePhrase openPhrase(qsizetype next, const QString &value, DateUnit unit)
{
    DatePhrase phrase;
    phrase.next = next;
    phrase.value = value;
    phrase.unit = unit;
    phrase.reason = DateReason::Open;
    return phrase;
}

} // namespace onrecord
