// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/grammartraining.h"

#include "app/training/learners/parsertraining.h"
#include "app/training/learners/postaggertraining.h"

namespace onrecord::training {

static QByteArray trainedTags(const TrainingArticles &articles, int fold, const Effort &effort)
{
    std::vector<const KnownSentence *> sentences;
    forEachShown(articles, fold, [&](const TrainingParagraph &paragraph) {
        for (const KnownSentence &sentence : paragraph.known) {
            if (!sentence.words.empty())
                sentences.push_back(&sentence);
        }
    });
    return trainPosTagger(sentences, effort);
}

static void readTags(TrainingParagraph &paragraph, const PosTagger &tagger)
{
    ParsedWords &parsed = paragraph.parsed;
    parsed.tags.resize(parsed.words.size());
    for (const WordRange s : paragraph.text.plainSentences()) {
        tagger.tag(parsed.words.subspan(size_t(s.first), size_t(s.size())),
                   std::span(parsed.tags).subspan(size_t(s.first), size_t(s.size())));
    }
}

QByteArray trainTags(TrainingArticles &articles, const Effort &effort, const Done &done)
{
    QByteArray whole;
    const auto train = [&](int fold) {
        const QByteArray weights = trainedTags(articles, fold, effort);
        if (fold == allArticles) {
            whole = weights;
            return;
        }
        const PosTagger tagger(*WeightTable::view(weights),
                               FeatureSalts(PosTagger::featureNames()));
        forEachHeldOut(articles, fold,
                       [&](TrainingParagraph &paragraph) { readTags(paragraph, tagger); });
    };
    trainOnFolds(train, done);
    return whole;
}

static QByteArray trainedTrees(const TrainingArticles &articles, int fold, const Effort &effort)
{
    std::vector<const KnownSentence *> sentences;
    std::vector<std::vector<PartOfSpeech>> tags;
    forEachShown(articles, fold, [&](const TrainingParagraph &paragraph) {
        for (size_t s = 0; s < paragraph.known.size(); ++s) {
            if (paragraph.known[s].words.empty())
                continue;
            const WordRange range = paragraph.text.plainSentences()[qsizetype(s)];
            const auto first = paragraph.parsed.tags.begin() + range.first;
            sentences.push_back(&paragraph.known[s]);
            tags.emplace_back(first, first + range.size());
        }
    });
    std::vector<const std::vector<PartOfSpeech> *> seen;
    seen.reserve(tags.size());
    for (const std::vector<PartOfSpeech> &each : tags)
        seen.push_back(&each);
    return trainParser(sentences, seen, effort);
}

QByteArray trainTrees(TrainingArticles &articles, const Effort &effort, const Done &done)
{
    QByteArray whole;
    const auto train = [&](int fold) {
        const QByteArray weights = trainedTrees(articles, fold, effort);
        if (fold == allArticles) {
            whole = weights;
            return;
        }
        const DependencyParser parser(*WeightTable::view(weights),
                                      FeatureSalts(DependencyParser::featureNames()));
        forEachHeldOut(articles, fold, [&](TrainingParagraph &paragraph) {
            RoleTagger::parseTrees(paragraph.parsed, paragraph.text, parser);
        });
    };
    trainOnFolds(train, done);
    return whole;
}

} // namespace onrecord::training
