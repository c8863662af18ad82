// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tagging/rulelabels.h"
#include "core/tagging/statementranker.h"

namespace onrecord {

/// Spoken words are said as a whole: where a part of a quotation is content, all of it is, but for
/// what plays another part. Changes \a labels of \a p.
void wholeQuotations(const TaggedParagraph &p, std::vector<RoleLabel> &labels);

/// All that may be a statement in \a p: what the best and the high-recall labels of the
/// tagger say, what the rules find, and what the tree adds (treeproposals.h); the same spans once. Contents of
/// several may overlap.
std::vector<Proposal> proposalsOf(const TaggedParagraph &p, const ParsedWords &parsed,
                                  const RoleTaggings &taggings, std::span<const RuledSpans> ruled);

/// A proposal with its probabilities.
struct ScoredProposal
{
    Proposal proposal;
    ProposalScore score;
};

/// True where one of the words of \a ranges is \a marked, a mark for each word of the paragraph.
bool isMarked(const std::vector<bool> &marked, const QList<WordRange> &ranges);

/// Those of \a proposals that are most likely right and do not share words of content, in the order
/// of their content. \a words: how many the paragraph has; \a least: the probability below which none
/// is chosen.
std::vector<ScoredProposal> chosenOf(std::vector<ScoredProposal> proposals, qsizetype words,
                                     double least);

/// Where a proposal is chosen, measured as the best balance of what is missed and what is wrong.
inline constexpr double leastProbability = 0.35;

} // namespace onrecord
