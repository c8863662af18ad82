// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/taggedparagraph.h"

namespace onrecord {

// What the words of a noun phrase and around it are, one question a function. Every index may be
// asked; one outside the paragraph is no word at all.

inline constexpr qsizetype longestPhrase = 40; ///< words; what is longer is a clause

/// A preposition, conjunction, auxiliary, relative or negation.
bool isFunctionWord(const TaggedParagraph &p, qsizetype i);

/// "WHO", "NHC": capitals only, so that it is no pronoun and no preposition.
bool isAcronym(const TaggedParagraph &p, qsizetype i);

/// Capitals that mean nothing, as all words around have them: "LUND SAID HE WOULD FIGHT".
bool isAmongCapitals(const TaggedParagraph &p, qsizetype i);

/// A pronoun that cannot stand before a noun: he, who, but not "some".
bool isSubjectPronoun(const TaggedParagraph &p, qsizetype i);

/// A month or weekday, or a word such as "morning".
bool isTime(const TaggedParagraph &p, qsizetype i);

/// A word of a reporting verb that stands as a verb here: past forms, and others without a word
/// before them that only a noun follows.
bool actsAsVerb(const TaggedParagraph &p, qsizetype i);

/// A past form right after a name, an office or a pronoun: "Ruiz stoked", "the mayor sought".
bool isVerbAfterName(const TaggedParagraph &p, qsizetype i);

/// Can be a noun, adjective, name or number within a phrase.
bool isContentWord(const TaggedParagraph &p, qsizetype i);

/// The full stop of "Gen."
bool isAbbreviationStop(const TaggedParagraph &p, qsizetype i);

/// The full stop within "gazette.example".
bool isInnerStop(const TaggedParagraph &p, qsizetype i);

/// A mark that joins words of one phrase: % $ & / £ €, and isInnerStop()
bool isJoiningMark(const TaggedParagraph &p, qsizetype i);

/// A mark of a nickname, a title of a work or a few quoted words.
bool isInnerQuoteMark(const TaggedParagraph &p, qsizetype i);

/// "and", "or"
bool joinsPhrases(const TaggedParagraph &p, qsizetype i);

/// True for "saying", "asking", "warning" and their like at \a i, a word of reporting behind "as": "quoted Ruiz as
/// saying", but not "as telling her", behind which it has to be told who was told.
bool isSayingBehindAs(const TaggedParagraph &p, qsizetype i);

/// True for the clitic ’s.
bool isPossessiveMark(const TaggedParagraph &p, qsizetype i);

/// True where a noun phrase may begin at \a i.
bool mayBeginPhrase(const TaggedParagraph &p, qsizetype i);

/// True where what begins after the comma at \a comma explains the phrase before it.
bool explains(const TaggedParagraph &p, qsizetype comma);

/// The end of a time expression that begins at \a i ("on Tuesday", "last week", "late Friday
/// night"), \a i itself where none does.
qsizetype skipTime(const TaggedParagraph &p, qsizetype i, qsizetype ceiling);

/// The word at \a i says what the name before it is, of whom somebody is told: the Today ⟦programme⟧.
bool isProgramme(const TaggedParagraph &p, qsizetype i);

/// A mark that may end a clause: . , ; : ? ! ) and dashes.
bool endsClause(const TaggedParagraph &p, qsizetype i);

/// \a range without the commas, stops and dashes at its ends that belong to the reporter's
/// sentence: none within quotation marks, and no full stop of an abbreviation.
WordRange withoutEndMarks(const TaggedParagraph &p, WordRange range);

/// True where a clause behind \a quotation tells when it was said, a whole utterance: shouted “Never” | as she was led
/// away. Not “kids learn” while they play. Does not look beyond \a ceiling.
bool isBeforeOccasion(const TaggedParagraph &p, WordRange quotation, qsizetype ceiling);

} // namespace onrecord
