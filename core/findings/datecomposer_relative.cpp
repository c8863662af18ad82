// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/datecomposer.h"

#include "core/findings/datevalues.h"

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
        return relativeUnit(at, first + 1, Relation::This, DateUnit::Weekend);
    if (const Phrase account = accountAt(at, first))
        return account;
    if (!is(first, Kind::Relative))
        return {};
    Relation relation = Relation(word(first).value);
    qsizetype next = first + 1;
    if (relation == Relation::That && is(next, Kind::Relative)
        && Relation(word(next).value) == Relation::Same)
        relation = Relation(word(next++).value);
    if (relation == Relation::This && is(next, Kind::Relative)
        && (Relation(word(next).value) == Relation::Past
            || Relation(word(next).value) == Relation::Coming))
        relation = Relation(word(next++).value) == Relation::Past ? Relation::Last : Relation::Next;
    if (is(next, Kind::Fiscal) || (is(next, Kind::More) && says(next, u"full")))
        ++next;

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
    if (first > at && isUnit(first, DateUnit::Quarter))
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
DateComposer::Phrase DateComposer::relativeUnit(qsizetype at, qsizetype next, Relation relation,
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
    case Relation::Last: step = -1; break;
    case Relation::Next: step = 1; break;
    case Relation::Coming: step = 1; break;
    case Relation::Past: step = -1; break;
    case Relation::Latest:
        if (unit != DateUnit::Quarter || says(next - 2, u"recent"))
            return {};
        from = m_context.lastQuarter.isValid() ? m_context.lastQuarter
                                               : moved(published, DateUnit::Quarter, -1);
        break;
    case Relation::Previous:
    case Relation::Following:
        step = relation == Relation::Previous ? -1 : 1;
        from = m_context.lastDay.isValid() ? m_context.lastDay : published;
        break;
    case Relation::That:
    case Relation::Same:
        if (relation == Relation::That && unit != DateUnit::Day && unit != DateUnit::Year)
            return {};
        from = m_context.lastDay.isValid() ? m_context.lastDay : published;
        break;
    case Relation::This:
    case Relation::Current: break;
    }
    if (!from.isValid())
        return unresolved(next, unknownOf(unit), unit);
    if (unit == DateUnit::Weekend && step == 0 && relation == Relation::This) {
        // the weekend: the last one in a past, the next one otherwise
        const bool isPast = tenseAt(at, next) == Tense::Past && published.dayOfWeek() < 6;
        step = isPast ? -1 : 0;
    }
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
DateComposer::Phrase DateComposer::relativeNamed(qsizetype at, qsizetype next, Relation relation)
{
    const QDate published = m_context.published;
    const bool isLast =
        relation == Relation::Last || relation == Relation::Past || relation == Relation::Previous;
    const bool isNext = relation == Relation::Next || relation == Relation::Coming
        || relation == Relation::Following;
    if (!isLast && !isNext && relation != Relation::This && relation != Relation::Same
        && relation != Relation::That)
        return {};
    const DateWord &named = word(next);

    if (named.kind == Kind::DayPart && !named.plural) {
        const int step = isLast ? -1 : isNext ? 1 : 0;
        const QDate from = isNext || relation == Relation::That || relation == Relation::Same
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
        if (relation == Relation::This)
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
        if (relation == Relation::This && named.value == 4 && published.month() < 3)
            season = season.addYears(-1);
        return point(next + 1, season, DateUnit::Season);
    }
    if (named.kind == Kind::Holiday && named.capital) {
        const Phrase phrase = holidayAt(next);
        if (!phrase)
            return {};
        QDate day = holidayIn(Holiday(named.value), published.year());
        if (isLast && day >= published)
            day = holidayIn(Holiday(named.value), published.year() - 1);
        if (isNext && day <= published)
            day = holidayIn(Holiday(named.value), published.year() + 1);
        return point(phrase.next, day, DateUnit::Day);
    }
    if (named.kind == Kind::Ordinal && (isLast || relation == Relation::This)) // this third quarter
        return quarterAt(next);
    return {};
}

/// every Friday, each year, daily
DateComposer::Phrase DateComposer::setAt(qsizetype at)
{
    Phrase set;
    set.type = DateType::Set;
    if (is(at, Kind::Frequency)) {
        const bool isName = word(at).capital && at > 0;
        if (isName || says(at, u"annual"))
            return {};
        set.next = at + 1;
        set.value = durationOf(DateUnit(word(at).value), 100);
        return set;
    }
    if (!is(at, Kind::Each))
        return {};
    const Count count = is(at + 1, Kind::Number) ? countAt(at + 1) : Count{at + 1, 100};
    const DateWord &what = word(count.next);
    set.next = count.next + 1;
    if (what.kind == Kind::Unit)
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
    return set;
}

/// now, recently, the future
DateComposer::Phrase DateComposer::referenceAt(qsizetype at)
{
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
        || (says(named, u"soon") && says(at - 1, u"as"));
    if (!isNamed || isOtherwiseUsed)
        return {};
    static constexpr QStringView values[] = {u"PAST_REF", u"PRESENT_REF", u"FUTURE_REF"};
    return told(named + 1, values[int(time)].toString(), DateType::Date);
}

} // namespace onrecord
