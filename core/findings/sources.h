// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/phrasewords.h"
#include "core/findings/taggedparagraph.h"

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

} // namespace onrecord
