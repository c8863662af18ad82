// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paragraph/taggedparagraph.h"

#include <optional>

namespace onrecord {

/// True for a word that means somebody, or several people, by what it is or how it ends.
bool meansPeople(const TaggedParagraph &p, qsizetype i);

/// The people that the "who" at \a who explains; nothing where a name or no word that can mean
/// somebody stands before it. The phrase does not reach back over the verb of the clause.
///
///     angered | local officials and guests | who
///     sued by | buyers and their heirs | who
///     asked | a doctor | in the harbour, who
std::optional<WordRange> peopleBefore(const TaggedParagraph &p, qsizetype who);

} // namespace onrecord
