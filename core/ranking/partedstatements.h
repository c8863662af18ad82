// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statements/foundstatement.h"

#include <optional>

namespace onrecord {

/// Parts words in marks from \a found, a statement of \a p in the reporter's words that goes on with them, in another
/// sentence or behind a colon, or that whole sentences in marks stand before. What is left stays in \a found; the
/// words in marks are a statement without a cue, of the same source; of none where they stand before whoever is
/// named for what is left. Nothing where \a found is one statement.
///
///     Ruiz said ⟦wages fell⟧. ⟦“They will fall again.”⟧
///     Ruiz criticised ⟦the cult of the mill⟧: ⟦“There is far too much of it.”⟧
///     ⟦“It fell.”⟧ ⟦It will fall again⟧, she says.
///     ⟦“It fell.”⟧ Ruiz said ⟦it would fall again⟧.                                     “It fell.” of no source
std::optional<FoundStatement> partedQuotation(const TaggedParagraph &p, FoundStatement &found);

} // namespace onrecord
