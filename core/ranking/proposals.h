// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranking/statementranker.h"
#include "core/tagging/rulelabels.h"

namespace onrecord {

/// Extends content to whole quotations: where a word of a quotation of speech is labelled as content,
/// all its words become content, unless one of them is labelled as cue or source. Changes \a labels
/// of \a p.
void wholeQuotations(const TaggedParagraph &p, std::vector<RoleLabel> &labels);

/// All candidates for a statement in \a p: from the best and from the high-recall labels of the
/// tagger, from the rules, and from the dependency trees (treeproposals.h). Candidates with the same
/// spans are given once; their contents may overlap.
std::vector<Proposal> proposalsOf(const TaggedParagraph &p, const ParsedWords &parsed,
                                  const RoleTaggings &taggings,
                                  std::span<const FoundStatement> ruled);

/// A proposal with its probabilities.
struct ScoredProposal
{
    Proposal proposal;
    ProposalScore score;
};

inline const RoleSpans &spansOf(const ScoredProposal &scored)
{
    return scored.proposal.attribution.spans;
}

/// True where one of the words of \a ranges is \a marked, a mark for each word of the paragraph.
bool isMarked(const std::vector<bool> &marked, const QList<WordRange> &ranges);

/// The most probable of \a proposals that share no word of content, taken greedily; in the order
/// of their content. \a words: how many the paragraph has; \a least: the probability below which none
/// is chosen.
std::vector<ScoredProposal> chosenOf(std::vector<ScoredProposal> proposals, qsizetype words,
                                     double least);

/// Where a proposal is chosen, measured as the best balance of what is missed and what is wrong.
inline constexpr double leastProbability = 0.35;

} // namespace onrecord
