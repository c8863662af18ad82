// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/namewords.h"

namespace onrecord {

bool isName(const TaggedParagraph &p, WordRange words)
{
    if (words.isEmpty() || !p.isCapital(words.first) || p.has(words.first, WordUse::LineLabel))
        return false;
    for (qsizetype i = words.first; i < words.end; ++i) {
        const bool fits = p.isCapital(i) || isAbbreviationStop(p, i) || isJoiningMark(p, i)
            || p.has(i, WordUse::NameParticle);
        if (!fits)
            return false;
    }
    return !p.has(words.first, WordClass::Weekday) && !p.has(words.first, WordClass::Month)
        && !p.has(words.first, WordClass::Pronoun);
}

WordRange nameAt(const TaggedParagraph &p, qsizetype first, qsizetype ceiling)
{
    qsizetype end = first;
    while (end < ceiling && isName(p, {first, end + 1}))
        ++end;
    return {first, end};
}

bool endsPhrase(const TaggedParagraph &p, qsizetype i)
{
    return i >= p.size() || p.isMark(i, u'.') || p.isMark(i, u',') || p.isMark(i, u';')
        || p.isMark(i, u':') || p.isDash(i) || p.isAdverb(i) || p.has(i, WordClass::Preposition)
        || p.has(i, WordClass::Subordinator) || p.is(i, u"and") || p.is(i, u"as");
}

Source withName(const TaggedParagraph &p, Source source, qsizetype ceiling)
{
    const qsizetype comma = source.range.end;
    if (!source.apposition.isEmpty() || !p.isMark(comma, u',') || p.isCapital(comma - 1))
        return source;
    const WordRange name = nameAt(p, comma + 1, ceiling);
    if (!name.isEmpty() && endsPhrase(p, name.end)) {
        source.apposition = name;
        source.range.end = name.end;
    }
    return source;
}

} // namespace onrecord
