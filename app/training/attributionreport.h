// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/rankertraining.h"

#include <QString>

namespace onrecord::training {

/// How good taggers and ranker are on articles that neither had seen, as a text for developers:
/// precision, recall and F1 for the tagger alone and by the least probability (in careful reading the
/// least worth) at which the ranker chooses; then a line for each tenth of what the ranker says, with how often it is right. \a proposals
/// are all those for \a articles, scored.
QString attributionReport(const TrainingArticles &articles,
                          const std::vector<KnownProposal> &proposals);

/// The same of everyday articles, whose \a proposals are all of those for \a articles: the table, and a line for
/// each tenth of what is said of everyday news. Nothing where there are none.
QString everydayReport(const TrainingArticles &articles,
                       const std::vector<KnownProposal> &proposals);

} // namespace onrecord::training
