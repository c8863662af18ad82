// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody else says of an article that is open: shown, and not kept until it is taken over.

#include "core/workspace/openarticle.h"

#include "core/corrections/anchoring.h"
#include "tests/support/readable.h"
#include "tests/support/refusingstore.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplereading.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class OpenArticleReceivedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWithoutKeeping();
    void takesBackAndInForceAgainWithoutKeeping();
    void keepsWhatIsTakenOver();

private:
    static constexpr int ours = 1;
    QDateTime m_noon{QDate(2026, 11, 18), QTime(12, 0), Qt::UTC};
    std::unique_ptr<RefusingStore> m_store;
    OpenArticle m_article;
    Correction m_theirs;
};

void OpenArticleReceivedTest::init()
{
    m_store = std::make_unique<RefusingStore>();
    const SampleReading sample(SampleReading::defaultArticle());
    m_article = OpenArticle(sample.document.article(), {}, m_store.get());
    m_article.takeAnalysis(sample.analysis);
    const Reading reading = m_article.reading();
    QVERIFY(m_article.correct(correctionOn(reading, reading.statements[1], Confirm{}), m_noon));
    m_theirs = correctionOn(reading, reading.statements[0], Reject{});
    m_theirs.by = u"Mia Orr"_s;
    CorrectionLog log;
    log.append(m_theirs, m_noon);
    m_article.receive(log);
}

void OpenArticleReceivedTest::showsWithoutKeeping()
{
    QCOMPARE(m_article.reading().statements[0].state, State::Rejected);
    QCOMPARE(m_article.reading().statements[1].state, State::Confirmed);
    QCOMPARE(m_article.received(), QList<Correction>{m_theirs});
    QCOMPARE(m_store->changes, ours);
    QCOMPARE(m_store->taken, 0);
}

void OpenArticleReceivedTest::takesBackAndInForceAgainWithoutKeeping()
{
    QVERIFY(m_article.withdraw(m_theirs.id, m_noon));
    QCOMPARE(m_article.reading().statements[0].state, State::Automatic);
    QVERIFY(m_article.received().isEmpty());
    QVERIFY(m_article.correct(m_theirs, m_noon));
    QCOMPARE(m_article.reading().statements[0].state, State::Rejected);
    QVERIFY(m_article.isReceived(m_theirs.id));
    QVERIFY(!m_article.cameWithPage(m_theirs.id)); // the reader knows whose it is
    QCOMPARE(m_store->changes, ours);
}

void OpenArticleReceivedTest::keepsWhatIsTakenOver()
{
    QVERIFY(m_article.takeOver());
    QVERIFY(m_article.received().isEmpty());
    QVERIFY(m_article.withdraw(m_theirs.id, m_noon));
    QCOMPARE(m_store->changes, ours + 1);
    QCOMPARE(m_article.reading().statements[0].state, State::Automatic);
}

ONRECORD_TEST(OpenArticleReceivedTest)
#include "tst_openarticle_received.moc"
