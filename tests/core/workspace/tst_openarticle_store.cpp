// SPDX-License-Identifier: GPL-3.0-or-later
// What an open article asks of its store, and when.
#include "core/corrections/anchoring.h"
#include "core/storage/memorystore.h"
#include "core/workspace/openarticle.h"
#include "tests/support/ferrydesk.h"
#include "tests/support/readable.h"
#include "tests/support/refusingstore.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

using test::noon;

class OpenArticleStoreTest : public QObject, private test::FerryDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadAnalyser()); }

    void readsTheStoreOnce();
    void readsTheStoreBeforeItsFirstCorrection();
    void seesWhatAnotherWindowSays();
    void offersWhatWasAtItsPath();
    void offersWhatItMayHaveBeenElsewhere();
    void keepsCorrectionsWithoutAStore();
};

void OpenArticleStoreTest::readsTheStoreOnce()
{
    RefusingStore store;
    OpenArticle article = opened(&store);
    QCOMPARE(store.readings, 0); // opening and analysing do without
    QVERIFY(article.readStore());
    QVERIFY(article.readStore());
    QVERIFY(article.correct(correctionOf(SetPublished{QDate(2025, 3, 6)}), noon));
    QCOMPARE(store.readings, 1);
    QCOMPARE(store.taken, 0); // it had all there was
}

void OpenArticleStoreTest::readsTheStoreBeforeItsFirstCorrection()
{
    MemoryStore store;
    OpenArticle one = opened(&store);
    OpenArticle other = opened(&store);
    const Reading reading = one.reading();
    QVERIFY(one.correct(correctionOn(reading, reading.statements.at(0), Reject{}), noon));
    QVERIFY(other.correct(correctionOn(reading, reading.statements.at(0), SetNote{u"ask"_s}),
                          noon.addSecs(1)));
    QCOMPARE(other.reading().statements.at(0).state, State::Rejected);
    QCOMPARE(other.reading().statements.at(0).note, u"ask"_s);
}

void OpenArticleStoreTest::seesWhatAnotherWindowSays()
{
    RefusingStore watched; // refuses nothing
    watched.changedByOthers = true;
    OpenArticle one = opened(&watched);
    OpenArticle other = opened(&watched);
    QVERIFY(one.readStore() && other.readStore());
    const Correction reject = correctionOn(one.reading(), one.reading().statements.at(0), Reject{});
    QVERIFY(one.correct(reject, noon));
    QVERIFY(*other.refresh());
    QCOMPARE(other.reading().statements.at(0).state, State::Rejected);
    QVERIFY(!*other.refresh());
    // Taken back in one, then again in the other: once.
    QVERIFY(one.withdraw(reject.id, noon));
    QVERIFY(other.withdraw(reject.id, noon));
    QVERIFY(other.log() == one.log());
    QVERIFY(other.log().inForce().isEmpty());
}

void OpenArticleStoreTest::offersWhatWasAtItsPath()
{
    MemoryStore store;
    OpenArticle before = opened(&store);
    QVERIFY(before.correct(correctionOf(SetPublished{QDate(2025, 3, 6)}), noon));
    OpenArticle other = OpenArticle::read("Bakers strike\n\nNo bread 😀 until Friday.\n",
                                          u"/news/ferry.txt"_s, &store)
                            .value();
    QVERIFY(other.readStore());
    QVERIFY(other.log().isEmpty());
    QVERIFY(!other.document().article().published.isValid());
    QVERIFY(other.formerly());
    QVERIFY(other.isFormerHere());
    QCOMPARE(other.formerly()->title, u"Ferry sails again"_s);
    QVERIFY(other.takeFormer());
    QVERIFY(!other.formerly());
    QCOMPARE(other.document().article().published, QDate(2025, 3, 6));
}

/// Edited and moved between two openings.
void OpenArticleStoreTest::offersWhatItMayHaveBeenElsewhere()
{
    const QByteArray text =
        "Title: Quay to close\n\nThe quay at Vik will close on Sundays from May on, the council "
        "decided after a week of talks. \xe2\x80\x9cNobody asked the crews,\xe2\x80\x9d said Bo "
        "Lind \xf0\x9f\x98\x80, who speaks for them.\n";
    MemoryStore store;
    OpenArticle before = OpenArticle::read(text, u"/news/quay.txt"_s, &store).value();
    QVERIFY(before.correct(correctionOf(SetPublished{QDate(2025, 3, 6)}), noon));
    OpenArticle moved = OpenArticle::read(QByteArray(text)
                                              .replace("Sundays", "Mondays")
                                              .replace("Title: Quay to close", "Title: No quay"),
                                          u"/elsewhere/b.txt"_s, &store)
                            .value();
    QVERIFY(moved.readStore());
    QVERIFY(moved.log().isEmpty());
    QVERIFY(moved.formerly());
    QCOMPARE(moved.formerly()->title, u"Quay to close"_s);
    QVERIFY(!moved.isFormerHere());
    QVERIFY(moved.takeFormer());
    QVERIFY(!moved.formerly());
    QCOMPARE(moved.document().article().published, QDate(2025, 3, 6));
}

void OpenArticleStoreTest::keepsCorrectionsWithoutAStore()
{
    OpenArticle article = opened();
    QVERIFY(article.isStoreRead());
    QVERIFY(article.readStore());
    const Correction reject =
        correctionOn(article.reading(), article.reading().statements.at(0), Reject{});
    QVERIFY(article.correct(reject, noon));
    QCOMPARE(article.reading().statements.at(0).state, State::Rejected);
}

ONRECORD_TEST(OpenArticleStoreTest)
#include "tst_openarticle_store.moc"
