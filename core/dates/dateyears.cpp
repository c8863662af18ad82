// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dateyears.h"

#include "core/dates/datevalues.h"

#include <algorithm>

namespace onrecord {

using Kind = DateWordKind;

namespace {

/// True where a year may be meant by \a at at all. Before 1500 four figures count something, unless
/// "in" stands before them.
bool isLikelyYear(const DateSentence &in, qsizetype at)
{
    constexpr int first = 1500;
    constexpr int last = 2100;
    const DateWord &year = in.word(at);
    return year.kind != Kind::Year || (year.value >= first && year.value <= last)
        || in.is(at - 1, Kind::In);
}

/// 555-2024
bool endsTelephoneNumber(const DateSentence &in, qsizetype at)
{
    return in.is(at - 1, Kind::Hyphen) && in.word(at).joined && in.word(at - 1).joined
        && in.is(at - 2, Kind::Number) && !in.word(at - 2).written;
}

/// True where the year is the tail of something else, such as a version or a sum of money.
bool isJoinedToOther(const DateSentence &in, qsizetype at)
{
    return at > 0 && in.word(at).joined && !in.is(at - 1, Kind::Hyphen) && !in.says(at - 1, u"(")
        && !in.says(at - 1, u"“") && !in.says(at - 1, u"–") && !in.says(at - 1, u"\"");
}

/// 16 of 2015–16
DateFarEnd farYear(const DateSentence &in, qsizetype at, int year)
{
    constexpr int longest = 20; // years
    const qsizetype far = at + 2;
    const DateWord &second = in.word(far);
    const int inCentury = year % 100;
    const bool isRange = (in.is(at + 1, Kind::Hyphen) || in.says(at + 1, u"–"))
        && second.kind == Kind::Number && second.joined && second.span.length() == 2
        && second.value > inCentury && second.value <= inCentury + longest;
    if (!isRange)
        return {};
    const QDate day(year - inCentury + second.value, 1, 1);
    return {far, far + 1, timexOf(day, DateUnit::Year)};
}

} // namespace

DatePhrase yearAt(const DateSentence &in, qsizetype at)
{
    if (!in.is(at, Kind::Year) && !in.is(at, Kind::YearShort))
        return {};
    const bool isCounted =
        in.has(at + 1, DateWordClass::Counted) || in.is(at + 1, Kind::Unit); // 2000 people
    if (!isLikelyYear(in, at) || isCounted || endsTelephoneNumber(in, at)
        || isJoinedToOther(in, at))
        return {};
    const int year = in.word(at).value;
    DatePhrase phrase =
        in.context().point(at + 1, QDate(year, 1, 1), DateUnit::Year, DateReason::Written);
    if (phrase)
        phrase.farEnd = farYear(in, at, year);
    return phrase;
}

DatePhrase fiscalYearAt(const DateSentence &in, qsizetype at)
{
    const qsizetype year = in.isUnit(at + 1, DateUnit::Year) ? at + 2 : at + 1;
    return in.is(year, Kind::Year) ? yearAt(in, year) : DatePhrase{};
}

DatePhrase decadeAt(const DateSentence &in, qsizetype at)
{
    if (!in.is(at, Kind::Decade))
        return {};
    return in.context().point(at + 1, QDate(in.word(at).value * 10, 1, 1), DateUnit::Decade,
                              DateReason::Written);
}

DatePhrase centuryAt(const DateSentence &in, qsizetype at)
{
    constexpr int last = 30;
    const qsizetype unit = in.is(at + 1, Kind::Hyphen) ? at + 2 : at + 1;
    const int number = in.word(at).value;
    const bool isCentury = in.is(at, Kind::Ordinal) && number >= 1 && number <= last
        && in.isUnit(unit, DateUnit::Century);
    if (!isCentury)
        return {};
    const QDate begin(std::max(100 * (number - 1), 1), 1, 1); // no year 0
    return in.context().point(unit + 1, begin, DateUnit::Century, DateReason::Written);
}

std::optional<YearTold> relativeYearAt(const DateSentence &in, qsizetype at)
{
    const bool isYear =
        in.is(at, Kind::Relative) && in.is(at + 1, Kind::Unit) && in.unit(at + 1) == DateUnit::Year;
    if (!isYear || !in.published().isValid())
        return std::nullopt;
    const DateRelation relation = in.relation(at);
    const int step = relation == DateRelation::Last ? -1 : relation == DateRelation::Next ? 1 : 0;
    return YearTold{at + 2, in.published().year() + step, DateReason::Counted};
}

std::optional<YearTold> yearBehind(const DateSentence &in, qsizetype next)
{
    const qsizetype at = in.is(next, Kind::Comma) || in.is(next, Kind::Of) ? next + 1 : next;
    if (in.is(at, Kind::Year))
        return YearTold{at + 1, in.word(at).value, DateReason::Written};
    return relativeYearAt(in, at);
}

} // namespace onrecord
