// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/draft.h"
#include "core/findings/rolelabels.h"

namespace onrecord {

/// The labels that the rules would give the words of \a p: what the learned tagger starts from.
/// \a drafts are those of the paragraphs before; this paragraph's are appended.
std::vector<RoleLabel> hintsOf(const TaggedParagraph &p, QList<Draft> &drafts);

/// The words of \a p that lie in one of \a spans, a range each.
QList<WordRange> wordsIn(const TaggedParagraph &p, const Spans &spans);

} // namespace onrecord
