// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/politicaltraining.h"

#include "core/language/logodds.h"

#include <algorithm>

namespace onrecord::training {

double PoliticalWeights::probability(const std::vector<CountedWord> &words) const
{
    return fromLogOdds(bias + weightOfWords(words, weights.size(), [this](quint16 number) {
                           return double(weights[number]);
                       }));
}

std::vector<KnownNews> knownNews(const QList<GoldArticle> &gold, bool isPolitical,
                                 const Vocabulary &vocabulary)
{
    std::vector<KnownNews> news;
    news.reserve(size_t(gold.size()));
    for (const GoldArticle &article : gold)
        news.push_back({countedWords(article.document.text(), vocabulary), isPolitical,
                        int(news.size()) % folds});
    return news;
}

/// Those of \a news that are not in the fold \a heldOut.
static std::vector<const KnownNews *> shownOf(std::span<const KnownNews> news, int heldOut)
{
    std::vector<const KnownNews *> shown;
    for (const KnownNews &each : news) {
        if (each.fold != heldOut)
            shown.push_back(&each);
    }
    return shown;
}

/// By number of a word: whether enough of \a news have it to learn anything.
static std::vector<bool> commonWords(const std::vector<const KnownNews *> &news)
{
    constexpr int fewest = 3;
    std::vector<int> counts;
    for (const KnownNews *each : news) {
        for (const CountedWord &word : each->words) {
            if (word.number >= counts.size())
                counts.resize(word.number + size_t(1));
            ++counts[word.number];
        }
    }
    std::vector<bool> common(counts.size());
    std::transform(counts.begin(), counts.end(), common.begin(),
                   [](int count) { return count >= fewest; });
    return common;
}

PoliticalWeights trainPoliticalNews(std::span<const KnownNews> news, int heldOut)
{
    constexpr int steps = 800;
    constexpr double pace =
        10; // the squares of the weights of an article add up to 1, so this converges
    constexpr double paceOfBias = 1;
    constexpr double momentum = 0.9;
    constexpr double shrinking = 1e-4;

    const std::vector<const KnownNews *> shown = shownOf(news, heldOut);
    const std::vector<bool> common = commonWords(shown);
    const auto political = std::count_if(shown.begin(), shown.end(),
                                         [](const KnownNews *each) { return each->isPolitical; });
    const double all = double(shown.size());
    const double ofPolitical = political > 0 ? 0.5 / double(political) : 0;
    const double ofEveryday = double(political) < all ? 0.5 / (all - double(political)) : 0;

    PoliticalWeights learned{std::vector<float>(common.size()), 0};
    std::vector<double> speeds(common.size());
    double speedOfBias = 0;
    for (int step = 0; step < steps; ++step) {
        std::vector<double> slopes(common.size());
        double slopeOfBias = 0;
        for (const KnownNews *each : shown) {
            const double wrong = (learned.probability(each->words) - each->isPolitical)
                * (each->isPolitical ? ofPolitical : ofEveryday);
            slopeOfBias += wrong;
            for (const CountedWord &word : each->words)
                slopes[word.number] += wrong * double(word.weight);
        }
        for (size_t i = 0; i < common.size(); ++i) {
            if (!common[i])
                continue;
            speeds[i] = momentum * speeds[i] + slopes[i] + shrinking * double(learned.weights[i]);
            learned.weights[i] -= float(pace * speeds[i]);
        }
        speedOfBias = momentum * speedOfBias + slopeOfBias;
        learned.bias -= float(paceOfBias * speedOfBias);
    }
    return learned;
}

void tellNews(std::span<const KnownNews> news, std::span<TrainingArticle *const> articles)
{
    constexpr double even = 0.5;
    for (int fold = 0; fold < folds; ++fold) {
        const PoliticalWeights weights = trainPoliticalNews(news, fold);
        for (size_t i = 0; i < articles.size(); ++i) {
            if (news[i].fold == fold)
                articles[i]->isPolitical = weights.probability(news[i].words) > even;
        }
    }
}

} // namespace onrecord::training
