// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/peoplebefore.h"

#include "core/paragraph/phrasewords.h"

#include <algorithm>

namespace onrecord {

bool meansPeople(const TaggedParagraph &p, qsizetype i)
{
    return p.has(i, WordClass::Office) || p.has(i, WordClass::Kin) || p.has(i, WordClass::Group)
        || p.has(i, WordClass::Anonymous) || p.has(i, WordUse::PersonNoun)
        || p.has(i, WordUse::PeopleNoun) || p.word(i).endsWith(u"ist")
        || p.word(i).endsWith(u"ists") || p.word(i).endsWith(u"man") || p.word(i).endsWith(u"men");
}

namespace {

/// "outraged" of "the blackout outraged local officials", "of people and outraged officials": a verb,
/// where an adjective would follow a determiner.
bool isPastVerb(const TaggedParagraph &p, qsizetype i, qsizetype floor)
{
    if (p.isCapital(i) || !p.word(i).endsWith(u"ed") || i <= floor)
        return false;
    const qsizetype before = i - 1;
    return isContentWord(p, before) || p.has(before, WordClass::Relative) || p.isAdverb(before)
        || p.is(before, u"and") || isSubjectPronoun(p, before);
}

/// True for a word that may stand in a phrase before its noun.
bool mayStandWithin(const TaggedParagraph &p, qsizetype i, qsizetype floor)
{
    if (isPossessiveMark(p, i) || isAbbreviationStop(p, i) || isJoiningMark(p, i)
        || isInnerQuoteMark(p, i))
        return true;
    return (isContentWord(p, i) || p.has(i, WordClass::Number)) && !isPastVerb(p, i, floor)
        && !isTime(p, i) && !p.isAdverb(i);
}

/// Where the phrase begins whose noun is the word at \a noun.
qsizetype beginOf(const TaggedParagraph &p, qsizetype noun, qsizetype floor)
{
    qsizetype first = noun;
    while (first > floor && !p.isSpoken(first - 1) && mayStandWithin(p, first - 1, floor))
        --first;
    while (first > floor && p.has(first - 1, WordClass::Determiner))
        --first;
    return first;
}

/// \a phrase with what "and" joins to it: buyers and their heirs.
WordRange withJoined(const TaggedParagraph &p, WordRange phrase, qsizetype floor)
{
    const qsizetype joint = phrase.first - 1;
    const bool refers = p.has(phrase.first, WordClass::Possessive);
    const bool joins = joint - 1 >= floor && p.is(joint, u"and") && !p.isSpoken(joint)
        && (meansPeople(p, joint - 1) || (refers && isContentWord(p, joint - 1)));
    return joins ? WordRange{beginOf(p, joint - 1, floor), phrase.end} : phrase;
}

} // namespace

std::optional<WordRange> peopleBefore(const TaggedParagraph &p, qsizetype who)
{
    qsizetype noun = p.isMark(who - 1, u',') ? who - 2 : who - 1;
    if (noun < 0 || p.isSpoken(noun) || !p.isWord(noun))
        return std::nullopt;
    const qsizetype floor = std::max(p.sentenceOf(who).first, noun - longestPhrase);
    qsizetype first = beginOf(p, noun, floor);
    const qsizetype before = first - 1; // "in" of "a doctor in the harbour, who"
    const bool isPlaced = before - 1 >= floor && p.has(before, WordClass::Preposition)
        && !meansPeople(p, noun) && meansPeople(p, before - 1) && !p.isSpoken(before - 1);
    if (isPlaced) {
        noun = before - 1;
        first = beginOf(p, noun, floor);
    }
    if (noun < floor || p.isCapital(noun) || !isContentWord(p, noun))
        return std::nullopt;
    return withJoined(p, {first, noun + 1}, floor);
}

} // namespace onrecord
