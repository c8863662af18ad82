// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statements/rolespans.h"

namespace onrecord {

/// True where the grammar around the cue of \a spans, words of \a p, tells that nobody stated what it
/// would report: it is denied, supposed, wished for or left to the future, so its content is no
/// statement of anybody. Whoever proposed it, by whatever rule.
///
///     Ruiz never ⟦said⟧ …      Nobody ⟦claimed⟧ …       Neither Ruiz nor Lind ⟦said⟧ …
///     If the court ⟦says⟧ …    Had Ruiz ⟦said⟧ …        Should the board ⟦declare⟧ …
///     Ruiz should ⟦say⟧ …      Critics might ⟦say⟧ …    without ⟦saying⟧ …
///     has yet to ⟦say⟧ …       asked her to ⟦say⟧ …     It is not true that Ruiz ⟦said⟧ …
///     is expected to ⟦say⟧ that …
///
/// What somebody denies, does not think or does not comment on is stated: false. So is what a cue
/// without a verb reports, but for one behind "no" or "without". Looks at a bounded number of words.
bool isUnsaid(const TaggedParagraph &p, const RoleSpans &spans);

} // namespace onrecord
