// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/addressee.h"

#include "core/paragraph/nounphrases.h"

#include <algorithm>
#include <array>

namespace onrecord {

/// The last verb in \a cue that tells somebody, with the use \a use; -1 where there is none.
static qsizetype lastWith(const TaggedParagraph &p, WordRange cue, WordUse use)
{
    for (qsizetype i = cue.end - 1; i >= cue.first; --i) {
        if (p.has(i, use))
            return i;
    }
    return -1;
}

/// Whether the words before the participle at \a verb make it a passive: was told, had been warned.
static bool isPassive(const TaggedParagraph &p, qsizetype verb)
{
    constexpr qsizetype reach = 3; // "was not only told"
    for (qsizetype i = verb - 1; i >= std::max<qsizetype>(0, verb - reach); --i) {
        if (p.has(i, WordClass::Be))
            return !p.word(verb).endsWith(u"ing");
        if (!p.isAdverb(i) && !p.has(i, WordClass::Negation))
            return false;
    }
    return false;
}

/// \a phrase without what it is explained by and without what goes with the verb: the mayor of Tarn
/// ⟦for help⟧, reporters ⟦on Monday⟧, the council ⟦late⟧.
static WordRange named(const TaggedParagraph &p, const Source &phrase)
{
    const qsizetype end = phrase.apposition.isEmpty() ? phrase.range.end : phrase.apposition.first;
    qsizetype i = phrase.range.first + 1;
    while (i < phrase.head.end && !p.isQuoted(i))
        ++i;
    while (i >= phrase.head.end && i < end && skipTime(p, i, end) == i
           && (!p.has(i, WordClass::Preposition) || p.is(i, u"of")) && p.isWord(i))
        ++i;
    WordRange whole = withoutEndMarks(p, {phrase.range.first, i});
    while (whole.size() > 1
           && (p.isAdverb(whole.end - 1) || p.has(whole.end - 1, WordUse::TimeBeside)))
        --whole.end;
    return whole;
}

/// What is told rather than who: told the truth.
static bool isTold(const TaggedParagraph &p, WordRange phrase)
{
    const qsizetype last = phrase.end - 1;
    return p.is(last, u"story") || p.is(last, u"stories") || p.is(last, u"truth")
        || p.is(last, u"tale") || p.is(last, u"joke") || p.is(last, u"lie") || p.is(last, u"lies");
}

/// Whether \a phrase is the subject of what was said: warned ⟦house prices⟧ were too high.
static bool isSubject(const TaggedParagraph &p, WordRange phrase)
{
    return p.has(phrase.end, WordClass::Auxiliary) || p.has(phrase.end, WordClass::Be);
}

static WordRange phraseAt(const TaggedParagraph &p, qsizetype first, qsizetype ceiling)
{
    const bool isSelf = p.word(first).endsWith(u"self") || p.word(first).endsWith(u"selves");
    if (isSelf || p.is(first, u"us") || p.is(first, u"me") || p.isQuoted(first)
        || !mayBeginPhrase(p, first))
        return {};
    const std::optional<Source> phrase = sourceBeginningAt(p, first, ceiling);
    if (!phrase || phrase->pronoun)
        return {};
    const WordRange whole = named(p, *phrase);
    const bool isPronoun =
        whole.size() == 1 && (p.has(first, WordClass::Pronoun) || p.has(first, WordUse::Personal));
    return isPronoun || isTold(p, whole) || isSubject(p, whole) ? WordRange{} : whole;
}

WordRange addresseeOf(const TaggedParagraph &p, const RoleSpans &spans)
{
    constexpr qsizetype farthest = 12; // words
    if (spans.cue.isEmpty())
        return {};
    const WordRange cue = spans.cue.last();
    const qsizetype teller = lastWith(p, cue, WordUse::TellsWhom);
    const qsizetype verb = std::max(teller, lastWith(p, cue, WordUse::SaysTo));
    if (verb < 0 || isPassive(p, verb))
        return {};
    qsizetype first = verb + 1;
    for (const WordRange source : spans.source) { // “…,” said Ruiz to ⟦the council⟧
        if (source.first == cue.end)
            first = source.end;
    }
    qsizetype ceiling = std::min(p.sentenceOf(verb).end, first + farthest);
    for (const WordRange content : spans.content) {
        if (content.first >= first)
            ceiling = std::min(ceiling, content.first);
    }
    first = skipTime(p, first, ceiling);
    WordRange told;
    if (p.is(first, u"to") && first + 1 < ceiling && (teller < verb || first > cue.end))
        told = phraseAt(p, first + 1, ceiling);
    else if (teller == verb && first < ceiling)
        told = phraseAt(p, first, ceiling);
    const bool isBeside = !overlap(spans.content, told) && !overlap(spans.source, told);
    return isBeside && told.end <= ceiling ? told : WordRange{};
}

/// ⟦Parents⟧ urged to check their records: a verb that needs somebody who shall do it, with nobody behind it.
static bool isUrged(const TaggedParagraph &p, const RoleSpans &spans)
{
    constexpr std::array<QStringView, 8> urging{u"urged",      u"told",     u"warned",  u"advised",
                                                u"encouraged", u"reminded", u"ordered", u"invited"};
    const WordRange cue = spans.cue.first();
    const bool urges = std::any_of(urging.begin(), urging.end(),
                                   [&](QStringView verb) { return p.is(cue.first, verb); });
    return urges && cue.size() == 1 && spans.source.first().end == cue.first
        && spans.content.first().first == cue.end && p.is(cue.end, u"to");
}

bool isListener(const TaggedParagraph &p, const RoleSpans &spans)
{
    if (spans.source.size() != 1 || spans.cue.size() != 1 || spans.content.isEmpty())
        return false;
    if (isUrged(p, spans))
        return true;
    const WordRange source = spans.source.first();
    const WordRange cue = spans.cue.first();
    const qsizetype told = cue.end - 1;
    // Other verbs need nobody who is told: the road is closed, police warned
    const bool tells = p.is(told, u"told") || p.is(told, u"informed") || p.is(told, u"notified");
    const bool personal = source.size() == 1 && p.has(source.first, WordUse::Personal);
    if (!tells || personal || spans.content.last().end > source.first || source.end > cue.first)
        return false;
    for (qsizetype i = source.end; i < told; ++i) { // "was told", "has been told"
        if (!p.has(i, WordClass::Auxiliary) && !p.has(i, WordClass::Be) && !p.isAdverb(i))
            return false;
    }
    const qsizetype next = skipTime(p, cue.end, p.sentenceOf(told).end);
    return next >= p.sentenceOf(told).end || !p.isWord(next);
}

} // namespace onrecord
