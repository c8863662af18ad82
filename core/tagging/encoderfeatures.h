// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/featuresalts.h"
#include "core/tagging/proposal.h"
#include "core/tagging/roletagger.h"

namespace onrecord {

/// The names of what the encoder has to say of a proposal.
std::span<const FeatureName> encoderFeatureNames();

/// Adds what the encoder says of \a proposal, made for \a p, to \a features; nothing where \a taggings
/// are those of quick reading. \a salts are those of encoderFeatureNames().
void addEncoderFeatures(FeatureList &features, const FeatureSalts &salts, const TaggedParagraph &p,
                        const RoleTaggings &taggings, const Proposal &proposal);

} // namespace onrecord
