// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/attributiontraining.h"

#include "app/training/attributionreport.h"
#include "app/training/cuetraining.h"
#include "app/training/grammartraining.h"
#include "app/training/rankertraining.h"
#include "app/training/stageresults.h"

namespace onrecord::training {

TrainedAttribution trainAttribution(const QList<GoldArticle> &gold, const SilverCorpus &silver,
                                    const Lexicon &lexicon, const AttributionEffort &effort,
                                    const Progress &progress)
{
    // Tags, trees and both passes of roles are trained on folds; cues and ranker once.
    constexpr int all = 4 * trainingsPerStage + 2;
    int finished = 0;
    const Done done = [&] {
        progress(++finished, all);
    };

    TrainingArticles articles = trainingArticles(gold, silver, lexicon);
    ModelFile::Sections sections;
    sections.append({"cues", trainCues(articles)});
    done();
    sections.append({"tags", trainTags(articles, effort.tags, done)});
    sections.append({"trees", trainTrees(articles, effort.trees, done)});
    sections += trainRoles(articles, effort.roles, done);
    sections.append({"tags.names", FeatureSalts::written(PosTagger::featureNames())});
    sections.append({"trees.names", FeatureSalts::written(DependencyParser::featureNames())});
    std::vector<KnownProposal> proposals = knownProposals(articles);
    sections.append({"ranker", trainRanker(proposals, effort.ranker)});
    sections.append({"ranker.names", FeatureSalts::written(rankerFeatureNames())});
    done();
    return {ModelFile::written(sections), attributionReport(articles, proposals),
            writtenStages(articles)};
}

} // namespace onrecord::training
