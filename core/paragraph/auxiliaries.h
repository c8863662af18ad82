// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/taggedparagraph.h"

namespace onrecord {

/// What auxiliaries, adverbs and "not" before a verb make of it.
struct Auxiliaries
{
    bool negated = false;
    bool be = false;
    bool would = false; ///< would: what is said depends on something
    bool may = false; ///< may, might, could
};

/// Those before the verb at \a verb, within its sentence.
Auxiliaries auxiliariesBefore(const TaggedParagraph &p, qsizetype verb);

/// True for the participle at \a verb where it tells what was done to whatever stands before it: behind "was",
/// or without it in "a pilot | accused of theft", "a club | criticised for it". Not "Ruiz asked for it".
bool tellsWhatWasDone(const TaggedParagraph &p, qsizetype verb);

bool isBeOrGot(const TaggedParagraph &p, qsizetype i); ///< "is", "wasn’t"; "got caught"
bool isHave(const TaggedParagraph &p, qsizetype i);

/// Something in \a range, outside spoken words, can be the verb of a sentence: then it is more than "In
/// the end".
bool hasFiniteVerb(const TaggedParagraph &p, WordRange range);

/// The pronoun at \a i is the subject of a verb behind it: "⟦nothing⟧ was agreed", "⟦nothing⟧ new came
/// up", but "nothing about it".
bool isSubject(const TaggedParagraph &p, qsizetype i);

} // namespace onrecord
