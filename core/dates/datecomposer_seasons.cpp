// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datecomposer.h"

#include "core/dates/datevalues.h"

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
    const bool isFinal = says(ordinal, u"final") && is(unit + 1, Kind::Of);
    const bool isOrdinal =
        is(ordinal, Kind::Ordinal) && word(ordinal).value >= 1 && word(ordinal).value <= 4;
    const bool isQuarter = (isOrdinal || isFinal) && is(unit, Kind::Unit)
        && DateUnit(word(unit).value) == DateUnit::Quarter && !word(unit).plural;
    if (!isQuarter)
        return {};
    const int number = isFinal ? 4 : word(ordinal).value;
    const int month = 3 * number - 2;
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
        return unresolved(unit + 1, u"XXXX-Q"_s + QString::number(number), DateUnit::Quarter);
    const qsizetype relative = is(later, Kind::Relative) && is(later + 1, Kind::Unit) ? later : -1;
    if (relative >= 0 && DateUnit(word(relative + 1).value) == DateUnit::Year) {
        const DateRelation relation = DateRelation(word(relative).value);
        const int step = relation == DateRelation::Last ? -1
            : relation == DateRelation::Next            ? 1
                                                        : 0;
        return point(relative + 2, QDate(published.year() + step, month, 1), DateUnit::Quarter);
    }
    QDate before(published.year(), month, 1);
    if (before > published)
        before = before.addYears(-1);
    // One that is hardly over is meant even where the sentence looks ahead.
    const bool isAhead = before.addMonths(7) < published && tenseAt(at, unit + 1) == Tense::Future;
    return point(unit + 1, isAhead ? before.addYears(1) : before, DateUnit::Quarter);
}

/// first half of 2024, the last half of the ’80s, the second half of this year
DateComposer::Phrase DateComposer::halfAt(qsizetype at)
{
    const bool isFirst = is(at, Kind::Ordinal) && word(at).value == 1;
    const bool isSecond = (is(at, Kind::Ordinal) && word(at).value == 2) || says(at, u"last")
        || says(at, u"latter") || says(at, u"final");
    if ((!isFirst && !isSecond) || !says(at + 1, u"half") || !is(at + 2, Kind::Of))
        return {};
    const qsizetype whole = at + 3;
    Phrase phrase = is(whole, Kind::Relative) ? relativeAt(whole)
        : is(whole, Kind::Year)               ? yearAt(whole)
                                              : Phrase{};
    if (!phrase && is(whole, Kind::Article))
        phrase = is(whole + 1, Kind::Decade) ? decadeAt(whole + 1) : definiteUnitAt(whole);
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

/// The word behind \a name where it stands at \a at, 0 where it does not.
qsizetype DateComposer::afterName(qsizetype at, const QStringList &name) const
{
    qsizetype next = at;
    for (const QString &part : name) {
        // New Year’s, Veterans’, St.
        while (next > at
               && (says(next, u"’") || says(next, u"'") || says(next, u".")
                   || (says(next, u"s") && word(next).joined)))
            ++next;
        if (words(next) != part)
            return 0;
        ++next;
    }
    return next;
}

/// The holiday named at \a at and the word behind its name; 0 for that where it is none.
std::pair<Holiday, qsizetype> DateComposer::holidayNamed(qsizetype at) const
{
    for (const HolidayName &name : m_vocabulary.holidayNames()) {
        const qsizetype next = afterName(at, name.words);
        // Easter Island is no day
        const bool isPartOfName =
            next == at + 1 && word(next).capital && is(next, Kind::Other) && words(next).size() > 1;
        if (next > 0)
            return {name.holiday, isPartOfName ? 0 : next};
    }
    return {};
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
        return unresolved(next, unknownOf(DateUnit::Day), DateUnit::Day);
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
