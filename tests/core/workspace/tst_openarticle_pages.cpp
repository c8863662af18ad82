// SPDX-License-Identifier: GPL-3.0-or-later
// A page that comes back from somebody else says otherwise of what the reader said.
#include "core/workspace/openarticle.h"

#include "core/corrections/anchoring.h"
#include "core/storage/memorystore.h"
#include "tests/support/ferrydesk.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

using test::noon;

class OpenArticlePagesTest : public QObject, private test::FerryDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadAnalyser()); }

    void tellsWhatAPageTakesBack_data();
    void tellsWhatAPageTakesBack();
    void tellsWhatTheReaderTakesBack();
    void tellsWhatTheReaderTakesBackOfAnImport();
    void tellsWhatAPagePutsInForceAgain();
};

void OpenArticlePagesTest::tellsWhatAPageTakesBack_data()
{
    QTest::addColumn<bool>("hasStore");
    QTest::newRow("with a store") << true;
    QTest::newRow("without one") << false;
}

/// Somebody took back what the reader said, and sent the page: that is told like all that came with it, and
/// the reader can say it again.
void OpenArticlePagesTest::tellsWhatAPageTakesBack()
{
    QFETCH(bool, hasStore);
    MemoryStore ours;
    OpenArticle genuine = opened(&ours);
    const Correction mine =
        correctionOn(genuine.reading(), genuine.reading().statements.at(0), SetFlag{});
    QVERIFY(genuine.correct(mine, noon));
    OpenArticle theirs(genuine.saved(Notes::LeftOut));
    QVERIFY(theirs.withdraw(mine.id, noon));
    const SavedSession sent = theirs.saved(Notes::LeftOut);

    OpenArticle page(sent, u"/inbox/page.html"_s, hasStore ? &ours : nullptr);
    if (hasStore)
        QVERIFY(page.readStore());
    else
        page.unite(genuine.log());
    QVERIFY(!page.log().isInForce(mine.id));
    QCOMPARE(page.received(), QList<Correction>{mine});
    QVERIFY(!page.isReceived(mine.id));
    QVERIFY(!page.cameWithPage(mine.id));
    QVERIFY(page.isTakenBackByPage(mine.id));

    QVERIFY(page.correct(mine, noon));
    QVERIFY(page.log().isInForce(mine.id));
    QVERIFY(page.reading().statements.at(0).flagged);
    QVERIFY(page.received().isEmpty());
    QVERIFY(!page.isTakenBackByPage(mine.id));
    if (!hasStore)
        return;
    OpenArticle again(sent, u"/inbox/page.html"_s, &ours);
    QVERIFY(again.readStore());
    QVERIFY(again.log().isInForce(mine.id));
    OpenArticle later = opened(&ours);
    QVERIFY(later.readStore());
    QVERIFY(later.log().isInForce(mine.id));
}

/// What came with a page and the reader takes back is not told as taken back by who sent it.
void OpenArticlePagesTest::tellsWhatTheReaderTakesBack()
{
    MemoryStore ours;
    OpenArticle genuine = opened(nullptr);
    const Correction theirs =
        correctionOn(genuine.reading(), genuine.reading().statements.at(0), SetFlag{});
    QVERIFY(genuine.correct(theirs, noon));
    const Correction regretted =
        correctionOn(genuine.reading(), genuine.reading().statements.at(0), Reject{});
    QVERIFY(genuine.correct(regretted, noon));
    QVERIFY(genuine.withdraw(regretted.id, noon));
    OpenArticle page(genuine.saved(Notes::LeftOut), u"/inbox/page.html"_s, &ours);
    QVERIFY(page.readStore());
    QVERIFY(page.log().isInForce(theirs.id));
    QVERIFY(page.isTakenBackByPage(regretted.id));
    QVERIFY(page.withdraw(theirs.id, noon));
    QVERIFY(!page.log().isInForce(theirs.id));
    QVERIFY(!page.isTakenBackByPage(theirs.id));
}

/// Nor what came later as another reader's, which stays out of the store.
void OpenArticlePagesTest::tellsWhatTheReaderTakesBackOfAnImport()
{
    MemoryStore ours;
    OpenArticle genuine = opened(nullptr);
    const Correction theirs =
        correctionOn(genuine.reading(), genuine.reading().statements.at(0), SetFlag{});
    QVERIFY(genuine.correct(theirs, noon));
    OpenArticle article = opened(&ours);
    article.receive(genuine.log());
    QVERIFY(article.log().isInForce(theirs.id));
    QVERIFY(article.withdraw(theirs.id, noon));
    QVERIFY(!article.log().isInForce(theirs.id));
    QVERIFY(!article.isTakenBackByPage(theirs.id));
}

/// The reader took it back; who sent the page did so too, and thought better of it.
void OpenArticlePagesTest::tellsWhatAPagePutsInForceAgain()
{
    MemoryStore ours;
    OpenArticle genuine = opened(&ours);
    const Correction mine =
        correctionOn(genuine.reading(), genuine.reading().statements.at(0), SetFlag{});
    QVERIFY(genuine.correct(mine, noon));
    OpenArticle theirs(genuine.saved(Notes::LeftOut));
    QVERIFY(genuine.withdraw(mine.id, noon));
    QVERIFY(theirs.withdraw(mine.id, noon));
    QVERIFY(theirs.correct(mine, noon));
    const SavedSession sent = theirs.saved(Notes::LeftOut);

    OpenArticle page(sent, u"/inbox/page.html"_s, &ours);
    QVERIFY(page.readStore());
    QVERIFY(page.log().isInForce(mine.id));
    QVERIFY(page.isReceived(mine.id));
    QVERIFY(page.cameWithPage(mine.id));
    QVERIFY(!page.isTakenBackByPage(mine.id));
    QCOMPARE(page.received(), QList<Correction>{mine});

    QVERIFY(page.withdraw(mine.id, noon)); // it is taken back already, in the store
    QVERIFY(!page.log().isInForce(mine.id));
    QVERIFY(page.received().isEmpty());
    OpenArticle again(sent, u"/inbox/page.html"_s, &ours);
    QVERIFY(again.readStore());
    QVERIFY(!again.log().isInForce(mine.id));
}

ONRECORD_TEST(OpenArticlePagesTest)
#include "tst_openarticle_pages.moc"
