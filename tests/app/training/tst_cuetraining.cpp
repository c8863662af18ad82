// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/cuetraining.h"

#include "tests/app/training/goldsample.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::training;
using namespace Qt::StringLiterals;

class CueTrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void learnsHowOftenAWordReports();
    void countsNoArticleForItself();

private:
    std::optional<Lexicon> m_lexicon;
};

void CueTrainingTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
}

static quint8 levelOf(const QByteArray &table, QStringView word)
{
    return CueLikelihood(*WeightTable::view(table)).of(wordOf(word, TokenKind::Word));
}

void CueTrainingTest::learnsHowOftenAWordReports()
{
    QList<GoldArticle> gold;
    for (int i = 0; i < 30; ++i) {
        gold.append(goldArticle(u"Ruiz ⟦k-a:said⟧ ⟦c-a:it rained⟧, and Oake held the quay. "
                                "Ruiz ⟦k-b:warned⟧ ⟦c-b:it snowed⟧."));
        gold.append(
            goldArticle(i % 3 == 0 ? u"Lind ⟦k-a:held⟧ ⟦c-a:it snowed⟧." : u"Lind held the oar."));
    }
    TrainingArticles articles = trainingArticles(gold, {}, *m_lexicon);
    const QByteArray table = trainCues(articles);
    QCOMPARE(levelOf(table, u"said"), CueLikelihood::level(30, 30));
    QCOMPARE(levelOf(table, u"warned"), CueLikelihood::level(30, 30));
    QCOMPARE(levelOf(table, u"held"), CueLikelihood::level(10, 60));
    QVERIFY(CueLikelihood::level(30, 30) > CueLikelihood::level(10, 60));
    QCOMPARE(levelOf(table, u"quay"), quint8(0));
    QCOMPARE(levelOf(table, u"𝒬uay"), quint8(0));
}

/// What only one article shows is not known to that article, but to others it would be.
void CueTrainingTest::countsNoArticleForItself()
{
    QList<GoldArticle> gold;
    for (int i = 0; i < 30; ++i)
        gold.append(goldArticle(u"Ruiz ⟦k-a:said⟧ ⟦c-a:it rained⟧."));
    QString often;
    for (int i = 0; i < 30; ++i)
        often += u"⟦k-%1:Mooed⟧ ⟦c-%1:rain⟧. Ruiz ⟦k-b%1:said⟧ ⟦c-b%1:so⟧. "_s.arg(i);
    gold.append(goldArticle(often));
    TrainingArticles articles = trainingArticles(gold, {}, *m_lexicon);
    const QByteArray table = trainCues(articles);
    QVERIFY(levelOf(table, u"Mooed") > 0);
    const TrainingParagraph &last = articles.back().paragraphs.front();
    QCOMPARE(last.parsed.likelihood.size(), last.words.size());
    for (qsizetype i = 0; i < last.text.size(); ++i) {
        if (last.text.is(i, u"mooed"))
            QCOMPARE(last.parsed.likelihood[size_t(i)], quint8(0));
        else if (last.text.is(i, u"said"))
            QVERIFY(last.parsed.likelihood[size_t(i)] > 0);
    }
}

ONRECORD_TEST(CueTrainingTest)
#include "tst_cuetraining.moc"
