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
///     is expected to ⟦say⟧ that …                    An earlier version of this article ⟦misstated⟧ …
///
/// What somebody denies, does not think or does not comment on is stated: false. So is what a cue
/// without a verb reports, but for one behind "no" or "without". Looks at a bounded number of words.
bool isUnsaid(const TaggedParagraph &p, const RoleSpans &spans);

/// True where \a cue, words of \a p, is how a writer goes on: it reports nothing, and what stands behind it is told by
/// the writer, or by whom another cue there names.
///
///     Having ⟦said⟧ that, there are …        That ⟦said⟧, it rained.        All that being ⟦said⟧, …
bool isOnlyGoingOn(const TaggedParagraph &p, WordRange cue);

} // namespace onrecord
