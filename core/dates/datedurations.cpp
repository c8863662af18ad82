// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datedurations.h"

#include "core/dates/datecounts.h"
#include "core/dates/datevalues.h"

namespace onrecord {

using namespace Qt::StringLiterals;
using Kind = DateWordKind;

namespace {

/// recent years, coming months
DatePhrase recentUnits(const DateSentence &in, const DateLead &lead)
{
    const bool isRecent = lead.relation == DateRelation::Latest
        || lead.relation == DateRelation::Coming || lead.relation == DateRelation::Past;
    if (!isRecent || lead.isIn || !in.is(lead.next, Kind::Unit) || !in.word(lead.next).plural)
        return {};
    return toldPhrase(lead.next + 1, vagueDurationOf(in.unit(lead.next)), DateType::Duration);
}

/// "$5 a year" and "twice a week" repeat; "for a year" lasts.
bool isRate(const DateSentence &in, qsizetype at)
{
    return in.is(at - 1, Kind::Number) || in.has(at - 1, DateWordClass::Rate);
}

/// The lowest level in six years, the first visit in two decades: what lies behind.
bool looksBack(const DateSentence &in, qsizetype at)
{
    constexpr qsizetype nearWords = 6;
    for (qsizetype i = at - 1; i >= 0 && i >= at - nearWords; --i) {
        if (in.text(i).endsWith(u"est") || in.has(i, DateWordClass::Superlative))
            return true;
    }
    return false;
}

/// In six months: a day to come, unless the sentence tells of something done within them.
DatePhrase inSoMany(const DateSentence &in, qsizetype at, const DateMeasure &measure)
{
    const Tense tense = in.tenseAt(at, measure.next);
    const bool isAhead = tense == Tense::Future || (tense == Tense::Unknown && !looksBack(in, at));
    if (!measure.isPlural || measure.count.isVague || !isAhead)
        return {};
    const QDate day = moved(in.published(), measure.unit, measure.count.hundredths / 100);
    return in.context().point(measure.next, day, measure.unit);
}

/// 60 of "between 60 and 90 days", two of "two to three years".
DatePhrase nearEndAt(const DateSentence &in, qsizetype at)
{
    const DateCount count = in.is(at, Kind::Number) ? countAt(in, at) : DateCount{};
    if (!count)
        return {};
    const qsizetype next = count.next;
    const bool isBetween = in.says(at - 1, u"between") && in.is(next, Kind::And);
    const qsizetype joint = in.is(next, Kind::Hyphen) && in.says(next + 1, u"to") ? next + 1 : next;
    if (!isBetween && !in.says(joint, u"to") && !in.says(joint, u"–")
        && !in.is(joint, Kind::Hyphen))
        return {};
    const qsizetype second = in.is(joint + 1, Kind::Hyphen) ? joint + 2 : joint + 1;
    const DateMeasure measure =
        in.is(second, Kind::Number) ? measureAt(in, second, leadAt(in, second)) : DateMeasure{};
    if (!measure || measure.count.hundredths <= count.hundredths)
        return {};
    const bool isOneWord = (in.is(joint, Kind::Hyphen) || in.says(joint, u"–"))
        && in.word(joint).joined && in.word(second).joined && !measure.count.isVague;
    if (isOneWord) // 10-15 minutes
        return toldPhrase(measure.next,
                          durationOf(measure.unit, count.hundredths) + u'/'
                              + durationOf(measure.unit, measure.count.hundredths),
                          DateType::Duration);
    return toldPhrase(next, durationOf(measure.unit, count.hundredths), DateType::Duration);
}

/// "two weeks" with what makes a day of it: ago, earlier, later, from now.
DatePhrase agoOrLater(const DateSentence &in, const DateMeasure &measure)
{
    const DateContext &context = in.context();
    const qsizetype at = measure.next;
    const bool isFromNow = in.says(at, u"from") && in.says(at + 1, u"now");
    const bool isBefore = in.is(at, Kind::Ago) && !in.says(at, u"before");
    if (!isBefore && !in.is(at, Kind::Hence) && !isFromNow)
        return {};
    const qsizetype end = isFromNow ? at + 2 : at + 1;
    const DateUnit unit = measure.unit;
    if (measure.count.isVague)
        return toldPhrase(end, isBefore ? u"PAST_REF"_s : u"FUTURE_REF"_s, DateType::Date);
    if (unit == DateUnit::Second || unit == DateUnit::Minute || unit == DateUnit::Hour)
        return {};
    const QDate quarter = context.lastQuarter;
    if (unit == DateUnit::Year && measure.count.hundredths == 100 && isBefore && quarter.isValid())
        return context.countedFrom(quarter,
                                   context.point(end, context.quarterBefore(), DateUnit::Quarter));

    const bool isFromPublication = in.says(at, u"ago") || isFromNow;
    const QDate from = isFromPublication ? context.published : context.daySpokenOf();
    const DateUnit grain =
        unit == DateUnit::Decade || unit == DateUnit::Century ? DateUnit::Year : unit;
    if (!from.isValid())
        return openPhrase(end, unknownOf(grain), unit);
    const int count = measure.count.hundredths / 100;
    return context.countedFrom(
        from, context.point(end, moved(from, unit, isBefore ? -count : count), grain));
}

/// "The works will | last three weeks", "… begin in June and | last three weeks": a verb.
bool isVerbLast(const DateSentence &in, qsizetype at)
{
    if (!in.says(at, u"last"))
        return false;
    const bool joins = (in.is(at - 1, Kind::And) || in.says(at - 1, u"or"))
        && !in.says(at - 2, u"first") && !in.is(at - 2, Kind::Ordinal);
    return joins || in.has(at - 1, DateWordClass::Modal) || in.says(at - 1, u"to")
        || in.says(at - 1, u"not") || in.says(at - 1, u"they") || in.says(at - 1, u"which")
        || in.says(at - 1, u"usually") || in.says(at - 1, u"often") || in.says(at - 1, u"only");
}

/// False for what a lead makes another expression of: that day, about two hours (of which "about"
/// is no part), the 14-day wait; the verb "last".
bool mayBegin(const DateSentence &in, qsizetype at, const DateLead &lead)
{
    const bool isOtherDay =
        lead.relation == DateRelation::That || lead.relation == DateRelation::Same;
    const bool isAbout = in.is(at, Kind::Approximate) && lead.modifier == u"APPROX";
    const bool isBare = lead.hasThe && !lead.isRelative;
    return !isVerbLast(in, at) && !isOtherDay && !isAbout && !isBare
        && (!lead.isIn || lead.modifier.isEmpty());
}

} // namespace

DatePhrase durationAt(const DateSentence &in, qsizetype at)
{
    const DateLead lead = leadAt(in, at);
    if (!mayBegin(in, at, lead))
        return {};
    if (const DatePhrase vague = recentUnits(in, lead))
        return vague;
    const DateMeasure measure = measureAt(in, at, lead);
    if (!measure)
        return nearEndAt(in, at);
    const bool isFree = !lead.isRelative && !lead.hasThe;
    if (DatePhrase dated = isFree ? agoOrLater(in, measure) : DatePhrase{}) {
        dated.modifier = lead.modifier;
        return dated;
    }
    if (lead.isIn)
        return isFree ? inSoMany(in, at, measure) : DatePhrase{};
    const QString value = measure.count.isVague
        ? vagueDurationOf(measure.unit)
        : durationOf(measure.unit, measure.count.hundredths);
    const bool repeats = measure.count.isArticle && isFree && isRate(in, at);
    DatePhrase phrase =
        toldPhrase(measure.next, value, repeats ? DateType::Set : DateType::Duration);
    phrase.modifier = lead.modifier;
    return phrase;
}

} // namespace onrecord
