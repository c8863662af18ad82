// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datecomposer.h"

#include "core/dates/datevalues.h"

using namespace Qt::StringLiterals;

namespace onrecord {

using Kind = DateWordKind;

DateComposer::DateComposer(QStringView text, Span sentence, const Lexicon &lexicon,
                           const DateVocabulary &vocabulary, DateContext &context)
    : m_text(text)
    , m_sentence(sentence)
    , m_lexicon(lexicon)
    , m_vocabulary(vocabulary)
    , m_context(context)
    , m_words(findDateWords(text, sentence, vocabulary))
{
}

QList<DateExpression> DateComposer::compose()
{
    // An account does not go on for ever; what follows it counts by the calendar again.
    constexpr int longestAccount = 8; // sentences
    if (++m_context.quarterAge > longestAccount)
        m_context.lastQuarter = {};
    QList<DateExpression> found;
    for (qsizetype at = 0; at < m_words.size();) {
        const Phrase phrase = phraseAt(at);
        if (!phrase) {
            ++at;
            continue;
        }
        found.append(expression(phrase, at, phrase.next, phrase.value));
        const FarEnd &far = phrase.farEnd;
        if (far.next > 0)
            found.append(expression(phrase, far.begin, far.next, far.value));
        remember(phrase);
        at = std::max(phrase.next, far.next);
    }
    return found;
}

/// The words from \a begin up to \a next as an expression; all but span and value from \a phrase.
DateExpression DateComposer::expression(const Phrase &phrase, qsizetype begin, qsizetype next,
                                        const QString &value) const
{
    return {{m_words[begin].span.begin, m_words[next - 1].span.end},
            phrase.type,
            value,
            phrase.modifier,
            phrase.anchor,
            DateRole::About,
            phrase.reason};
}

/// Sets, which are about no day, before what they are made of; the longer before the shorter.
DateComposer::Phrase DateComposer::phraseAt(qsizetype at)
{
    if (is(at, Kind::Other) || is(at, Kind::Comma) || is(at, Kind::Hyphen) || is(at, Kind::And)
        || is(at, Kind::Of) || is(at, Kind::On))
        return {};
    using Rule = Phrase (DateComposer::*)(qsizetype);
    static constexpr Rule rules[] = {
        &DateComposer::setAt,      &DateComposer::clockAt,    &DateComposer::portionAt,
        &DateComposer::relativeAt, &DateComposer::todayAt,    &DateComposer::calendarAt,
        &DateComposer::durationAt, &DateComposer::dayPartAt,  &DateComposer::definiteUnitAt,
        &DateComposer::yearEndAt,  &DateComposer::referenceAt};
    for (const Rule rule : rules) {
        if (const Phrase phrase = (this->*rule)(at); phrase && !phrase.value.isEmpty())
            return phrase;
    }
    return {};
}

const DateWord &DateComposer::word(qsizetype at) const
{
    static const DateWord none;
    return at >= 0 && at < m_words.size() ? m_words[at] : none;
}

bool DateComposer::says(qsizetype at, QStringView lower) const
{
    return words(at).compare(lower, Qt::CaseInsensitive) == 0;
}

Tense DateComposer::tenseAt(qsizetype at, qsizetype next) const
{
    const Span expression{word(at).span.begin, word(next - 1).span.end};
    return onrecord::tenseAt(m_text, m_sentence, expression, m_lexicon, m_vocabulary);
}

/// Of two days a year apart the one the verb tells of; where it tells nothing, the nearer one.
DateComposer::Choice DateComposer::chosenByTense(qsizetype at, qsizetype next, QDate before,
                                                 QDate after) const
{
    const Tense tense = tenseAt(at, next);
    if (tense == Tense::Past)
        return {before, DateReason::PastVerb};
    if (tense == Tense::Future)
        return {after, DateReason::FutureVerb};
    const QDate published = m_context.published;
    return {before.daysTo(published) <= published.daysTo(after) ? before : after};
}

/// The same, but one that is very near is meant whatever the verb.
DateComposer::Choice DateComposer::chosenByNearness(qsizetype at, qsizetype next, QDate before,
                                                    QDate after) const
{
    constexpr qint64 nearDays = 60;
    const qint64 back = before.daysTo(m_context.published);
    const qint64 ahead = m_context.published.daysTo(after);
    if (std::min(back, ahead) < nearDays)
        return {back <= ahead ? before : after};
    return chosenByTense(at, next, before, after);
}

DateComposer::Phrase DateComposer::point(qsizetype next, QDate day, DateUnit unit,
                                         DateReason reason) const
{
    Phrase phrase;
    phrase.value = timexOf(day, unit);
    phrase.next = phrase.value.isEmpty() ? 0 : next;
    phrase.day = day;
    phrase.unit = unit;
    phrase.reason = reason;
    if (reason == DateReason::SpokenOf)
        phrase.anchor = m_context.lastDay;
    else if (reason != DateReason::Written)
        phrase.anchor = m_context.published;
    return phrase;
}

/// \a phrase, which was counted from \a from: the day of publication or one spoken of before.
DateComposer::Phrase DateComposer::countedFrom(QDate from, Phrase phrase) const
{
    phrase.anchor = from;
    phrase.reason = from == m_context.published ? DateReason::Counted : DateReason::SpokenOf;
    return phrase;
}

/// What has its value from its own words, with a place in the calendar or without.
DateComposer::Phrase DateComposer::told(qsizetype next, const QString &value, DateType type)
{
    Phrase phrase;
    phrase.next = next;
    phrase.value = value;
    phrase.type = type;
    return phrase;
}

DateComposer::Phrase DateComposer::unresolved(qsizetype next, const QString &value,
                                              DateUnit unit) const
{
    Phrase phrase;
    phrase.next = next;
    phrase.value = value;
    phrase.unit = unit;
    phrase.reason = DateReason::Open;
    return phrase;
}

void DateComposer::remember(const Phrase &phrase)
{
    if (phrase.type != DateType::Date && phrase.type != DateType::Time)
        return;
    if (phrase.day.isValid()) {
        m_context.lastDay = phrase.day;
        if (phrase.unit == DateUnit::Day)
            m_context.lastDate = phrase.day;
    }
    // The quarter an account is about, not the older ones it is compared with.
    const bool isQuarter = phrase.day.isValid() && phrase.unit == DateUnit::Quarter;
    if (isQuarter && phrase.day.daysTo(m_context.published) < 300) {
        m_context.lastQuarter = phrase.day;
        m_context.quarterAge = 0;
    }
}

} // namespace onrecord
