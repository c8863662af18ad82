// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/phrasewords.h"
#include "core/paragraph/taggedparagraph.h"

#include <optional>

namespace onrecord {

/// The words that name somebody, as a rule finds them beside a cue.
///
///     two officials familiar with the talks          range; head: "two officials"
///     Ana Ruiz, a former engineer who left in May,   range up to the comma; head: "Ana Ruiz";
///                                                    apposition: "a former engineer … May"
struct Source
{
    WordRange range;
    WordRange head; ///< the words that decide who it is
    WordRange apposition; ///< empty for most; lies in range
    bool pronoun = false;

    friend bool operator==(const Source &, const Source &) = default;
};

/// The noun phrase whose last word is \a last and which does not begin before \a floor; nothing
/// where \a last cannot end one.
std::optional<Source> sourceEndingAt(const TaggedParagraph &p, qsizetype last, qsizetype floor);

/// The noun phrase that begins at \a first and ends before \a ceiling, an apposition that
/// follows it included; nothing where \a first cannot begin one.
std::optional<Source> sourceBeginningAt(const TaggedParagraph &p, qsizetype first,
                                        qsizetype ceiling);

/// The subject of the verb group that begins at \a verb: the noun phrase before it, across
/// adverbs, times ("on Tuesday"), appositions and relative clauses between commas. Not before
/// \a floor.
std::optional<Source> subjectBefore(const TaggedParagraph &p, qsizetype verb, qsizetype floor);

/// The words of \a range that decide who it is: what stands before the first preposition, bracket,
/// dash, clause or apposition. Joint names are one head.
///
///     a spokesman | for Nordkyst      University of Tarn | in its report
WordRange headOf(const TaggedParagraph &p, WordRange range);

/// The words of \a range, a source that was found without looking at what it consists of, taken
/// apart. \a range may begin with a preposition, end with a comma, hold clauses; it comes back as
/// it is. Without a word in it, head and apposition are empty.
///
///     Ana Ruiz, 45, the mayor of Tarn, who      head: "Ana Ruiz"; apposition: "the mayor of Tarn"
///     The commissioner, Ana Ruiz                head: "The commissioner"; apposition: "Ana Ruiz"
///     (officials,) who                          head: "officials", the only one outside the range
///     he himself                                head: "he"; pronoun
///     others, someone                           no pronoun: nobody they could point back to
Source sourceIn(const TaggedParagraph &p, WordRange range);

/// Who was told, after a cue that ends before the word at \a cueEnd: the words that decide who it
/// is, empty for most.
///
///     told Reuters that …    said on Tuesday in an interview with Sky News    said on CNN’s …
WordRange addresseeAfter(const TaggedParagraph &p, qsizetype cueEnd);

/// True where a determiner or a possessive before it, with or without an adjective, makes a noun of the word at
/// \a i: "the claim", "Ruiz’s angry call".
bool isNounByDeterminer(const TaggedParagraph &p, qsizetype i);

/// True where \a source, words of \a p, is something that cannot speak: a word that means no person and no
/// body of people, or "it", "which".
bool isThing(const TaggedParagraph &p, WordRange source);

} // namespace onrecord
