// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dateseasons.h"

#include "core/dates/datechoice.h"
#include "core/dates/datevalues.h"

namespace onrecord {

using Kind = DateWordKind;

namespace {

/// True where the word for a season means something else. "Fall" and "spring" are verbs and wells
/// as well, and a capital within a sentence makes a name.
bool isOtherThanSeason(const DateSentence &in, qsizetype at)
{
    constexpr int spring = 1;
    const bool isAlsoWord = in.word(at).value == spring || in.says(at, u"fall");
    const bool isLedIn = in.is(at - 1, Kind::In) || in.is(at - 1, Kind::Portion)
        || (in.is(at - 1, Kind::Article) && in.is(at - 2, Kind::In));
    return (isAlsoWord && (!isLedIn || in.is(at + 1, Kind::Of))) || (in.word(at).capital && at > 0);
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
