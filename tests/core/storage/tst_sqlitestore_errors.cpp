// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitestore.h"

#include "core/storage/librarytables.h"
#include "core/storage/sqlitefile.h"
#include "core/storage/sqlitejournal.h"
#include "tests/support/keptlibrary.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplelog.h"

#include <QDir>
#include <QTest>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace onrecord;
using namespace Qt::StringLiterals;

using test::bytesOf;
using test::meddle;
using test::noon;
using test::sampleArticle;
using test::write;

class SqliteStoreErrorsTest : public QObject, private test::KeptLibrary
{
    Q_OBJECT

private Q_SLOTS:
    void init() { keepTwenty(); }

    void refusesALogWithoutItsLibrary();
    void takesBackAChangeThatWasCutOff();
    void isBusyUntilAChangeIsTakenBack();
    void leavesABackupAsItWas_data();
    void leavesABackupAsItWas();
    void goesOnBesideAJournalWithoutItsLibrary();
    void goesOnBesideWhatIsNoJournal_data();
    void goesOnBesideWhatIsNoJournal();
    void isSoundAfterAFullDisk();
    void refusesALaterFormat();
    void refusesSomebodyElsesDatabase();
    void refusesAFolder();
    void saysWhereNothingMayBeWritten();
    void waitsForAnotherAndThenSaysBusy();
};

void SqliteStoreErrorsTest::refusesALogWithoutItsLibrary()
{
    QVERIFY(QFile::remove(m_place));
    write(m_place + u"-wal"_s, QByteArray(5000, 'x'));
    QCOMPARE(faultOf(m_place), Fault::Damaged);
    QCOMPARE(bytesOf(m_place + u"-wal"_s), QByteArray(5000, 'x'));
}

/// What a crash in the middle of a change leaves of the library at \a place as \a crashed and beside
/// it: a journal that says how to take it back.
static void cutOffAChange(const QString &place, const QString &crashed)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"crashing"_s);
        database.setDatabaseName(place);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"PRAGMA cache_size = 1"_s)); // so that pages are written early
        QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
        QVERIFY(query.exec(u"UPDATE correction SET body = body || ' '"_s));
        QVERIFY(query.exec(u"UPDATE log_entry SET kind = 'withdrawn'"_s));
        QVERIFY(QFile::copy(place, crashed));
        QVERIFY(QFile::copy(place + u"-journal"_s, crashed + u"-journal"_s));
        QVERIFY(query.exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"crashing"_s);
    QVERIFY(bytesOf(crashed) != bytesOf(place));
}

void SqliteStoreErrorsTest::takesBackAChangeThatWasCutOff()
{
    const QString crashed = m_folder->filePath(u"crashed.sqlite"_s);
    const CorrectionLog before = read(m_place)->log;
    cutOffAChange(m_place, crashed);
    const Result<KeptCorrections> kept = read(crashed);
    QVERIFY(kept);
    QVERIFY(kept->log == before);
    QVERIFY(!hasRollbackJournal(crashed));
}

/// Who only reads cannot take it back; nothing is forbidden to anybody.
void SqliteStoreErrorsTest::isBusyUntilAChangeIsTakenBack()
{
    const QString crashed = m_folder->filePath(u"crashed.sqlite"_s);
    cutOffAChange(m_place, crashed);
    const auto file = SqliteFile::open(crashed, SqliteFile::Access::Read);
    QVERIFY(file);
    const Result<LibraryMark> mark = (*file)->tables().mark();
    QVERIFY(!mark);
    QCOMPARE(mark.error().fault, Fault::Busy);
    QVERIFY(hasRollbackJournal(crashed));
}

/// The journal of a change of \a library that was cut off after its first page was kept, which is on disk
/// or is not yet.
static QByteArray journalOf(const QByteArray &library, bool isOnDisk)
{
    constexpr qsizetype sector = 512;
    constexpr quint32 nonce = 7;
    const quint32 page = qFromBigEndian<quint16>(library.data() + 16);
    QByteArray journal = QByteArray::fromHex("d9d505f920a163d7");
    const auto append = [&journal](quint32 number) {
        const quint32 bytes = qToBigEndian(number);
        journal.append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
    };
    for (const quint32 number :
         {quint32(isOnDisk), nonce, quint32(library.size()) / page, quint32(sector), page})
        append(number);
    journal.append(sector - journal.size(), '\0');
    append(1);
    journal.append(library.first(page));
    quint32 sum = nonce;
    for (qsizetype at = qsizetype(page) - 200; at > 0; at -= 200)
        sum += quint8(library[at]);
    append(sum);
    return journal;
}

void SqliteStoreErrorsTest::leavesABackupAsItWas_data()
{
    QTest::addColumn<int>(
        "later"); // corrections between the backup and the change that was cut off
    QTest::addColumn<bool>("isOnDisk");
    QTest::newRow("the library itself") << 0 << true;
    QTest::newRow("the library itself, before anything was written") << 0 << false;
    QTest::newRow("a backup of one correction before") << 1 << true;
    QTest::newRow("a backup of long before") << 40 << true;
    QTest::newRow("a backup of long before, before anything was written") << 40 << false;
}

/// A backup was put back beside the journal of a later change: SQLite would write its pages into it.
void SqliteStoreErrorsTest::leavesABackupAsItWas()
{
    QFETCH(const int, later);
    QFETCH(const bool, isOnDisk);
    const QByteArray backup = bytesOf(m_place);
    const CorrectionLog log = read(m_place)->log;
    for (int number = 0; number < later; ++number)
        QVERIFY(keepOne());
    const QByteArray journal = journalOf(bytesOf(m_place), isOnDisk);
    write(m_place, backup);
    write(m_place + u"-journal"_s, journal);

    const Result<KeptCorrections> kept = read(m_place);
    QVERIFY(kept);
    QVERIFY(kept->log == log);
    QCOMPARE(bytesOf(m_place), backup);
    QVERIFY(!hasRollbackJournal(m_place));
    const QStringList aside =
        QDir(m_folder->path()).entryList({u"library.sqlite.*.old-journal"_s}, QDir::Files);
    QCOMPARE(aside.size(), later == 0 ? 0 : 1);
    for (const QString &each : aside)
        QCOMPARE(bytesOf(m_folder->filePath(each)), journal);
    QVERIFY(keepOne());
    QCOMPARE(read(m_place)->log.corrections().size(), log.corrections().size() + 1);
}

/// A change that was cut off in a library that was removed since: nobody was told that it is safe,
/// and it gets into no other library.
void SqliteStoreErrorsTest::goesOnBesideAJournalWithoutItsLibrary()
{
    const QString crashed = m_folder->filePath(u"crashed.sqlite"_s);
    cutOffAChange(m_place, crashed);
    const QByteArray journal = bytesOf(crashed + u"-journal"_s);
    QVERIFY(!journal.isEmpty());
    QVERIFY(QFile::remove(crashed));

    const Result<KeptCorrections> none = read(crashed);
    QVERIFY(none);
    QVERIFY(none->log.isEmpty());
    QCOMPARE(bytesOf(crashed + u"-journal"_s), journal);

    m_place = crashed;
    QVERIFY(keepOne());
    const Result<KeptCorrections> kept = read(crashed);
    QVERIFY(kept);
    QCOMPARE(kept->log.inForce().size(), 1);
    const QStringList aside =
        QDir(m_folder->path()).entryList({u"crashed.sqlite.*.old-journal"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(bytesOf(m_folder->filePath(aside.first())), journal);
}

/// What cannot be looked into is put aside like a change that was cut off: SQLite could not use it.
void SqliteStoreErrorsTest::goesOnBesideWhatIsNoJournal_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("isLibraryThere");
    for (const char *what : {"a folder", "a link", "a link that leads nowhere"}) {
        QTest::addRow("%s", what) << QString::fromLatin1(what) << true;
        QTest::addRow("%s, and no library", what) << QString::fromLatin1(what) << false;
    }
}

void SqliteStoreErrorsTest::goesOnBesideWhatIsNoJournal()
{
    QFETCH(const QString, what);
    QFETCH(const bool, isLibraryThere);
    const QString journal = m_place + u"-journal"_s;
    const QString zeros = m_folder->filePath(u"zeros"_s);
    QVERIFY(isLibraryThere || QFile::remove(m_place));
    QVERIFY(QFile::remove(journal));
    if (what == u"a link"_s)
        write(zeros, QByteArray(100, '\0'));
    QVERIFY(what == u"a folder"_s ? QDir().mkpath(journal) : QFile::link(zeros, journal));
    QVERIFY(hasRollbackJournal(m_place));
    QVERIFY(keepOne());
    const Result<KeptCorrections> kept = read(m_place);
    QVERIFY(kept);
    QCOMPARE(kept->log.inForce().size(), isLibraryThere ? 21 : 1);
    QVERIFY(!QFileInfo(journal).isSymLink());
    QVERIFY(QFileInfo(m_place + u"-journal"_s).isFile());
}

/// The disk is full after so many bytes: what stands at the name is a sound library, or nothing.
void SqliteStoreErrorsTest::isSoundAfterAFullDisk()
{
#ifdef Q_OS_UNIX
    rlimit before = {};
    QVERIFY(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    int refused = 0;
    for (rlim_t most = 512; most < 60 * 1024; most += 1024) {
        m_place = m_folder->filePath(u"full-%1.sqlite"_s.arg(most));
        const rlimit limit{most, before.rlim_max};
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
        const auto kept = keepOne();
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &before) == 0);
        const Result<KeptCorrections> there = read(m_place);
        QVERIFY2(there, qPrintable(QString::number(most)));
        QCOMPARE(there->log.inForce().size(), kept ? 1 : 0);
        refused += kept ? 0 : 1;
        QVERIFY(keepOne()); // there is room again
        QCOMPARE(read(m_place)->log.inForce().size(), kept ? 2 : 1);
    }
    std::signal(SIGXFSZ, ignored);
    QVERIFY(refused > 10);
#endif
}

void SqliteStoreErrorsTest::refusesALaterFormat()
{
    meddle(m_place, u"PRAGMA user_version = %1"_s.arg(LibraryTables::version + 1));
    const QByteArray bytes = bytesOf(m_place);
    QCOMPARE(faultOf(m_place), Fault::NewerFormat);
    QCOMPARE(bytesOf(m_place), bytes);
}

void SqliteStoreErrorsTest::refusesSomebodyElsesDatabase()
{
    const QString other = m_folder->filePath(u"theirs.sqlite"_s);
    meddle(other, u"CREATE TABLE article (x TEXT)"_s);
    QCOMPARE(faultOf(other), Fault::NotOurs);
}

void SqliteStoreErrorsTest::refusesAFolder()
{
    QCOMPARE(faultOf(m_folder->path()), Fault::Folder);
}

void SqliteStoreErrorsTest::saysWhereNothingMayBeWritten()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        QSKIP("nothing is forbidden to root");
#endif
    const QString folder = m_folder->filePath(u"closed"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    m_place = folder + u"/in/library.sqlite"_s;
    const auto kept = keepOne();
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!kept);
    QCOMPARE(kept.error().fault, Fault::Forbidden);
}

void SqliteStoreErrorsTest::waitsForAnotherAndThenSaysBusy()
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holding"_s);
        database.setDatabaseName(m_place);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s));
        const auto kept = keepOne();
        QVERIFY(!kept);
        QCOMPARE(kept.error().fault, Fault::Busy);
        QVERIFY(QSqlQuery(database).exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"holding"_s);
    QVERIFY(keepOne());
}

ONRECORD_TEST(SqliteStoreErrorsTest)
#include "tst_sqlitestore_errors.moc"
