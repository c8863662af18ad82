// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corrections/anchoring.h"
#include "core/formats/articlereader.h"
#include "core/storage/sqlitestore.h"
#include "tests/support/refusingstore.h"
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace onrecord {

class SessionErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheOpenArticle_data();
    void keepsTheOpenArticle();
    void refusesCorrectionsWithoutALibrary_data();
    void refusesCorrectionsWithoutALibrary();
    void refusesUndoWhenTheLibraryIsGone();
    void leavesTheStackWhereItWas();
    void keepsAsAStepWhatWasStored();
    void readsAgainForADayThatTheStoreHas();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SessionErrorsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"quay.txt"_s, test::quayArticle);
}

void SessionErrorsTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void SessionErrorsTest::keepsTheOpenArticle_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("empty") << u"empty.txt"_s << Fault::Empty;
    QTest::newRow("binary") << u"binary.txt"_s << Fault::Binary;
    QTest::newRow("missing") << u"nowhere.txt"_s << Fault::Missing;
    QTest::newRow("a folder") << u"."_s << Fault::Folder;
}

void SessionErrorsTest::keepsTheOpenArticle()
{
    QFETCH(QString, name);
    QFETCH(Fault, fault);
    write(u"empty.txt"_s, "");
    write(u"binary.txt"_s,
          QByteArray("\x7f"
                     "ELF\0\1\2\3\0\0\0\xff\xfe\0",
                     14)
              .repeated(20));
    Session session(std::make_unique<SqliteStore>(path(u"library.sqlite"_s)));
    QVERIFY(session.open(path(u"quay.txt"_s)));
    QTRY_VERIFY(session.reading().complete);
    const Reading before = session.reading();

    const Result<void> opened = session.open(path(name));
    QVERIFY(!opened);
    QCOMPARE(opened.error().fault, fault);
    QCOMPARE(session.path(), path(u"quay.txt"_s));
    QCOMPARE(session.reading().statements, before.statements);
}

void SessionErrorsTest::refusesCorrectionsWithoutALibrary_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("below a file") << u"quay.txt/library.sqlite"_s;
    QTest::newRow("damaged") << u"damaged.sqlite"_s;
}

void SessionErrorsTest::refusesCorrectionsWithoutALibrary()
{
    QFETCH(QString, place);
    const QByteArray noise = QByteArray("this is no library 0123456789\n").repeated(400);
    write(u"damaged.sqlite"_s, noise);
    Session session(std::make_unique<SqliteStore>(path(place)));
    QSignalSpy failed(&session, &Session::failed);
    QVERIFY(session.open(path(u"quay.txt"_s)));
    QTRY_VERIFY(session.reading().complete);
    const Reading before = session.reading();
    QVERIFY(!before.statements.isEmpty()); // it can be read all the same

    failed.clear();
    const QString crews = test::statementSaying(before, u"“Nobody asked");
    QVERIFY(!session.correct(session.correctionOf(crews, Reject{})));
    QCOMPARE(failed.size(), 1);
    QVERIFY(!session.isStoring());
    QCOMPARE(session.reading().statements, before.statements);
    QVERIFY(!session.undoStack()->canUndo());
    QFile damaged(path(u"damaged.sqlite"_s));
    QVERIFY(damaged.open(QIODevice::ReadOnly));
    QCOMPARE(damaged.readAll(), noise);
}

void SessionErrorsTest::refusesUndoWhenTheLibraryIsGone()
{
    Session session(std::make_unique<SqliteStore>(path(u"library.sqlite"_s)));
    QVERIFY(session.open(path(u"quay.txt"_s)));
    QTRY_VERIFY(session.reading().complete);
    const QString crews = test::statementSaying(session.reading(), u"“Nobody asked");
    QVERIFY(session.correct(session.correctionOf(crews, Reject{})));

    // Another program holds the library for writing.
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path(u"library.sqlite"_s));
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s));
        QSignalSpy failed(&session, &Session::failed);
        session.undo();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(session.reading().statement(crews)->state, State::Rejected);
        QVERIFY(session.undoStack()->canUndo()); // the step was not taken
        QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    session.undo();
    QVERIFY(session.reading().statement(crews)->state != State::Rejected);
    QVERIFY(session.isStoring());
}

/// A step that could not be stored was not taken, and takes nothing from what could be undone or
/// redone.
void SessionErrorsTest::leavesTheStackWhereItWas()
{
    auto owned = std::make_unique<RefusingStore>();
    RefusingStore *store = owned.get();
    Session session(std::move(owned));
    QVERIFY(session.open(path(u"quay.txt"_s)));
    QTRY_VERIFY(session.reading().complete);
    const QString crews = test::statementSaying(session.reading(), u"“Nobody asked");
    const auto state = [&] {
        return session.reading().statement(crews)->state;
    };
    QVERIFY(session.correct(session.correctionOf(crews, Confirm{})));
    QVERIFY(session.correct(session.correctionOf(crews, Reject{})));
    session.undo();
    QCOMPARE(session.undoStack()->index(), 1); // one to undo, one to redo
    QCOMPARE(store->changes, 3); // each step was stored once

    store->refusesChanges = true;
    QSignalSpy failed(&session, &Session::failed);
    session.undo();
    QCOMPARE(session.undoStack()->index(), 1);
    session.redo();
    QVERIFY(!session.correct(session.correctionOf(crews, SetNote{u"ask 😀"_s})));
    QCOMPARE(failed.size(), 3);
    QCOMPARE(session.undoStack()->index(), 1);
    QCOMPARE(session.undoStack()->count(), 2);
    QCOMPARE(state(), State::Confirmed);
    QVERIFY(!session.isStoring());

    store->refusesChanges = false;
    session.redo();
    QCOMPARE(state(), State::Rejected);
    QVERIFY(session.isStoring());
    session.undo();
    session.undo();
    QVERIFY(state() != State::Confirmed && state() != State::Rejected);
    QVERIFY(!session.undoStack()->canUndo());
    session.undo(); // nothing is left to undo
    QCOMPARE(failed.size(), 3);
}

/// The store could not be read at first. What it has comes with the first correction, which itself
/// is refused here.
/// A step of two of which the second cannot be stored: nothing is lost, and what was done is undone.
void SessionErrorsTest::keepsAsAStepWhatWasStored()
{
    auto owned = std::make_unique<RefusingStore>();
    RefusingStore *store = owned.get();
    Session session(std::move(owned));
    QVERIFY(session.open(path(u"quay.txt"_s)));
    QTRY_VERIFY(session.reading().complete);
    const QString crews = test::statementSaying(session.reading(), u"“Nobody asked");
    const Correction rejected = session.correctionOf(crews, Reject{});
    QVERIFY(session.correct(rejected));
    store->refusesAfter = store->changes + 1;
    const Correction note = session.correctionOf(crews, SetNote{u"ask 😀"_s});
    QVERIFY(!session.take({{note}, {rejected}}, u"Ask instead"_s));
    QVERIFY(!session.reading().statement(crews)->note.isEmpty());
    QVERIFY(session.reading().statement(crews)->state == State::Rejected);
    QCOMPARE(session.undoStack()->count(), 2);

    store->refusesAfter = -1;
    session.undo();
    QVERIFY(session.reading().statement(crews)->note.isEmpty());
    QVERIFY(session.reading().statement(crews)->state == State::Rejected);
}

void SessionErrorsTest::readsAgainForADayThatTheStoreHas()
{
    auto owned = std::make_unique<RefusingStore>();
    RefusingStore *store = owned.get();
    store->refusesToBeRead = true;
    const Article article = articleFromText(u"“It rains 😀,” said Ana Ruiz on Monday."_s).value();
    const Correction published = correctionOf(SetPublished{QDate(2025, 3, 6)});
    QVERIFY(
        store->kept.append(recordOf(article, {}), published, QDateTime::currentDateTimeUtc(), 0));

    Session session(std::move(owned));
    QSignalSpy failed(&session, &Session::failed);
    QVERIFY(session.openText(article.text));
    QTRY_VERIFY(session.reading().complete);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!session.document().article().published.isValid());

    store->refusesToBeRead = false;
    store->refusesChanges = true;
    QVERIFY(!session.correct(session.correctionOf(SetPublished{QDate(2020, 1, 1)})));
    QCOMPARE(session.document().article().published, QDate(2025, 3, 6));
    QTRY_VERIFY(session.reading().complete);
    QCOMPARE(session.reading().dates.first().date.value, u"2025-03-03"_s);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::SessionErrorsTest)
#include "tst_session_errors.moc"
