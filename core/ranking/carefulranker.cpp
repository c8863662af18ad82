// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/carefulranker.h"

#include "core/language/logodds.h"

namespace onrecord {

ProposalScore CarefulRanker::score(const TaggedParagraph &p, const EncodedMarkings &encoded,
                                   const Proposal &proposal, ProposalScore quick) const
{
    FeatureList features;
    collectEncoderFeatures(features, m_salts, p, encoded, proposal, quick);
    WeightTable::Scores scores;
    m_weights.addTo(scores, features);
    const auto scale = double(m_weights.scale());
    return {fromLogOdds(logOdds(quick.statement) + scale * scores[0]),
            fromLogOdds(logOdds(quick.source) + scale * scores[1])};
}

} // namespace onrecord
