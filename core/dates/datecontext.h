// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datephrase.h"

#include <QDate>

namespace onrecord {

/// Which of the two numbers of 03/04/2024 is the day.
enum class DateOrder : quint8 { Unknown, DayFirst, MonthFirst };

/// What an article's expressions are read against: its day of publication and what the
/// expressions before have told.
struct DateContext
{
    QDate published; ///< of the article; invalid where nobody knows it
    QDate lastDay; ///< a day in what was last spoken of ("the same day", "the following year")
    QDate lastDate; ///< the last that was a single day ("at noon", "in the evening")
    QDate paragraphDate; ///< the same of this paragraph ("at 6am")
    bool isParagraphDateWritten = false; ///< with its year, so that it may be far
    QDate lastQuarter; ///< a day in the quarter last spoken of ("a year earlier", in accounts)
    int quarterAge = 0; ///< sentences since
    DateOrder figures = DateOrder::Unknown; ///< the article's custom

    /// Forgets the day that hours are of: a paragraph begins.
    void beginParagraph() { paragraphDate = {}; }
    /// Forgets the quarter of an account that is too many sentences ago, and what
    /// hours are not likely to be of: a day far from that of publication.
    void beginSentence();
    /// Takes in what \a phrase tells for those to come.
    void remember(const DatePhrase &phrase);

    /// The day last spoken of, else the day of publication.
    QDate daySpokenOf() const { return lastDay.isValid() ? lastDay : published; }
    /// The same where only a single day will do.
    QDate dateSpokenOf() const { return lastDate.isValid() ? lastDate : published; }
    /// The day of an hour that stands alone.
    QDate dateOfHours() const { return paragraphDate.isValid() ? paragraphDate : published; }
    /// The quarter of the year before that an account compares its own with.
    QDate quarterBefore() const;

    /// The stretch of \a unit that \a day lies in; no phrase where the calendar does not have it.
    DatePhrase point(qsizetype next, QDate day, DateUnit unit,
                     DateReason reason = DateReason::Counted) const;
    /// \a phrase, which was counted from \a from: the day of publication or one spoken of.
    DatePhrase countedFrom(QDate from, DatePhrase phrase) const;
    /// The stretch of \a unit that lies \a count of them away from the one of \a from; open where
    /// \a from is no day.
    DatePhrase unitsFrom(QDate from, int count, DateUnit unit, qsizetype next) const;
};

} // namespace onrecord
