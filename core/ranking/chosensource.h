// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/grammar.h"
#include "core/statements/rolespans.h"

#include <span>

namespace onrecord {

/// The words that name who speaks, of a statement that was chosen, where the grammar tells that the tagger
/// took the wrong ones before the cue; the first words of \a spans.source where nothing tells so.
///
///     TARN (Agency) - | Ana Ruiz, who …, | said                    no place before it
///     | The letter from Ana Ruiz |, which Lind was quoting, makes it clear
///     | Nordkyst | has denied it and in its latest notice said
///     My boiler sings and | the firm | says
///
/// \a tags are the parts of speech of the words of \a p.
WordRange chosenSource(const TaggedParagraph &p, std::span<const PartOfSpeech> tags,
                       const RoleSpans &spans);

} // namespace onrecord
