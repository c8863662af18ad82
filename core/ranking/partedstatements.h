// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statements/foundstatement.h"

#include <optional>

namespace onrecord {

/// Parts words in marks from \a found, a statement of \a p in the reporter's words that goes on with them: in another
/// sentence, or behind a colon. What is left stays in \a found; the words in marks are a statement of the same
/// source, without a cue. Nothing where \a found is one statement.
///
///     Ruiz said ⟦wages fell⟧. ⟦“They will fall again.”⟧
///     Ruiz criticised ⟦the cult of the mill⟧: ⟦“There is far too much of it.”⟧
std::optional<FoundStatement> partedQuotation(const TaggedParagraph &p, FoundStatement &found);

} // namespace onrecord
