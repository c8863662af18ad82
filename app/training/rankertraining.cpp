// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/rankertraining.h"

#include "app/training/calibration.h"
#include "app/training/goldmatching.h"
#include "app/training/learners/featurenumbers.h"
#include "app/training/learners/logisticregression.h"
#include "core/ranking/contentbounds.h"
#include "core/ranking/statementranker.h"

#include <array>

namespace onrecord::training {

static bool isExact(const RoleSpans &gold, const RoleSpans &spans)
{
    return gold.content == spans.content && gold.cue == spans.cue && gold.source == spans.source;
}

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
            const bool exact = match && isExact(paragraph.gold[*match], spans);
            known.push_back(
                {fold, &paragraph, std::move(proposal), match, rightSource, exact, {}, {}});
        }
    });
    return known;
}

namespace {

enum Question { IsStatement, HasRightSource }; // as StatementRanker numbers them
constexpr std::array questions{IsStatement, HasRightSource};
static_assert(questions.size() == StatementRanker::labels);

/// The second question is asked of statements only.
bool isAsked(const KnownProposal &proposal, Question question)
{
    return question == IsStatement || proposal.isStatement();
}

bool answerOf(const KnownProposal &proposal, Question question)
{
    return question == IsStatement ? proposal.isStatement() : proposal.rightSource;
}

/// What a ranker looks at, and what it makes of that.
class RankerView
{
public:
    void look(FeatureList &features, const KnownProposal &each) const
    {
        const TrainingParagraph &paragraph = *each.paragraph;
        collectRankerFeatures(features, m_salts, paragraph.text, paragraph.parsed, paragraph.second,
                              each.proposal);
    }
    /// Score of a ranker with \a weights.
    ProposalScore score(const WeightTable &weights, const KnownProposal &each) const
    {
        const TrainingParagraph &paragraph = *each.paragraph;
        return StatementRanker(weights, m_salts)
            .score(paragraph.text, paragraph.parsed, paragraph.second, each.proposal);
    }
    quint64 constantFeature() const { return constantRankerFeature(m_salts); }

private:
    FeatureSalts m_salts{rankerFeatureNames()};
};

FeatureNumbers numberedFeatures(const std::vector<KnownProposal> &proposals, const RankerView &view,
                                const Effort &effort)
{
    FeatureList features;
    FeatureNumbers numbers;
    for (const KnownProposal &each : proposals) {
        view.look(features, each);
        numbers.count(features);
    }
    numbers.keep(effort.leastSeen, effort.mostFeatures);
    return numbers;
}

/// A row of weights, one for each question, for each feature, learned from all that is not in \a fold.
std::vector<float> trainedWeights(const std::vector<KnownProposal> &proposals, int fold,
                                  const FeatureNumbers &numbers, const RankerView &view,
                                  const Effort &effort)
{
    FeatureList features;
    std::vector<KnownAnswer> answers;
    for (const KnownProposal &each : proposals) {
        if (each.fold == fold)
            continue;
        view.look(features, each);
        std::vector<quint32> seen;
        numbers.numbersOf(features, seen);
        for (const Question question : questions) {
            if (isAsked(each, question))
                answers.push_back({seen, question, answerOf(each, question)});
        }
    }
    return trainAnswers(answers, numbers.size(), int(questions.size()), effort);
}

QByteArray written(const FeatureNumbers &numbers, const std::vector<float> &weights)
{
    return WeightTable::written(numbers.features(), weights, int(questions.size()));
}

/// The weights of a ranker for each fold, trained on the others; gives each proposal its score.
std::vector<std::vector<float>> scoreEach(std::vector<KnownProposal> &proposals,
                                          const FeatureNumbers &numbers, const RankerView &view,
                                          const Effort &effort)
{
    std::vector<std::vector<float>> all;
    for (int fold = 0; fold < folds; ++fold) {
        all.push_back(trainedWeights(proposals, fold, numbers, view, effort));
        const QByteArray weights = written(numbers, all.back());
        const WeightTable table = *WeightTable::view(weights);
        for (KnownProposal &each : proposals) {
            if (each.fold == fold)
                each.score = view.score(table, each);
        }
    }
    return all;
}

using Calibrations = std::array<Calibration, questions.size()>;

/// How the scores of \a proposals have to be corrected, by question.
Calibrations fitted(const std::vector<KnownProposal> &proposals)
{
    Calibrations fits;
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
void calibrate(std::vector<float> &weights, const FeatureNumbers &numbers, const RankerView &view,
               const Calibrations &fits)
{
    for (size_t w = 0; w < weights.size(); ++w)
        weights[w] *= float(fits[w % questions.size()].stretch);
    std::vector<quint32> always;
    const quint64 feature = view.constantFeature();
    numbers.numbersOf({&feature, 1}, always);
    for (size_t question = 0; question < questions.size() && !always.empty(); ++question)
        weights[size_t(always.front()) * questions.size() + question] +=
            float(fits[question].shift);
}

} // namespace

QByteArray trainRanker(std::vector<KnownProposal> &proposals, const Effort &effort)
{
    const RankerView view;
    const FeatureNumbers numbers = numberedFeatures(proposals, view, effort);
    scoreEach(proposals, numbers, view, effort);
    std::vector<float> weights = trainedWeights(proposals, allArticles, numbers, view, effort);
    const Calibrations fits = fitted(proposals);
    calibrate(weights, numbers, view, fits);
    for (KnownProposal &each : proposals)
        each.score = {fits[IsStatement].applied(each.score.statement),
                      fits[HasRightSource].applied(each.score.source)};
    return written(numbers, weights);
}

std::vector<QByteArray> foldRankers(std::vector<KnownProposal> &proposals, const Effort &effort)
{
    const RankerView view;
    const FeatureNumbers numbers = numberedFeatures(proposals, view, effort);
    std::vector<QByteArray> rankers;
    auto byFold = scoreEach(proposals, numbers, view, effort);
    const Calibrations fits = fitted(proposals);
    for (std::vector<float> &weights : byFold) {
        calibrate(weights, numbers, view, fits);
        rankers.push_back(written(numbers, weights));
    }
    return rankers;
}

void scoreQuickly(std::vector<KnownProposal> &proposals, const std::vector<QByteArray> &rankers)
{
    const FeatureSalts salts(rankerFeatureNames());
    std::vector<StatementRanker> byFold;
    byFold.reserve(rankers.size());
    for (const QByteArray &weights : rankers)
        byFold.emplace_back(*WeightTable::view(weights), salts);
    for (KnownProposal &each : proposals) {
        const TrainingParagraph &paragraph = *each.paragraph;
        each.quick = byFold[size_t(each.fold)].score(paragraph.text, paragraph.parsed,
                                                     paragraph.second, each.proposal);
    }
}

} // namespace onrecord::training
