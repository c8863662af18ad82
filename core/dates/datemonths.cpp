// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datemonths.h"

#include "core/dates/datechoice.h"
#include "core/dates/datedays.h"
#include "core/dates/datevalues.h"
#include "core/dates/dateyearparts.h"
#include "core/dates/dateyears.h"

namespace onrecord {

using Kind = DateWordKind;

namespace {

bool hasFiguresBeside(const DateSentence &in, qsizetype at)
{
    const auto isNumber = [&](qsizetype place) {
        return in.is(place, Kind::Number) || in.is(place, Kind::Ordinal);
    };
    const bool isParted = in.is(at + 1, Kind::Comma) || in.is(at + 1, Kind::Of);
    return isNumber(at - 1) || isNumber(at + 1) || in.is(at + 1, Kind::Year)
        || (isParted && in.is(at + 2, Kind::Year));
}

/// True where the word for a month means something else: may, Theresa May, a March of Dimes, Jan
/// Berg.
bool isOtherThanMonth(const DateSentence &in, qsizetype at)
{
    if (!in.word(at).capital)
        return true;
    if (hasFiguresBeside(in, at))
        return false;
    const QStringView name = in.text(at);
    const bool isMay = in.says(at, u"may");
    const bool isJune = in.says(at, u"june");
    const bool isAlsoWord = isMay || in.says(at, u"march");
    const bool isAbbreviation = (name.size() <= 4 || name.endsWith(u'.')) && !isAlsoWord && !isJune
        && !in.says(at, u"july");
    if (isAbbreviation) // "Mar" and "Jan" are first names
        return !name.endsWith(u'.') && name.size() == 3;
    if (!isAlsoWord && !isJune && !in.says(at, u"april") && !in.says(at, u"august"))
        return false;
    // a June agreement; but a May supporter, a March of Dimes
    if (in.isAn(at - 1))
        return isMay || in.is(at + 1, Kind::Of);
    const bool isName = in.isThe(at - 1) && in.is(at + 1, Kind::Other) && in.word(at + 1).capital;
    if (isName) // the March Hare
        return true;
    const bool isAsEarlyAs = in.says(at - 1, u"as")
        && (in.says(at - 2, u"early") || in.says(at - 2, u"soon") || in.says(at - 2, u"late"));
    return !isAsEarlyAs && !in.has(at - 1, DateWordClass::MonthLead);
}

/// The month that the word at \a at alone names.
DatePhrase monthAlone(const DateSentence &in, qsizetype at)
{
    const int month = in.word(at).value;
    if (const auto told = yearBehind(in, at + 1)) {
        const QDate begin(told->year, month, 1);
        if (const DatePhrase dated =
                in.context().point(told->next, begin, DateUnit::Month, told->reason))
            return dated;
    }
    if (const auto told = yearOfFarEnd(in, at + 1, month)) {
        if (const DatePhrase dated = in.context().point(at + 1, QDate(told->year, month, 1),
                                                        DateUnit::Month, told->reason))
            return dated;
    }
    if (!in.published().isValid())
        return openPhrase(at + 1, monthOfAnyYear(month), DateUnit::Month);
    const DaysAround days = monthsAround(in.published(), month);
    return pointOf(in, at + 1, chosenByTense(in, at, at + 1, days), DateUnit::Month);
}

} // namespace

DatePhrase monthAt(const DateSentence &in, qsizetype at)
{
    if (const DatePhrase quarter = quarterOfMonthAt(in, at))
        return quarter;
    if (!in.is(at, Kind::Month) || isOtherThanMonth(in, at))
        return {};
    // "30 February 2024": nobody's day, and not the month either
    const DateWord &before = in.word(at - 1);
    if (before.kind == Kind::Number && !before.written && before.value < 100)
        return {};
    const bool hasArticle = in.is(at + 1, Kind::Article) && in.is(at + 2, Kind::Ordinal);
    const qsizetype number = hasArticle ? at + 2 : at + 1;
    if (isDayNumber(in, number) && !in.is(number + 1, Kind::Meridiem))
        return dayBehindMonth(in, number, in.word(at).value);
    return monthAlone(in, at);
}

} // namespace onrecord
