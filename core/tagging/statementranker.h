// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/weighttable.h"
#include "core/tagging/encoderfeatures.h"
#include "core/tagging/proposal.h"
#include "core/tagging/rankerfeatures.h"

#include <utility>

namespace onrecord {

/// The probabilities that a proposal is right.
struct ProposalScore
{
    double statement = 0; ///< probability that somebody is said to state this
    double source = 0; ///< probability that the source is the right one, if so

    /// That both are right; proposals are compared by it.
    double jointProbability() const { return statement * source; }
};

/// Scores a proposal as a whole: how certain the tagger is of its parts, how they stand to each other
/// and in the tree, which words they begin and end with, and whether the other labels and the rules
/// agree (logistic regression, fitted on articles the taggers had not seen).
class StatementRanker
{
public:
    static constexpr int labels = 2; ///< statement, source

    /// What it looks at: the salts that its weights were learned with.
    struct Salts
    {
        FeatureSalts own; ///< of rankerFeatureNames()
        FeatureSalts
            encoded; ///< of encoderFeatureNames(); a ranker of quick reading has none of its own

        /// Adds all there is to say of \a proposal to \a features, which is emptied before.
        void look(FeatureList &features, const TaggedParagraph &p, const ParsedWords &parsed,
                  const RoleTaggings &taggings, const Proposal &proposal) const;
    };

    StatementRanker(WeightTable weights, Salts salts)
        : m_weights(weights)
        , m_salts(std::move(salts))
    {
    }

    ProposalScore score(const TaggedParagraph &p, const ParsedWords &parsed,
                        const RoleTaggings &taggings, const Proposal &proposal) const;

private:
    WeightTable m_weights;
    Salts m_salts;
};

} // namespace onrecord
