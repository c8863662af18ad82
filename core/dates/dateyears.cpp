// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dateyears.h"

#include "core/dates/datevalues.h"

#include <algorithm>

namespace onrecord {

using namespace Qt::StringLiterals;
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

/// True where a number is one of a kind, counts something or is a house's: Flight 2024, between 1800
/// and 2000 soldiers, a population of 1900, 1066 Hastings Road, 2001: A Space Odyssey.
bool isNumberOfOther(const DateSentence &in, qsizetype at)
{
    const auto counts = [&in](qsizetype next) {
        return in.has(next, DateWordClass::Counted) || in.is(next, Kind::Unit);
    };
    const bool isPlace =
        in.word(at + 1).capital && in.has(at + 2, DateWordClass::Street, Qt::CaseSensitive);
    const bool isTitle = at > 0 && in.says(at + 1, u":") && in.word(at + 1).joined
        && in.word(at + 2).capital && !in.is(at - 1, Kind::In) && !in.is(at - 1, Kind::Of)
        && !in.is(at - 1, Kind::Month) && !in.is(at - 1, Kind::Number)
        && !in.is(at - 1, Kind::Comma);
    return counts(at + 1) || in.has(at - 1, DateWordClass::Numbered) || isTitle
        || (in.joinsRange(at + 1) && in.is(at + 2, Kind::Year) && counts(at + 3))
        || (in.is(at - 1, Kind::Of) && in.has(at - 2, DateWordClass::Sum))
        || (isPlace && !in.isThe(at - 1));
}

/// True for a decade that is an age or a figure on a scale: her eighties, temperatures in the 80s.
bool isDecadeOfOther(const DateSentence &in, qsizetype at)
{
    qsizetype before = at - 1;
    while (in.is(before, Kind::Hyphen) || in.is(before, Kind::Portion))
        --before;
    const DateWord &decade = in.word(at);
    if (in.has(before, DateWordClass::Possessor) || in.says(before, u"s"))
        return decade.written || decade.span.length() == 3;
    if (decade.written || decade.span.length() != 3)
        return false;
    constexpr qsizetype nearWords = 6;
    for (qsizetype i = std::max(at - nearWords, qsizetype(0)); i < at + nearWords / 2; ++i) {
        if (in.has(i, DateWordClass::Scale))
            return true;
    }
    return false;
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
    if (!isLikelyYear(in, at) || isNumberOfOther(in, at) || endsTelephoneNumber(in, at)
        || isJoinedToOther(in, at))
        return {};
    const int year = in.word(at).value;
    DatePhrase phrase =
        in.context().point(at + 1, QDate(year, 1, 1), DateUnit::Year, DateReason::Written);
    constexpr qsizetype figures = 4;
    const bool isPair = in.word(at).kind == Kind::Year && !in.word(at).written
        && in.word(at).span.length() > figures;
    if (phrase && isPair) // 2023/24
        phrase.value += u'/' + timexOf(QDate(year + 1, 1, 1), DateUnit::Year);
    else if (phrase)
        phrase.farEnd = farYear(in, at, year);
    return phrase;
}

DatePhrase eraYearAt(const DateSentence &in, qsizetype at)
{
    const auto isEra = [&in](qsizetype place) {
        return in.is(place, Kind::Era) && in.text(place).back().isUpper();
    };
    const auto isNumber = [&in](qsizetype place) {
        return (in.is(place, Kind::Number) || in.is(place, Kind::Year)) && !in.word(place).written
            && in.word(place).value > 0;
    };
    constexpr int figures = 4;
    if (isNumber(at) && isEra(at + 1)) {
        const bool isBefore = in.word(at + 1).value == 0;
        const QString year = padded(in.word(at).value, figures);
        return toldPhrase(at + 2, isBefore ? u"BC"_s + year : year, DateType::Date);
    }
    const bool isAnno = isEra(at) && in.word(at).value == 1 && isNumber(at + 1);
    return isAnno ? toldPhrase(at + 2, padded(in.word(at + 1).value, figures), DateType::Date)
                  : DatePhrase{};
}

DatePhrase fiscalYearAt(const DateSentence &in, qsizetype at)
{
    const qsizetype year = in.isUnit(at + 1, DateUnit::Year) ? at + 2 : at + 1;
    return in.is(year, Kind::Year) ? yearAt(in, year) : DatePhrase{};
}

DatePhrase decadeAt(const DateSentence &in, qsizetype at)
{
    if (!in.is(at, Kind::Decade) || isDecadeOfOther(in, at))
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
    if (relation == DateRelation::That || relation == DateRelation::Same)
        return YearTold{at + 2, in.context().daySpokenOf().year(), DateReason::SpokenOf};
    const int step = relation == DateRelation::Last ? -1 : relation == DateRelation::Next ? 1 : 0;
    return YearTold{at + 2, in.published().year() + step, DateReason::Counted};
}

std::optional<YearTold> yearOfFarEnd(const DateSentence &in, qsizetype joint, int month)
{
    if (!in.joinsRange(joint))
        return std::nullopt;
    const auto isDay = [&in](qsizetype at) {
        return in.is(at, Kind::Number) || in.is(at, Kind::Ordinal);
    };
    qsizetype at = joint + 1;
    at += isDay(at);
    if (!in.is(at, Kind::Month))
        return std::nullopt;
    const int far = in.word(at).value;
    ++at;
    at += isDay(at);
    at += in.is(at, Kind::Comma);
    if (!in.is(at, Kind::Year))
        return std::nullopt;
    return YearTold{joint, in.word(at).value - (month > far ? 1 : 0), DateReason::Written};
}

std::optional<YearTold> yearBehind(const DateSentence &in, qsizetype next)
{
    const qsizetype at = in.is(next, Kind::Comma) || in.is(next, Kind::Of) ? next + 1 : next;
    if (in.is(at, Kind::Year))
        return YearTold{at + 1, in.word(at).value, DateReason::Written};
    return relativeYearAt(in, at);
}

} // namespace onrecord
