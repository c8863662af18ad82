// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/openarticle.h"

#include "core/corrections/blockchoices.h"
#include "core/storage/memorystore.h"
#include "core/workspace/analyser.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// A reader says which blocks belong to an article.
class OpenArticleBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsWhatWasBroughtBack();
    void leavesOutWhatWasSaid();
    void remembersChoices();
    void savesAPageWithItsChoices();
    void listsAChoiceWithoutItsBlock();

private:
    OpenArticle opened(CorrectionStore *store = nullptr) const;
    std::optional<Analyser> m_analyser;
};

static const QDateTime noon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);

static QByteArray page(const QByteArray &beside)
{
    const QByteArray prose =
        QByteArray("<p>It rained in Tarn until the evening came, and the \xf0\x9f\x98\x80 ferry "
                   "stayed where it was.")
            .repeated(4);
    return "<!doctype html><title>Ferry stays</title><article><h1>Ferry stays</h1>" + prose
        + "<aside>" + beside + "</aside>" + prose + "</article>";
}

static const QByteArray interview = "<p>\"We stay here,\" said Ana Ruiz.</p>";

void OpenArticleBlocksTest::initTestCase()
{
    auto analyser = Analyser::load();
    QVERIFY(analyser.has_value());
    m_analyser.emplace(*std::move(analyser));
}

OpenArticle OpenArticleBlocksTest::opened(CorrectionStore *store) const
{
    Result<OpenArticle> article = OpenArticle::read(page(interview), u"ferry.html"_s, store);
    article->analyseWith(*m_analyser);
    (void)article->readStore();
    return *std::move(article);
}

static Correction choiceOnFirst(const OpenArticle &article, bool isKept)
{
    const Article &read = article.document().article();
    return choiceOn(read, leftOutBlocks(read).first(), isKept);
}

void OpenArticleBlocksTest::readsWhatWasBroughtBack()
{
    OpenArticle article = opened();
    QVERIFY(!article.document().text().contains(u"Ruiz"));
    const QString before = article.document().text();
    const Correction back = choiceOnFirst(article, true);
    QVERIFY(article.correct(back, noon));
    QVERIFY(!article.isAnalysed());
    QVERIFY(article.reading().statements.isEmpty());
    QVERIFY(article.document().text().contains(u"said Ana Ruiz."));
    article.analyseWith(*m_analyser);
    QCOMPARE(article.reading().statements.size(), 1);
    QVERIFY(article.reading().orphans.isEmpty());

    QVERIFY(article.withdraw(back.id, noon));
    QCOMPARE(article.document().text(), before);
    QVERIFY(!article.isAnalysed());
}

void OpenArticleBlocksTest::leavesOutWhatWasSaid()
{
    OpenArticle article = opened();
    QVERIFY(article.correct(choiceOnFirst(article, true), noon));
    article.analyseWith(*m_analyser);
    const Span said = hull(article.reading().statements.first().statement.content);
    const QList<Paragraph> &paragraphs = article.document().paragraphs();
    const Span place = paragraphs[article.document().paragraphAt(said.begin)].span;
    QVERIFY(article.correct(leavingOut(article.document().article(), place), noon));
    article.analyseWith(*m_analyser);
    QVERIFY(article.reading().statements.isEmpty());
    QVERIFY(article.reading().orphans.isEmpty());
}

void OpenArticleBlocksTest::remembersChoices()
{
    MemoryStore store;
    OpenArticle article = opened(&store);
    QVERIFY(article.correct(choiceOnFirst(article, true), noon));
    const OpenArticle again = opened(&store);
    QVERIFY(again.document().text().contains(u"said Ana Ruiz."));
    QVERIFY(!again.isAnalysed()); // what was found before the store was read is of another text
}

void OpenArticleBlocksTest::savesAPageWithItsChoices()
{
    OpenArticle article = opened();
    QVERIFY(article.correct(choiceOnFirst(article, true), noon));
    article.analyseWith(*m_analyser);
    const QByteArray saved = "<html>" + toScriptBlock(toSessionJson(article.saved(Notes::LeftOut)));
    Result<OpenArticle> again = OpenArticle::read(saved, u"saved.html"_s);
    QVERIFY(again.has_value());
    again->analyseWith(*m_analyser);
    QCOMPARE(again->document().text(), article.document().text());
    QCOMPARE(again->reading().statements.size(), 1);
}

void OpenArticleBlocksTest::listsAChoiceWithoutItsBlock()
{
    MemoryStore store;
    OpenArticle article = opened(&store);
    QVERIFY(article.correct(choiceOnFirst(article, true), noon));
    Result<OpenArticle> edited =
        OpenArticle::read(page("<p>Sign up for the letter</p>"), u"ferry.html"_s, &store);
    edited->analyseWith(*m_analyser);
    QVERIFY(edited->readStore());
    edited->analyseWith(*m_analyser);
    QCOMPARE(edited->reading().orphans.size(), 1);
}

ONRECORD_TEST(OpenArticleBlocksTest)
#include "tst_openarticle_blocks.moc"
