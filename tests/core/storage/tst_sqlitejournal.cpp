// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitejournal.h"

#include "tests/support/keptlibrary.h"
#include "tests/support/roomtests.h"

#include <QDir>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

using test::bytesOf;
using test::write;

class SqliteJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void knowsAChangeThatIsToBeTakenBack_data();
    void knowsAChangeThatIsToBeTakenBack();
    void putsAsideWhatIsToBeTakenBack();
    void makesRoom();
    void leavesAJournalThatIsThere();
    void givesAJournalItsLibrarysPermissions();

private:
    QString place() const { return m_folder->filePath(u"library 😀.sqlite"_s); }
    QString journal() const { return place() + u"-journal"_s; }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SqliteJournalTest::knowsAChangeThatIsToBeTakenBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("is");
    QTest::newRow("under way or cut off") << QByteArray("\xd9\xd5\x05\xf9 pages") << true;
    QTest::newRow("done with") << QByteArray(28, '\0') + "pages" << false;
    QTest::newRow("nothing was written") << QByteArray() << false;
}

void SqliteJournalTest::knowsAChangeThatIsToBeTakenBack()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, is);
    QVERIFY(!hasRollbackJournal(place()));
    write(journal(), bytes);
    QCOMPARE(hasRollbackJournal(place()), is);
}

void SqliteJournalTest::putsAsideWhatIsToBeTakenBack()
{
    const QString aside = m_folder->filePath(u"aside"_s);
    QVERIFY(putJournalAside(place(), aside)); // there is none
    write(journal(), QByteArray(28, '\0'));
    QVERIFY(putJournalAside(place(), aside)); // nothing in it
    QVERIFY(QFile::exists(journal()));
    write(journal(), "pages");
    QVERIFY(putJournalAside(place(), aside));
    QVERIFY(!QFile::exists(journal()));
    QCOMPARE(bytesOf(aside + u".old-journal"_s), "pages");
}

void SqliteJournalTest::makesRoom()
{
    constexpr QFile::Permissions shared =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup;
    makeJournal(place(), m_folder->filePath(u"unused"_s), shared);
    QCOMPARE(files(), QStringList{QFileInfo(journal()).fileName()});
    QCOMPARE(bytesOf(journal()), QByteArray(qsizetype{48} * 1024, '\0'));
    const QFile::Permissions is = QFile::permissions(journal());
    QVERIFY(is & QFile::WriteGroup && !(is & QFile::ReadOther));
    QVERIFY(!hasRollbackJournal(place()));
}

/// It may be that of a library which another program has made this moment.
void SqliteJournalTest::leavesAJournalThatIsThere()
{
    write(journal(), "pages");
    makeJournal(place(), m_folder->filePath(u"unused"_s), QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(bytesOf(journal()), "pages");
    QCOMPARE(files(), QStringList{QFileInfo(journal()).fileName()});
}

void SqliteJournalTest::givesAJournalItsLibrarysPermissions()
{
    shareJournal(place()); // nothing is there
    QVERIFY(files().isEmpty());
    write(place(), "library");
    write(journal(), "");
    QVERIFY(
        QFile::setPermissions(place(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    QVERIFY(QFile::setPermissions(journal(), QFile::ReadOwner | QFile::WriteOwner));
    shareJournal(place());
    QCOMPARE(QFile::permissions(journal()), QFile::permissions(place()));
}

ONRECORD_TEST(SqliteJournalTest)
#include "tst_sqlitejournal.moc"
