// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/anchoring.h"
#include "core/storage/memorystore.h"
#include "core/workspace/analyser.h"
#include "core/workspace/openarticle.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// A reader puts right what is known of an article: headline, byline, outlet, address, language.
class OpenArticleFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsWhatWasSaid();
    void needsNoAnalysisForAByline();
    void readsAgainForAnotherHeadline();
    void keepsTheDayThatWasSaid();
    void remembersThem();
    void savesAPageWithThem();
    void keepsStatementsOfTheFormerHeadline();

private:
    OpenArticle opened(CorrectionStore *store = nullptr) const;
    std::optional<Analyser> m_analyser;
};

static const QDateTime noon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);

static const QByteArray quay = "Ferry stays put, mayor says 😀\n\n"
                               "By Ola Hem\n\n"
                               "“We will close the quay,” said Ana Ruiz, the mayor, on Monday.\n";

void OpenArticleFactsTest::initTestCase()
{
    auto analyser = Analyser::load();
    QVERIFY(analyser.has_value());
    m_analyser.emplace(*std::move(analyser));
}

OpenArticle OpenArticleFactsTest::opened(CorrectionStore *store) const
{
    Result<OpenArticle> article = OpenArticle::read(quay, u"quay.txt"_s, store);
    article->analyseWith(*m_analyser);
    (void)article->readStore();
    return *std::move(article);
}

void OpenArticleFactsTest::showsWhatWasSaid()
{
    OpenArticle article = opened();
    const Correction outlet = correctionOf(SetFact{ArticleFact::Outlet, u"Vestby Post"_s});
    QVERIFY(article.correct(outlet, noon));
    QVERIFY(article.correct(correctionOf(SetFact{ArticleFact::Byline, u"Kari Dahl"_s}), noon));
    QCOMPARE(article.document().article().outlet, u"Vestby Post"_s);
    QCOMPARE(article.reading().document.article().byline, u"Kari Dahl"_s);
    QVERIFY(article.reading().orphans.isEmpty());
    QVERIFY(article.withdraw(outlet.id, noon));
    QVERIFY(article.reading().document.article().outlet.isEmpty());
    QCOMPARE(article.reading().document.article().byline, u"Kari Dahl"_s);
}

void OpenArticleFactsTest::needsNoAnalysisForAByline()
{
    OpenArticle article = opened();
    const int revision = article.revision();
    QVERIFY(article.correct(correctionOf(SetFact{ArticleFact::Byline, u"Kari Dahl"_s}), noon));
    QVERIFY(article.isAnalysed());
    QCOMPARE(article.revision(), revision);
}

void OpenArticleFactsTest::readsAgainForAnotherHeadline()
{
    OpenArticle article = opened();
    const int revision = article.revision();
    const Correction title = correctionOf(SetFact{ArticleFact::Title, u"The mayor’s quay"_s});
    QVERIFY(article.correct(title, noon));
    QVERIFY(!article.isAnalysed());
    QVERIFY(article.revision() != revision);
    article.analyseWith(*m_analyser);
    QVERIFY(article.reading().complete);
    QCOMPARE(article.document().text(), opened().document().text());
    QVERIFY(article.withdraw(title.id, noon));
    article.analyseWith(*m_analyser);
    QCOMPARE(article.document().article(), opened().document().article());
}

void OpenArticleFactsTest::keepsTheDayThatWasSaid()
{
    OpenArticle article = opened();
    const QDate day(2025, 3, 6);
    QVERIFY(article.correct(correctionOf(SetPublished{day}), noon));
    article.analyseWith(*m_analyser);
    QVERIFY(article.correct(correctionOf(SetFact{ArticleFact::Outlet, u"Post"_s}), noon));
    QCOMPARE(article.document().article().published, day);
    QVERIFY(article.isAnalysed());
}

void OpenArticleFactsTest::remembersThem()
{
    MemoryStore store;
    {
        OpenArticle article = opened(&store);
        QVERIFY(article.correct(correctionOf(SetFact{ArticleFact::Title, u"Quay"_s}), noon));
    }
    const OpenArticle again = opened(&store);
    QCOMPARE(again.document().article().title, u"Quay"_s);
}

void OpenArticleFactsTest::savesAPageWithThem()
{
    OpenArticle article = opened();
    QVERIFY(article.correct(correctionOf(SetFact{ArticleFact::Outlet, u"Post 😀"_s}), noon));
    const OpenArticle page(article.saved(Notes::LeftOut));
    QVERIFY(page.isAnalysed());
    QCOMPARE(page.document().article().outlet, u"Post 😀"_s);

    QVERIFY(article.correct(correctionOf(SetFact{ArticleFact::Title, u"Quay"_s}), noon));
    article.analyseWith(*m_analyser);
    const OpenArticle other(article.saved(Notes::LeftOut));
    QVERIFY(!other.isAnalysed()); // what was found is of other blocks than were read
    QCOMPARE(other.document().article().title, u"Quay"_s);
}

void OpenArticleFactsTest::keepsStatementsOfTheFormerHeadline()
{
    OpenArticle article = opened();
    const ReadStatement &first = article.reading().statements.first();
    QVERIFY(first.statement.content.first().begin < qsizetype(quay.indexOf('\n')));
    QVERIFY(article.correct(correctionOn(article.reading(), first, Confirm{}), noon));
    QVERIFY(article.correct(correctionOf(SetFact{ArticleFact::Title, u"Quay"_s}), noon));
    article.analyseWith(*m_analyser);
    QCOMPARE(article.reading().statements.first().state, State::Confirmed);
    QVERIFY(article.reading().orphans.isEmpty());
}

ONRECORD_TEST(OpenArticleFactsTest)
#include "tst_openarticle_facts.moc"
