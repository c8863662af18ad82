// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/datecomposer.h"

#include "core/findings/datevalues.h"

using namespace Qt::StringLiterals;

namespace onrecord {

using Kind = DateWordKind;

DateComposer::Phrase DateComposer::seasonAt(qsizetype at)
{
    if (!is(at, Kind::Season))
        return {};
    const int season = word(at).value;
    const qsizetype year = is(at + 1, Kind::Of) || is(at + 1, Kind::Comma) ? at + 2 : at + 1;
    if (is(year, Kind::Year))
        return point(year + 1, seasonStart(word(year).value, season), DateUnit::Season,
                     DateReason::Written);
    // "fall" and "spring" are verbs and wells as well
    const bool isAlsoWord = season == 1 || says(at, u"fall");
    const bool isLedIn = is(at - 1, Kind::In) || is(at - 1, Kind::Portion)
        || (is(at - 1, Kind::Article) && is(at - 2, Kind::In));
    if ((isAlsoWord && (!isLedIn || is(at + 1, Kind::Of))) || (word(at).capital && at > 0))
        return {};
    const QDate published = m_context.published;
    if (!published.isValid())
        return unresolved(at + 1, u"XXXX-"_s + seasonCode(season), DateUnit::Season);
    if (seasonOf(published) == season)
        return point(at + 1, published, DateUnit::Season);
    QDate before = seasonStart(published.year(), season);
    if (before > published)
        before = before.addYears(-1);
    return point(at + 1, chosenByTense(at, at + 1, before, before.addYears(1)), DateUnit::Season);
}

/// third quarter, third-quarter, first quarter of 2023, the 1988 third quarter
DateComposer::Phrase DateComposer::quarterAt(qsizetype at)
{
    const qsizetype year = is(at, Kind::Year) ? at : -1;
    const qsizetype ordinal = is(at, Kind::Fiscal) || year >= 0 ? at + 1 : at;
    const qsizetype unit =
        is(ordinal + 1, Kind::Hyphen) || is(ordinal + 1, Kind::Fiscal) ? ordinal + 2 : ordinal + 1;
    const bool isQuarter = is(ordinal, Kind::Ordinal) && word(ordinal).value >= 1
        && word(ordinal).value <= 4 && is(unit, Kind::Unit)
        && DateUnit(word(unit).value) == DateUnit::Quarter && !word(unit).plural;
    if (!isQuarter)
        return {};
    const int month = 3 * word(ordinal).value - 2;
    const qsizetype later =
        is(unit + 1, Kind::Of) || is(unit + 1, Kind::Comma) ? unit + 2 : unit + 1;
    if (year >= 0)
        return point(unit + 1, QDate(word(year).value, month, 1), DateUnit::Quarter,
                     DateReason::Written);
    if (is(later, Kind::Year))
        return point(later + 1, QDate(word(later).value, month, 1), DateUnit::Quarter,
                     DateReason::Written);
    const QDate published = m_context.published;
    if (!published.isValid())
        return unresolved(unit + 1, u"XXXX-Q"_s + QString::number(word(ordinal).value),
                          DateUnit::Quarter);
    const qsizetype relative = is(later, Kind::Relative) && is(later + 1, Kind::Unit) ? later : -1;
    if (relative >= 0 && DateUnit(word(relative + 1).value) == DateUnit::Year) {
        const Relation relation = Relation(word(relative).value);
        const int step = relation == Relation::Last ? -1 : relation == Relation::Next ? 1 : 0;
        return point(relative + 2, QDate(published.year() + step, month, 1), DateUnit::Quarter);
    }
    QDate before(published.year(), month, 1);
    if (before > published)
        before = before.addYears(-1);
    // One that is hardly over is meant even where the sentence looks ahead.
    const bool isAhead = before.addMonths(7) < published && tenseAt(at, unit + 1) == Tense::Future;
    return point(unit + 1, isAhead ? before.addYears(1) : before, DateUnit::Quarter);
}

/// The holiday named at \a at and the word behind its name; 0 for that where it is none.
std::pair<Holiday, qsizetype> DateComposer::holidayNamed(qsizetype at) const
{
    const Holiday holiday = Holiday(word(at).value);
    const qsizetype second = at + 1;
    const bool hasPossessive = (says(second, u"’") || says(second, u"'")) && says(second + 1, u"s");
    switch (holiday) {
    case Holiday::GoodFriday:
    case Holiday::BlackFriday: return {holiday, words(second) == u"Friday" ? second + 1 : 0};
    case Holiday::LaborDay:
    case Holiday::MemorialDay:
    case Holiday::IndependenceDay: return {holiday, words(second) == u"Day" ? second + 1 : 0};
    case Holiday::Valentine:
        return {holiday, hasPossessive && words(second + 2) == u"Day" ? second + 3 : 0};
    case Holiday::NewYear: { // New Year, New Year’s Day, New Year’s Eve
        if (words(second) != u"Year")
            return {holiday, 0};
        const qsizetype named = says(second + 2, u"s") ? second + 3 : second + 1;
        const bool isEve = words(named) == u"Eve";
        return {isEve ? Holiday::NewYearsEve : holiday,
                isEve || words(named) == u"Day" ? named + 1 : 0};
    }
    default: break;
    }
    if (says(second, u"day"))
        return {holiday, second + 1};
    if (says(second, u"eve") && holiday == Holiday::Christmas)
        return {Holiday::ChristmasEve, second + 1};
    const bool isPartOfName =
        word(second).capital && is(second, Kind::Other) && words(second).size() > 1;
    return {holiday, isPartOfName ? 0 : second}; // Easter Island
}

DateComposer::Phrase DateComposer::holidayAt(qsizetype at)
{
    if (!is(at, Kind::Holiday) || !word(at).capital)
        return {};
    auto [holiday, next] = holidayNamed(at);
    if (next == 0)
        return {};
    const qsizetype year = is(next, Kind::Comma) ? next + 1 : next;
    if (is(year, Kind::Year))
        return point(year + 1, holidayIn(holiday, word(year).value), DateUnit::Day,
                     DateReason::Written);
    const QDate published = m_context.published;
    if (!published.isValid())
        return {};
    QDate before = holidayIn(holiday, published.year());
    if (before > published)
        before = holidayIn(holiday, published.year() - 1);
    QDate after = holidayIn(holiday, published.year());
    if (after < published)
        after = holidayIn(holiday, published.year() + 1);
    Choice choice = chosenByNearness(at, next, before, after);
    if (holiday == Holiday::Easter && is(next, Kind::Weekday)) { // Easter Monday
        choice.day = choice.day.addDays(word(next).value % 7);
        ++next;
    }
    return point(next, choice, DateUnit::Day);
}

} // namespace onrecord
