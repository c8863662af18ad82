// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/trainingarticles.h"
#include "core/ranking/politicalnews.h"

#include <span>

namespace onrecord::training {

/// An article, and what kind of news it is.
struct KnownNews
{
    std::vector<CountedWord> words;
    bool isPolitical = false;
    int fold = 0; ///< see folds.h
};

/// What a PoliticalNews is made of.
struct PoliticalWeights
{
    std::vector<float> weights; ///< by number of a word
    float bias = 0;

    /// The probability that an article with \a words is political news.
    double probability(const std::vector<CountedWord> &words) const;
};

/// The articles of \a gold, in folds as trainingArticles() has them.
std::vector<KnownNews> knownNews(const QList<GoldArticle> &gold, bool isPolitical,
                                 const Vocabulary &vocabulary);

/// Weights learned from all \a news but those of the fold \a heldOut; both kinds count as much, whichever has
/// more articles. The same news give the same weights.
PoliticalWeights trainPoliticalNews(std::span<const KnownNews> news, int heldOut);

/// Tells each of \a articles whether it reads like political news, by weights that have not seen it. \a news are the
/// articles in the same order.
void tellNews(std::span<const KnownNews> news, std::span<TrainingArticle *const> articles);

} // namespace onrecord::training
