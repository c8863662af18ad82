// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dateholidays.h"

#include "core/dates/datechoice.h"
#include "core/dates/datevalues.h"

namespace onrecord {

using Kind = DateWordKind;

namespace {

/// Past what the list of names leaves out: New Year’s, Veterans’, St.
qsizetype afterMarks(const DateSentence &in, qsizetype at)
{
    while (in.isApostrophe(at) || in.says(at, u".") || (in.says(at, u"s") && in.word(at).joined))
        ++at;
    return at;
}

/// The word behind \a name where it stands at \a at; 0 where it does not.
qsizetype afterName(const DateSentence &in, qsizetype at, const QStringList &name)
{
    qsizetype next = at;
    for (const QString &part : name) {
        if (next > at)
            next = afterMarks(in, next);
        if (in.text(next) != part)
            return 0;
        ++next;
    }
    return next;
}

DaysAround holidaysAround(QDate published, Holiday holiday)
{
    const int year = published.year();
    const QDate sameYear = holidayIn(holiday, year);
    return {sameYear > published ? holidayIn(holiday, year - 1) : sameYear,
            sameYear < published ? holidayIn(holiday, year + 1) : sameYear};
}

} // namespace

std::optional<HolidayNamed> holidayNamedAt(const DateSentence &in, qsizetype at)
{
    for (const HolidayName &name : in.vocabulary().holidayNames()) {
        const qsizetype next = afterName(in, at, name.words);
        if (next == 0)
            continue;
        // Easter Island is no day
        const bool isPartOfName = next == at + 1 && in.word(next).capital
            && in.is(next, Kind::Other) && in.text(next).size() > 1;
        return isPartOfName ? std::nullopt : std::optional(HolidayNamed{name.holiday, next});
    }
    return std::nullopt;
}

DatePhrase holidayAt(const DateSentence &in, qsizetype at)
{
    const bool canBegin = in.is(at, Kind::Holiday) && in.word(at).capital;
    const auto named = canBegin ? holidayNamedAt(in, at) : std::nullopt;
    if (!named)
        return {};
    qsizetype next = named->next;
    const qsizetype year = in.is(next, Kind::Comma) ? next + 1 : next;
    if (in.is(year, Kind::Year))
        return in.context().point(year + 1, holidayIn(named->holiday, in.word(year).value),
                                  DateUnit::Day, DateReason::Written);
    if (!in.published().isValid())
        return openPhrase(next, unknownOf(DateUnit::Day), DateUnit::Day);
    const DaysAround days = holidaysAround(in.published(), named->holiday);
    DateChoice choice = chosenByNearness(in, at, next, days);
    if (named->holiday == Holiday::Easter && in.is(next, Kind::Weekday)) { // Easter Monday
        choice.day = choice.day.addDays(in.word(next).value % 7);
        ++next;
    }
    return pointOf(in, next, choice, DateUnit::Day);
}

} // namespace onrecord
