// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/learners/boostedtrees.h"
#include "app/training/rankertraining.h"
#include "app/training/trainingarticles.h"
#include "core/ranking/attributionmodel.h"
#include "core/ranking/carefulranker.h"
#include "core/ranking/encodermodel.h"

#include <memory>
#include <vector>

namespace onrecord::training {

/// Encoders by fold: each was trained on the articles of the other folds.
using FoldEncoders = std::vector<std::shared_ptr<const EncoderModel>>;

/// Gives each paragraph of \a articles what the encoder says of it that has not seen its article. Articles
/// of a fold for which \a encoders has none (null) are taken out.
void encodeArticles(TrainingArticles &articles, const FoldEncoders &encoders);

/// Gives \a proposals folds anew, by article: where nothing that is known of them comes from what has seen
/// their article, each may be held out with any others.
void foldAnew(const TrainingArticles &articles, std::vector<KnownProposal> &proposals);

/// Tells each of \a proposals whether its article reads like political news.
void tellPolitics(const TrainingArticles &articles, std::vector<KnownProposal> &proposals);

/// Gives each paragraph of \a articles what \a model finds, which was trained on others.
void readArticles(TrainingArticles &articles, const AttributionModel &model);

/// How hard the trees of a CarefulRanker are tried, by question.
using CarefulEffort = std::array<TreeEffort, CarefulRanker::Questions>;

/// Everyday news has few marked articles.
inline constexpr CarefulEffort usualCarefulEffort{
    TreeEffort{}, TreeEffort{}, TreeEffort{},
    TreeEffort{.trees = 60, .ends = 8, .fewest = 30, .step = 0.08}};

/// A ranker of careful reading, learned from \a proposals: quick has to be set, and their paragraphs have to know
/// what the encoder says. Gives each a score, by trees that have not seen its fold.
CarefulRanker trainCarefulRanker(std::vector<KnownProposal> &proposals,
                                 const CarefulEffort &effort = usualCarefulEffort);

} // namespace onrecord::training
