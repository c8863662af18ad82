// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/nounphrases.h"

namespace onrecord {

// Names by their looks, as the rules about quotations need them.

/// True where \a words are a capital word and nothing but what belongs to a name; no weekday, no
/// pronoun, no label ("Update").
bool isName(const TaggedParagraph &p, WordRange words);

/// The longest name that begins at \a first and ends before \a ceiling; empty without one.
WordRange nameAt(const TaggedParagraph &p, qsizetype first, qsizetype ceiling);

/// True where no phrase goes on at \a i: at a mark, a preposition, "and".
bool endsPhrase(const TaggedParagraph &p, qsizetype i);

/// \a source, a description, with the name that a comma parts from it: her neighbour⟦, Bo Lind⟧.
Source withName(const TaggedParagraph &p, Source source, qsizetype ceiling);

} // namespace onrecord
