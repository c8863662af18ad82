// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/carefultraining.h"

#include <QHash>

namespace onrecord::training {

static void encode(TrainingArticle &article, const EncoderModel &encoder)
{
    std::vector<EncoderWords> words;
    for (const TrainingParagraph &paragraph : article.paragraphs)
        words.push_back(encoderWordsOf(paragraph.text, paragraph.leftOpen, *encoder.vocabulary));
    std::vector<const EncoderWords *> together;
    together.reserve(words.size());
    for (const EncoderWords &each : words)
        together.push_back(&each);
    std::vector<EncodedMarkings> encoded = encodedMarkings(encoder, together);
    for (size_t i = 0; i < encoded.size(); ++i) {
        TrainingParagraph &paragraph = article.paragraphs[i];
        paragraph.encoded = std::move(encoded[i]);
        paragraph.second.encoded = &paragraph.encoded;
    }
}

void encodeArticles(TrainingArticles &articles, const FoldEncoders &encoders)
{
    for (TrainingArticle &article : articles) {
        const auto fold = size_t(article.fold);
        if (fold < encoders.size() && encoders[fold])
            encode(article, *encoders[fold]);
    }
    std::erase_if(articles, [](const TrainingArticle &article) {
        return article.paragraphs.empty() || !article.paragraphs.front().second.encoded;
    });
}

void foldAnew(const TrainingArticles &articles, std::vector<KnownProposal> &proposals)
{
    QHash<const TrainingParagraph *, int> byParagraph;
    for (size_t i = 0; i < articles.size(); ++i) {
        for (const TrainingParagraph &paragraph : articles[i].paragraphs)
            byParagraph.insert(&paragraph, int(i % folds));
    }
    for (KnownProposal &each : proposals)
        each.fold = byParagraph.value(each.paragraph);
}

void readArticles(TrainingArticles &articles, const AttributionModel &model)
{
    forEachParagraph(articles, [&model](TrainingParagraph &paragraph, int) {
        paragraph.second = model.roles->tag(paragraph.text, paragraph.parsed, paragraph.ruleLabels,
                                            paragraph.leftOpen);
    });
}

} // namespace onrecord::training
