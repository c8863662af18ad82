// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/featuresalts.h"
#include "core/ranking/proposal.h"
#include "core/tagging/roletagger.h"

namespace onrecord {

/// The names of all by which a StatementRanker scores a proposal.
std::span<const FeatureName> rankerFeatureNames();

/// Puts what there is to say of \a proposal, made for \a p, into \a features, which is emptied before.
/// \a salts are those of rankerFeatureNames().
void collectRankerFeatures(FeatureList &features, const FeatureSalts &salts,
                           const TaggedParagraph &p, const ParsedWords &parsed,
                           const RoleTaggings &taggings, const Proposal &proposal);

/// The feature that every proposal has.
quint64 constantRankerFeature(const FeatureSalts &salts);

} // namespace onrecord
