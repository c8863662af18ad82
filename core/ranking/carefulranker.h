// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/weighttable.h"
#include "core/ranking/encoderfeatures.h"

#include <utility>

namespace onrecord {

/// Moves the score of a StatementRanker by what the encoder says of the proposal: adds to its log odds
/// (logistic regression, fitted on articles that neither the encoder nor the ranker had seen).
class CarefulRanker
{
public:
    static constexpr int labels = 2; ///< statement, source; as StatementRanker's

    /// \a salts are those of encoderFeatureNames() that \a weights were learned with.
    CarefulRanker(WeightTable weights, FeatureSalts salts)
        : m_weights(weights)
        , m_salts(std::move(salts))
    {
    }

    /// The score of \a proposal, to which a StatementRanker gives \a quick.
    ProposalScore score(const TaggedParagraph &p, const EncodedMarkings &encoded,
                        const Proposal &proposal, ProposalScore quick) const;

private:
    WeightTable m_weights;
    FeatureSalts m_salts;
};

} // namespace onrecord
