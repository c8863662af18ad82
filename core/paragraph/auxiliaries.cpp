// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paragraph/auxiliaries.h"

#include <algorithm>
#include <array>

namespace onrecord {

static constexpr qsizetype mostAuxiliaries = 7; ///< before a verb: has never once publicly been

bool isBeOrGot(const TaggedParagraph &p, qsizetype i)
{
    for (QStringView form : {u"is", u"are", u"was", u"were", u"be", u"been", u"being", u"got",
                             u"isn't", u"aren't", u"wasn't", u"weren't"}) {
        if (p.is(i, form))
            return true;
    }
    return false;
}

bool isHave(const TaggedParagraph &p, qsizetype i)
{
    return p.is(i, u"has") || p.is(i, u"have") || p.is(i, u"had");
}

Auxiliaries auxiliariesBefore(const TaggedParagraph &p, qsizetype verb)
{
    Auxiliaries found;
    const qsizetype floor = std::max(p.sentenceOf(verb).first, verb - mostAuxiliaries);
    for (qsizetype i = verb - 1; i >= floor; --i) {
        const bool without = p.is(i, u"without");
        const bool belongs = p.has(i, WordClass::Auxiliary) || p.has(i, WordClass::Negation)
            || p.isAdverb(i) || isBeOrGot(p, i) || without;
        if (!belongs)
            break;
        found.negated = found.negated || without || p.is(i, u"neither")
            || (p.has(i, WordClass::Negation) && !p.has(i, WordClass::Determiner));
        found.be = found.be || isBeOrGot(p, i);
        found.would = found.would || p.is(i, u"would");
        found.may = found.may || p.is(i, u"may") || p.is(i, u"might") || p.is(i, u"could");
    }
    return found;
}

static bool isBarePassive(const TaggedParagraph &p, qsizetype verb)
{
    constexpr std::array<QStringView, 2> of{u"accused", u"suspected"};
    constexpr std::array<QStringView, 11> forIt{
        u"blamed",  u"criticised", u"criticized", u"condemned", u"praised",  u"mocked",
        u"rebuked", u"scolded",    u"censured",   u"lambasted", u"applauded"};
    const auto isOneOf = [&](const auto &words) {
        return std::any_of(words.begin(), words.end(),
                           [&](QStringView word) { return p.is(verb, word); });
    };
    return (p.is(verb + 1, u"of") && isOneOf(of)) || (p.is(verb + 1, u"for") && isOneOf(forIt));
}

bool tellsWhatWasDone(const TaggedParagraph &p, qsizetype verb)
{
    return isBarePassive(p, verb) || auxiliariesBefore(p, verb).be;
}

bool hasFiniteVerb(const TaggedParagraph &p, WordRange range)
{
    for (qsizetype i = range.first; i < range.end; ++i) {
        const WordEntry &entry = p.entry(i);
        const bool isPast = i > range.first && entry.has(WordUse::PlainPast) && !p.isCapital(i)
            && !p.has(i - 1, WordClass::Determiner); // "a rose"
        const bool isVerb = entry.has(WordClass::Auxiliary) || entry.has(WordClass::NotSubject)
            || isPast || entry.has(VerbForm::Past) || entry.has(VerbForm::Third)
            || (p.isWord(i) && !p.isCapital(i) && p.word(i).endsWith(u"ed"));
        if (isVerb && !p.isSpoken(i))
            return true;
    }
    return false;
}

bool isSubject(const TaggedParagraph &p, qsizetype i)
{
    constexpr qsizetype longestSubject = 6;
    const bool isOf = p.is(i + 1, u"of");
    for (qsizetype k = i + 1; k < i + longestSubject; ++k) {
        const WordEntry &entry = p.entry(k);
        if (p.has(k, WordClass::Auxiliary) || entry.has(VerbForm::Past) || p.word(k).endsWith(u"ed")
            || p.has(k, WordClass::NotSubject))
            return true;
        const bool isOther = !p.isWord(k) || p.has(k, WordClass::Subordinator)
            || p.has(k, WordClass::Pronoun) || p.has(k, WordClass::Conjunction)
            || (p.has(k, WordClass::Preposition) && !isOf);
        if (isOther)
            return false;
    }
    return false;
}

} // namespace onrecord
