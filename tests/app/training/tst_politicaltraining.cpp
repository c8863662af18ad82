// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/politicaltraining.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::training;

// Words by number: 1 to 3 of political news, 4 to 6 of everyday news, 7 of both.
class PoliticalTrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsApart();
    void countsBothKindsAsMuch();
    void learnsNothingOfRareWords();
    void leavesOutWhatIsHeldOut();
    void tellsArticlesByWhatHasNotSeenThem();
};

static std::vector<CountedWord> words(std::initializer_list<quint16> numbers)
{
    std::vector<CountedWord> all;
    for (const quint16 number : numbers)
        all.push_back({number, 1 / std::sqrt(float(numbers.size()))});
    return all;
}

/// Twelve articles of each kind, in folds by turns.
static std::vector<KnownNews> someNews()
{
    std::vector<KnownNews> news;
    for (int i = 0; i < 24; ++i) {
        const auto first = quint16(i % 2 == 0 ? 1 : 4);
        const auto second = quint16(first + 1 + i / 2 % 2);
        news.push_back({words({first, second, 7}), i % 2 == 0, i / 2 % folds});
    }
    return news;
}

void PoliticalTrainingTest::tellsApart()
{
    const auto learned = trainPoliticalNews(someNews(), allArticles);
    QVERIFY(learned.probability(words({1, 3, 7})) > 0.9);
    QVERIFY(learned.probability(words({2, 3})) > 0.9);
    QVERIFY(learned.probability(words({4, 6, 7})) < 0.1);
    QVERIFY(learned.weights == trainPoliticalNews(someNews(), allArticles).weights);
}

/// Ten times as many articles of one kind make nothing likelier that both have.
void PoliticalTrainingTest::countsBothKindsAsMuch()
{
    std::vector<KnownNews> news;
    for (int i = 0; i < 44; ++i)
        news.push_back({words({7}), i < 40, 0});
    const double probability = trainPoliticalNews(news, allArticles).probability(words({7}));
    QVERIFY2(std::abs(probability - 0.5) < 0.01, qPrintable(QString::number(probability)));
}

void PoliticalTrainingTest::learnsNothingOfRareWords()
{
    std::vector<KnownNews> news = someNews();
    news[0].words = words({1, 2, 9});
    news[2].words = words({1, 2, 9});
    QCOMPARE(trainPoliticalNews(news, allArticles).weights[9], 0);
    news[4].words = words({1, 2, 9});
    QVERIFY(trainPoliticalNews(news, allArticles).weights[9] > 0);
}

void PoliticalTrainingTest::leavesOutWhatIsHeldOut()
{
    std::vector<KnownNews> news = someNews();
    const auto before = trainPoliticalNews(news, 1);
    for (KnownNews &each : news)
        each.isPolitical = each.fold == 1 ? !each.isPolitical : each.isPolitical;
    QVERIFY(trainPoliticalNews(news, 1).weights == before.weights);
    QVERIFY(trainPoliticalNews(news, 2).weights != before.weights);
}

/// What one fold alone says of a word counts for the others.
void PoliticalTrainingTest::tellsArticlesByWhatHasNotSeenThem()
{
    std::vector<KnownNews> news = someNews();
    for (KnownNews &each : news)
        each.isPolitical = each.fold == 0 ? !each.isPolitical : each.isPolitical;
    std::vector<TrainingArticle> articles(news.size());
    std::vector<TrainingArticle *> told;
    for (TrainingArticle &each : articles)
        told.push_back(&each);
    tellNews(news, told);
    for (size_t i = 0; i < news.size(); ++i) {
        if (news[i].fold == 0)
            QCOMPARE(articles[i].isPolitical, !news[i].isPolitical);
    }
}

ONRECORD_TEST(PoliticalTrainingTest)
#include "tst_politicaltraining.moc"
