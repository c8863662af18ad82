// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/ui/session/quaybench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace onrecord {

class SessionSharingTest : public QObject, private test::QuayBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { layOut(); }
    void showsWhatAnotherWindowSays();
    void exportsWhatAnotherWindowSaid();
    void takesOverWhatCameWithAPage();
    void offersWhatWasAtThePath();
};

/// Two seconds are promised; nobody does anything in this window meanwhile.
void SessionSharingTest::showsWhatAnotherWindowSays()
{
    const auto one = opened();
    const auto other = opened();
    QVERIFY(one && other);
    const QString crews = test::statementSaying(one->reading(), u"“Nobody asked");
    QVERIFY(one->correct(one->correctionOf(crews, Reject{})));
    QTRY_COMPARE_WITH_TIMEOUT(other->reading().statement(crews)->state, State::Rejected, 2'000);
    one->undo();
    QTRY_VERIFY_WITH_TIMEOUT(other->reading().statement(crews)->state != State::Rejected, 2'000);
    QVERIFY(!other->undoStack()->canUndo()); // each undoes what it said itself
}

void SessionSharingTest::exportsWhatAnotherWindowSaid()
{
    const auto one = opened();
    const auto other = opened();
    QVERIFY(one && other);
    const QString crews = test::statementSaying(one->reading(), u"“Nobody asked");
    QVERIFY(one->correct(one->correctionOf(crews, SetNote{u"ask the crews again"_s})));
    QVERIFY(
        other->exported(ExportFormat::Html, {}, {Notes::Included}).contains("ask the crews again"));
    QVERIFY(!other->exported(ExportFormat::Html, {}, {}).contains("ask the crews again"));
}

void SessionSharingTest::takesOverWhatCameWithAPage()
{
    const auto session = opened();
    QVERIFY(session);
    const QString crews = test::statementSaying(session->reading(), u"“Nobody asked");
    QVERIFY(session->correct(session->correctionOf(crews, Confirm{})));
    QFile file(path(u"page.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(session->exported(ExportFormat::Html, {}, {}));
    file.close();

    const QString library = path(u"colleague.sqlite"_s);
    Session colleague(std::make_unique<SqliteStore>(library));
    QSignalSpy read(&colleague, &Session::storeRead);
    QVERIFY(colleague.open(path(u"page.html"_s)));
    QCOMPARE(read.size(), 1);
    QCOMPARE(colleague.receivedCount(), 1);
    QCOMPARE(colleague.reading().statement(crews)->state, State::Confirmed);
    Session before(std::make_unique<SqliteStore>(library));
    QVERIFY(before.open(path(u"quay.txt"_s)));
    QTRY_VERIFY(before.reading().complete);
    QVERIFY(before.reading().statement(crews)->state != State::Confirmed);

    QVERIFY(colleague.takeOverReceived());
    QCOMPARE(colleague.receivedCount(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(before.reading().statement(crews)->state, State::Confirmed, 2'000);
}

void SessionSharingTest::offersWhatWasAtThePath()
{
    {
        const auto session = opened();
        QVERIFY(session);
        QVERIFY(session->correct(session->correctionOf(SetPublished{QDate(2025, 3, 6)})));
        QVERIFY(!session->formerTitle());
    }
    QFile file(path(u"quay.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("Bakers strike\n\nThere is no bread until Friday.\n");
    file.close();
    const auto session = opened();
    QVERIFY(session);
    QVERIFY(session->document().article().published != QDate(2025, 3, 6));
    QVERIFY(session->formerTitle());
    QVERIFY(session->takeFormer());
    QVERIFY(!session->formerTitle());
    QCOMPARE(session->document().article().published, QDate(2025, 3, 6));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::SessionSharingTest)
#include "tst_session_sharing.moc"
