// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/rankertraining.h"

#include "app/training/calibration.h"
#include "app/training/goldmatching.h"
#include "app/training/learners/featurenumbers.h"
#include "app/training/learners/logisticregression.h"
#include "core/tagging/contentbounds.h"

#include <array>

namespace onrecord::training {

std::vector<KnownProposal> knownProposals(const TrainingArticles &articles)
{
    std::vector<KnownProposal> known;
    forEachParagraph(articles, [&](const TrainingParagraph &paragraph, int fold) {
        const TaggedParagraph &p = paragraph.text;
        std::vector<Proposal> proposals =
            proposalsOf(p, paragraph.parsed, paragraph.second, paragraph.ruled);
        boundContents(p, paragraph.parsed, proposals); // as they are ranked
        for (Proposal &proposal : proposals) {
            const RoleSpans &spans = proposal.attribution.spans;
            const std::optional<size_t> match = matchingGold(p, paragraph.gold, spans);
            const bool rightSource = match && sharesMostOfSource(p, paragraph.gold[*match], spans);
            known.push_back({fold, &paragraph, std::move(proposal), match, rightSource, {}});
        }
    });
    return known;
}

namespace {

enum Question { IsStatement, HasRightSource }; // as StatementRanker numbers them
constexpr std::array questions{IsStatement, HasRightSource};
static_assert(questions.size() == StatementRanker::labels);

/// The second question is asked of statements only; the first not of what is in the reporter's words
/// where thoughts and plans are not marked.
bool isAsked(const KnownProposal &proposal, Question question)
{
    if (question == HasRightSource)
        return proposal.isStatement();
    return !proposal.tellsOfSpeechAlone
        || proposal.paragraph->text.countQuoted(proposal.proposal.attribution.spans.content) > 0;
}

bool answerOf(const KnownProposal &proposal, Question question)
{
    return question == IsStatement ? proposal.isStatement() : proposal.rightSource;
}

void look(FeatureList &features, const StatementRanker::Salts &salts, const KnownProposal &each)
{
    const TrainingParagraph &paragraph = *each.paragraph;
    salts.look(features, paragraph.text, paragraph.parsed, paragraph.second, each.proposal);
}

FeatureNumbers numberedFeatures(const std::vector<KnownProposal> &proposals,
                                const StatementRanker::Salts &salts, const Effort &effort)
{
    FeatureList features;
    FeatureNumbers numbers;
    for (const KnownProposal &each : proposals) {
        look(features, salts, each);
        numbers.count(features);
    }
    numbers.keep(effort.leastSeen, effort.mostFeatures);
    return numbers;
}

/// A row of StatementRanker::labels weights for each feature, learned from all that is not in \a fold.
std::vector<float> trainedWeights(const std::vector<KnownProposal> &proposals, int fold,
                                  const FeatureNumbers &numbers,
                                  const StatementRanker::Salts &salts, const Effort &effort)
{
    FeatureList features;
    std::vector<KnownAnswer> answers;
    for (const KnownProposal &each : proposals) {
        if (each.fold == fold)
            continue;
        look(features, salts, each);
        std::vector<quint32> seen;
        numbers.numbersOf(features, seen);
        for (const Question question : questions) {
            if (isAsked(each, question))
                answers.push_back({seen, question, answerOf(each, question)});
        }
    }
    return trainAnswers(answers, numbers.size(), StatementRanker::labels, effort);
}

/// Gives each proposal the score of a ranker that was trained on the other folds.
void scoreEach(std::vector<KnownProposal> &proposals, const FeatureNumbers &numbers,
               const StatementRanker::Salts &salts, const Effort &effort)
{
    for (int fold = 0; fold < folds; ++fold) {
        const QByteArray weights = WeightTable::written(
            numbers.features(), trainedWeights(proposals, fold, numbers, salts, effort),
            StatementRanker::labels);
        const StatementRanker ranker(*WeightTable::view(weights), salts);
        for (KnownProposal &each : proposals) {
            const TrainingParagraph &paragraph = *each.paragraph;
            if (each.fold == fold)
                each.score =
                    ranker.score(paragraph.text, paragraph.parsed, paragraph.second, each.proposal);
        }
    }
}

/// How the scores of \a proposals have to be corrected, by question.
std::array<Calibration, StatementRanker::labels> fitted(const std::vector<KnownProposal> &proposals)
{
    std::array<Calibration, StatementRanker::labels> fits;
    for (const Question question : questions) {
        std::vector<double> estimates;
        std::vector<bool> answers;
        for (const KnownProposal &each : proposals) {
            if (!isAsked(each, question))
                continue;
            estimates.push_back(question == IsStatement ? each.score.statement : each.score.source);
            answers.push_back(answerOf(each, question));
        }
        fits[question] = fitCalibration(estimates, answers);
    }
    return fits;
}

/// Makes \a fits part of \a weights: all are stretched, and that of the feature which is always seen
/// is shifted.
void calibrate(std::vector<float> &weights, const FeatureNumbers &numbers,
               const StatementRanker::Salts &salts,
               const std::array<Calibration, StatementRanker::labels> &fits)
{
    for (size_t w = 0; w < weights.size(); ++w)
        weights[w] *= float(fits[w % StatementRanker::labels].stretch);
    std::vector<quint32> always;
    const quint64 feature = constantRankerFeature(salts.own);
    numbers.numbersOf({&feature, 1}, always);
    for (size_t question = 0; question < StatementRanker::labels && !always.empty(); ++question)
        weights[size_t(always.front()) * StatementRanker::labels + question] +=
            float(fits[question].shift);
}

} // namespace

QByteArray trainRanker(std::vector<KnownProposal> &proposals, const Effort &effort)
{
    const StatementRanker::Salts salts{FeatureSalts(rankerFeatureNames()),
                                       FeatureSalts(encoderFeatureNames())};
    const FeatureNumbers numbers = numberedFeatures(proposals, salts, effort);
    scoreEach(proposals, numbers, salts, effort);
    const std::array<Calibration, StatementRanker::labels> fits = fitted(proposals);
    std::vector<float> weights = trainedWeights(proposals, allArticles, numbers, salts, effort);
    calibrate(weights, numbers, salts, fits);
    for (KnownProposal &each : proposals)
        each.score = {fits[IsStatement].applied(each.score.statement),
                      fits[HasRightSource].applied(each.score.source)};
    return WeightTable::written(numbers.features(), weights, StatementRanker::labels);
}

} // namespace onrecord::training
