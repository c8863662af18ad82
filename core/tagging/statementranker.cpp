// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagging/statementranker.h"

#include <cmath>

namespace onrecord {
static double probability(int steps, float scale)
{
    return 1 / (1 + std::exp(-double(steps) * double(scale)));
}

void StatementRanker::Salts::look(FeatureList &features, const TaggedParagraph &p,
                                  const ParsedWords &parsed, const RoleTaggings &taggings,
                                  const Proposal &proposal) const
{
    collectRankerFeatures(features, own, p, parsed, taggings, proposal);
    addEncoderFeatures(features, encoded, p, taggings, proposal);
}

ProposalScore StatementRanker::score(const TaggedParagraph &p, const ParsedWords &parsed,
                                     const RoleTaggings &taggings, const Proposal &proposal) const
{
    FeatureList features;
    m_salts.look(features, p, parsed, taggings, proposal);
    WeightTable::Scores scores;
    m_weights.addTo(scores, features);
    return {probability(scores[0], m_weights.scale()), probability(scores[1], m_weights.scale())};
}

} // namespace onrecord
