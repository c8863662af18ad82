// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/carefultraining.h"

#include "tests/app/training/goldsample.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

class CarefulTrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void learnsFromTheEncoder();
    void asksTreesThatHaveNotSeenTheFold();
    void learnsWhatEverydayNewsLeavesOut();
    void foldsArticlesAnew();

private:
    TrainingArticles articles() const;

    QList<GoldArticle> m_drawn;
    std::optional<Lexicon> m_lexicon;
};

void CarefulTrainingTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
    for (int i = 0; i < 24; ++i)
        m_drawn.append(goldArticle(u"⟦s-a:𝒜na Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:it rained in Tarn⟧.\n\n"
                                   "⟦s-b:Bo Lind⟧ ⟦k-b:sang⟧ ⟦c-b:it rained in Tarn⟧.\n\n"
                                   "⟦s-c:Ana Ruiz⟧ ⟦k-c:hopes⟧ ⟦c-c:the ferry had left⟧."));
}

static bool holds(const TrainingParagraph &paragraph, QStringView word)
{
    for (qsizetype i = 0; i < paragraph.text.size(); ++i) {
        if (paragraph.text.is(i, word))
            return true;
    }
    return false;
}

/// As if taggers had found exactly what is drawn. What somebody sang is no statement, and the encoder
/// doubts it; it doubts by the rules of everyday news what somebody hopes.
TrainingArticles CarefulTrainingTest::articles() const
{
    TrainingArticles articles = trainingArticles(m_drawn, {}, *m_lexicon);
    forEachParagraph(articles, [](TrainingParagraph &paragraph, int) {
        const auto size = size_t(paragraph.text.size());
        paragraph.parsed.tags.assign(size, PartOfSpeech::NN);
        paragraph.parsed.nodes.assign(size, Node{});
        paragraph.parsed.likelihood.assign(size, 0);
        const TaggedRoles found{paragraph.labels, std::vector<float>(size, 1)};
        paragraph.second = {found, found, found};
        paragraph.ruled.clear();
        const bool isSung = holds(paragraph, u"sang");
        for (size_t marking = 0; marking < paragraph.encoded.size(); ++marking) {
            const bool isHoped = marking == size_t(Marking::Everyday) && holds(paragraph, u"hopes");
            for (const RoleLabel label : paragraph.labels) {
                EncodedRoles::Probabilities row{};
                row[size_t(label)] = isSung || isHoped ? 0.1F : 0.9F;
                paragraph.encoded[marking].probabilities.push_back(row);
            }
        }
        if (isSung)
            paragraph.gold.clear();
    });
    return articles;
}

/// The ranker of quick reading knows nothing.
static std::vector<KnownProposal> proposalsFor(const TrainingArticles &articles)
{
    std::vector<KnownProposal> proposals = knownProposals(articles);
    for (KnownProposal &each : proposals)
        each.quick = {0.5, 0.5};
    return proposals;
}

static constexpr TreeEffort few{.trees = 40, .ends = 4, .fewest = 4, .step = 0.2, .shrinking = 1};
static constexpr CarefulEffort carefulEffort{few, few, few, few};

void CarefulTrainingTest::learnsFromTheEncoder()
{
    const TrainingArticles known = articles();
    std::vector<KnownProposal> proposals = proposalsFor(known);
    std::vector<KnownProposal> again = proposals;
    const CarefulRanker ranker = trainCarefulRanker(proposals, carefulEffort);
    QVERIFY(ranker.written() == trainCarefulRanker(again, carefulEffort).written());
    for (const KnownProposal &each : proposals) {
        QCOMPARE(each.score.statement > 0.5, each.isStatement());
        const TrainingParagraph &paragraph = *each.paragraph;
        const ProposalScore score =
            ranker.score(carefulNumbersOf(paragraph.text, paragraph.parsed, paragraph.encoded,
                                          each.proposal, each.quick),
                         true);
        QCOMPARE(score.statement > 0.5, each.isStatement());
    }
}

/// Where all of a fold's are statements and those of the others are none, each is told the opposite.
void CarefulTrainingTest::asksTreesThatHaveNotSeenTheFold()
{
    const TrainingArticles known = articles();
    std::vector<KnownProposal> proposals = proposalsFor(known);
    for (KnownProposal &each : proposals) {
        each.match = each.fold == 0 ? std::optional<size_t>(0) : std::nullopt;
        each.rightSource = true;
    }
    trainCarefulRanker(proposals, carefulEffort);
    for (const KnownProposal &each : proposals)
        QCOMPARE(each.score.statement < 0.2, each.fold == 0);
}

void CarefulTrainingTest::learnsWhatEverydayNewsLeavesOut()
{
    const TrainingArticles political = articles();
    TrainingArticles news = articles();
    forEachParagraph(news, [](TrainingParagraph &paragraph, int) {
        if (holds(paragraph, u"hopes"))
            paragraph.gold.clear();
    });
    std::vector<KnownProposal> proposals = proposalsFor(political);
    for (KnownProposal &each : proposalsFor(news)) {
        each.tellsOfSpeechAlone = true;
        proposals.push_back(std::move(each));
    }
    trainCarefulRanker(proposals, carefulEffort);
    for (const KnownProposal &each : proposals) {
        const bool isHoped = holds(*each.paragraph, u"hopes");
        const bool isSung = holds(*each.paragraph, u"sang");
        QCOMPARE(each.score.statement > 0.5, !isSung);
        QVERIFY(each.score.everyday);
        QCOMPARE(*each.score.everyday > 0.5, !isSung && !isHoped);
    }
}

void CarefulTrainingTest::foldsArticlesAnew()
{
    TrainingArticles known = articles();
    std::erase_if(known, [](const TrainingArticle &article) { return article.fold == 1; });
    std::vector<KnownProposal> proposals = proposalsFor(known);
    foldAnew(known, proposals);
    std::array<int, folds> counts{};
    for (const KnownProposal &each : proposals)
        ++counts[size_t(each.fold)];
    QVERIFY(*std::min_element(counts.begin(), counts.end()) > 0);
}

ONRECORD_TEST(CarefulTrainingTest)
#include "tst_carefultraining.moc"
