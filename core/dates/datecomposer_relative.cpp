// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datecomposer.h"

#include "core/dates/datevalues.h"

using namespace Qt::StringLiterals;

namespace onrecord {

using Kind = DateWordKind;

/// yesterday, tomorrow morning, tonight
DateComposer::Phrase DateComposer::todayAt(qsizetype at)
{
    const QDate published = m_context.published;
    if (is(at, Kind::Tonight)) {
        Phrase phrase = published.isValid() ? point(at + 1, published, DateUnit::Day)
                                            : unresolved(at + 1, u"XXXX-XX-XX"_s, DateUnit::Day);
        phrase.value += u"TNI"_s;
        phrase.type = DateType::Time;
        return phrase;
    }
    const bool isPaper = word(at).capital && words(at - 1) == u"USA";
    if (!is(at, Kind::Today) || isPaper)
        return {};
    return withDayPart(published.isValid() ? point(
                           at + 1, moved(published, DateUnit::Day, word(at).value), DateUnit::Day)
                                           : unresolved(at + 1, u"XXXX-XX-XX"_s, DateUnit::Day));
}

/// last week, this year, next Tuesday, the following day, last Christmas, this morning
DateComposer::Phrase DateComposer::relativeAt(qsizetype at)
{
    const bool hasArticle = is(at, Kind::Article) && word(at).value == 0;
    const qsizetype first = hasArticle ? at + 1 : at;
    if (hasArticle && is(first, Kind::Unit) && DateUnit(word(first).value) == DateUnit::Weekend
        && !word(first).plural)
        return relativeUnit(at, first + 1, DateRelation::This, DateUnit::Weekend);
    if (const Phrase account = accountAt(at, first))
        return account;
    if (!is(first, Kind::Relative))
        return {};
    DateRelation relation = DateRelation(word(first).value);
    qsizetype next = first + 1;
    if (relation == DateRelation::That && is(next, Kind::Relative)
        && DateRelation(word(next).value) == DateRelation::Same)
        relation = DateRelation(word(next++).value);
    if (relation == DateRelation::This && is(next, Kind::Relative)
        && (DateRelation(word(next).value) == DateRelation::Past
            || DateRelation(word(next).value) == DateRelation::Coming))
        relation = DateRelation(word(next++).value) == DateRelation::Past ? DateRelation::Last
                                                                          : DateRelation::Next;
    if (is(next, Kind::Fiscal) || (is(next, Kind::More) && says(next, u"full"))) {
        if (relation == DateRelation::Latest && is(next, Kind::Fiscal))
            relation = DateRelation::Last;
        ++next;
    }

    if (is(next, Kind::Unit) && !word(next).plural)
        return relativeUnit(at, next + 1, relation, DateUnit(word(next).value));
    return relativeNamed(at, next, relation);
}

/// What only accounts have: the quarter, the year-ago quarter, the year-earlier period.
DateComposer::Phrase DateComposer::accountAt(qsizetype at, qsizetype first)
{
    const auto isUnit = [this](qsizetype place, DateUnit unit) {
        return is(place, Kind::Unit) && DateUnit(word(place).value) == unit && !word(place).plural;
    };
    const QDate quarter = m_context.lastQuarter;
    if (!quarter.isValid())
        return {};
    const bool isPeriod = says(first + 1, u"period") || isUnit(first + 1, DateUnit::Quarter);
    if (isPeriod && first > at && is(first, Kind::Year)) // the 1988 quarter
        return countedFrom(
            quarter,
            point(first + 2, QDate(word(first).value, quarter.month(), 1), DateUnit::Quarter));
    if (isPeriod && says(first, u"latest"))
        return countedFrom(quarter, point(first + 2, quarter, DateUnit::Quarter));
    if (says(first, u"comparable") || says(first, u"corresponding"))
        ++first;
    const bool isGoingOn =
        is(first + 1, Kind::Hyphen) || says(first + 1, u"ended"); // quarter-to-quarter
    if (first > at && isUnit(first, DateUnit::Quarter) && !isGoingOn)
        return countedFrom(quarter, point(first + 1, quarter, DateUnit::Quarter));
    const bool isYearAgo =
        isUnit(first, DateUnit::Year) && is(first + 1, Kind::Hyphen) && is(first + 2, Kind::Ago);
    if (!isYearAgo)
        return {};
    qsizetype next = first + 3;
    if (is(next, Kind::Ordinal) && isUnit(next + 1, DateUnit::Quarter))
        next += 2;
    else if (isUnit(next, DateUnit::Quarter) || says(next, u"period"))
        ++next;
    return countedFrom(quarter, point(next, quarterBefore(), DateUnit::Quarter));
}

/// The quarter of the year before that an account compares its own with.
QDate DateComposer::quarterBefore() const
{
    const QDate quarter = m_context.lastQuarter;
    return quarter.year() == m_context.published.year() ? quarter.addYears(-1) : quarter;
}

/// \a unit, whose word ends before \a next, as \a relation says.
DateComposer::Phrase DateComposer::relativeUnit(qsizetype at, qsizetype next, DateRelation relation,
                                                DateUnit unit)
{
    const bool isClockUnit =
        unit == DateUnit::Second || unit == DateUnit::Minute || unit == DateUnit::Hour;
    if (isClockUnit)
        return {};
    const QDate published = m_context.published;
    QDate from = published;
    int step = 0;
    switch (relation) {
    case DateRelation::Last: step = -1; break;
    case DateRelation::Next: step = 1; break;
    case DateRelation::Coming: step = 1; break;
    case DateRelation::Past: step = -1; break;
    case DateRelation::Latest:
        if (unit != DateUnit::Quarter || says(next - 2, u"recent"))
            return {};
        from = m_context.lastQuarter.isValid() ? m_context.lastQuarter
                                               : moved(published, DateUnit::Quarter, -1);
        break;
    case DateRelation::Previous:
    case DateRelation::Following:
        step = relation == DateRelation::Previous ? -1 : 1;
        from = m_context.lastDay.isValid() ? m_context.lastDay : published;
        break;
    case DateRelation::That:
    case DateRelation::Same:
        if (relation == DateRelation::That && unit != DateUnit::Day && unit != DateUnit::Year)
            return {};
        from = m_context.lastDay.isValid() ? m_context.lastDay : published;
        break;
    case DateRelation::This:
    case DateRelation::Current: break;
    }
    const bool isOfYear = relation == DateRelation::Last && unit == DateUnit::Quarter
        && is(next, Kind::Of) && is(next + 1, Kind::Year);
    if (isOfYear) // the last quarter of 2023
        return point(next + 2, QDate(word(next + 1).value, 10, 1), unit, DateReason::Written);
    if (!from.isValid())
        return unresolved(next, unknownOf(unit), unit);
    if (unit == DateUnit::Weekend && step == 0 && relation == DateRelation::This) {
        // the weekend: the last one in a past, the next one otherwise
        const bool isPast = tenseAt(at, next) == Tense::Past && published.dayOfWeek() < 6;
        step = isPast ? -1 : 0;
    }
    // the same month a year ago
    const Measure back = relation == DateRelation::Same && is(next, Kind::Article)
        ? measureAt(next, leadAt(next))
        : Measure{};
    if (back && unit < DateUnit::Year && back.unit == DateUnit::Year && back.count.hundredths == 100
        && is(back.next, Kind::Ago))
        return countedFrom(from, point(back.next + 1, moved(from, DateUnit::Year, -1), unit));
    // Millennia and centuries of "last century" are as wide as their unit.
    Phrase phrase = countedFrom(from, point(next, moved(from, unit, step), unit));
    // last year's third quarter, this year's fourth quarter
    const qsizetype possessive =
        (says(next, u"’") || says(next, u"'")) && says(next + 1, u"s") ? next + 2 : next;
    if (unit == DateUnit::Year && possessive > next && phrase) {
        if (Phrase quarter = quarterAt(possessive); quarter && !is(quarter.next - 1, Kind::Year)) {
            const int month = quarter.day.isValid() ? quarter.day.month() : 1;
            return point(quarter.next, QDate(phrase.day.year(), month, 1), DateUnit::Quarter);
        }
    }
    return phrase;
}

/// last Friday, next May, this winter, last night, last Thanksgiving
DateComposer::Phrase DateComposer::relativeNamed(qsizetype at, qsizetype next,
                                                 DateRelation relation)
{
    const QDate published = m_context.published;
    const bool isLast = relation == DateRelation::Last || relation == DateRelation::Past
        || relation == DateRelation::Previous;
    const bool isNext = relation == DateRelation::Next || relation == DateRelation::Coming
        || relation == DateRelation::Following;
    if (!isLast && !isNext && relation != DateRelation::This && relation != DateRelation::Same
        && relation != DateRelation::That)
        return {};
    const DateWord &named = word(next);

    if (named.kind == Kind::DayPart && !named.plural) {
        const int step = isLast ? -1 : isNext ? 1 : 0;
        const QDate from =
            isNext || relation == DateRelation::That || relation == DateRelation::Same
            ? m_context.lastDay
            : published;
        Phrase phrase = from.isValid()
            ? countedFrom(from, point(next + 1, moved(from, DateUnit::Day, step), DateUnit::Day))
            : unresolved(next + 1, u"XXXX-XX-XX"_s, DateUnit::Day);
        phrase.value += u'T' + dayPartCode(DayPart(named.value));
        phrase.type = DateType::Time;
        return phrase;
    }
    if (!published.isValid())
        return calendarAt(next);
    if (named.kind == Kind::Weekday && named.capital && !named.plural) {
        const int back = (published.dayOfWeek() - named.value + 7) % 7;
        const QDate last = published.addDays(back == 0 ? -7 : -back);
        const QDate coming = published.addDays(back == 0 ? 7 : 7 - back);
        if (relation == DateRelation::This)
            return weekdayAt(next).type == DateType::Date && tenseAt(at, next + 1) == Tense::Past
                ? withDayPart(point(next + 1, back == 0 ? published : last, DateUnit::Day))
                : withDayPart(point(next + 1, back == 0 ? published : coming, DateUnit::Day));
        return withDayPart(point(next + 1, isLast ? last : coming, DateUnit::Day));
    }
    if (named.kind == Kind::Month && named.capital) {
        const Phrase dated = monthAt(next);
        if (dated && dated.unit == DateUnit::Day)
            return dated;
        QDate month(published.year(), named.value, 1);
        if (isLast && named.value >= published.month())
            month = month.addYears(-1);
        if (isNext && named.value <= published.month())
            month = month.addYears(1);
        return point(next + 1, month, DateUnit::Month);
    }
    if (named.kind == Kind::Season) {
        QDate season = seasonStart(published.year(), named.value);
        // "last summer" in December is this year's; "last winter" in it is over too
        if (isLast && season.addMonths(3) > published)
            season = season.addYears(-1);
        if (isNext && season <= published)
            season = season.addYears(1);
        if (relation == DateRelation::This && named.value == 4 && published.month() < 3)
            season = season.addYears(-1);
        return point(next + 1, season, DateUnit::Season);
    }
    if (named.kind == Kind::Holiday && named.capital) {
        const auto [holiday, end] = holidayNamed(next);
        if (end == 0)
            return {};
        QDate day = holidayIn(holiday, published.year());
        if (isLast && day >= published)
            day = holidayIn(holiday, published.year() - 1);
        if (isNext && day <= published)
            day = holidayIn(holiday, published.year() + 1);
        return point(end, day, DateUnit::Day);
    }
    if (named.kind == Kind::Ordinal
        && (isLast || relation == DateRelation::This)) // this third quarter
        return quarterAt(next);
    return {};
}

/// every Friday, each year, daily
DateComposer::Phrase DateComposer::setAt(qsizetype at)
{
    Phrase set;
    set.type = DateType::Set;
    if (is(at, Kind::Frequency)) {
        const bool isNoun = word(at + 1).capital && is(at + 1, Kind::Other); // the daily Courier
        const bool isName = word(at).capital && at > 0;
        if (isName || isNoun || says(at, u"annual"))
            return {};
        set.next = at + 1;
        set.value = durationOf(DateUnit(word(at).value), 100);
        return set;
    }
    const bool isWeekends = is(at, Kind::Unit) && says(at, u"weekends")
        && (is(at - 1, Kind::On) || is(at - 1, Kind::At));
    if (isWeekends)
        return told(at + 1, unknownOf(DateUnit::Weekend), DateType::Set);
    if (!is(at, Kind::Each))
        return {};
    const Count count = is(at + 1, Kind::Number) ? countAt(at + 1)
        : says(at + 1, u"other")                 ? Count{at + 2, 200}
                                                 : Count{at + 1, 100};
    const DateWord &what = word(count.next);
    set.next = count.next + 1;
    if (what.kind == Kind::Unit && DateUnit(what.value) == DateUnit::Weekend)
        set.value = unknownOf(DateUnit::Weekend);
    else if (what.kind == Kind::Unit)
        set.value = durationOf(DateUnit(what.value), count.hundredths);
    else if (what.kind == Kind::Weekday)
        set.value = u"XXXX-WXX-"_s + QString::number(what.value);
    else if (what.kind == Kind::Month)
        set.value = u"XXXX-"_s + QString::number(what.value).rightJustified(2, u'0');
    else if (what.kind == Kind::Season)
        set.value = u"XXXX-"_s + seasonCode(what.value);
    else if (what.kind == Kind::DayPart)
        set.value = u"XXXX-XX-XXT"_s + dayPartCode(DayPart(what.value));
    else
        return {};
    if (what.kind == Kind::Weekday && is(set.next, Kind::DayPart)) { // every Monday morning
        set.value += u'T' + dayPartCode(DayPart(word(set.next).value));
        ++set.next;
    }
    return set;
}

/// the year, the week, the quarter ended Sept. 30; the day where its end is spoken of
DateComposer::Phrase DateComposer::definiteUnitAt(qsizetype at)
{
    if (!is(at, Kind::Article) || word(at).value != 0)
        return {};
    const bool isFiscal =
        is(at + 1, Kind::Fiscal) || says(at + 1, u"full") || says(at + 1, u"calendar");
    const qsizetype place = isFiscal ? at + 2 : at + 1;
    const qsizetype next = place + 1;
    if (!is(place, Kind::Unit) || word(place).plural || is(next, Kind::Hyphen))
        return {};
    const auto unit = DateUnit(word(place).value);
    if (says(next, u"ended") || says(next, u"ending")) {
        if (unit == DateUnit::Year)
            return told(next, durationOf(unit, 100), DateType::Duration);
        const Phrase end = is(next + 1, Kind::Month) ? monthAt(next + 1) : Phrase{};
        const bool isKnown = end && end.day.isValid()
            && (unit == DateUnit::Quarter || unit == DateUnit::Week || unit == DateUnit::Month);
        return isKnown ? countedFrom(end.day, point(next, end.day, unit)) : Phrase{};
    }
    const bool isClosing = isIn(at - 1, DateWordClass::Closing);
    const bool isOtherwiseTold = says(next, u"before") || says(next, u"after")
        || says(next, u"that") || says(next, u"when") || says(next, u"following")
        || is(next, Kind::Of) || is(next, Kind::Ago) || is(next, Kind::Hence)
        || (is(next, Kind::Other) && word(next).capital);
    const bool isMeant = unit == DateUnit::Year || unit == DateUnit::Week || unit == DateUnit::Month
        || (unit == DateUnit::Day && isClosing);
    if (!isMeant || isOtherwiseTold)
        return {};
    return relativeUnit(at, next, DateRelation::This, unit);
}

/// year-end, year’s end
DateComposer::Phrase DateComposer::yearEndAt(qsizetype at)
{
    if (!is(at, Kind::Unit) || !says(at, u"year"))
        return {};
    const bool isPossessive = (says(at + 1, u"’") || says(at + 1, u"'")) && says(at + 2, u"s");
    const qsizetype end = isPossessive ? at + 3 : is(at + 1, Kind::Hyphen) ? at + 2 : at + 1;
    if (!says(end, u"end") || is(end + 1, Kind::Of))
        return {};
    Phrase phrase = relativeUnit(at, end + 1, DateRelation::This, DateUnit::Year);
    phrase.modifier = u"END"_s;
    return phrase;
}

/// Times of no place in the calendar that are told by an adjective: the current plan, these
/// days, in the past, in the long term.
DateComposer::Phrase DateComposer::adjectiveAt(qsizetype at) const
{
    const auto isNounBehind = [this](qsizetype place) {
        return is(place, Kind::Other) && !words(place).isEmpty() && words(place).front().isLower();
    };
    if (says(at, u"these") && says(at + 1, u"days"))
        return told(at + 2, u"PRESENT_REF"_s, DateType::Date);
    if (says(at, u"current") && isNounBehind(at + 1))
        return told(at + 1, u"PRESENT_REF"_s, DateType::Date);
    if (!is(at, Kind::Article) || word(at).value != 0)
        return {};
    const bool isThePast = says(at + 1, u"past") && is(at - 1, Kind::In)
        && !is(at + 2, Kind::Number) && !is(at + 2, Kind::Unit) && !is(at + 2, Kind::Vague)
        && !is(at + 2, Kind::More);
    if (isThePast)
        return told(at + 2, u"PAST_REF"_s, DateType::Date);
    const bool isTerm = (says(at + 1, u"short") || says(at + 1, u"near") || says(at + 1, u"long"))
        && says(at + 2, u"term");
    return isTerm ? told(at + 3, u"FUTURE_REF"_s, DateType::Date) : Phrase{};
}

/// now, recently, the future
DateComposer::Phrase DateComposer::referenceAt(qsizetype at)
{
    if (const Phrase phrase = adjectiveAt(at))
        return phrase;
    const qsizetype first = is(at, Kind::Article) && word(at).value == 0 ? at + 1 : at;
    const bool isNear = says(first, u"near") && is(first + 1, Kind::Reference);
    const qsizetype named = isNear ? first + 1 : first;
    if (!is(named, Kind::Reference))
        return {};
    const auto time = Reference(word(named).value);
    // "the future", "in future" and "the near future" name a time; "a future mayor" does not
    const bool isFuture = says(named, u"future");
    const bool isNamed = isFuture ? first != at || is(at - 1, Kind::In) : first == at;
    const bool isOtherwiseUsed = (says(named, u"now") && says(named + 1, u"that"))
        || (says(named, u"soon") && (says(at - 1, u"as") || says(named + 1, u"after")))
        || (!isFuture && is(named + 1, Kind::Hyphen)); // the now-closed mill
    if (!isNamed || isOtherwiseUsed)
        return {};
    static constexpr QStringView values[] = {u"PAST_REF", u"PRESENT_REF", u"FUTURE_REF"};
    return told(named + 1, values[int(time)].toString(), DateType::Date);
}

} // namespace onrecord
