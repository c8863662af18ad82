// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statements/rolespans.h"

namespace onrecord {

/// The words that name who speaks, of a statement that was chosen, where the grammar tells that the tagger
/// took the wrong ones before the cue; the first words of \a spans.source where nothing tells so.
///
///     TARN (Agency) - | Ana Ruiz, who …, | said                    no place before it
///     | The letter from Ana Ruiz |, which Lind was quoting, makes it clear
///     | Nordkyst | has denied it and in its latest notice said
WordRange chosenSource(const TaggedParagraph &p, const RoleSpans &spans);

} // namespace onrecord
