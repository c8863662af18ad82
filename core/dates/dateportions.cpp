// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dateportions.h"

#include "core/dates/datecalendar.h"
#include "core/dates/daterelatives.h"
#include "core/dates/dateunits.h"

namespace onrecord {

using namespace Qt::StringLiterals;
using Kind = DateWordKind;

namespace {

/// True for what "the" before a portion belongs to as well: the late 1980s, the late October; but
/// not the late Friday, nor the late-October trip.
bool isStretchWithArticle(const DateSentence &in, qsizetype at)
{
    return in.is(at, Kind::Decade) || in.is(at, Kind::Year) || in.is(at, Kind::Season)
        || (in.is(at, Kind::Month) && !in.is(at - 1, Kind::Hyphen));
}

/// The stretch at \a at of which a portion is told. Behind "earlier" and "later" it is none that
/// has a name in the calendar: later this year, but not later May 3.
DatePhrase stretchAt(const DateSentence &in, qsizetype at, bool isComparative)
{
    if (const DatePhrase relative = relativeAt(in, at))
        return relative;
    if (!isComparative) {
        if (const DatePhrase named = calendarAt(in, at))
            return named;
        if (const DatePhrase half = halfAt(in, at))
            return half;
    }
    return todayAt(in, at);
}

QString modifierOf(Portion portion)
{
    switch (portion) {
    case Portion::Start: return u"START"_s;
    case Portion::Mid: return u"MID"_s;
    case Portion::End: break;
    }
    return u"END"_s;
}

} // namespace

DatePhrase portionAt(const DateSentence &in, qsizetype at)
{
    const qsizetype first = in.isThe(at) ? at + 1 : at;
    const bool isComparative = in.says(first, u"earlier") || in.says(first, u"later");
    if (!in.is(first, Kind::Portion) && !isComparative)
        return {};
    qsizetype next = first + 1;
    const bool isNoun = in.says(first, u"end") || in.says(first, u"beginning")
        || in.says(first, u"start") || in.says(first, u"middle");
    if (isNoun && !in.is(next, Kind::Of))
        return {};
    if (isNoun || in.is(next, Kind::Hyphen) || in.is(next, Kind::In))
        ++next;
    if (first != at && !isNoun && !isStretchWithArticle(in, next))
        return {};

    DatePhrase inner = stretchAt(in, next, isComparative);
    const bool isTheUnit =
        in.isThe(next) && in.is(next + 1, Kind::Unit) && !in.word(next + 1).plural;
    if (!inner && isTheUnit && (isNoun || in.is(next - 1, Kind::In))) // late in the day
        inner = relativeUnitAt(in, at, next + 2, DateRelation::This, in.unit(next + 1));
    if (!inner || inner.value.isEmpty() || inner.type == DateType::Duration
        || inner.type == DateType::Set)
        return {};
    if (!isComparative)
        inner.modifier = modifierOf(Portion(in.word(first).value));
    return inner;
}

} // namespace onrecord
