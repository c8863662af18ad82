// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datecomposer.h"

#include "core/dates/datevalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

using Kind = DateWordKind;

/// What joins the ends of a range: 3–5, 3 to 5, 3 and 5.
bool DateComposer::isJointAt(qsizetype at) const
{
    return is(at, Kind::Hyphen) || is(at, Kind::And) || says(at, u"–") || says(at, u"to")
        || says(at, u"through");
}

/// True where the word counts or measures what is numbered before it: 12 people, 5 percent.
bool DateComposer::isCountedAt(qsizetype at) const
{
    const DateWord &what = word(at);
    if (what.kind == Kind::Other)
        return !what.span.isEmpty() && (words(at).front().isLetter() || says(at, u"%"));
    return what.kind == Kind::Unit || what.kind == Kind::Month || what.kind == Kind::Meridiem
        || what.kind == Kind::Fraction;
}

/// Where the second day of a range stands whose first is \a first and has \a joint behind it:
/// March 3–5, April 24 and 25. 0 where there is none.
qsizetype DateComposer::farDayAt(qsizetype joint, int first) const
{
    const qsizetype far = joint + 1;
    const bool isLater = (is(far, Kind::Number) || is(far, Kind::Ordinal)) && !word(far).written
        && word(far).value > first && word(far).value <= 31;
    if (!isJointAt(joint) || !isLater)
        return 0;
    const bool isOther = is(joint, Kind::And) // on March 3 and 12 people
        ? isCountedAt(far + 1)
        : is(far + 1, Kind::Unit) || is(far + 1, Kind::Month) || is(far + 1, Kind::Meridiem);
    return isOther ? 0 : far;
}

/// Both days of a range in \a month, whose numbers stand at \a near and \a far; the year, where
/// there is one, stands behind the second.
DateComposer::Phrase DateComposer::daysOfMonth(qsizetype near, qsizetype far, int month)
{
    const Phrase last = withYear(unresolved(far + 1, {}, DateUnit::Day), month, word(far).value);
    const int day = word(near).value;
    if (!last || !QDate(2000, month, day).isValid())
        return {};
    Phrase first = last;
    first.next = near + 1;
    first.farEnd = {far, last.next, last.value};
    if (last.day.isValid()) {
        first.day = QDate(last.day.year(), month, day);
        first.value = timexOf(first.day, DateUnit::Day);
    } else {
        first.value = u"XXXX-"_s + padded(month) + u'-' + padded(day);
    }
    return first.value.isEmpty() ? Phrase{} : first;
}

/// The 24th, in figures and where it can be nothing but a day: after "on" and before no noun.
DateComposer::Phrase DateComposer::ordinalDayAt(qsizetype at)
{
    if (!is(at, Kind::Ordinal) || word(at).written || word(at).value < 1 || word(at).value > 31)
        return {};
    const bool isOfNoun = isCountedAt(at + 1) && !isIn(at + 1, DateWordClass::DayFollower);
    if (!isIn(at - 2, DateWordClass::DayLead) || isOfNoun)
        return {};
    const QDate published = m_context.published;
    const int day = word(at).value;
    if (!published.isValid())
        return unresolved(at + 1, u"XXXX-XX-"_s + padded(day), DateUnit::Day);
    QDate before;
    QDate after;
    for (int i = 0; i < 3; ++i) { // no two months running are without their 31st
        const QDate back = published.addMonths(-i);
        const QDate earlier(back.year(), back.month(), day);
        if (!before.isValid() && earlier.isValid() && earlier <= published)
            before = earlier;
        const QDate ahead = published.addMonths(i);
        const QDate later(ahead.year(), ahead.month(), day);
        if (!after.isValid() && later.isValid() && later >= published)
            after = later;
    }
    return point(at + 1, chosenByTense(at, at + 1, before, after), DateUnit::Day);
}

} // namespace onrecord
