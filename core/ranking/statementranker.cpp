// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/statementranker.h"

#include "core/language/logodds.h"

namespace onrecord {

ProposalScore StatementRanker::score(const TaggedParagraph &p, const ParsedWords &parsed,
                                     const RoleTaggings &taggings, const Proposal &proposal) const
{
    FeatureList features;
    collectRankerFeatures(features, m_salts, p, parsed, taggings, proposal);
    WeightTable::Scores scores;
    m_weights.addTo(scores, features);
    const auto scale = double(m_weights.scale());
    return {fromLogOdds(scale * scores[0]), fromLogOdds(scale * scores[1])};
}

} // namespace onrecord
