// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/weighttable.h"
#include "core/ranking/proposal.h"
#include "core/ranking/proposalscore.h"
#include "core/ranking/rankerfeatures.h"

#include <utility>

namespace onrecord {

/// Scores a proposal as a whole: how certain the tagger is of its parts, how they stand to each other
/// and in the tree, which words they begin and end with, and whether the other labels and the rules
/// agree (logistic regression, fitted on articles the taggers had not seen).
class StatementRanker
{
public:
    static constexpr int labels = 2; ///< statement, source

    /// \a salts are those of rankerFeatureNames() that \a weights were learned with.
    StatementRanker(WeightTable weights, FeatureSalts salts)
        : m_weights(weights)
        , m_salts(std::move(salts))
    {
    }

    ProposalScore score(const TaggedParagraph &p, const ParsedWords &parsed,
                        const RoleTaggings &taggings, const Proposal &proposal) const;

private:
    WeightTable m_weights;
    FeatureSalts m_salts;
};

} // namespace onrecord
