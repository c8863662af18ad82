// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/featuresalts.h"
#include "core/ranking/proposal.h"
#include "core/ranking/proposalscore.h"
#include "core/tagging/roletagger.h"

#include <array>

namespace onrecord {

/// How many numbers carefulNumbersOf() knows of a proposal.
inline constexpr size_t carefulNumberCount = 73;

/// What is known of a proposal in careful reading, by the place of its name among wholeNames() of
/// carefulNumberNames().
using CarefulNumbers = std::array<float, carefulNumberCount>;

/// The names of the numbers.
std::span<const FeatureName> carefulNumberNames();

/// The numbers of \a proposal, words of \a p: how it is made, what rules and \a quick, the score of the ranker of
/// quick reading, say of it, and what \a encoded says of its words and those beside them. Probabilities are
/// log odds within ±9; what is not there is lower than anything that is.
CarefulNumbers carefulNumbersOf(const TaggedParagraph &p, const ParsedWords &parsed,
                                const EncodedMarkings &encoded, const Proposal &proposal,
                                ProposalScore quick);

/// Tells \a numbers what is answered already: the statement and source of \a score.
void addAnswers(CarefulNumbers &numbers, ProposalScore score);

} // namespace onrecord
