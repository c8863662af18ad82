// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries of which bits or pages are lost: refused, never added to, put aside when the reader asks.
#include "core/storage/sqlitestore.h"
#include "tests/support/firstlibrary.h"
#include "tests/support/keptlibrary.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplelog.h"

#include <QRandomGenerator>

using namespace onrecord;
using namespace Qt::StringLiterals;

using test::bytesOf;
using test::noon;
using test::sampleArticle;
using test::write;

class SqliteStoreDamageTest : public QObject, private test::KeptLibrary
{
    Q_OBJECT

private Q_SLOTS:
    void init() { keepTwenty(); }

    void refusesADamagedFile_data();
    void refusesADamagedFile();
    void neverAddsToWhatItCannotRead();
    void noticesALostFrameOfAWriteAheadLog_data();
    void noticesALostFrameOfAWriteAheadLog();
    void putsADamagedLibraryAside_data();
    void putsADamagedLibraryAside();
    void leavesASoundLibraryWhereItIs();
    void noticesWhatIsWrittenIntoItWhileItIsOpen_data();
    void noticesWhatIsWrittenIntoItWhileItIsOpen();
};

void SqliteStoreDamageTest::refusesADamagedFile_data()
{
    QTest::addColumn<int>("kind");

    QTest::newRow("cut off entirely") << 0;
    QTest::newRow("cut in the first page") << 1;
    QTest::newRow("cut in the middle") << 2;
    QTest::newRow("noise") << 3;
    QTest::newRow("a page of zeroes") << 4;
}

void SqliteStoreDamageTest::refusesADamagedFile()
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
    QCOMPARE(read(m_place).error().detail, QString()); // SQLite's words are for programmers
    QVERIFY(!keepOne());
    QCOMPARE(bytesOf(m_place), bad);
}

/// Bits flipped one at a time, in seeded places: refused, or read as it was; and what is
/// acknowledged after that can be read again.
void SqliteStoreDamageTest::neverAddsToWhatItCannotRead()
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
        const Result<KeptCorrections> read = SqliteStoreDamageTest::read(m_place);
        QVERIFY(read);
        for (const Correction &correction : before.corrections())
            QVERIFY(read->log.corrections().contains(correction));
    }
    QVERIFY(refused > 20);
}

/// Libraries of before lie with such a log beside them after a crash.
void SqliteStoreDamageTest::noticesALostFrameOfAWriteAheadLog_data()
{
    QTest::addColumn<int>("part"); // of the log, in percent
    QTest::addColumn<bool>("isLost");

    QTest::newRow("none") << -1 << false;
    QTest::newRow("the header") << 0 << true;
    QTest::newRow("an early one") << 10 << true;
    QTest::newRow("in the middle") << 50 << true;
    QTest::newRow("a late one") << 80 << true;
}

void SqliteStoreDamageTest::noticesALostFrameOfAWriteAheadLog()
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
        const Result<PutAside> aside = store.putAside();
        QVERIFY(aside);
        QCOMPARE(bytesOf(aside->place + u"-wal"_s), log);
        QVERIFY(!QFile::exists(crashed + u"-wal"_s));
    } else {
        QVERIFY(kept->log == sampleLog());
    }
}

void SqliteStoreDamageTest::putsADamagedLibraryAside_data()
{
    refusesADamagedFile_data();
    QTest::newRow("a letter in a row") << 5;
}

void SqliteStoreDamageTest::putsADamagedLibraryAside()
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
    const Result<PutAside> aside = store.putAside();
    QVERIFY(aside);
    QVERIFY(aside->place.startsWith(m_place + u".damaged-"_s));
    QCOMPARE(bytesOf(aside->place), bad);
    const Result<KeptCorrections> kept = store.corrections(sampleArticle());
    QVERIFY(kept);
    QVERIFY(kind != 5 || kept->log.inForce().size() == 19); // all but the one
    QCOMPARE(aside->corrections, kept->log.corrections().size());
    QCOMPARE(aside->articles, kept->log.isEmpty() ? 0 : 1);
    QVERIFY(store.append(sampleArticle(), sampleLog().corrections().first(), noon, 0));
    QCOMPARE(read(m_place)->log.inForce().size(), kept->log.inForce().size() + 1);
    // A second time, the first is left where it lies.
    write(m_place, "noise");
    const Result<PutAside> second = SqliteStore(m_place).putAside();
    QVERIFY(second);
    QVERIFY(second->place != aside->place);
    QCOMPARE(second->corrections, 0);
    QCOMPARE(bytesOf(aside->place), bad);
}

void SqliteStoreDamageTest::leavesASoundLibraryWhereItIs()
{
    const QByteArray bytes = bytesOf(m_place);
    const Result<PutAside> aside = SqliteStore(m_place).putAside();
    QVERIFY(!aside);
    QCOMPARE(aside.error().fault, Fault::NotOurs);
    QCOMPARE(bytesOf(m_place), bytes);
}

void SqliteStoreDamageTest::noticesWhatIsWrittenIntoItWhileItIsOpen_data()
{
    QTest::addColumn<qsizetype>("left"); // of its bytes
    QTest::addColumn<QByteArray>("then");

    QTest::newRow("emptied") << qsizetype(0) << QByteArray();
    QTest::newRow("cut in the first page") << qsizetype(700) << QByteArray();
    QTest::newRow("cut in the middle") << qsizetype(12 * 1024) << QByteArray();
    QTest::newRow("something else") << qsizetype(0) << QByteArray("<html>We stay.").repeated(5000);
    QTest::newRow("zeroes behind its first page") << qsizetype(1024) << QByteArray(60'000, '\0');
    QTest::newRow("zeroes for a part") << qsizetype(4096) << QByteArray(); // of its own size
}

/// By whoever copies over it. A window has it open, and has the way out too.
void SqliteStoreDamageTest::noticesWhatIsWrittenIntoItWhileItIsOpen()
{
    QFETCH(qsizetype, left);
    QFETCH(QByteArray, then);
    const QList<Correction> samples = sampleLog().corrections();
    SqliteStore store(m_place);
    const Result<KeptCorrections> before = store.corrections(sampleArticle());
    QVERIFY(before);
    QVERIFY(store.append(sampleArticle(), samples[1], noon, 0));
    QByteArray bad = bytesOf(m_place).first(left) + then;
    if (left == 4096)
        bad += QByteArray(QFileInfo(m_place).size() - left, '\0');
    write(m_place, bad);
    QFile file(m_place); // at any time of the same clock tick
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(noon, QFile::FileModificationTime));
    file.close();

    const auto refused = store.append(sampleArticle(), samples[2], noon, 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::Damaged);
    QCOMPARE(bytesOf(m_place), bad);
    const Result<PutAside> aside = store.putAside();
    QVERIFY(aside);
    QCOMPARE(bytesOf(aside->place), bad);
    QVERIFY(store.append(sampleArticle(), samples[2], noon, 0));
    const Result<KeptCorrections> after = read(m_place); // the window had read it all
    QVERIFY(after);
    QCOMPARE(after->log.inForce().size(), before->log.inForce().size() + 2);
}

ONRECORD_TEST(SqliteStoreDamageTest)
#include "tst_sqlitestore_damage.moc"
