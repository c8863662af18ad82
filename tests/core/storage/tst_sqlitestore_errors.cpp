// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitestore.h"
#include "tests/support/readable.h"
#include "tests/support/samplelog.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
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
    void refusesALaterFormat();
    void refusesSomebodyElsesDatabase();
    void refusesAFolder();
    void saysWhereNothingMayBeWritten();
    void waitsForAnotherAndThenSaysBusy();

private:
    static Result<CorrectionLog> read(const QString &place)
    {
        return SqliteStore(place).corrections(sampleArticle());
    }
    static Fault faultOf(const QString &place)
    {
        const Result<CorrectionLog> log = read(place);
        return log ? Fault::Internal : log.error().fault;
    }
    Result<void> keepOne() const
    {
        Correction correction = sampleLog().corrections().first();
        correction.id = QUuid::createUuid();
        return SqliteStore(m_place).append(sampleArticle(), correction, noon);
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
    const CorrectionLog before = *read(m_place);
    QRandomGenerator random(7);
    int refused = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray bad = good;
        const qsizetype at = random.bounded(int(bad.size()));
        bad[at] = char(bad[at] ^ (1 << random.bounded(8)));
        write(m_place, bad);
        const Result<void> kept = keepOne();
        if (!kept) {
            ++refused;
            QCOMPARE(bytesOf(m_place), bad);
            continue;
        }
        const Result<CorrectionLog> log = read(m_place);
        QVERIFY(log);
        for (const Correction &correction : log->corrections().mid(0, before.corrections().size()))
            QVERIFY(before.corrections().contains(correction));
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

void SqliteStoreErrorsTest::refusesALaterFormat()
{
    meddle(m_place, u"PRAGMA user_version = 2"_s);
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
    const Result<void> kept = keepOne();
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
        const Result<void> kept = keepOne();
        QVERIFY(!kept);
        QCOMPARE(kept.error().fault, Fault::Busy);
        QVERIFY(QSqlQuery(database).exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"holding"_s);
    QVERIFY(keepOne());
}

QTEST_GUILESS_MAIN(SqliteStoreErrorsTest)
#include "tst_sqlitestore_errors.moc"
