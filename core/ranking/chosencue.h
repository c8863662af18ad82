// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/grammar.h"
#include "core/statements/rolespans.h"

#include <span>

namespace onrecord {

/// The words that report, of a statement that was chosen, with those beside them that belong to them whoever
/// marks it: adverbs before the first verb, adverbs in -ly behind the last one, and "it" behind "put".
/// Taggers take them in one case and leave them out in the next.
///
///     Ruiz | recently told | reporters that …      the village | later also rejected | …
///     Ruiz | fired back forcefully |: “…”          as Ruiz | put it |, …
///
/// \a tags are the parts of speech of the words of \a p.
QList<WordRange> chosenCue(const TaggedParagraph &p, std::span<const PartOfSpeech> tags,
                           const RoleSpans &spans);

} // namespace onrecord
