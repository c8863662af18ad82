// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dateunits.h"

#include "core/dates/datecounts.h"
#include "core/dates/datemonths.h"
#include "core/dates/datevalues.h"
#include "core/dates/dateyearparts.h"

namespace onrecord {

using namespace Qt::StringLiterals;
using Kind = DateWordKind;

namespace {

/// A stretch told by how many units it lies away from a day.
struct UnitStep
{
    QDate from; ///< invalid where no day is known
    int count = 0;
};

/// What \a relation says of a \a unit whose words end before \a next; nullopt for nothing.
std::optional<UnitStep> stepOf(const DateSentence &in, qsizetype next, DateRelation relation,
                               DateUnit unit)
{
    const DateContext &context = in.context();
    switch (relation) {
    case DateRelation::Last:
    case DateRelation::Past: return UnitStep{context.published, -1};
    case DateRelation::Next:
    case DateRelation::Coming: return UnitStep{context.published, 1};
    case DateRelation::This:
    case DateRelation::Current: return UnitStep{context.published, 0};
    case DateRelation::Previous: return UnitStep{context.daySpokenOf(), -1};
    case DateRelation::Following: return UnitStep{context.daySpokenOf(), 1};
    case DateRelation::Same: return UnitStep{context.daySpokenOf(), 0};
    case DateRelation::That:
        return unit == DateUnit::Day || unit == DateUnit::Year
            ? std::optional(UnitStep{context.daySpokenOf(), 0})
            : std::nullopt;
    case DateRelation::Latest:
        if (unit != DateUnit::Quarter || in.says(next - 2, u"recent"))
            return std::nullopt;
        return UnitStep{context.lastQuarter.isValid()
                            ? context.lastQuarter
                            : moved(context.published, DateUnit::Quarter, -1),
                        0};
    }
    return std::nullopt;
}

/// The weekend: the last one in a past, the next one otherwise.
int weekendStep(const DateSentence &in, qsizetype at, qsizetype next)
{
    const bool isBeforeSaturday = in.published().dayOfWeek() < 6;
    return isBeforeSaturday && in.tenseAt(at, next) == Tense::Past ? -1 : 0;
}

/// The word behind "a year ago" where that stands at \a next: the same month a year ago. 0 where
/// it does not.
qsizetype afterAYearAgo(const DateSentence &in, qsizetype next)
{
    const DateMeasure back =
        in.is(next, Kind::Article) ? measureAt(in, next, leadAt(in, next)) : DateMeasure{};
    const bool isAYearAgo = back && back.unit == DateUnit::Year && back.count.hundredths == 100
        && in.is(back.next, Kind::Ago);
    return isAYearAgo ? back.next + 1 : 0;
}

/// The quarter of the year \a year names: last year’s third quarter.
DatePhrase quarterOfYear(const DateSentence &in, const DatePhrase &year)
{
    const qsizetype possessed = in.afterPossessive(year.next);
    const DatePhrase quarter = possessed > year.next ? quarterAt(in, possessed) : DatePhrase{};
    if (!quarter || in.is(quarter.next - 1, Kind::Year))
        return {};
    const int month = quarter.day.isValid() ? quarter.day.month() : 1;
    return in.context().point(quarter.next, QDate(year.day.year(), month, 1), DateUnit::Quarter);
}

/// the year ended, the quarter ended Sept. 30
DatePhrase unitThatEnded(const DateSentence &in, qsizetype next, DateUnit unit)
{
    if (unit == DateUnit::Year)
        return toldPhrase(next, durationOf(unit, 100), DateType::Duration);
    const DatePhrase end = monthAt(in, next + 1);
    const bool isKnown = end && end.day.isValid()
        && (unit == DateUnit::Quarter || unit == DateUnit::Week || unit == DateUnit::Month);
    const DateContext &context = in.context();
    return isKnown ? context.countedFrom(end.day, context.point(next, end.day, unit))
                   : DatePhrase{};
}

/// True where the words behind "the week" tell which one it is: the week before, the month of May.
bool isOtherwiseTold(const DateSentence &in, qsizetype next)
{
    return in.says(next, u"before") || in.says(next, u"after") || in.says(next, u"that")
        || in.says(next, u"when") || in.says(next, u"following") || in.is(next, Kind::Of)
        || in.is(next, Kind::Ago) || in.is(next, Kind::Hence)
        || (in.is(next, Kind::Other) && in.word(next).capital);
}

} // namespace

DatePhrase relativeUnitAt(const DateSentence &in, qsizetype at, qsizetype next,
                          DateRelation relation, DateUnit unit)
{
    const DateContext &context = in.context();
    const bool isClockUnit =
        unit == DateUnit::Second || unit == DateUnit::Minute || unit == DateUnit::Hour;
    std::optional<UnitStep> step = isClockUnit ? std::nullopt : stepOf(in, next, relation, unit);
    if (!step)
        return {};
    const bool isBehindFor = in.says(at - 1, u"for") && in.isThe(at);
    if (isBehindFor && (relation == DateRelation::Last || relation == DateRelation::Past)
        && unit >= DateUnit::Week) // for the last year: how long
        return toldPhrase(next, durationOf(unit, 100), DateType::Duration);
    const bool isOfYear = relation == DateRelation::Last && unit == DateUnit::Quarter
        && in.is(next, Kind::Of) && in.is(next + 1, Kind::Year);
    if (isOfYear) // the last quarter of 2023
        return context.point(next + 2, QDate(in.word(next + 1).value, 10, 1), unit,
                             DateReason::Written);
    if (!step->from.isValid())
        return openPhrase(next, unknownOf(unit), unit);
    if (unit == DateUnit::Weekend && relation == DateRelation::This)
        step->count = weekendStep(in, at, next);
    if (relation == DateRelation::Same && unit < DateUnit::Year) {
        if (const qsizetype end = afterAYearAgo(in, next)) {
            const QDate day = moved(step->from, DateUnit::Year, -1);
            return context.countedFrom(step->from, context.point(end, day, unit));
        }
    }
    const DatePhrase phrase = context.unitsFrom(step->from, step->count, unit, next);
    if (unit == DateUnit::Year && phrase) {
        if (const DatePhrase quarter = quarterOfYear(in, phrase))
            return quarter;
    }
    return phrase;
}

DatePhrase definiteUnitAt(const DateSentence &in, qsizetype at)
{
    if (!in.isThe(at))
        return {};
    const bool isFiscal =
        in.is(at + 1, Kind::Fiscal) || in.says(at + 1, u"full") || in.says(at + 1, u"calendar");
    const qsizetype place = isFiscal ? at + 2 : at + 1;
    const qsizetype next = place + 1;
    if (!in.is(place, Kind::Unit) || in.word(place).plural || in.is(next, Kind::Hyphen))
        return {};
    const DateUnit unit = in.unit(place);
    if (in.says(next, u"ended") || in.says(next, u"ending"))
        return unitThatEnded(in, next, unit);
    const bool isMeant = unit == DateUnit::Year || unit == DateUnit::Week || unit == DateUnit::Month
        || (unit == DateUnit::Day && in.has(at - 1, DateWordClass::Closing));
    if (!isMeant || isOtherwiseTold(in, next))
        return {};
    return relativeUnitAt(in, at, next, DateRelation::This, unit);
}

DatePhrase yearEndAt(const DateSentence &in, qsizetype at)
{
    if (!in.isUnit(at, DateUnit::Year))
        return {};
    const qsizetype end = in.is(at + 1, Kind::Hyphen) ? at + 2 : in.afterPossessive(at + 1);
    if (!in.says(end, u"end") || in.is(end + 1, Kind::Of))
        return {};
    DatePhrase phrase = relativeUnitAt(in, at, end + 1, DateRelation::This, DateUnit::Year);
    phrase.modifier = u"END"_s;
    return phrase;
}

} // namespace onrecord
