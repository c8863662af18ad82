// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/featuresalts.h"
#include "core/ranking/proposal.h"
#include "core/ranking/proposalscore.h"

namespace onrecord {

/// The names of what the encoder has to say of a proposal.
std::span<const FeatureName> encoderFeatureNames();

/// Puts what the encoder says of \a proposal, made for \a p, into \a features, which is emptied before;
/// \a quick is what the ranker of quick reading says, \a encoded what the encoder says of the words.
/// \a salts are those of encoderFeatureNames().
void collectEncoderFeatures(FeatureList &features, const FeatureSalts &salts,
                            const TaggedParagraph &p, const EncodedMarkings &encoded,
                            const Proposal &proposal, ProposalScore quick);

/// The feature that every proposal has.
quint64 constantEncoderFeature(const FeatureSalts &salts);

} // namespace onrecord
