// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranking/proposals.h"

namespace onrecord {

/// Lets the content of each of \a chosen, words of \a p, that a verb such as "said" reports without quotation
/// marks have all of its sentence, where the tagger stopped within it:
///
///     Ruiz said ⟦the port, which is old, would shut⟧.         not only "the port"
///     Ruiz said ⟦it would shut, leaving no way in⟧.           what a clause or a participle adds
///     ⟦The port – the oldest here – would shut⟧, Ruiz said.   not only what follows a dash
///
/// A content ends before "and", "but", "although" and the like, before another verb of reporting, before
/// words of another statement, and where the sentence around it goes on; it begins behind a
/// dateline and "But". \a parsed has the words of \a p.
void completeContents(const TaggedParagraph &p, const ParsedWords &parsed,
                      std::vector<ScoredProposal> &chosen);

} // namespace onrecord
