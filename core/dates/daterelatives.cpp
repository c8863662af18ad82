// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/daterelatives.h"

#include "core/dates/datecalendar.h"
#include "core/dates/datedaytimes.h"
#include "core/dates/dateholidays.h"
#include "core/dates/datemonths.h"
#include "core/dates/dateunits.h"
#include "core/dates/datevalues.h"
#include "core/dates/dateweekdays.h"
#include "core/dates/dateyearparts.h"
#include "core/dates/dateyears.h"

namespace onrecord {

using namespace Qt::StringLiterals;
using Kind = DateWordKind;

namespace {

/// -1 back, 1 ahead, 0 neither.
int directionOf(DateRelation relation)
{
    switch (relation) {
    case DateRelation::Last:
    case DateRelation::Past:
    case DateRelation::Previous: return -1;
    case DateRelation::Next:
    case DateRelation::Coming:
    case DateRelation::Following: return 1;
    default: return 0;
    }
}

/// A relation of one word or two, such as "this past", and the word behind it.
struct RelationWords
{
    DateRelation relation;
    qsizetype next;
};

RelationWords relationWordsAt(const DateSentence &in, qsizetype at)
{
    RelationWords words{in.relation(at), at + 1};
    if (words.relation == DateRelation::That && in.isRelation(words.next, DateRelation::Same)) {
        words = {DateRelation::Same, at + 2};
    } else if (words.relation == DateRelation::This) {
        if (in.isRelation(words.next, DateRelation::Past))
            words = {DateRelation::Last, at + 2};
        else if (in.isRelation(words.next, DateRelation::Coming))
            words = {DateRelation::Next, at + 2};
    }
    const bool isFiscal = in.is(words.next, Kind::Fiscal);
    if (isFiscal && words.relation == DateRelation::Latest)
        words.relation = DateRelation::Last;
    if (isFiscal || in.says(words.next, u"full"))
        ++words.next;
    return words;
}

/// this morning, last night, the next evening, that afternoon
DatePhrase relativeDayPart(const DateSentence &in, qsizetype part, DateRelation relation)
{
    const int step = directionOf(relation);
    const bool isOfDaySpokenOf =
        step > 0 || relation == DateRelation::That || relation == DateRelation::Same;
    const QDate from = isOfDaySpokenOf ? in.context().lastDay : in.published();
    return inDayPart(in.context().unitsFrom(from, step, DateUnit::Day, part + 1), in.dayPart(part));
}

/// last Friday, this Sunday evening; \a at is where the relation stands.
DatePhrase relativeWeekday(const DateSentence &in, qsizetype at, qsizetype weekday,
                           DateRelation relation)
{
    const QDate published = in.published();
    const int back = (published.dayOfWeek() - in.word(weekday).value + 7) % 7;
    const QDate last = published.addDays(back == 0 ? -7 : -back);
    const QDate coming = published.addDays(7 - back);
    QDate day = directionOf(relation) < 0 ? last : coming;
    if (relation == DateRelation::This) {
        const bool isOver = weekdayAt(in, weekday).type == DateType::Date
            && in.tenseAt(at, weekday + 1) == Tense::Past;
        day = back == 0 ? published : isOver ? last : coming;
    }
    return withDayPart(in, in.context().point(weekday + 1, day, DateUnit::Day));
}

/// last May, next March 3
DatePhrase relativeMonth(const DateSentence &in, qsizetype at, int direction)
{
    const DatePhrase dated = monthAt(in, at);
    if (dated && dated.unit == DateUnit::Day)
        return dated;
    const QDate published = in.published();
    const int number = in.word(at).value;
    QDate month(published.year(), number, 1);
    if (direction < 0 && number >= published.month())
        month = month.addYears(-1);
    if (direction > 0 && number <= published.month())
        month = month.addYears(1);
    return in.context().point(at + 1, month, DateUnit::Month);
}

/// last summer, this winter
DatePhrase relativeSeason(const DateSentence &in, qsizetype at, DateRelation relation)
{
    constexpr int winter = 4;
    const int direction = directionOf(relation);
    const QDate published = in.published();
    QDate season = seasonStart(published.year(), in.word(at).value);
    // "last summer" in December is this year's; "last winter" in it is over too
    if (direction < 0 && season.addMonths(3) > published)
        season = season.addYears(-1);
    if (direction > 0 && season <= published)
        season = season.addYears(1);
    if (relation == DateRelation::This && in.word(at).value == winter && published.month() < 3)
        season = season.addYears(-1);
    return in.context().point(at + 1, season, DateUnit::Season);
}

/// last Thanksgiving
DatePhrase relativeHoliday(const DateSentence &in, qsizetype at, int direction)
{
    const auto named = holidayNamedAt(in, at);
    if (!named)
        return {};
    const QDate published = in.published();
    QDate day = holidayIn(named->holiday, published.year());
    if (direction < 0 && day >= published)
        day = holidayIn(named->holiday, published.year() - 1);
    if (direction > 0 && day <= published)
        day = holidayIn(named->holiday, published.year() + 1);
    return in.context().point(named->next, day, DateUnit::Day);
}

/// What has a name of its own and stands at \a next, behind a relation at \a at.
DatePhrase relativeNamed(const DateSentence &in, qsizetype at, qsizetype next,
                         DateRelation relation)
{
    if (relation == DateRelation::Current || relation == DateRelation::Latest)
        return {};
    const DateWord &named = in.word(next);
    if (named.kind == Kind::DayPart && !named.plural)
        return relativeDayPart(in, next, relation);
    if (!in.published().isValid()) {
        const DatePhrase phrase = calendarAt(in, next);
        return phrase ? phrase : halfAt(in, next);
    }
    const int direction = directionOf(relation);
    switch (named.kind) {
    case Kind::Weekday:
        return named.capital && !named.plural ? relativeWeekday(in, at, next, relation)
                                              : DatePhrase{};
    case Kind::Month: return named.capital ? relativeMonth(in, next, direction) : DatePhrase{};
    case Kind::Season: return relativeSeason(in, next, relation);
    case Kind::Holiday: return named.capital ? relativeHoliday(in, next, direction) : DatePhrase{};
    case Kind::Ordinal: // this third quarter
        return direction < 0 || relation == DateRelation::This ? quarterAt(in, next) : DatePhrase{};
    default: return {};
    }
}

/// The whole that a half is of, which may be "this year", "2024", "the 1990s", "the year".
DatePhrase wholeAt(const DateSentence &in, qsizetype at)
{
    if (in.is(at, Kind::Relative)) {
        if (const DatePhrase phrase = relativeAt(in, at))
            return phrase;
    }
    if (in.is(at, Kind::Year))
        return yearAt(in, at);
    if (in.is(at, Kind::Fiscal))
        return fiscalYearAt(in, at);
    if (!in.is(at, Kind::Article))
        return {};
    return in.is(at + 1, Kind::Decade) ? decadeAt(in, at + 1) : definiteUnitAt(in, at);
}

/// USA Today, the BBC’s Today programme: a capital within a sentence, behind a name.
bool isProgramme(const DateSentence &in, qsizetype at)
{
    if (!in.word(at).capital)
        return false;
    const bool isShow = in.says(at + 1, u"programme") || in.says(at + 1, u"program")
        || in.says(at + 1, u"show") || in.says(at + 1, u"newspaper");
    const bool isBehindName = in.says(at - 1, u"s") && in.isApostrophe(at - 2);
    const bool isPartOfName = in.is(at - 1, Kind::Other) && in.word(at - 1).capital;
    return isShow || isBehindName || isPartOfName;
}

} // namespace

DatePhrase todayAt(const DateSentence &in, qsizetype at)
{
    const DateContext &context = in.context();
    if (in.is(at, Kind::Tonight))
        return inDayPart(context.unitsFrom(in.published(), 0, DateUnit::Day, at + 1),
                         DayPart::Night);
    if (!in.is(at, Kind::Today) || isProgramme(in, at))
        return {};
    return withDayPart(in,
                       context.unitsFrom(in.published(), in.word(at).value, DateUnit::Day, at + 1));
}

DatePhrase relativeAt(const DateSentence &in, qsizetype at)
{
    const qsizetype first = in.isThe(at) ? at + 1 : at;
    if (first > at && in.isUnit(first, DateUnit::Weekend))
        return relativeUnitAt(in, at, first + 1, DateRelation::This, DateUnit::Weekend);
    if (const DatePhrase account = accountAt(in, at, first))
        return account;
    if (!in.is(first, Kind::Relative))
        return {};
    const auto [relation, next] = relationWordsAt(in, first);
    if (in.is(next, Kind::Unit) && !in.word(next).plural)
        return relativeUnitAt(in, at, next + 1, relation, in.unit(next));
    return relativeNamed(in, at, next, relation);
}

DatePhrase halfAt(const DateSentence &in, qsizetype at)
{
    // "First half" without "the" is half of a match.
    const bool hasThe = in.isThe(at);
    const qsizetype which = hasThe ? at + 1 : at;
    const bool isOrdinal = hasThe && in.is(which, Kind::Ordinal);
    const bool isFirst = isOrdinal && in.word(which).value == 1;
    const bool isSecond = (isOrdinal && in.word(which).value == 2) || in.says(which, u"last")
        || in.says(which, u"latter") || in.says(which, u"final");
    if ((!isFirst && !isSecond) || !in.says(which + 1, u"half") || !in.is(which + 2, Kind::Of))
        return {};
    DatePhrase phrase = wholeAt(in, which + 3);
    if (!phrase || !phrase.day.isValid())
        return {};
    if (phrase.unit == DateUnit::Year)
        phrase.value += isFirst ? u"-H1"_s : u"-H2"_s;
    else if (phrase.unit == DateUnit::Decade)
        phrase.modifier = isFirst ? u"START"_s : u"END"_s;
    else
        return {};
    phrase.farEnd = {};
    return phrase;
}

} // namespace onrecord
