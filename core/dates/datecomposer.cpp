// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datecomposer.h"

#include "core/dates/datecalendar.h"
#include "core/dates/datedaytimes.h"
#include "core/dates/datedurations.h"
#include "core/dates/dateoffsets.h"
#include "core/dates/dateportions.h"
#include "core/dates/datereferences.h"
#include "core/dates/daterelatives.h"
#include "core/dates/datesentence.h"
#include "core/dates/datesets.h"
#include "core/dates/dateunits.h"

namespace onrecord {

using Kind = DateWordKind;

namespace {

/// What is told by its distance from another first, since the other is read alone otherwise; sets, which
/// are about no day, before what they are made of; the longer before the shorter.
constexpr DateReader readers[] = {offsetAt,       setAt,      clockAt,    portionAt,  relativeAt,
                                  todayAt,        calendarAt, halfAt,     durationAt, dayPartAt,
                                  definiteUnitAt, yearEndAt,  referenceAt};

bool canBegin(const DateWord &word)
{
    switch (word.kind) {
    case Kind::Other:
    case Kind::Comma:
    case Kind::Hyphen:
    case Kind::And:
    case Kind::Of:
    case Kind::On: return false;
    default: return true;
    }
}

DatePhrase phraseAt(const DateSentence &in, qsizetype at)
{
    const bool isRightNow = in.says(at, u"right") && in.is(at + 1, Kind::Reference);
    if (!canBegin(in.word(at)) && !isRightNow)
        return {};
    for (const DateReader reader : readers) {
        if (const DatePhrase phrase = reader(in, at); phrase && !phrase.value.isEmpty())
            return phrase;
    }
    return {};
}

/// The words at \a span as an expression; all but span and value from \a phrase.
DateExpression expressionOf(const DatePhrase &phrase, Span span, const QString &value)
{
    return {span,          phrase.type,     value,        phrase.modifier,
            phrase.anchor, DateRole::About, phrase.reason};
}

} // namespace

QList<DateExpression> composeDates(QStringView text, Span sentence, const Lexicon &lexicon,
                                   const DateVocabulary &vocabulary, DateContext &context)
{
    const DateSentence in(text, sentence, lexicon, vocabulary, context);
    context.beginSentence();
    QList<DateExpression> found;
    for (qsizetype at = 0; at < in.size();) {
        const DatePhrase phrase = phraseAt(in, at);
        if (!phrase) {
            ++at;
            continue;
        }
        Q_ASSERT(phrase.next > at);
        found.append(expressionOf(phrase, in.spanOf(at, phrase.next), phrase.value));
        const DateFarEnd &far = phrase.farEnd;
        if (far.next > 0)
            found.append(expressionOf(phrase, in.spanOf(far.begin, far.next), far.value));
        context.remember(phrase);
        at = std::max(phrase.next, far.next);
    }
    return found;
}

} // namespace onrecord
