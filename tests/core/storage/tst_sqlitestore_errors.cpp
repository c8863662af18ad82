// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitestore.h"
#include "tests/support/firstlibrary.h"
#include "tests/support/readable.h"
#include "tests/support/samplelog.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);

ArticleRecord sampleArticle()
{
    Article article;
    article.text = u"We stay."_s;
    return recordOf(article, {});
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Runs \a statement on the library behind its back.
void meddle(const QString &place, const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddling"_s);
        database.setDatabaseName(place);
        if (!database.open() || !QSqlQuery(database).exec(statement))
            qFatal("cannot meddle");
    }
    QSqlDatabase::removeDatabase(u"meddling"_s);
}

} // namespace

class SqliteStoreErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void refusesADamagedFile_data();
    void refusesADamagedFile();
    void neverAddsToWhatItCannotRead();
    void refusesALogWithoutItsLibrary();
    void noticesALostFrameOfAWriteAheadLog_data();
    void noticesALostFrameOfAWriteAheadLog();
    void takesBackAChangeThatWasCutOff();
    void goesOnBesideAJournalWithoutItsLibrary();
    void isSoundAfterAFullDisk();
    void putsADamagedLibraryAside_data();
    void putsADamagedLibraryAside();
    void leavesASoundLibraryWhereItIs();
    void refusesALaterFormat();
    void refusesSomebodyElsesDatabase();
    void refusesAFolder();
    void saysWhereNothingMayBeWritten();
    void waitsForAnotherAndThenSaysBusy();

private:
    static Result<KeptCorrections> read(const QString &place)
    {
        return SqliteStore(place).corrections(sampleArticle());
    }
    static Fault faultOf(const QString &place)
    {
        const Result<KeptCorrections> log = read(place);
        return log ? Fault::Internal : log.error().fault;
    }
    Result<std::optional<LogEntry>> keepOne() const
    {
        Correction correction = sampleLog().corrections().first();
        correction.id = QUuid::createUuid();
        return SqliteStore(m_place).append(sampleArticle(), correction, noon, 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place;
};

/// Every test finds a library with twenty corrections.
void SqliteStoreErrorsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = m_folder->filePath(u"library.sqlite"_s);
    for (int number = 0; number < 20; ++number)
        QVERIFY(keepOne());
}

void SqliteStoreErrorsTest::refusesADamagedFile_data()
{
    QTest::addColumn<int>("kind");

    QTest::newRow("cut off entirely") << 0;
    QTest::newRow("cut in the first page") << 1;
    QTest::newRow("cut in the middle") << 2;
    QTest::newRow("noise") << 3;
    QTest::newRow("a page of zeroes") << 4;
}

void SqliteStoreErrorsTest::refusesADamagedFile()
{
    QFETCH(int, kind);
    const QByteArray good = bytesOf(m_place);
    QByteArray bad = good;
    switch (kind) {
    case 0: bad.clear(); break;
    case 1: bad.truncate(700); break;
    case 2: bad.truncate(bad.size() / 2); break;
    case 3: bad.fill('\x5a'); break;
    default: bad.replace(4096, 4096, QByteArray(4096, '\0')); break;
    }
    write(m_place, bad);
    QCOMPARE(faultOf(m_place), Fault::Damaged);
    QCOMPARE(read(m_place).error().subject, m_place);
    QVERIFY(!keepOne());
    QCOMPARE(bytesOf(m_place), bad);
}

/// Bits flipped one at a time, in seeded places: refused, or read as it was; and what is
/// acknowledged after that can be read again.
void SqliteStoreErrorsTest::neverAddsToWhatItCannotRead()
{
    const QByteArray good = bytesOf(m_place);
    const CorrectionLog before = read(m_place)->log;
    QRandomGenerator random(7);
    int refused = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray bad = good;
        const qsizetype at = random.bounded(int(bad.size()));
        bad[at] = char(bad[at] ^ (1 << random.bounded(8)));
        write(m_place, bad);
        const auto kept = keepOne();
        if (!kept) {
            ++refused;
            QCOMPARE(bytesOf(m_place), bad);
            continue;
        }
        const Result<KeptCorrections> read = SqliteStoreErrorsTest::read(m_place);
        QVERIFY(read);
        for (const Correction &correction : before.corrections())
            QVERIFY(read->log.corrections().contains(correction));
    }
    QVERIFY(refused > 20);
}

void SqliteStoreErrorsTest::refusesALogWithoutItsLibrary()
{
    QVERIFY(QFile::remove(m_place));
    write(m_place + u"-wal"_s, QByteArray(5000, 'x'));
    QCOMPARE(faultOf(m_place), Fault::Damaged);
    QCOMPARE(bytesOf(m_place + u"-wal"_s), QByteArray(5000, 'x'));
}

/// Libraries of before lie with such a log beside them after a crash.
void SqliteStoreErrorsTest::noticesALostFrameOfAWriteAheadLog_data()
{
    QTest::addColumn<int>("part"); // of the log, in percent
    QTest::addColumn<bool>("isLost");

    QTest::newRow("none") << -1 << false;
    QTest::newRow("the header") << 0 << true;
    QTest::newRow("an early one") << 10 << true;
    QTest::newRow("in the middle") << 50 << true;
    QTest::newRow("a late one") << 80 << true;
}

void SqliteStoreErrorsTest::noticesALostFrameOfAWriteAheadLog()
{
    QFETCH(int, part);
    QFETCH(bool, isLost);
    const QString crashed = m_folder->filePath(u"crashed.sqlite"_s);
    const QString old = m_folder->filePath(u"old.sqlite"_s);
    test::makeFirstLibrary(old, sampleArticle(), sampleLog());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"crashing"_s);
        database.setDatabaseName(old);
        QVERIFY(database.open());
        for (int number = 0; number < 8; ++number) {
            QVERIFY(QSqlQuery(database).exec(
                u"INSERT INTO article VALUES ('%1', '', '', '', '', '', '')"_s.arg(number)));
        }
        QVERIFY(QFile::copy(old, crashed));
        QVERIFY(QFile::copy(old + u"-wal"_s, crashed + u"-wal"_s)); // as a crash leaves it
    }
    QSqlDatabase::removeDatabase(u"crashing"_s);

    QByteArray log = bytesOf(crashed + u"-wal"_s);
    QVERIFY(log.size() > 10'000);
    if (part >= 0) {
        const qsizetype at = part * log.size() / 100 + 9;
        log[at] = char(log[at] ^ 4);
        write(crashed + u"-wal"_s, log);
    }
    const Result<KeptCorrections> kept = read(crashed);
    QCOMPARE(!kept.has_value(), isLost);
    if (isLost) {
        QCOMPARE(kept.error().fault, Fault::Damaged);
        QCOMPARE(bytesOf(crashed + u"-wal"_s), log);
        SqliteStore store(crashed);
        QVERIFY(!store.append(sampleArticle(), sampleLog().corrections().first(), noon, 0));
        const Result<QString> aside = store.putAside();
        QVERIFY(aside);
        QCOMPARE(bytesOf(*aside + u"-wal"_s), log);
        QVERIFY(!QFile::exists(crashed + u"-wal"_s));
    } else {
        QVERIFY(kept->log == sampleLog());
    }
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
    QVERIFY(!QFile::exists(crashed + u"-journal"_s));
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

void SqliteStoreErrorsTest::putsADamagedLibraryAside_data()
{
    refusesADamagedFile_data();
    QTest::newRow("a letter in a row") << 5;
}

void SqliteStoreErrorsTest::putsADamagedLibraryAside()
{
    QFETCH(int, kind);
    QByteArray bad = bytesOf(m_place);
    switch (kind) {
    case 0: bad.clear(); break;
    case 1: bad.truncate(700); break;
    case 2: bad.truncate(bad.size() / 2); break;
    case 3: bad.fill('\x5a'); break;
    case 4: bad.replace(4096, 4096, QByteArray(4096, '\0')); break;
    default: {
        const qsizetype at = bad.indexOf("\"change\":\"");
        QVERIFY(at > 0);
        bad[at + 3] = 'X';
    }
    }
    write(m_place, bad);
    SqliteStore store(m_place);
    QVERIFY(!store.append(sampleArticle(), sampleLog().corrections().first(), noon, 0));
    const Result<QString> aside = store.putAside();
    QVERIFY(aside);
    QVERIFY(aside->startsWith(m_place + u".damaged-"_s));
    QCOMPARE(bytesOf(*aside), bad);
    const Result<KeptCorrections> kept = store.corrections(sampleArticle());
    QVERIFY(kept);
    QVERIFY(kind != 5 || kept->log.inForce().size() == 19); // all but the one
    QVERIFY(store.append(sampleArticle(), sampleLog().corrections().first(), noon, 0));
    QCOMPARE(read(m_place)->log.inForce().size(), kept->log.inForce().size() + 1);
    // A second time, the first is left where it lies.
    write(m_place, "noise");
    const Result<QString> second = SqliteStore(m_place).putAside();
    QVERIFY(second);
    QVERIFY(*second != *aside);
    QCOMPARE(bytesOf(*aside), bad);
}

void SqliteStoreErrorsTest::leavesASoundLibraryWhereItIs()
{
    const QByteArray bytes = bytesOf(m_place);
    const Result<QString> aside = SqliteStore(m_place).putAside();
    QVERIFY(!aside);
    QCOMPARE(aside.error().fault, Fault::NotOurs);
    QCOMPARE(bytesOf(m_place), bytes);
}

void SqliteStoreErrorsTest::refusesALaterFormat()
{
    meddle(m_place, u"PRAGMA user_version = 3"_s);
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

QTEST_GUILESS_MAIN(SqliteStoreErrorsTest)
#include "tst_sqlitestore_errors.moc"
