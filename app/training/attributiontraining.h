// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/featurenumbers.h"
#include "app/training/goldcorpus.h"
#include "app/training/logisticregression.h"
#include "app/training/parsertraining.h"
#include "app/training/postaggertraining.h"
#include "app/training/sequencetraining.h"
#include "app/training/silver.h"
#include "core/lexicon/lexicon.h"
#include "core/tagging/statementranker.h"

#include <functional>
#include <memory>

namespace onrecord::training {

/// How hard each stage tries. What is shipped was made with the defaults; tests make less do.
struct TrainingEffort
{
    Effort tags{.rounds = 6, .leastSeen = 4, .mostFeatures = 16'000, .seed = 11};
    Effort trees{.rounds = 8, .leastSeen = 6, .mostFeatures = 40'000, .seed = 12};
    Effort roles{.rounds = 16, .leastSeen = 10, .mostFeatures = 108'000, .seed = 13};
    Effort labels{.rounds = 16, .leastSeen = 10, .mostFeatures = 40'000, .seed = 13};
    Effort judge{.rounds = 8, .leastSeen = 5, .mostFeatures = 30'000, .seed = 14};
    double dropout = 0.6;
    int taggers = 3; ///< of roles, whose mean is taken
};

/// Learns to find who said what from articles that people marked.
///
/// Each stage is trained on what the stages before it make of articles they have not seen: the
/// corpus is cut into three parts, and each part is tagged by a tagger trained on the other two.
/// The same articles give the same bytes.
class AttributionTraining
{
public:
    using Progress = std::function<void(int done, int all)>;

    AttributionTraining(QList<GoldArticle> articles, const Silver &silver, const Lexicon &lexicon,
                        TrainingEffort effort);
    ~AttributionTraining();

    /// The model file. \a progress is told of the steps, from this thread.
    QByteArray train(const Progress &progress);

    /// How good it is on articles that neither taggers nor judge had seen; after train().
    QString report() const;

private:
    struct Paragraph;
    struct Example;

    struct Judged ///< a proposal for articles that the taggers had not seen, and what people say
    {
        int part = 0;
        const Paragraph *paragraph = nullptr; // not owned
        Proposal proposal;
        qsizetype match = -1; ///< index into the paragraph's gold
        bool source = false; ///< is mostly gold's, or neither has one
        ProposalScore judgement; ///< of a judge that had not seen the article
    };

    void readArticles(const Silver &silver, const Lexicon &lexicon);
    void learnCues();
    void trainTags(ModelFile::Sections &sections);
    void trainTrees(ModelFile::Sections &sections);
    void trainRoles(ModelFile::Sections &sections);
    void lookAtWords();
    void lookAtLabels();
    SequenceWeights trainedRoles(int part, size_t features) const;
    void judgeProposals();
    std::vector<float> trainedJudge(int part, const FeatureNumbers &numbers) const;
    void trainJudge(ModelFile::Sections &sections);
    void calibrate(std::vector<float> &weights, const FeatureNumbers &numbers);
    QString reliability(bool source) const;
    QString balanceReport() const;
    RoleView viewOf(const Paragraph &paragraph) const;
    void step();

    const QList<GoldArticle> m_articles;
    const TrainingEffort m_effort;
    std::vector<std::unique_ptr<Example>> m_examples;
    QByteArray m_cues;
    FeatureNumbers m_words;
    FeatureNumbers m_labels;
    std::vector<Judged> m_judged;
    Progress m_progress;
    int m_done = 0;
};

} // namespace onrecord::training
