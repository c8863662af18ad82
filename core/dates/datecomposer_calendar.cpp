// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datecomposer.h"

#include "core/dates/datevalues.h"

using namespace Qt::StringLiterals;

namespace onrecord {

using Kind = DateWordKind;

DateComposer::Phrase DateComposer::calendarAt(qsizetype at)
{
    // "the" belongs to an expression where the noun behind it could not stand alone
    switch (word(at).kind) {
    case Kind::FullDay: return fullDayAt(at);
    case Kind::Weekday: return weekdayAt(at);
    case Kind::Month: return monthAt(at);
    case Kind::Year:
    case Kind::YearShort: return yearAt(at);
    case Kind::Decade: return decadeAt(at);
    case Kind::Season: return seasonAt(at);
    case Kind::Holiday: return holidayAt(at);
    case Kind::Number: return dayMonthAt(at);
    case Kind::Fiscal: return fiscalYearAt(at);
    case Kind::Ordinal:
        for (const auto rule :
             {&DateComposer::dayMonthAt, &DateComposer::quarterAt, &DateComposer::centuryAt}) {
            if (const Phrase phrase = (this->*rule)(at))
                return phrase;
        }
        return {};
    case Kind::Article: return word(at).value == 0 ? namedByArticle(at) : Phrase{};
    default: return halfAt(at);
    }
}

/// the 1990s, the third quarter, the 19th century, the 24th, the year 2000
DateComposer::Phrase DateComposer::namedByArticle(qsizetype at)
{
    for (const auto rule :
         {&DateComposer::decadeAt, &DateComposer::quarterAt, &DateComposer::centuryAt,
          &DateComposer::dayMonthAt, &DateComposer::ordinalDayAt, &DateComposer::halfAt}) {
        if (const Phrase phrase = (this->*rule)(at + 1))
            return phrase;
    }
    const bool isSeason =
        is(at + 1, Kind::Season) && is(at + 2, Kind::Of) && is(at + 3, Kind::Year);
    const bool isTheYear =
        is(at + 1, Kind::Unit) && says(at + 1, u"year") && is(at + 2, Kind::Year);
    return isSeason ? seasonAt(at + 1) : isTheYear ? yearAt(at + 2) : Phrase{};
}

DateComposer::Phrase DateComposer::fullDayAt(qsizetype at)
{
    return point(at + 1, QDate::fromJulianDay(word(at).value), DateUnit::Day, DateReason::Written);
}

/// True where a word for a day or month is part of a name: Sunday Times, Theresa May.
bool DateComposer::isNameNotDate(qsizetype at) const
{
    if (is(at, Kind::Weekday))
        return m_vocabulary.has(words(at + 1), DateWordClass::NameEnding);

    const QStringView name = words(at);
    const bool isAlsoWord = name.compare(u"May", Qt::CaseInsensitive) == 0
        || name.compare(u"March", Qt::CaseInsensitive) == 0;
    const bool isAbbreviation = (name.size() <= 4 || name.endsWith(u'.')) && !isAlsoWord
        && !says(at, u"june") && !says(at, u"july");
    const bool hasFigures = is(at + 1, Kind::Number) || is(at + 1, Kind::Year)
        || is(at + 1, Kind::Ordinal) || is(at - 1, Kind::Number) || is(at - 1, Kind::Ordinal)
        || (is(at + 1, Kind::Comma) && is(at + 2, Kind::Year))
        || (is(at + 1, Kind::Of) && is(at + 2, Kind::Year));
    if (!word(at).capital)
        return true;
    if (hasFigures)
        return false;
    if (isAbbreviation) // "Mar" and "Jan" are first names
        return !name.endsWith(u'.') && name.size() == 3;
    if (isAlsoWord || says(at, u"april") || says(at, u"june") || says(at, u"august")) {
        // a June agreement; but a May supporter, a March of Dimes
        if (is(at - 1, Kind::Article) && word(at - 1).value == 1)
            return says(at, u"may") || is(at + 1, Kind::Of);
        return !isIn(at - 1, DateWordClass::MonthLead);
    }
    return false;
}

DateComposer::Phrase DateComposer::weekdayAt(qsizetype at)
{
    if (!word(at).capital || isNameNotDate(at))
        return {};
    // Wednesday, Dec. 4, 2024; Wednesday 4 December
    const qsizetype day = is(at + 1, Kind::Comma) ? at + 2 : at + 1;
    const qsizetype skipped = is(day, Kind::Article) && word(day).value == 0 ? day + 1 : day;
    if (Phrase full = is(skipped, Kind::Month)                          ? monthAt(skipped)
            : (is(skipped, Kind::Number) || is(skipped, Kind::Ordinal)) ? dayMonthAt(skipped)
                                                                        : Phrase{};
        full && full.unit == DateUnit::Day)
        return withDayPart(full);
    const bool isShort = words(at).size() <= 4 && !words(at).endsWith(u'.');
    if (isShort)
        return {};
    if (word(at).plural) {
        return told(at + 1, u"XXXX-WXX-"_s + QString::number(word(at).value), DateType::Set);
    }
    // Thursday last week, Monday to Thursday last week
    const QDate published = m_context.published;
    const bool isRange = isJointAt(at + 1) && is(at + 2, Kind::Weekday);
    const qsizetype named = isRange ? at + 3 : at + 1;
    const bool isInWeek = is(named, Kind::Relative) && is(named + 1, Kind::Unit)
        && DateUnit(word(named + 1).value) == DateUnit::Week && !word(named + 1).plural;
    if (const Phrase week = isInWeek ? relativeAt(named) : Phrase{}; week && week.day.isValid())
        return point(isRange ? at + 1 : week.next,
                     week.day.addDays(word(at).value - week.day.dayOfWeek()), DateUnit::Day);
    if (is(at + 1, Kind::DayPart) && word(at + 1).plural) // Monday nights
        return told(at + 2,
                    u"XXXX-WXX-"_s + QString::number(word(at).value) + u'T'
                        + dayPartCode(DayPart(word(at + 1).value)),
                    DateType::Set);
    if (!published.isValid())
        return withDayPart(
            unresolved(at + 1, u"XXXX-WXX-"_s + QString::number(word(at).value), DateUnit::Day));
    const int back = (published.dayOfWeek() - word(at).value + 7) % 7;
    const QDate before = published.addDays(-back);
    const QDate after = back == 0 ? published : before.addDays(7);
    const Tense tense = tenseAt(at, at + 1);
    const Choice choice = tense == Tense::Future ? Choice{after, DateReason::FutureVerb}
        : tense == Tense::Past                   ? Choice{before, DateReason::PastVerb}
                                                 : Choice{before};
    return withDayPart(point(at + 1, choice, DateUnit::Day));
}

/// Of a day of a month, or a month (\a day 0), in the year that follows it or, where none does,
/// in the one tense and nearness choose.
DateComposer::Phrase DateComposer::withYear(Phrase phrase, int month, int day)
{
    const DateUnit unit = day > 0 ? DateUnit::Day : DateUnit::Month;
    const qsizetype year =
        is(phrase.next, Kind::Comma) || is(phrase.next, Kind::Of) ? phrase.next + 1 : phrase.next;
    // "1 January 0000" is no day, and none without its year either
    if (is(year, Kind::Number) && word(year).span.length() == 4 && day > 0)
        return {};
    if (is(year, Kind::Year) && word(year).value >= 1000) {
        const QDate written(word(year).value, month, std::max(day, 1));
        return point(year + 1, written, unit, DateReason::Written);
    }
    // June last year, January of this year
    const QDate published = m_context.published;
    if (is(year, Kind::Relative) && is(year + 1, Kind::Unit)
        && DateUnit(word(year + 1).value) == DateUnit::Year && published.isValid()) {
        const DateRelation relation = DateRelation(word(year).value);
        const int step = relation == DateRelation::Last ? -1
            : relation == DateRelation::Next            ? 1
                                                        : 0;
        return point(year + 2, QDate(published.year() + step, month, std::max(day, 1)), unit);
    }
    if (day == 0)
        return phrase;
    return monthDay(phrase.next, month, day);
}

DateComposer::Phrase DateComposer::monthDay(qsizetype next, int month, int day)
{
    // 2000 has every day; 31 April has no year
    if (!QDate(2000, month, day).isValid())
        return {};
    const QDate published = m_context.published;
    if (!published.isValid())
        return unresolved(next, u"XXXX-"_s + padded(month) + u'-' + padded(day), DateUnit::Day);
    constexpr int longestGap = 8; // in years between two 29ths of February
    QDate before;
    QDate after;
    for (int i = 0; i <= longestGap; ++i) {
        const QDate earlier(published.year() - i, month, day);
        if (!before.isValid() && earlier.isValid() && earlier <= published)
            before = earlier;
        const QDate later(published.year() + i, month, day);
        if (!after.isValid() && later.isValid() && later >= published)
            after = later;
    }
    if (!before.isValid() || !after.isValid())
        return unresolved(next, u"XXXX-"_s + padded(month) + u'-' + padded(day), DateUnit::Day);
    return point(next, chosenByNearness(next - 1, next, before, after), DateUnit::Day);
}

DateComposer::Phrase DateComposer::monthAt(qsizetype at)
{
    if (!is(at, Kind::Month) || isNameNotDate(at))
        return {};
    // "30 February 2024": nobody's day, and not the month either
    if (is(at - 1, Kind::Number) && !word(at - 1).written && word(at - 1).value < 100)
        return {};
    const int month = word(at).value;
    Phrase bare = unresolved(at + 1, u"XXXX-"_s + padded(month), DateUnit::Month);

    // Dec. 4, December the 4th
    const qsizetype number =
        is(at + 1, Kind::Article) && is(at + 2, Kind::Ordinal) ? at + 2 : at + 1;
    const bool isDay = (is(number, Kind::Number) || is(number, Kind::Ordinal))
        && word(number).value >= 1 && word(number).value <= 31
        && !(is(number, Kind::Number) && word(number).written) && !is(number + 1, Kind::Meridiem);
    if (const qsizetype far = isDay ? farDayAt(number + 1, word(number).value) : 0)
        return daysOfMonth(number, far, month);
    if (isDay) {
        Phrase day = bare;
        day.next = number + 1;
        if (Phrase dated = withYear(day, month, word(number).value))
            return withDayPart(dated);
        return {};
    }
    if (const Phrase dated = withYear(bare, month, 0); dated.next > bare.next)
        return dated;
    const QDate published = m_context.published;
    if (!published.isValid())
        return bare;
    QDate before(published.year(), month, 1);
    QDate after = before;
    if (month > published.month())
        before = before.addYears(-1);
    else if (month < published.month())
        after = after.addYears(1);
    return point(at + 1, chosenByTense(at, at + 1, before, after), DateUnit::Month);
}

/// 24 February 2022, 3rd of May
DateComposer::Phrase DateComposer::dayMonthAt(qsizetype at)
{
    if ((!is(at, Kind::Number) && !is(at, Kind::Ordinal)) || word(at).value < 1
        || word(at).value > 31 || (is(at, Kind::Number) && word(at).written))
        return {};
    // 3–5 March 2021: the first day shares month and year with the second
    if (isJointAt(at + 1) && is(at + 3, Kind::Month) && is(at + 2, word(at).kind)
        && word(at + 2).value > word(at).value) {
        Phrase first = dayMonthAt(at + 2);
        first.farEnd = {};
        if (!first || first.unit != DateUnit::Day || first.type != DateType::Date)
            return {};
        first.next = at + 1;
        if (!first.day.isValid()) {
            first.value = u"XXXX-"_s + padded(word(at + 3).value) + u'-' + padded(word(at).value);
            return first;
        }
        first.day.setDate(first.day.year(), first.day.month(), word(at).value);
        first.value = timexOf(first.day, DateUnit::Day);
        return first;
    }
    const qsizetype month = is(at + 1, Kind::Of) ? at + 2 : at + 1;
    if (!is(month, Kind::Month) || !word(month).capital || words(month).isEmpty())
        return {};
    Phrase day = unresolved(month + 1, {}, DateUnit::Day);
    return withDayPart(withYear(day, word(month).value, word(at).value));
}

DateComposer::Phrase DateComposer::yearAt(qsizetype at)
{
    const DateWord &year = word(at);
    if (year.kind == Kind::Year && (year.value < 1500 || year.value > 2100)) {
        const bool isAfterIn = is(at - 1, Kind::In) && year.value >= 1000;
        if (!isAfterIn)
            return {};
    }
    // What is counted or measured is no year: 2000 people, 1500 miles
    if (isIn(at + 1, DateWordClass::Counted) || is(at + 1, Kind::Unit))
        return {};
    const bool isTelephone = is(at - 1, Kind::Hyphen) && word(at).joined && word(at - 1).joined
        && is(at - 2, Kind::Number) && !word(at - 2).written; // 555-2024
    if (isTelephone)
        return {};
    if (at > 0 && word(at).joined && !is(at - 1, Kind::Hyphen) && !says(at - 1, u"(")
        && !says(at - 1, u"“") && !says(at - 1, u"–") && !says(at - 1, u"\""))
        return {};
    Phrase phrase = point(at + 1, QDate(year.value, 1, 1), DateUnit::Year, DateReason::Written);
    const qsizetype far = at + 2; // 2015–16
    const int inCentury = year.value % 100;
    const bool isRange = phrase && (is(at + 1, Kind::Hyphen) || says(at + 1, u"–"))
        && is(far, Kind::Number) && word(far).joined && word(far).span.length() == 2
        && word(far).value > inCentury && word(far).value <= inCentury + 20;
    if (isRange)
        phrase.farEnd = {
            far, far + 1,
            timexOf(QDate(year.value - inCentury + word(far).value, 1, 1), DateUnit::Year)};
    return phrase;
}

/// fiscal 1988, fiscal year 2024
DateComposer::Phrase DateComposer::fiscalYearAt(qsizetype at)
{
    const bool hasUnit = is(at + 1, Kind::Unit) && says(at + 1, u"year");
    const qsizetype year = hasUnit ? at + 2 : at + 1;
    return is(year, Kind::Year) ? yearAt(year) : Phrase{};
}

DateComposer::Phrase DateComposer::decadeAt(qsizetype at)
{
    if (!is(at, Kind::Decade))
        return {};
    return point(at + 1, QDate(word(at).value * 10, 1, 1), DateUnit::Decade, DateReason::Written);
}

DateComposer::Phrase DateComposer::centuryAt(qsizetype at)
{
    const qsizetype unit = is(at + 1, Kind::Hyphen) ? at + 2 : at + 1;
    const bool isCentury = is(at, Kind::Ordinal) && word(at).value >= 1 && word(at).value <= 30
        && is(unit, Kind::Unit) && DateUnit(word(unit).value) == DateUnit::Century
        && !word(unit).plural;
    if (!isCentury)
        return {};
    Phrase phrase = point(unit + 1, QDate(std::max(100 * (word(at).value - 1), 1), 1, 1),
                          DateUnit::Century, DateReason::Written);
    return phrase;
}

} // namespace onrecord
