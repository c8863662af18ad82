// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datecounts.h"

using namespace Qt::StringLiterals;

namespace onrecord {

using Kind = DateWordKind;

namespace {

qsizetype afterOf(const DateSentence &in, qsizetype at)
{
    return in.is(at, Kind::Of) ? at + 1 : at;
}

/// a week, a few weeks, a couple of weeks, a half, a hundred
DateCount articleCount(const DateSentence &in, qsizetype at)
{
    if (in.is(at + 1, Kind::Couple))
        return {afterOf(in, at + 2), 200};
    if (in.is(at + 1, Kind::Vague)) // of "a several-week trip" only what it counts
        return in.is(at + 2, Kind::Hyphen) ? DateCount{} : DateCount{at + 2, 0, true};
    if (in.is(at + 1, Kind::Fraction))
        return {at + 2, 50};
    if (in.says(at + 1, u"hundred"))
        return {at + 2, 10000};
    return {at + 1, 100, false, true};
}

/// 12, twelve, twenty-five, twenty five, two hundred; no more than anybody counts.
DateCount wholeCount(const DateSentence &in, qsizetype at)
{
    constexpr int most = 100'000;
    const DateWord &first = in.word(at);
    int value = first.value;
    qsizetype next = at + 1;
    const bool isTens = first.written && value >= 20 && value % 10 == 0 && value < 100;
    if (isTens) {
        const qsizetype ones = in.is(next, Kind::Hyphen) ? next + 1 : next;
        if (in.is(ones, Kind::Number) && in.word(ones).written && in.word(ones).value < 10) {
            value += in.word(ones).value;
            next = ones + 1;
        }
    } else if (in.says(next, u"hundred")) {
        value *= 100;
        ++next;
    }
    return value > most ? DateCount{} : DateCount{next, 100 * value};
}

/// The fraction of "and a half", "-and-a-half" at \a at; 0 where that does not stand there.
qsizetype fractionOfAnd(const DateSentence &in, qsizetype at)
{
    const auto behindHyphen = [&in](qsizetype place) {
        return in.is(place, Kind::Hyphen) ? place + 1 : place;
    };
    const qsizetype joint = behindHyphen(at);
    const qsizetype article = behindHyphen(joint + 1);
    const qsizetype half = behindHyphen(article + 1);
    const bool isHalf =
        in.is(joint, Kind::And) && in.is(article, Kind::Article) && in.is(half, Kind::Fraction);
    return isHalf ? half : 0;
}

DateCount numberCount(const DateSentence &in, qsizetype at)
{
    DateCount count = wholeCount(in, at);
    if (!count)
        return {};
    const qsizetype figure = in.is(count.next, Kind::Hyphen) ? count.next + 1 : count.next;
    if (in.is(figure, Kind::Fraction) && !in.word(figure).written) { // 2 1/2, 2-1/2
        count.hundredths += in.word(figure).value;
        count.next = figure + 1;
    } else if (const qsizetype half = fractionOfAnd(in, count.next)) { // two and a half
        count.hundredths += in.word(half).value;
        count.next = half + 1;
    }
    return count;
}

/// A count without a number: for years, months ago, decades-long.
DateCount unnumberedCount(const DateSentence &in, qsizetype at)
{
    const bool isLongUnit = in.is(at, Kind::Unit) && in.word(at).plural
        && in.unit(at) >= DateUnit::Day && in.unit(at) <= DateUnit::Century;
    const bool isLong = in.is(at + 1, Kind::Hyphen) && in.says(at + 2, u"long");
    const bool isCounted = in.says(at - 1, u"for") || in.says(at - 1, u"within")
        || in.is(at - 1, Kind::In) || in.is(at + 1, Kind::Ago) || in.is(at + 1, Kind::Hence)
        || in.says(at + 1, u"ahead") || in.has(at - 1, DateWordClass::Lasts) || isLong;
    return isLongUnit && isCounted ? DateCount{at, 0, true} : DateCount{};
}

/// How exact a count is, in words before it, and the word behind them.
struct Exactness
{
    qsizetype next = 0; ///< 0 where nothing is said of it
    QString modifier;
};

Exactness exactnessAt(const DateSentence &in, qsizetype at)
{
    if (in.is(at, Kind::Approximate)) {
        switch (Approximation(in.word(at).value)) {
        case Approximation::About: return {at + 1, u"APPROX"_s};
        case Approximation::LessThan: return {at + 1, u"LESS_THAN"_s};
        case Approximation::MoreThan: return {at + 1, u"MORE_THAN"_s};
        }
    }
    if (in.says(at + 1, u"than")) {
        if (in.says(at, u"more"))
            return {at + 2, u"MORE_THAN"_s};
        if (in.says(at, u"less") || in.says(at, u"fewer"))
            return {at + 2, u"LESS_THAN"_s};
    }
    if (in.is(at, Kind::At) && in.says(at + 1, u"least"))
        return {at + 2, u"EQUAL_OR_MORE"_s};
    if (in.is(at, Kind::At) && in.says(at + 1, u"most"))
        return {at + 2, u"EQUAL_OR_LESS"_s};
    return {};
}

/// True where a count with its unit, whose word stands at \a at, is no length of time:
/// "three-quarters", "a quarter", "a quarter of", "a weekend".
bool isNoLength(const DateSentence &in, qsizetype at, const DateMeasure &measure, bool isHyphened)
{
    const bool isSingle = measure.count.isArticle && !measure.isPlural;
    if (measure.unit == DateUnit::Weekend)
        return isSingle;
    if (measure.unit != DateUnit::Quarter)
        return false;
    const bool isDated = in.is(at + 1, Kind::Ago) || in.is(at + 1, Kind::Hence);
    return isHyphened || (measure.count.isArticle && !isDated) || in.is(at + 1, Kind::Of);
}

} // namespace

DateCount countAt(const DateSentence &in, qsizetype at)
{
    if (in.isAn(at))
        return articleCount(in, at);
    if (in.is(at, Kind::Couple) && in.is(at - 1, Kind::Relative))
        return {afterOf(in, at + 1), 200};
    if (in.is(at, Kind::Vague))
        return {at + 1, 0, true};
    if (in.is(at, Kind::Fraction))
        return {in.is(at + 1, Kind::Article) ? at + 2 : at + 1, 50};
    return in.is(at, Kind::Number) ? numberCount(in, at) : DateCount{};
}

DateLead leadAt(const DateSentence &in, qsizetype at)
{
    DateLead lead;
    lead.isIn = in.is(at, Kind::In);
    lead.next = lead.isIn ? at + 1 : at;
    lead.hasThe = in.isThe(lead.next);
    lead.next += lead.hasThe;

    // "About" says how exact the expression is, but stands before it (TimeBank's custom).
    if (in.is(at - 1, Kind::Approximate)
        && Approximation(in.word(at - 1).value) == Approximation::About)
        lead.modifier = u"APPROX"_s;
    if (in.says(at - 1, u"to") && in.says(at - 2, u"up")) // up to three years, likewise
        lead.modifier = u"EQUAL_OR_LESS"_s;
    if (const Exactness exactness = exactnessAt(in, lead.next); exactness.next > 0) {
        lead.modifier = exactness.modifier;
        lead.next = exactness.next;
    }
    if (in.is(lead.next, Kind::Relative)) {
        lead.isRelative = true;
        lead.relation = in.relation(lead.next);
        ++lead.next;
    } else if (lead.hasThe && in.says(lead.next, u"first")) { // the first nine months
        lead.isRelative = true;
        ++lead.next;
    }
    return lead;
}

DateMeasure measureAt(const DateSentence &in, qsizetype at, const DateLead &lead)
{
    DateMeasure measure;
    measure.count = countAt(in, lead.next);
    if (!measure.count && lead.next == at)
        measure.count = unnumberedCount(in, at);
    if (!measure.count)
        return {};
    qsizetype unit = measure.count.next;
    const bool isHyphened = in.is(unit, Kind::Hyphen);
    unit += isHyphened;
    for (int i = 0; i < 2 && in.is(unit, Kind::More); ++i) // five straight trading days
        ++unit;
    if (in.is(unit, Kind::Fiscal))
        ++unit;
    if (!in.is(unit, Kind::Unit))
        return {};
    measure.unit = in.unit(unit);
    measure.isPlural = in.word(unit).plural;

    qsizetype next = unit + 1;
    const bool isAge =
        in.is(next, Kind::Long) || (in.is(next, Kind::Hyphen) && in.is(next + 1, Kind::Long));
    if (isAge || isNoLength(in, unit, measure, isHyphened))
        return {};
    if (in.is(next, Kind::Hyphen) && in.is(next + 1, Kind::More)) // year-long
        next += 2;
    if (const qsizetype half = fractionOfAnd(in, next)) {
        measure.count.hundredths += in.word(half).value;
        next = half + 1;
    }
    measure.next = next;
    return measure;
}

} // namespace onrecord
