// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datesets.h"

#include "core/dates/datecounts.h"
#include "core/dates/datevalues.h"

namespace onrecord {

using namespace Qt::StringLiterals;
using Kind = DateWordKind;

namespace {

/// daily, weekly; not the daily Courier
DatePhrase frequencyAt(const DateSentence &in, qsizetype at)
{
    const bool isBeforeName = in.word(at + 1).capital && in.is(at + 1, Kind::Other);
    const bool isName = in.word(at).capital && at > 0;
    if (isName || isBeforeName || in.says(at, u"annual"))
        return {};
    return toldPhrase(at + 1, durationOf(in.unit(at), 100), DateType::Set);
}

/// "every" counts what follows by one, "every other" by two, "every three" by three.
DateCount countBehindEach(const DateSentence &in, qsizetype at)
{
    if (in.is(at, Kind::Number))
        return countAt(in, at);
    return in.says(at, u"other") ? DateCount{at + 1, 200} : DateCount{at, 100};
}

/// What repeats, as TIMEX3 has it; empty where the word at \a at is nothing that can.
QString repeated(const DateSentence &in, qsizetype at, int hundredths)
{
    const DateWord &what = in.word(at);
    switch (what.kind) {
    case Kind::Unit:
        return in.unit(at) == DateUnit::Weekend ? unknownOf(DateUnit::Weekend)
                                                : durationOf(in.unit(at), hundredths);
    case Kind::Weekday: return weekdayOfAnyWeek(what.value);
    case Kind::Month: return monthOfAnyYear(what.value);
    case Kind::Season: return seasonOfAnyYear(what.value);
    case Kind::DayPart: return unknownOf(DateUnit::Day) + u'T' + dayPartCode(in.dayPart(at));
    default: return {};
    }
}

} // namespace

DatePhrase setAt(const DateSentence &in, qsizetype at)
{
    if (in.is(at, Kind::Frequency))
        return frequencyAt(in, at);
    const bool isLed = in.is(at - 1, Kind::On) || in.is(at - 1, Kind::At);
    if (isLed && in.says(at, u"weekends"))
        return toldPhrase(at + 1, unknownOf(DateUnit::Weekend), DateType::Set);
    if (!in.is(at, Kind::Each))
        return {};
    const DateCount count = countBehindEach(in, at + 1);
    if (!count)
        return {};
    const qsizetype what = count.next;
    DatePhrase set = toldPhrase(what + 1, repeated(in, what, count.hundredths), DateType::Set);
    if (set.value.isEmpty())
        return {};
    if (in.is(what, Kind::Weekday) && in.is(set.next, Kind::DayPart)) { // every Monday morning
        set.value += u'T' + dayPartCode(in.dayPart(set.next));
        ++set.next;
    }
    return set;
}

} // namespace onrecord
