// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datereferences.h"

#include "core/dates/datevalues.h"

namespace onrecord {

using namespace Qt::StringLiterals;
using Kind = DateWordKind;

namespace {

QString valueOf(Reference reference)
{
    switch (reference) {
    case Reference::Past: return u"PAST_REF"_s;
    case Reference::Present: return u"PRESENT_REF"_s;
    case Reference::Future: return u"FUTURE_REF"_s;
    }
    return {};
}

DatePhrase toldReference(qsizetype next, Reference reference)
{
    return toldPhrase(next, valueOf(reference), DateType::Date);
}

bool isNoun(const DateSentence &in, qsizetype at)
{
    return (in.is(at, Kind::Other) || in.says(at, u"financial")) && !in.text(at).isEmpty()
        && in.text(at).front().isLower();
}

/// Told by an adjective: these days, the current plan, in the past, the long term.
DatePhrase adjectiveAt(const DateSentence &in, qsizetype at)
{
    if (in.says(at, u"these") && in.says(at + 1, u"days"))
        return toldReference(at + 2, Reference::Present);
    if (in.says(at, u"current") && isNoun(in, at + 1))
        return toldReference(at + 1, Reference::Present);
    if (in.says(at, u"right") && in.says(at + 1, u"now"))
        return toldReference(at + 2, Reference::Present);
    if (!in.isThe(at))
        return {};
    if (in.is(at - 1, Kind::At) && in.says(at + 1, u"moment"))
        return toldReference(at + 2, Reference::Present);
    const bool isOver =
        in.says(at - 1, u"over") || in.says(at - 1, u"through") || in.says(at - 1, u"down");
    if (isOver && in.is(at + 1, Kind::Unit) && in.word(at + 1).plural
        && in.unit(at + 1) >= DateUnit::Year)
        return toldPhrase(at + 2, vagueDurationOf(in.unit(at + 1)), DateType::Duration);
    const bool isThePast = in.says(at + 1, u"past") && in.is(at - 1, Kind::In)
        && !in.is(at + 2, Kind::Number) && !in.is(at + 2, Kind::Unit) && !in.is(at + 2, Kind::Vague)
        && !in.is(at + 2, Kind::More);
    if (isThePast)
        return toldReference(at + 2, Reference::Past);
    const bool isTerm =
        (in.says(at + 1, u"short") || in.says(at + 1, u"near") || in.says(at + 1, u"long"))
        && in.says(at + 2, u"term");
    return isTerm ? toldReference(at + 3, Reference::Future) : DatePhrase{};
}

} // namespace

DatePhrase referenceAt(const DateSentence &in, qsizetype at)
{
    if (const DatePhrase phrase = adjectiveAt(in, at))
        return phrase;
    const qsizetype first = in.isThe(at) ? at + 1 : at;
    const bool isNear = in.says(first, u"near") && in.is(first + 1, Kind::Reference);
    const qsizetype named = isNear ? first + 1 : first;
    if (!in.is(named, Kind::Reference))
        return {};
    // "the future", "in future" and "the near future" name a time; "a future mayor" does not
    const bool isFuture = in.says(named, u"future");
    const bool isNamed = isFuture ? first != at || in.is(at - 1, Kind::In) : first == at;
    const bool isOtherwiseUsed = (in.says(named, u"now") && in.says(named + 1, u"that"))
        || (in.says(named, u"soon")
            && (in.says(at - 1, u"as") || in.text(named + 1).startsWith(u"after")
                || in.text(named + 1).endsWith(u"ed"))) // soon fixed it
        || (!isFuture && in.is(named + 1, Kind::Hyphen)
            && in.word(named + 1).joined); // the now-closed mill
    if (!isNamed || isOtherwiseUsed)
        return {};
    return toldReference(named + 1, Reference(in.word(named).value));
}

} // namespace onrecord
