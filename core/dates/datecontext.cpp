// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datecontext.h"

#include "core/dates/datevalues.h"

namespace onrecord {

void DateContext::beginSentence()
{
    // An account does not go on for ever; what follows it counts by the calendar again.
    constexpr int longestAccount = 8; // sentences
    constexpr qint64 longestSpokenOf = 60; // days
    if (!isParagraphDateWritten && published.isValid()
        && std::abs(paragraphDate.daysTo(published)) > longestSpokenOf)
        paragraphDate = {};
    if (++quarterAge > longestAccount)
        lastQuarter = {};
}

void DateContext::remember(const DatePhrase &phrase)
{
    if ((phrase.type != DateType::Date && phrase.type != DateType::Time) || !phrase.day.isValid())
        return;
    lastDay = phrase.day;
    if (phrase.unit == DateUnit::Day) {
        lastDate = paragraphDate = phrase.day;
        isParagraphDateWritten = phrase.reason == DateReason::Written;
    }
    // The quarter an account is about, not the older ones it is compared with.
    constexpr qint64 oldest = 300; // days
    if (phrase.unit == DateUnit::Quarter && phrase.day.daysTo(published) < oldest) {
        lastQuarter = phrase.day;
        quarterAge = 0;
    }
}

QDate DateContext::quarterBefore() const
{
    return lastQuarter.year() == published.year() ? lastQuarter.addYears(-1) : lastQuarter;
}

DatePhrase DateContext::point(qsizetype next, QDate day, DateUnit unit, DateReason reason) const
{
    DatePhrase phrase;
    phrase.value = timexOf(day, unit);
    phrase.next = phrase.value.isEmpty() ? 0 : next;
    phrase.day = day;
    phrase.unit = unit;
    phrase.reason = reason;
    if (reason != DateReason::Written)
        phrase.anchor = published;
    return phrase;
}

DatePhrase DateContext::countedFrom(QDate from, DatePhrase phrase) const
{
    phrase.anchor = from;
    phrase.reason = from == published ? DateReason::Counted : DateReason::SpokenOf;
    return phrase;
}

DatePhrase DateContext::unitsFrom(QDate from, int count, DateUnit unit, qsizetype next) const
{
    return from.isValid() ? countedFrom(from, point(next, moved(from, unit, count), unit))
                          : openPhrase(next, unknownOf(unit), unit);
}

} // namespace onrecord
