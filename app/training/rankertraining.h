// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/learners/effort.h"
#include "app/training/trainingarticles.h"
#include "core/ranking/proposals.h"

#include <optional>

namespace onrecord::training {

/// A proposal for a paragraph that the taggers had not seen, and what people marked there.
struct KnownProposal
{
    int fold = 0;
    const TrainingParagraph *paragraph = nullptr; // not owned
    Proposal proposal;
    std::optional<size_t> match; ///< index into the paragraph's gold; nothing where it is wrong
    bool rightSource = false; ///< its source is mostly that of the match
    bool exact = false; ///< its content, cue and source are those of the match
    ProposalScore score; ///< by a ranker that had not seen the article, calibrated
    ProposalScore quick; ///< in careful reading: by a ranker of quick reading, likewise
    bool tellsOfSpeechAlone = false; ///< marked by rules that leave out thoughts and plans

    bool isStatement() const { return match.has_value(); }
};

/// All proposals for \a articles, paragraph by paragraph, not yet scored. \a articles must outlive
/// them.
std::vector<KnownProposal> knownProposals(const TrainingArticles &articles);

/// The weights of a StatementRanker (logistic regression), learned from all \a proposals and calibrated;
/// gives each a score.
QByteArray trainRanker(std::vector<KnownProposal> &proposals, const Effort &effort);

/// The weights of StatementRankers by fold, calibrated: each was trained on \a proposals of the other folds.
std::vector<QByteArray> foldRankers(std::vector<KnownProposal> &proposals, const Effort &effort);

/// Lets that of \a rankers which has not seen it say what it makes of each of \a proposals (quick).
void scoreQuickly(std::vector<KnownProposal> &proposals, const std::vector<QByteArray> &rankers);

} // namespace onrecord::training
