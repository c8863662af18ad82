// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statements/sourcewords.h"

namespace onrecord {

/// True where the full stop at \a i ends a sentence: not that of "Gen.", "J. Ruiz", "gazette.example".
static bool endsSentence(const TaggedParagraph &p, qsizetype i)
{
    if (!p.isMark(i, u'.') || isAbbreviationStop(p, i) || isInnerStop(p, i) || i + 1 >= p.size())
        return false;
    const bool apart = p.words()[i].span.end < p.words()[i + 1].span.begin;
    const bool initial = p.word(i - 1).size() < 2 || p.has(i - 1, WordClass::Title)
        || p.has(i - 1, WordUse::CompanySuffix) || isInnerStop(p, i - 2);
    return apart && !initial && !p.isSpoken(i) && (p.isCapital(i + 1) || p.isMark(i + 1, u'('));
}

WordRange withinSentence(const TaggedParagraph &p, WordRange source, WordRange cue)
{
    const bool leads = source.end <= cue.first;
    WordRange own = source;
    for (qsizetype i = source.first + 1; i + 1 < source.end; ++i) {
        if (!endsSentence(p, i))
            continue;
        if (!leads)
            return {source.first, i};
        own.first = i + 1;
    }
    return own;
}

bool isTold(const TaggedParagraph &p, const RoleSpans &spans)
{
    if (spans.source.size() != 1 || spans.cue.size() != 1 || spans.content.isEmpty())
        return false;
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
