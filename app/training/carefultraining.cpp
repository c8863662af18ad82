// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/carefultraining.h"

#include "app/training/calibration.h"
#include "core/language/logodds.h"

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

void tellPolitics(const TrainingArticles &articles, std::vector<KnownProposal> &proposals)
{
    QHash<const TrainingParagraph *, bool> byParagraph;
    for (const TrainingArticle &article : articles) {
        for (const TrainingParagraph &paragraph : article.paragraphs)
            byParagraph.insert(&paragraph, article.isPolitical);
    }
    for (KnownProposal &each : proposals)
        each.score.isPolitical = byParagraph.value(each.paragraph);
}

void readArticles(TrainingArticles &articles, const AttributionModel &model)
{
    forEachParagraph(articles, [&model](TrainingParagraph &paragraph, int) {
        paragraph.second = model.roles->tag(paragraph.text, paragraph.parsed, paragraph.ruleLabels,
                                            paragraph.leftOpen);
    });
}

namespace {

using CarefulQuestion = CarefulRanker::Question;

/// Proposals with what is known of each in numbers.
class CarefulLessons
{
public:
    CarefulLessons(std::vector<KnownProposal> &proposals, const CarefulEffort &effort)
        : m_proposals(proposals)
        , m_effort(effort)
    {
        for (const KnownProposal &each : proposals) {
            const TrainingParagraph &paragraph = *each.paragraph;
            m_numbers.push_back(carefulNumbersOf(paragraph.text, paragraph.parsed,
                                                 paragraph.encoded, each.proposal, each.quick));
        }
    }

    /// Trees for \a question, learned from all proposals that are not in \a fold.
    DecisionTrees learned(CarefulQuestion question, int fold) const
    {
        KnownRows rows;
        rows.columns = carefulNumberCount;
        for (size_t i = 0; i < m_proposals.size(); ++i) {
            if (m_proposals[i].fold != fold && isAsked(m_proposals[i], question))
                rows.add(m_numbers[i], answerOf(m_proposals[i], question));
        }
        return trainTrees(rows, m_effort[question]);
    }

    /// Gives each proposal an answer to \a question by trees that have not seen its fold.
    void answer(CarefulQuestion question)
    {
        for (int fold = 0; fold < folds; ++fold) {
            const DecisionTrees trees = learned(question, fold);
            for (size_t i = 0; i < m_proposals.size(); ++i) {
                if (m_proposals[i].fold == fold)
                    tell(m_proposals[i].score, question,
                         fromLogOdds(trees.logOddsOf(m_numbers[i])));
            }
        }
    }

    /// How improbable sources of political news have to be corrected, by answers of trees that had not seen them;
    /// corrects these. Sources of everyday articles could not always be placed where they were marked.
    LowOdds correctSources()
    {
        constexpr double improbable =
            0.25; // less than acceptedCarefully() takes: no choice changes
        std::vector<double> odds;
        std::vector<bool> right;
        for (const KnownProposal &each : m_proposals) {
            if (!each.tellsOfSpeechAlone && isAsked(each, CarefulRanker::Source)) {
                odds.push_back(logOdds(each.score.source));
                right.push_back(each.rightSource);
            }
        }
        const LowOdds fit = fitLowOdds(odds, right, logOdds(improbable));
        for (KnownProposal &each : m_proposals) {
            if (!each.tellsOfSpeechAlone)
                each.score.source = fromLogOdds(fit.corrected(logOdds(each.score.source)));
        }
        return fit;
    }

    /// Lets the trees that are learned from now on know what is answered.
    void addAnswersSoFar()
    {
        for (size_t i = 0; i < m_proposals.size(); ++i)
            addAnswers(m_numbers[i], m_proposals[i].score);
    }

private:
    /// PolNeAR's people marked thoughts and plans, which readers of everyday news leave out; words in
    /// marks are marked by both.
    static bool isAsked(const KnownProposal &each, CarefulQuestion question)
    {
        if (question == CarefulRanker::Source || question == CarefulRanker::Exact)
            return each.isStatement();
        if (question == CarefulRanker::Everyday)
            return each.tellsOfSpeechAlone;
        const RoleSpans &spans = each.proposal.attribution.spans;
        return !each.tellsOfSpeechAlone || each.paragraph->text.countQuoted(spans.content) > 0;
    }

    static bool answerOf(const KnownProposal &each, CarefulQuestion question)
    {
        switch (question) {
        case CarefulRanker::Statement: return each.isStatement();
        case CarefulRanker::Source: return each.rightSource;
        case CarefulRanker::Exact: return each.exact;
        default: return each.isStatement() && each.rightSource;
        }
    }

    static void tell(ProposalScore &score, CarefulQuestion question, double probability)
    {
        switch (question) {
        case CarefulRanker::Statement: score.statement = probability; break;
        case CarefulRanker::Source: score.source = probability; break;
        case CarefulRanker::Exact: score.exact = probability; break;
        default: score.everyday = probability;
        }
    }

    std::vector<KnownProposal> &m_proposals; // not owned
    const CarefulEffort &m_effort; // not owned
    std::vector<CarefulNumbers> m_numbers; ///< by proposal
};

} // namespace

CarefulRanker trainCarefulRanker(std::vector<KnownProposal> &proposals, const CarefulEffort &effort)
{
    CarefulLessons lessons(proposals, effort);
    CarefulRanker::Trees trees;
    for (const CarefulQuestion question :
         {CarefulRanker::Statement, CarefulRanker::Source, CarefulRanker::Exact}) {
        trees[question] = lessons.learned(question, allArticles);
        lessons.answer(question);
    }
    lessons.addAnswersSoFar(); // as CarefulRanker asks
    trees[CarefulRanker::Everyday] = lessons.learned(CarefulRanker::Everyday, allArticles);
    lessons.answer(CarefulRanker::Everyday);
    return CarefulRanker(std::move(trees), lessons.correctSources());
}

} // namespace onrecord::training
