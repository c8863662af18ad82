// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranking/proposals.h"

namespace onrecord {

/// Adds to \a chosen the direct quotations of \a p whose words belong to the content of another chosen
/// statement. A probable proposal that is all in quotation marks and has a cue of its own is a statement beside, within or around the
/// one whose words it shares:
///
///     She welcomed the offer and added, “We will go,” said Lind.     within: added → “We will go,”
///     “Nobody came,” said Ruiz. Lind objected: “Two did.”            beside: the piece is Lind's
///
/// Where the proposal is one piece of a content of several, the other statement keeps the other pieces. \a least: the
/// probability below which none is added. \a chosen remains in the order of its content. Linear in
/// the words of the proposals.
void addQuotedStatements(const TaggedParagraph &p, std::span<const ScoredProposal> proposals,
                         double least, std::vector<ScoredProposal> &chosen);

} // namespace onrecord
