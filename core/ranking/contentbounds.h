// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranking/proposal.h"
#include "core/tagging/roletagger.h"

namespace onrecord {

/// Takes from the content of \a proposals, words of \a p, what the grammar around their cue tells is the
/// reporter's, and removes those that have no content left:
///
///     The man who said ⟦he saw the fire⟧ was Ruiz.      a relative clause ends before the main verb
///     The road (which Ruiz said ⟦was safe⟧) fell.       a clause in brackets, between dashes or commas
///     ⟦The road will shut⟧, Ruiz said as she left.      when or how it was said
///     Ruiz denied ⟦taking bribes⟧ but has resigned.     what else the source did
///
/// \a parsed has the words of \a p. Looks at a bounded number of words for each content.
void boundContents(const TaggedParagraph &p, const ParsedWords &parsed,
                   std::vector<Proposal> &proposals);

} // namespace onrecord
