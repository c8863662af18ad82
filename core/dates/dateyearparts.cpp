// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dateyearparts.h"

#include "core/dates/datechoice.h"
#include "core/dates/datevalues.h"
#include "core/dates/dateyears.h"

namespace onrecord {

using namespace Qt::StringLiterals;
using Kind = DateWordKind;

namespace {

/// The words of a quarter without its year.
struct QuarterWords
{
    qsizetype next = 0; ///< the word behind "quarter"; 0 where there is none
    int number = 0; ///< 1 to 4
};

QuarterWords quarterWordsAt(const DateSentence &in, qsizetype ordinal)
{
    const bool isParted = in.is(ordinal + 1, Kind::Hyphen) || in.is(ordinal + 1, Kind::Fiscal);
    const qsizetype unit = isParted ? ordinal + 2 : ordinal + 1;
    if (!in.isUnit(unit, DateUnit::Quarter))
        return {};
    if (in.says(ordinal, u"final"))
        return in.is(unit + 1, Kind::Of) ? QuarterWords{unit + 1, 4} : QuarterWords{};
    const int number = in.word(ordinal).value;
    const bool isOrdinal = in.is(ordinal, Kind::Ordinal) && number >= 1 && number <= 4;
    return isOrdinal ? QuarterWords{unit + 1, number} : QuarterWords{};
}

/// The last one of a \a month to begin, or the one after it where the sentence looks ahead.
DatePhrase quarterNearest(const DateSentence &in, qsizetype at, qsizetype next, int month)
{
    const QDate published = in.published();
    QDate before(published.year(), month, 1);
    if (before > published)
        before = before.addYears(-1);
    // One that is hardly over is meant even where the sentence looks ahead.
    constexpr int hardlyOver = 7; // months from its beginning
    const bool isAhead =
        before.addMonths(hardlyOver) < published && in.tenseAt(at, next) == Tense::Future;
    return in.context().point(next, isAhead ? before.addYears(1) : before, DateUnit::Quarter);
}

} // namespace

DatePhrase quarterAt(const DateSentence &in, qsizetype at)
{
    const bool isYearFirst = in.is(at, Kind::Year);
    const auto [next, number] =
        quarterWordsAt(in, in.is(at, Kind::Fiscal) || isYearFirst ? at + 1 : at);
    if (next == 0)
        return {};
    const int month = 3 * number - 2;
    const auto pointIn = [&](qsizetype end, int year, DateReason reason) {
        return in.context().point(end, QDate(year, month, 1), DateUnit::Quarter, reason);
    };
    if (isYearFirst)
        return pointIn(next, in.word(at).value, DateReason::Written);
    if (const auto told = yearBehind(in, next))
        return pointIn(told->next, told->year, told->reason);
    if (!in.published().isValid())
        return openPhrase(next, quarterOfAnyYear(number), DateUnit::Quarter);
    return quarterNearest(in, at, next, month);
}

DatePhrase yearPartAt(const DateSentence &in, qsizetype at)
{
    if (!in.is(at, Kind::YearPart))
        return {};
    const int value = in.word(at).value;
    const bool isHalf = value > 10;
    const int month = isHalf ? 6 * (value - 10) - 5 : 3 * value - 2;
    qsizetype behind = at + 1;
    if (in.is(behind, Kind::Of) || in.is(behind, Kind::Comma) || in.is(behind, Kind::Hyphen))
        ++behind;
    if (in.is(behind, Kind::Fiscal))
        ++behind;
    std::optional<YearTold> told;
    if (in.is(behind, Kind::Year) || in.is(behind, Kind::YearShort))
        told = YearTold{behind + 1, in.word(behind).value, DateReason::Written};
    else
        told = relativeYearAt(in, behind);
    const bool isLed = in.is(at - 1, Kind::In) || in.isThe(at - 1)
        || in.has(at - 1, DateWordClass::MonthLead) || in.is(at - 1, Kind::Portion)
        || in.isRelation(at - 1, DateRelation::This);
    if (!told && !isLed)
        return {};
    if (!told && !in.published().isValid())
        return isHalf ? DatePhrase{}
                      : openPhrase(at + 1, quarterOfAnyYear(value), DateUnit::Quarter);
    DatePhrase phrase = told ? in.context().point(told->next, QDate(told->year, month, 1),
                                                  DateUnit::Quarter, told->reason)
                             : quarterNearest(in, at, at + 1, month);
    if (phrase && isHalf) {
        phrase.value = timexOf(phrase.day, DateUnit::Year) + (value == 11 ? u"-H1"_s : u"-H2"_s);
        phrase.unit = DateUnit::Year;
    }
    return phrase;
}

DatePhrase quarterOfMonthAt(const DateSentence &in, qsizetype at)
{
    const int month = in.word(at).value;
    const bool isQuarter = in.is(at, Kind::Month) && month % 3 == 0 && in.word(at).capital
        && in.isUnit(at + 1, DateUnit::Quarter);
    if (!isQuarter)
        return {};
    if (!in.published().isValid())
        return openPhrase(at + 2, quarterOfAnyYear(month / 3), DateUnit::Quarter);
    return quarterNearest(in, at, at + 2, month - 2);
}

DatePhrase accountAt(const DateSentence &in, qsizetype at, qsizetype first)
{
    const DateContext &context = in.context();
    const QDate quarter = context.lastQuarter;
    if (!quarter.isValid())
        return {};
    const auto pointOfAccount = [&](qsizetype next, QDate day) {
        return context.countedFrom(quarter, context.point(next, day, DateUnit::Quarter));
    };
    const bool isPeriod = in.says(first + 1, u"period") || in.isUnit(first + 1, DateUnit::Quarter);
    if (isPeriod && first > at && in.is(first, Kind::Year)) // the 1988 quarter
        return pointOfAccount(first + 2, QDate(in.word(first).value, quarter.month(), 1));
    if (isPeriod && in.says(first, u"latest"))
        return pointOfAccount(first + 2, quarter);
    if (in.says(first, u"comparable") || in.says(first, u"corresponding"))
        ++first;
    const bool isGoingOn =
        in.is(first + 1, Kind::Hyphen) || in.says(first + 1, u"ended"); // quarter-to-quarter
    if (first > at && in.isUnit(first, DateUnit::Quarter) && !isGoingOn)
        return pointOfAccount(first + 1, quarter);
    const bool isYearAgo = in.isUnit(first, DateUnit::Year) && in.is(first + 1, Kind::Hyphen)
        && in.is(first + 2, Kind::Ago);
    if (!isYearAgo)
        return {};
    qsizetype next = first + 3;
    if (in.is(next, Kind::Ordinal) && in.isUnit(next + 1, DateUnit::Quarter))
        next += 2;
    else if (in.isUnit(next, DateUnit::Quarter) || in.says(next, u"period"))
        ++next;
    return pointOfAccount(next, context.quarterBefore());
}

namespace {

/// True where the word for a season means something else. "Fall" and "spring" are verbs and wells
/// as well, and a capital within a sentence makes a name.
bool isOtherThanSeason(const DateSentence &in, qsizetype at)
{
    constexpr int spring = 1;
    const bool isAlsoWord = in.word(at).value == spring || in.says(at, u"fall");
    const bool isLedIn = in.is(at - 1, Kind::In) || in.is(at - 1, Kind::Portion)
        || (in.is(at - 1, Kind::Article) && in.is(at - 2, Kind::In));
    const bool isFirstName =
        in.word(at).capital && in.is(at + 1, Kind::Other) && in.word(at + 1).capital;
    const bool isOfNoun = in.is(at + 1, Kind::Of) || in.is(at + 1, Kind::In); // the fall in prices
    return (isAlsoWord && (!isLedIn || isOfNoun)) || (in.word(at).capital && at > 0) || isFirstName
        || in.has(at + 1, DateWordClass::SeasonName);
}

} // namespace

DatePhrase seasonAt(const DateSentence &in, qsizetype at)
{
    if (!in.is(at, Kind::Season))
        return {};
    const DateContext &context = in.context();
    const int season = in.word(at).value;
    const qsizetype year = in.is(at + 1, Kind::Of) || in.is(at + 1, Kind::Comma) ? at + 2 : at + 1;
    if (in.is(year, Kind::Year))
        return context.point(year + 1, seasonStart(in.word(year).value, season), DateUnit::Season,
                             DateReason::Written);
    if (isOtherThanSeason(in, at))
        return {};
    const QDate published = in.published();
    if (!published.isValid())
        return openPhrase(at + 1, seasonOfAnyYear(season), DateUnit::Season);
    if (seasonOf(published) == season)
        return context.point(at + 1, published, DateUnit::Season);
    QDate before = seasonStart(published.year(), season);
    if (before > published)
        before = before.addYears(-1);
    const DaysAround days{before, before.addYears(1)};
    return pointOf(in, at + 1, chosenByTense(in, at, at + 1, days), DateUnit::Season);
}

} // namespace onrecord
