// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/anchoring.h"
#include "core/workspace/openarticle.h"
#include "tests/support/readable.h"
#include "tests/support/refusingstore.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

static const QDateTime noon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);

class OpenArticleErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyItCannotBeOpened_data();
    void saysWhyItCannotBeOpened();
    void changesNothingThatCannotBeStored();
    void storesNothingWhereItsLogCannotBeStored();
    void asksAgainAStoreThatCouldNotBeRead();
    void readsAVersionThatCannotBeNoted();

private:
    static OpenArticle opened(CorrectionStore *store)
    {
        return OpenArticle(sampleSession(), {}, store);
    }
    static Correction flagged(const OpenArticle &article)
    {
        return correctionOn(article.reading(), article.reading().statements.at(0), SetFlag{});
    }
};

void OpenArticleErrorsTest::saysWhyItCannotBeOpened_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fault>("fault");

    QTest::newRow("no text") << QByteArray(" \n") << Fault::Empty;
    QTest::newRow("no words") << QByteArray("\x7f"
                                            "ELF\0\1\2\3\0\0\0\xff\xfe\0",
                                            14)
                                     .repeated(20)
                              << Fault::Binary;
    QTest::newRow("a page cut short")
        << ("<html>" + toScriptBlock(toSessionJson(sampleSession()))).left(2000) << Fault::Damaged;
}

void OpenArticleErrorsTest::saysWhyItCannotBeOpened()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Fault, fault);
    const Result<OpenArticle> article = OpenArticle::read(bytes, u"😀.txt"_s);
    QVERIFY(!article);
    QCOMPARE(article.error().fault, fault);
    QCOMPARE(article.error().subject, u"😀.txt"_s);
}

void OpenArticleErrorsTest::changesNothingThatCannotBeStored()
{
    RefusingStore store;
    OpenArticle article = opened(&store);
    const Correction flag = flagged(article);
    QVERIFY(article.correct(flag, noon));
    const CorrectionLog log = article.log();
    store.refusesChanges = true;

    const Result<void> corrected =
        article.correct(correctionOf(SetPublished{QDate(2025, 3, 6)}), noon.addSecs(1));
    QVERIFY(!corrected);
    QCOMPARE(corrected.error().fault, Fault::DiskFull);
    QVERIFY(!article.withdraw(flag.id, noon.addSecs(1)));
    QVERIFY(article.log() == log);
    QVERIFY(article.reading().statements.at(0).flagged);
    QVERIFY(article.isAnalysed());
    QVERIFY(store.corrections(recordOf(sampleSession().article, {}))->log == log);

    store.refusesChanges = false;
    QVERIFY(article.withdraw(flag.id, noon.addSecs(2)));
    QVERIFY(!article.reading().statements.at(0).flagged);
}

/// What others made is stored before the first correction, or neither is.
void OpenArticleErrorsTest::storesNothingWhereItsLogCannotBeStored()
{
    RefusingStore store;
    OpenArticle article = opened(&store);
    CorrectionLog theirs;
    theirs.append(flagged(article), noon);
    article.unite(theirs);
    store.refusesChanges = true;
    QVERIFY(!article.correct(flagged(article), noon.addSecs(1)));
    QCOMPARE(article.log().entries().size(), 1);
    QCOMPARE(store.changes, 0);

    store.refusesChanges = false;
    QVERIFY(article.correct(flagged(article), noon.addSecs(2)));
    QCOMPARE(store.taken, 1);
    QVERIFY(store.corrections(recordOf(sampleSession().article, {}))->log == article.log());
}

void OpenArticleErrorsTest::asksAgainAStoreThatCouldNotBeRead()
{
    RefusingStore store;
    const Correction kept = flagged(opened(nullptr));
    QVERIFY(store.append(recordOf(sampleSession().article, {}), kept, noon, 0));
    store.refusesToBeRead = true;
    OpenArticle article = opened(&store);
    const Result<void> read = article.readStore();
    QVERIFY(!read);
    QCOMPARE(read.error().fault, Fault::Damaged);
    QVERIFY(!article.isStoreRead());
    QVERIFY(!article.reading().statements.isEmpty()); // it can be read all the same
    // Nothing is written to a store whose corrections nobody could see.
    QVERIFY(!article.correct(flagged(article), noon.addSecs(1)));
    QCOMPARE(store.changes, 1);

    store.refusesToBeRead = false;
    QVERIFY(article.correct(flagged(article), noon.addSecs(2)));
    QCOMPARE(article.log().entries().size(), 2);
    QVERIFY(article.reading().statements.at(0).flagged);
}

void OpenArticleErrorsTest::readsAVersionThatCannotBeNoted()
{
    RefusingStore store;
    const QString path = u"/news/ferry.txt"_s;
    OpenArticle before =
        OpenArticle::read("Ferry sails\n\nNo ferry 😀 for a week.\n", path, &store).value();
    QVERIFY(before.correct(correctionOf(SetPublished{QDate(2025, 3, 6)}), noon));
    store.refusesChanges = true;
    OpenArticle edited =
        OpenArticle::read("Ferry sails\n\nNo ferry 😀 for a month.\n", path, &store).value();
    QVERIFY(edited.readStore());
    QVERIFY(edited.isStoreRead());
    QVERIFY(edited.log() == before.log());
    store.changedByOthers = true;
    const Result<bool> again = edited.refresh();
    QVERIFY(again && !*again);
}

ONRECORD_TEST(OpenArticleErrorsTest)
#include "tst_openarticle_errors.moc"
