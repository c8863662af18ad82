// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datedayparts.h"

#include "core/dates/datevalues.h"

namespace onrecord {

using Kind = DateWordKind;

DatePhrase inDayPart(DatePhrase phrase, DayPart part)
{
    phrase.value += u'T' + dayPartCode(part);
    phrase.type = DateType::Time;
    return phrase;
}

DatePhrase withDayPart(const DateSentence &in, DatePhrase phrase)
{
    if (!phrase || phrase.unit != DateUnit::Day || !in.is(phrase.next, Kind::DayPart))
        return phrase;
    const qsizetype part = phrase.next;
    DatePhrase whole = inDayPart(std::move(phrase), in.dayPart(part));
    if (in.word(part).plural)
        whole.type = DateType::Set;
    ++whole.next;
    return whole;
}

DatePhrase dayPartAt(const DateSentence &in, qsizetype at)
{
    const bool isOvernight = in.is(at, Kind::DayPart) && in.says(at, u"overnight");
    const bool isLed =
        in.is(at - 1, Kind::In) || in.says(at - 1, u"during") || in.says(at - 1, u"by");
    const bool isNamed =
        in.isThe(at) && isLed && in.is(at + 1, Kind::DayPart) && !in.word(at + 1).plural;
    if (!isOvernight && !isNamed)
        return {};
    const qsizetype part = isNamed ? at + 1 : at;
    const QDate from = isNamed ? in.context().dateSpokenOf() : in.published();
    // What happened overnight happened in the night before the paper came out.
    const int step = isOvernight && in.tenseAt(at, at + 1) != Tense::Future ? -1 : 0;
    return inDayPart(in.context().unitsFrom(from, step, DateUnit::Day, part + 1), in.dayPart(part));
}

} // namespace onrecord
