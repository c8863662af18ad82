// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/roletraining.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace onrecord::training {

/// How hard each stage tries. What is shipped was made with the defaults; tests make less do.
struct AttributionEffort
{
    Effort tags{.rounds = 6, .leastSeen = 4, .mostFeatures = 16'000, .seed = 11};
    Effort trees{.rounds = 8, .leastSeen = 6, .mostFeatures = 40'000, .seed = 12};
    RoleEffort roles{.words = {.rounds = 16, .leastSeen = 10, .mostFeatures = 108'000, .seed = 13}};
    Effort ranker{.rounds = 8, .leastSeen = 5, .mostFeatures = 30'000, .seed = 14};
};

/// A model that finds who said what.
struct TrainedAttribution
{
    QByteArray model; ///< the bytes of a ModelFile
    QString report; ///< how good it is on unseen articles (attributionreport.h)
    QByteArray stages; ///< what its stages make of articles they had not seen (stageresults.h)
};

using Progress = std::function<void(int done, int all)>;

/// Learns to find who said what from \a gold, in stages: words that report, parts of speech, trees,
/// roles of words, and a ranker of whole statements. Each is trained on what the stages before it make
/// of articles they have not seen (folds.h). The same articles give the same bytes. \a progress is
/// told of the trainings done, from this thread.
TrainedAttribution trainAttribution(const QList<GoldArticle> &gold, const SilverCorpus &silver,
                                    const Lexicon &lexicon, const AttributionEffort &effort,
                                    const Progress &progress);

} // namespace onrecord::training
