// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/rule.h"
#include "core/tagging/attributions.h"
#include "core/tagging/roletagger.h"

#include <optional>

namespace onrecord {

/// A candidate for a statement, and what proposed it.
struct Proposal
{
    enum class Origin : quint8 { Best, HighRecall, Rules, Verb };

    Attribution attribution;
    Origin origin = Origin::Best;
    bool both = false; ///< found in the best and in the high-recall labels
    std::optional<RuleId> rule; ///< that found a statement with words of this content
    bool sameSource = false; ///< that rule names the same source
    bool sameContent = false; ///< and gives it the same content

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

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

    explicit StatementRanker(WeightTable weights)
        : m_weights(weights)
    {
    }

    ProposalScore score(const TaggedParagraph &p, const ParsedWords &parsed,
                        const RoleTaggings &taggings, const Proposal &proposal) const;

    static void collectFeatures(FeatureList &features, const TaggedParagraph &p,
                                const ParsedWords &parsed, const RoleTaggings &taggings,
                                const Proposal &proposal);

    /// The feature that every proposal has.
    static quint64 constantFeature() { return mixed(kinds + 1, 0); }

private:
    static constexpr quint64 kinds = 700; ///< its features are numbered from here

    WeightTable m_weights;
};

} // namespace onrecord
