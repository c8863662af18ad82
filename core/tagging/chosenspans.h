// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tagging/proposals.h"

namespace onrecord {

/// What is put right of a statement that was chosen, where taggers and ranker leave a word too much or
/// too few. \a parsed is what is known of the words of the paragraph.

/// Leaves of a statement that has a whole quotation what belongs to it: no piece that another verb
/// governs.
///
///     “Nobody came,” said Lind after the town had voted [to build a wall].
void dropStrays(RoleSpans &spans, const TaggedParagraph &p, const ParsedWords &parsed);

/// Gives a statement that has a cue and no source the one that rules know for the cue, if that may be
/// somebody: begins as a phrase of a noun does, and ends with one. Rare, and right as often as not, which
/// is the probability it is given.
void takeRuledSource(ScoredProposal &chosen, std::span<const RuledSpans> ruled,
                     const ParsedWords &parsed);

} // namespace onrecord
