// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/output.h"
#include "app/commandline/translated.h"
#include "app/training/attributionreport.h"
#include "app/training/attributiontraining.h"
#include "app/training/carefultraining.h"
#include "app/training/commands.h"
#include "app/training/politicaltraining.h"
#include "app/training/rankertraining.h"
#include "app/training/stageresults.h"

#include <QDir>
#include <QFile>

namespace onrecord::training {

using namespace cli;

/// All of the file \a path; Missing where it cannot be read.
static Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Fault::Missing, path, -1, file.errorString()};
    return file.readAll();
}

/// The sections of the model in the file \a path but those of a ranker.
static Result<ModelFile::Sections> withoutRanker(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    const auto file = ModelFile::read(*bytes, path);
    if (!file)
        return file.error();
    ModelFile::Sections sections = file->all();
    sections.removeIf([](const auto &section) { return section.first.startsWith("ranker"); });
    return sections;
}

/// Those in the files \a paths, null where one is "-".
static Result<FoldEncoders> encodersIn(const QStringList &paths)
{
    FoldEncoders encoders;
    for (const QString &path : paths) {
        if (path == u"-") {
            encoders.push_back(nullptr);
            continue;
        }
        const auto encoder = loadEncoderModel(path);
        if (!encoder)
            return encoder.error();
        encoders.push_back(*encoder);
    }
    return encoders;
}

/// The articles of \a gold, with what their stages made of them, which the file \a stages has.
static Result<TrainingArticles> attributedArticles(const QList<GoldArticle> &gold,
                                                   const QString &stages, const Lexicon &lexicon)
{
    TrainingArticles articles = trainingArticles(gold, {}, lexicon);
    const auto bytes = bytesOf(stages);
    if (!bytes)
        return bytes.error();
    if (!readStages(*bytes, articles))
        return Error{Fault::Damaged, stages, -1, {}};
    return articles;
}

/// The vocabulary among \a sections, which keep its bytes.
static std::optional<Vocabulary> vocabularyIn(const ModelFile::Sections &sections)
{
    for (const auto &[name, bytes] : sections) {
        if (name == "vocabulary")
            return Vocabulary::view(bytes);
    }
    return std::nullopt;
}

/// What tells political from everyday news, learned from both; \a political and \a everyday are told by what
/// has not seen them.
static ModelFile::Sections learnedNews(const QList<GoldArticle> &politicalGold,
                                       TrainingArticles &political,
                                       const QList<GoldArticle> &everydayGold,
                                       TrainingArticles &everyday, const Vocabulary &vocabulary)
{
    std::vector<KnownNews> news = knownNews(politicalGold, true, vocabulary);
    for (KnownNews &each : knownNews(everydayGold, false, vocabulary))
        news.push_back(std::move(each));
    std::vector<TrainingArticle *> articles;
    for (TrainingArticles *all : {&political, &everyday}) {
        for (TrainingArticle &article : *all)
            articles.push_back(&article);
    }
    tellNews(news, articles);
    const PoliticalWeights learned = trainPoliticalNews(news, allArticles);
    return PoliticalNews::written(learned.weights, learned.bias);
}

/// Proposals for \a articles, to which \a encoders say something, and what a ranker of quick reading
/// says of each that had not seen the article.
static std::vector<KnownProposal>
attributedProposals(TrainingArticles &articles, const FoldEncoders &encoders, const Effort &effort)
{
    std::vector<KnownProposal> plain = knownProposals(articles);
    const std::vector<QByteArray> rankers = foldRankers(plain, effort);
    encodeArticles(articles, encoders);
    std::vector<KnownProposal> proposals = knownProposals(articles);
    scoreQuickly(proposals, rankers);
    foldAnew(articles, proposals);
    tellPolitics(articles, proposals);
    return proposals;
}

/// The same of everyday articles, which nothing in \a model has seen.
static std::vector<KnownProposal> everydayProposals(TrainingArticles &articles,
                                                    const FoldEncoders &encoders,
                                                    const AttributionModel &model)
{
    readArticles(articles, model);
    encodeArticles(articles, encoders);
    std::vector<KnownProposal> proposals = knownProposals(articles);
    foldAnew(articles, proposals);
    tellPolitics(articles, proposals);
    for (KnownProposal &each : proposals) {
        const TrainingParagraph &paragraph = *each.paragraph;
        each.tellsOfSpeechAlone = true;
        each.quick =
            model.ranker->score(paragraph.text, paragraph.parsed, paragraph.second, each.proposal);
    }
    return proposals;
}

int careful(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("careful"),
        tr("Makes the model of careful reading from an encoder: teaches a ranker what the encoder "
           "says of articles it has not seen. FOLDER is that of the command attribution."));
    line.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                    tr("Writes the model to this file."),
                    QStringLiteral("FILE")});
    line.addOption({QStringLiteral("stages"),
                    tr("What the command attribution wrote with its own --stages."),
                    QStringLiteral("FILE")});
    line.addOption({QStringLiteral("everyday"),
                    tr("Learns from the quotations and sources of these articles too, in which "
                       "thoughts and plans are not marked and which no model has seen."),
                    QStringLiteral("FOLDER")});
    line.addOption({QStringLiteral("encoder"), tr("The encoder that was trained on all articles."),
                    QStringLiteral("FILE")});
    line.addOption(
        {QStringLiteral("fold"),
         tr("An encoder that has not seen the articles of one fold, once for each fold in "
            "their order; - where there is none."),
         QStringLiteral("FILE")});
    line.addOperand(QStringLiteral("FOLDER"), tr("The marked articles."), QStringLiteral("FOLDER"));
    if (const auto status = line.parse(arguments))
        return *status;
    if (line.operands().size() != 1 || !line.isSet(QStringLiteral("output")))
        return line.wrong(tr("Name one folder, and with -o the file to write."));
    auto sections = withoutRanker(line.value(QStringLiteral("encoder")));
    if (!sections)
        return finish(sections.error());
    const auto encoders = encodersIn(line.values(QStringLiteral("fold")));
    if (!encoders)
        return finish(encoders.error());
    const auto lexicon = Lexicon::fromResources();
    if (!lexicon)
        return finish(lexicon.error());

    const auto gold =
        readGoldCorpus(QDir(line.operands().first()).filePath(QStringLiteral("train")));
    if (!gold)
        return finish(gold.error());
    auto articles = attributedArticles(*gold, line.value(QStringLiteral("stages")), *lexicon);
    if (!articles)
        return finish(articles.error());
    QList<GoldArticle> everydayGold;
    if (const QString folder = line.value(QStringLiteral("everyday")); !folder.isEmpty()) {
        auto read = readGoldCorpus(QDir(folder).filePath(QStringLiteral("train")));
        if (!read)
            return finish(read.error());
        everydayGold = std::move(*read);
    }
    TrainingArticles everyday = trainingArticles(everydayGold, {}, *lexicon);
    const auto vocabulary = vocabularyIn(*sections);
    if (!vocabulary)
        return finish(Error{Fault::Damaged, line.value(QStringLiteral("encoder")), -1, {}});
    *sections += learnedNews(*gold, *articles, everydayGold, everyday, *vocabulary);

    const AttributionEffort effort;
    std::vector<KnownProposal> proposals = attributedProposals(*articles, *encoders, effort.ranker);
    const size_t own = proposals.size();
    if (!everyday.empty()) {
        const auto model = loadAttributionModel();
        if (!model)
            return finish(model.error());
        for (KnownProposal &each : everydayProposals(everyday, *encoders, **model))
            proposals.push_back(std::move(each));
    }

    *sections += trainCarefulRanker(proposals).written();
    const auto written =
        writeWhole(line.value(QStringLiteral("output")), ModelFile::written(*sections));
    if (!written)
        return finish(written);
    const std::vector<KnownProposal> ofNews(proposals.begin() + qsizetype(own), proposals.end());
    proposals.erase(proposals.begin() + qsizetype(own), proposals.end());
    const QString report =
        attributionReport(*articles, proposals) + everydayReport(everyday, ofNews);
    return finish(writeToStandardOutput(report.toUtf8()));
}

} // namespace onrecord::training
