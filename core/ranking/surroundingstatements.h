// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranking/proposals.h"

namespace onrecord {

/// Adds to \a chosen the proposals of \a p that report one of them whole: what somebody else
/// says is that its source, before its cue, says its content.
///
///     ⟦The mill plans to close⟧, a spokesman said.      besides: the mill plans → to close
///     According to Lund, ⟦the firm said it would close⟧.
///
/// One whose words another chosen statement has, but for what it reports, is left out, as is one below \a least. \a chosen
/// remains in the order of its content. Looks at each of \a chosen for each proposal: a part of a long paragraph has few.
void addSurroundingStatements(const TaggedParagraph &p, std::span<const ScoredProposal> proposals,
                              double least, std::vector<ScoredProposal> &chosen);

} // namespace onrecord
