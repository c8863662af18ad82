// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datecomposer.h"

#include "core/dates/datevalues.h"

using namespace Qt::StringLiterals;

namespace onrecord {

using Kind = DateWordKind;

/// A number of units: two, twenty-five, 2 1/2, a, several, a couple of.
DateComposer::Count DateComposer::countAt(qsizetype at) const
{
    Count count;
    if (is(at, Kind::Article) && word(at).value == 1) {
        if (is(at + 1, Kind::Couple))
            return {is(at + 2, Kind::Of) ? at + 3 : at + 2, 200};
        if (is(at + 1, Kind::Vague)) // a few weeks; of "a several-week trip" only what it counts
            return is(at + 2, Kind::Hyphen) ? Count{} : Count{at + 2, 0, true};
        if (is(at + 1, Kind::Fraction))
            return {at + 2, 50};
        if (says(at + 1, u"hundred"))
            return {at + 2, 10000};
        return {at + 1, 100, false, true};
    }
    if (is(at, Kind::Couple) && is(at - 1, Kind::Relative))
        return {is(at + 1, Kind::Of) ? at + 2 : at + 1, 200};
    if (is(at, Kind::Vague))
        return {at + 1, 0, true};
    if (is(at, Kind::Fraction))
        return {is(at + 1, Kind::Article) ? at + 2 : at + 1, 50};
    if (!is(at, Kind::Number))
        return {};
    int value = word(at).value;
    qsizetype next = at + 1;
    if (word(at).written && value >= 20 && value % 10 == 0
        && value < 100) { // twenty-five, twenty five
        const qsizetype ones = is(next, Kind::Hyphen) ? next + 1 : next;
        if (is(ones, Kind::Number) && word(ones).written && word(ones).value < 10) {
            value += word(ones).value;
            next = ones + 1;
        }
    } else if (says(next, u"hundred")) {
        value *= 100;
        ++next;
    }
    if (value > 100'000)
        return {};
    count.hundredths = 100 * value;
    if (is(next, Kind::Fraction) && !word(next).written) { // 2 1/2
        count.hundredths += word(next).value;
        ++next;
    } else if (is(next, Kind::And) && is(next + 1, Kind::Article) && is(next + 2, Kind::Fraction)) {
        count.hundredths += word(next + 2).value; // two and a half
        next += 3;
    }
    count.next = next;
    return count;
}

/// What stands before a count: "in", "the", "more than", "next".
DateComposer::Lead DateComposer::leadAt(qsizetype at) const
{
    Lead lead;
    lead.isIn = is(at, Kind::In);
    lead.next = lead.isIn ? at + 1 : at;
    lead.hasArticle = is(lead.next, Kind::Article) && word(lead.next).value == 0;
    lead.next += lead.hasArticle;

    const auto isAbout = [this](qsizetype place) {
        return is(place, Kind::Approximate)
            && Approximation(word(place).value) == Approximation::About;
    };
    // "About" says how exact the expression is, but stands before it (TimeBank's custom).
    if (isAbout(at - 1))
        lead.modifier = u"APPROX"_s;
    if (is(lead.next, Kind::Approximate)) {
        static constexpr QStringView names[] = {u"APPROX", u"LESS_THAN", u"MORE_THAN"};
        lead.modifier = names[word(lead.next).value].toString();
        ++lead.next;
    } else if (says(lead.next + 1, u"than")
               && (says(lead.next, u"more") || says(lead.next, u"less")
                   || says(lead.next, u"fewer"))) {
        lead.modifier = says(lead.next, u"more") ? u"MORE_THAN"_s : u"LESS_THAN"_s;
        lead.next += 2;
    } else if (is(lead.next, Kind::At)
               && (says(lead.next + 1, u"least") || says(lead.next + 1, u"most"))) {
        lead.modifier = says(lead.next + 1, u"least") ? u"EQUAL_OR_MORE"_s : u"EQUAL_OR_LESS"_s;
        lead.next += 2;
    } else if (says(lead.next, u"up") && says(lead.next + 1, u"to")) {
        lead.modifier = u"EQUAL_OR_LESS"_s;
        lead.next += 2;
    }
    if (is(lead.next, Kind::Relative)) {
        lead.isRelative = true;
        lead.relation = DateRelation(word(lead.next).value);
        ++lead.next;
    } else if (lead.hasArticle && says(lead.next, u"first")) { // the first nine months
        lead.isRelative = true;
        ++lead.next;
    }
    return lead;
}

/// recent years, coming months
DateComposer::Phrase DateComposer::recentUnits(const Lead &lead) const
{
    const bool isRecent = lead.relation == DateRelation::Latest
        || lead.relation == DateRelation::Coming || lead.relation == DateRelation::Past;
    if (!isRecent || lead.isIn || !is(lead.next, Kind::Unit) || !word(lead.next).plural)
        return {};
    return told(lead.next + 1, vagueDurationOf(DateUnit(word(lead.next).value)),
                DateType::Duration);
}

/// A count without a number: for years, months ago, decades-long.
DateComposer::Count DateComposer::unnumberedAt(qsizetype at) const
{
    const bool isLongUnit = is(at, Kind::Unit) && word(at).plural
        && word(at).value >= qint32(DateUnit::Day) && word(at).value <= qint32(DateUnit::Century);
    const bool isLong = is(at + 1, Kind::Hyphen) && says(at + 2, u"long");
    const bool isCounted = says(at - 1, u"for") || says(at - 1, u"within") || is(at - 1, Kind::In)
        || is(at + 1, Kind::Ago) || is(at + 1, Kind::Hence) || says(at + 1, u"ahead") || isLong;
    return isLongUnit && isCounted ? Count{at, 0, true} : Count{};
}

/// The count at \a at and its unit: two more weeks, 12-month, a year and a half.
DateComposer::Measure DateComposer::measureAt(qsizetype at, const Lead &lead) const
{
    Measure measure;
    measure.count = countAt(lead.next);
    if (!measure.count && lead.next == at)
        measure.count = unnumberedAt(at);
    if (!measure.count)
        return {};
    qsizetype next = measure.count.next;
    const bool isHyphened = is(next, Kind::Hyphen);
    if (isHyphened)
        ++next;
    for (int i = 0; i < 2 && is(next, Kind::More); ++i) // five straight trading days
        ++next;
    if (is(next, Kind::Fiscal))
        ++next;
    if (!is(next, Kind::Unit))
        return {};
    measure.unit = DateUnit(word(next).value);
    measure.isPlural = word(next).plural;
    // "three-quarters", "a quarter", "a second", "a weekend" are no lengths of time
    const bool isShare = measure.unit == DateUnit::Quarter
        && ((measure.count.isArticle && !is(next + 1, Kind::Ago) && !is(next + 1, Kind::Hence))
            || is(next + 1, Kind::Of));
    const bool isNoLength = (isHyphened && measure.unit == DateUnit::Quarter)
        || (measure.count.isArticle && !measure.isPlural
            && (measure.unit == DateUnit::Second || measure.unit == DateUnit::Weekend));
    ++next;
    const bool isAge = is(next, Kind::Long) || (is(next, Kind::Hyphen) && is(next + 1, Kind::Long));
    if (isNoLength || isShare || isAge)
        return {};
    if (is(next, Kind::Hyphen) && is(next + 1, Kind::More)) // year-long
        next += 2;
    if (is(next, Kind::And) && is(next + 1, Kind::Article) && is(next + 2, Kind::Fraction)) {
        measure.count.hundredths += word(next + 2).value;
        next += 3;
    }
    measure.next = next;
    return measure;
}

/// two hours, more than 20 years, the next two days, a six-week, several months; with what
/// follows a day: two weeks ago, a year earlier, in six months
DateComposer::Phrase DateComposer::durationAt(qsizetype at)
{
    const Lead lead = leadAt(at);
    const bool isOtherDay =
        lead.relation == DateRelation::That || lead.relation == DateRelation::Same;
    const bool isAbout =
        is(at, Kind::Approximate) && !lead.modifier.isEmpty() && lead.modifier == u"APPROX";
    const bool isBare = lead.hasArticle && !lead.isRelative; // the 14-day wait
    if (isOtherDay || isAbout || isBare || (lead.isIn && !lead.modifier.isEmpty()))
        return {};
    if (const Phrase vague = recentUnits(lead))
        return vague;
    const Measure measure = measureAt(at, lead);
    if (!measure)
        return nearEndAt(at);
    const bool isFree = !lead.isRelative && !lead.hasArticle;
    if (Phrase dated = isFree ? agoOrLater(measure) : Phrase{}) {
        dated.modifier = lead.modifier;
        return dated;
    }
    if (lead.isIn)
        return isFree ? inSoMany(at, measure) : Phrase{};

    const QString value = measure.count.isVague
        ? vagueDurationOf(measure.unit)
        : durationOf(measure.unit, measure.count.hundredths);
    const bool isRate = measure.count.isArticle && isFree && isRateAt(at);
    Phrase phrase = told(measure.next, value, isRate ? DateType::Set : DateType::Duration);
    phrase.modifier = lead.modifier;
    return phrase;
}

/// "$5 a year" and "twice a week" repeat; "for a year" lasts.
bool DateComposer::isRateAt(qsizetype at) const
{
    return is(at - 1, Kind::Number) || isIn(at - 1, DateWordClass::Rate);
}

/// In six months: a day to come, unless the sentence tells of something done within them.
DateComposer::Phrase DateComposer::inSoMany(qsizetype at, const Measure &measure) const
{
    const Tense tense = tenseAt(at, measure.next);
    const bool isAhead = tense == Tense::Future || (tense == Tense::Unknown && !looksBackAt(at));
    const bool isDay = measure.isPlural && !measure.count.isVague && isAhead;
    return isDay ? point(measure.next,
                         moved(m_context.published, measure.unit, measure.count.hundredths / 100),
                         measure.unit)
                 : Phrase{};
}

/// The lowest level in six years, the first visit in two decades: what lies behind.
bool DateComposer::looksBackAt(qsizetype at) const
{
    constexpr qsizetype nearWords = 6;
    for (qsizetype i = at - 1; i >= 0 && i >= at - nearWords; --i) {
        if (words(i).endsWith(u"est") || isIn(i, DateWordClass::Superlative))
            return true;
    }
    return false;
}

/// The near end of a range of lengths: 60 of "between 60 and 90 days", two of "two to three years".
DateComposer::Phrase DateComposer::nearEndAt(qsizetype at) const
{
    const Count count = is(at, Kind::Number) ? countAt(at) : Count{};
    if (!count)
        return {};
    const bool isBetween = says(at - 1, u"between") && is(count.next, Kind::And);
    const qsizetype joint =
        is(count.next, Kind::Hyphen) && says(count.next + 1, u"to") ? count.next + 1 : count.next;
    if (!isBetween && !says(joint, u"to") && !says(joint, u"–") && !is(joint, Kind::Hyphen))
        return {};
    const qsizetype second = is(joint + 1, Kind::Hyphen) ? joint + 2 : joint + 1;
    const Measure measure =
        is(second, Kind::Number) ? measureAt(second, leadAt(second)) : Measure{};
    if (!measure || measure.count.hundredths <= count.hundredths)
        return {};
    return told(count.next, durationOf(measure.unit, count.hundredths), DateType::Duration);
}

/// What follows "two weeks": ago, earlier, later, from now.
DateComposer::Phrase DateComposer::agoOrLater(const Measure &measure) const
{
    const qsizetype at = measure.next;
    const bool isFromNow = says(at, u"from") && says(at + 1, u"now");
    const bool isBefore = is(at, Kind::Ago) && !says(at, u"before");
    if (!isBefore && !is(at, Kind::Hence) && !isFromNow)
        return {};
    const int direction = isBefore ? -1 : 1;
    const qsizetype end = isFromNow ? at + 2 : at + 1;
    const DateUnit unit = measure.unit;
    if (measure.count.isVague)
        return told(end, direction < 0 ? u"PAST_REF"_s : u"FUTURE_REF"_s, DateType::Date);
    if (unit == DateUnit::Second || unit == DateUnit::Minute || unit == DateUnit::Hour)
        return {};
    const bool isAYear = unit == DateUnit::Year && measure.count.hundredths == 100;
    if (isAYear && isBefore && m_context.lastQuarter.isValid())
        return countedFrom(m_context.lastQuarter, point(end, quarterBefore(), DateUnit::Quarter));

    const bool isFromPublication = says(at, u"ago") || isFromNow;
    const QDate from =
        !isFromPublication && m_context.lastDay.isValid() ? m_context.lastDay : m_context.published;
    const DateUnit grain =
        unit == DateUnit::Decade || unit == DateUnit::Century ? DateUnit::Year : unit;
    if (!from.isValid())
        return unresolved(end, unknownOf(grain), unit);
    const QDate day = moved(from, unit, direction * (measure.count.hundredths / 100));
    return countedFrom(from, point(end, day, grain));
}

} // namespace onrecord
