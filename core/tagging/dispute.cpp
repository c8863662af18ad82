// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/dispute.h"

#include <algorithm>

namespace onrecord {

/// A form of a verb that denies or criticises: denies, rejected, called.
static bool deniesAt(const TaggedParagraph &p, qsizetype i)
{
    const auto isDenial = [](VerbKind kind) {
        return kind == VerbKind::Denies || kind == VerbKind::Criticises;
    };
    const WordEntry &entry = p.entry(i);
    return p.is(i, u"called")
        || std::any_of(entry.verbs.begin(), entry.verbs.end(),
                       [&](qsizetype index) { return isDenial(p.lexicon().verb(index).kind); });
}

qsizetype disputedBehind(const TaggedParagraph &p, qsizetype comma)
{
    constexpr qsizetype mostBefore = 2; // "a bitter old charge"
    const bool opens = p.isMark(comma, u',') && !p.isQuoted(comma)
        && (p.is(comma + 1, u"a") || p.is(comma + 1, u"an"));
    for (qsizetype i = comma + 2; opens && i <= comma + 2 + mostBefore; ++i) {
        if (p.has(i, WordUse::Disputed))
            return i;
        if (!p.isWord(i) || p.isCapital(i))
            break;
    }
    return -1;
}

bool opensDispute(const TaggedParagraph &p, qsizetype comma)
{
    constexpr qsizetype longest = 12; // words of who denies it
    const qsizetype noun = disputedBehind(p, comma);
    if (noun < 0)
        return false;
    const qsizetype first = noun + 1 + p.has(noun + 1, WordClass::Relative);
    const qsizetype end = std::min(p.sentenceOf(noun).end, first + longest);
    for (qsizetype i = first; i < end && !p.isQuoted(i) && !p.isMark(i, u','); ++i) {
        if (i > first && deniesAt(p, i))
            return true;
    }
    return false;
}

} // namespace onrecord
