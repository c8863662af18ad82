// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datecomposer.h"

#include "core/dates/datevalues.h"

using namespace Qt::StringLiterals;

namespace onrecord {

using Kind = DateWordKind;

/// The phrase with the part of the day that follows it: Monday morning, Dec. 4 at noon.
DateComposer::Phrase DateComposer::withDayPart(Phrase phrase)
{
    if (!phrase || phrase.unit != DateUnit::Day || !is(phrase.next, Kind::DayPart))
        return phrase;
    phrase.value += u'T' + dayPartCode(DayPart(word(phrase.next).value));
    phrase.type = word(phrase.next).plural ? DateType::Set : DateType::Time;
    ++phrase.next;
    return phrase;
}

/// late November, mid-2023, early next week, the end of the month, later this year
DateComposer::Phrase DateComposer::portionAt(qsizetype at)
{
    const qsizetype first = is(at, Kind::Article) && word(at).value == 0 ? at + 1 : at;
    const bool isComparative = is(first, Kind::Ago) || is(first, Kind::Hence); // earlier, later
    if (!is(first, Kind::Portion)
        && !(isComparative && !says(first, u"ago") && !says(first, u"before")))
        return {};
    qsizetype next = first + 1;
    const bool isNoun = says(first, u"end") || says(first, u"beginning") || says(first, u"start")
        || says(first, u"middle");
    if (isNoun) {
        if (!is(next, Kind::Of))
            return {};
        ++next;
    } else if (is(next, Kind::Hyphen) || is(next, Kind::In)) {
        ++next;
    }
    if (first != at && !isNoun) // "the late 1980s", but not "the late Friday"
        if (!is(next, Kind::Decade) && !is(next, Kind::Year) && !is(next, Kind::Season)
            && (!is(next, Kind::Month) || is(next - 1, Kind::Hyphen)))
            return {};
    Phrase inner = relativeAt(next);
    if (!inner && !isComparative)
        inner = calendarAt(next);
    if (!inner)
        inner = todayAt(next);
    const bool isTheUnit = is(next, Kind::Article) && word(next).value == 0
        && is(next + 1, Kind::Unit) && !word(next + 1).plural;
    if (!inner && isTheUnit && (isNoun || is(next - 1, Kind::In)))
        inner =
            relativeUnit(at, next + 2, DateRelation::This, // the end of the month, late in the day
                         DateUnit(word(next + 1).value));
    if (!inner || inner.value.isEmpty() || inner.type == DateType::Duration
        || inner.type == DateType::Set)
        return {};
    if (!isComparative) {
        const Portion portion = Portion(word(first).value);
        inner.modifier = portion == Portion::Start ? u"START"_s
            : portion == Portion::Mid              ? u"MID"_s
                                                   : u"END"_s;
    }
    return inner;
}

/// 10:30 p.m. on Tuesday, noon Thursday, 5 p.m. EST
DateComposer::Phrase DateComposer::clockAt(qsizetype at)
{
    int minutes = -1;
    qsizetype next = at + 1;
    if (is(at, Kind::Clock)
        || (is(at, Kind::Number) && is(at + 1, Kind::Meridiem) && word(at).value <= 12)) {
        minutes = is(at, Kind::Clock) ? word(at).value : 60 * word(at).value;
        if (is(next, Kind::Meridiem)) {
            minutes = minutes % 720 + 720 * word(next).value;
            ++next;
        }
    } else if (is(at, Kind::Noon)) {
        minutes = 60 * word(at).value;
    }
    if (minutes < 0 || minutes > 24 * 60)
        return {};
    QString time = u'T' + padded(minutes / 60) + u':' + padded(minutes % 60);
    if (is(next, Kind::Zone) && words(next).front().isUpper()) {
        if (says(next, u"utc") || says(next, u"gmt"))
            time += u'Z';
        ++next;
    }

    qsizetype day = is(next, Kind::Comma) ? next + 1 : next;
    if (is(day, Kind::On))
        ++day;
    Phrase dated = calendarAt(day);
    if (!dated)
        dated = todayAt(day);
    if (!dated && is(day, Kind::Relative))
        dated = relativeAt(day);
    if (dated && dated.unit == DateUnit::Day && dated.type == DateType::Date) {
        dated.value += time;
        dated.type = DateType::Time;
        return dated;
    }
    // The day before it in the sentence, or the one last spoken of
    const QDate spokenOf = m_context.lastDate.isValid() ? m_context.lastDate : m_context.published;
    Phrase phrase = spokenOf.isValid() ? countedFrom(spokenOf, point(next, spokenOf, DateUnit::Day))
                                       : unresolved(next, u"XXXX-XX-XX"_s, DateUnit::Day);
    phrase.value += time;
    phrase.type = DateType::Time;
    return phrase;
}

/// in the morning, during the night, overnight: of the day spoken of
DateComposer::Phrase DateComposer::dayPartAt(qsizetype at)
{
    const bool isOvernight = is(at, Kind::DayPart) && says(at, u"overnight");
    const bool isLed = is(at - 1, Kind::In) || says(at - 1, u"during") || says(at - 1, u"by");
    const bool isNamed = is(at, Kind::Article) && word(at).value == 0 && isLed
        && is(at + 1, Kind::DayPart) && !word(at + 1).plural;
    if (!isOvernight && !isNamed)
        return {};
    const qsizetype part = isNamed ? at + 1 : at;
    const bool isOfDaySpokenOf = isNamed && m_context.lastDate.isValid();
    const QDate from = isOfDaySpokenOf ? m_context.lastDate : m_context.published;
    // What happened overnight happened in the night before the paper came out.
    const int step = isOvernight && tenseAt(at, at + 1) != Tense::Future ? -1 : 0;
    Phrase phrase = from.isValid()
        ? countedFrom(from, point(part + 1, moved(from, DateUnit::Day, step), DateUnit::Day))
        : unresolved(part + 1, u"XXXX-XX-XX"_s, DateUnit::Day);
    phrase.value += u'T' + dayPartCode(DayPart(word(part).value));
    phrase.type = DateType::Time;
    return phrase;
}

} // namespace onrecord
