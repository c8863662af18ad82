// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/rankertraining.h"

#include "tests/app/training/goldsample.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

class RankerTrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsProposalsAgainstGold();
    void learnsWhichAreStatements();
    void asksARankerThatHasNotSeenTheArticle();

private:
    std::optional<Lexicon> m_lexicon;
};

void RankerTrainingTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

/// As if taggers had found exactly what is drawn; gold is what is drawn but for what somebody sang.
static TrainingArticles taggedArticles(const QList<GoldArticle> &drawn, const Lexicon &lexicon)
{
    TrainingArticles articles = trainingArticles(drawn, {}, lexicon);
    forEachParagraph(articles, [](TrainingParagraph &paragraph, int) {
        const auto size = size_t(paragraph.text.size());
        paragraph.parsed.tags.assign(size, PartOfSpeech::NN);
        paragraph.parsed.nodes.assign(size, Node{});
        paragraph.parsed.likelihood.assign(size, 0);
        const TaggedRoles found{paragraph.labels, std::vector<float>(size, 1)};
        paragraph.second = {found, found, found};
        paragraph.ruled.clear();
        for (qsizetype i = 0; i < paragraph.text.size(); ++i) {
            if (paragraph.text.is(i, u"sang"))
                paragraph.gold.clear();
        }
    });
    return articles;
}

void RankerTrainingTest::holdsProposalsAgainstGold()
{
    const QList<GoldArticle> drawn{goldArticle(u"⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:it rained⟧."),
                                   goldArticle(u"⟦s-a:𝒪ake⟧ ⟦k-a:sang⟧ ⟦c-a:it rained⟧.")};
    const TrainingArticles articles = taggedArticles(drawn, *m_lexicon);
    const std::vector<KnownProposal> proposals = knownProposals(articles);
    QVERIFY(!proposals.empty());
    for (const KnownProposal &each : proposals) {
        QCOMPARE(each.paragraph, &articles[size_t(each.fold)].paragraphs.front());
        QCOMPARE(each.isStatement(), each.fold == 0);
    }
    QVERIFY(proposals.front().rightSource);
    QVERIFY(!proposals.back().rightSource);
}

/// Two in three of their statements are some.
static QList<GoldArticle> drawnArticles()
{
    QList<GoldArticle> drawn;
    for (int i = 0; i < 24; ++i)
        drawn.append(goldArticle(u"⟦s-a:Ana Ruiz⟧ ⟦k-a:said⟧ ⟦c-a:it rained in Tarn⟧.\n\n"
                                 "⟦s-b:Bo Lind⟧ ⟦k-b:sang⟧ ⟦c-b:it rained in Tarn⟧.\n\n"
                                 "⟦s-c:Ana Ruiz⟧ ⟦k-c:added⟧ ⟦c-c:the ferry had left⟧."));
    return drawn;
}

static constexpr Effort effort{.rounds = 12, .leastSeen = 2, .mostFeatures = 5000, .seed = 2};

void RankerTrainingTest::learnsWhichAreStatements()
{
    const QList<GoldArticle> drawn = drawnArticles();
    const TrainingArticles articles = taggedArticles(drawn, *m_lexicon);
    std::vector<KnownProposal> proposals = knownProposals(articles);
    std::vector<KnownProposal> again = proposals;
    const QByteArray weights = trainRanker(proposals, effort);
    QVERIFY(WeightTable::view(weights));
    QCOMPARE(trainRanker(again, effort), weights);
    for (const KnownProposal &each : proposals) {
        QVERIFY(each.score.statement >= 0 && each.score.statement <= 1);
        QVERIFY(each.score.source >= 0 && each.score.source <= 1);
        QCOMPARE(each.score.statement > 0.5, each.isStatement());
    }
}

void RankerTrainingTest::asksARankerThatHasNotSeenTheArticle()
{
    const QList<GoldArticle> drawn = drawnArticles();
    const TrainingArticles articles = taggedArticles(drawn, *m_lexicon);
    std::vector<KnownProposal> proposals = knownProposals(articles);
    const std::vector<QByteArray> rankers = foldRankers(proposals, effort);
    QCOMPARE(rankers.size(), size_t(folds));
    scoreQuickly(proposals, rankers);
    for (const KnownProposal &each : proposals)
        QCOMPARE(each.quick.statement > 0.5, each.isStatement());

    // Each of these weighs what every proposal has, by its own fold.
    const quint64 constant = constantRankerFeature(FeatureSalts(rankerFeatureNames()));
    std::vector<QByteArray> constants;
    for (int fold = 0; fold < folds; ++fold)
        constants.push_back(
            WeightTable::written({&constant, 1}, std::vector<float>{float(fold - 1), 1}, 2));
    scoreQuickly(proposals, constants);
    for (const KnownProposal &each : proposals)
        QCOMPARE((each.quick.statement > 0.51) - (each.quick.statement < 0.49), each.fold - 1);
}

ONRECORD_TEST(RankerTrainingTest)
#include "tst_rankertraining.moc"
