// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/cuetraining.h"

#include <map>

namespace onrecord::training {

namespace {

struct CueCount
{
    double within = 0;
    double all = 0;
};

using CueCounts = std::map<quint64, CueCount>; ///< by CueLikelihood::featureOf()

} // namespace

static void addCounts(CueCounts &counts, const TrainingArticle &article)
{
    for (const TrainingParagraph &paragraph : article.paragraphs) {
        for (size_t i = 0; i < paragraph.labels.size(); ++i) {
            CueCount &count = counts[CueLikelihood::featureOf(paragraph.words[i])];
            count.within += roleOf(paragraph.labels[i]) == SpanRole::Cue;
            ++count.all;
        }
    }
}

/// The levels of the words of \a article by what \a total has beyond its own.
static void setLikelihoods(TrainingArticle &article, const CueCounts &total)
{
    CueCounts own;
    addCounts(own, article);
    for (TrainingParagraph &paragraph : article.paragraphs) {
        for (const Word &word : paragraph.words) {
            const quint64 feature = CueLikelihood::featureOf(word);
            const CueCount &all = total.at(feature);
            const CueCount &here = own.at(feature);
            paragraph.parsed.likelihood.push_back(
                CueLikelihood::level(all.within - here.within, all.all - here.all));
        }
    }
}

QByteArray trainCues(TrainingArticles &articles)
{
    CueCounts total;
    for (const TrainingArticle &article : articles)
        addCounts(total, article);
    for (TrainingArticle &article : articles)
        setLikelihoods(article, total);
    std::vector<quint64> features;
    std::vector<float> levels;
    for (const auto &[feature, count] : total) {
        const quint8 level = CueLikelihood::level(count.within, count.all);
        if (level == 0)
            continue;
        features.push_back(feature);
        levels.push_back(level);
    }
    return WeightTable::written(features, levels, 1);
}

} // namespace onrecord::training
