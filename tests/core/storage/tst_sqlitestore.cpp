// SPDX-License-Identifier: GPL-3.0-or-later
// What only a store in a file can do; what every store does is in tst_correctionstore.cpp.
#include "core/storage/sqlitestore.h"

#include "core/corrections/withdrawals.h"
#include "core/storage/sqlitefile.h"
#include "core/storage/sqlitejournal.h"
#include "tests/support/firstlibrary.h"
#include "tests/support/keptlibrary.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplelog.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);

ArticleRecord articleOf(const QString &text)
{
    Article article;
    article.text = text;
    return recordOf(article, {});
}

ArticleRecord article()
{
    return articleOf(u"We stay 😀."_s);
}

} // namespace

class SqliteStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void makesNothingByLooking();
    void makesNothingOfAnEmptyLog();
    void isSharedByTwoWindows();
    void tellsWhatOthersChanged();
    void isReadableWhereNothingMayBeWritten();
    void keepsTheRoomOfItsJournal();
    void isOneFile();
    void isWhereALinkLeads();
    void writesAgainWhatALibraryThatTookItsPlaceLacks_data();
    void writesAgainWhatALibraryThatTookItsPlaceLacks();
    void readsALibraryOfVersion1();
    void bringsALibraryOfVersion1ToToday();
    void bringsALibraryOfVersion2ToToday();
    void bringsALibraryOfVersion3ToToday();

private:
    QDir folder() const { return QDir(m_folder->filePath(u"deep/er"_s)); }
    Correction correction(qsizetype number) const { return m_log.corrections()[number]; }
    bool append(SqliteStore &store, const ArticleRecord &to, qsizetype number) const
    {
        return store.append(to, correction(number), noon, 0).has_value();
    }
    QList<Correction> inForce(const ArticleRecord &of) const
    {
        const Result<KeptCorrections> kept = SqliteStore(m_place).corrections(of);
        return kept ? kept->log.inForce() : QList<Correction>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place;
    const CorrectionLog m_log = sampleLog();
};

void SqliteStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = m_folder->filePath(u"deep/er/library.sqlite"_s);
}

void SqliteStoreTest::makesNothingByLooking()
{
    const SqliteStore store(m_place);
    QVERIFY(store.corrections(article()));
    QVERIFY(!store.hasChanged());
    QVERIFY(!folder().exists());
}

void SqliteStoreTest::makesNothingOfAnEmptyLog()
{
    SqliteStore store(m_place);
    QVERIFY(store.take(article(), {}));
    QVERIFY(store.notePlace(article(), u"/out/a.html"_s));
    QVERIFY(!folder().exists());
}

void SqliteStoreTest::isSharedByTwoWindows()
{
    SqliteStore one(m_place); // both look before there is a file
    SqliteStore other(m_place);
    QVERIFY(one.corrections(article()) && other.corrections(article()));
    QVERIFY(append(one, article(), 0));
    QVERIFY(append(other, article(), 1));
    QVERIFY(one.withdraw(article(), correction(1).id, noon, 0));
    for (const SqliteStore *each : {&one, &other}) {
        const Result<KeptCorrections> kept = each->corrections(article());
        QVERIFY(kept);
        QCOMPARE(kept->log.corrections().size(), 2);
        QCOMPARE(kept->log.inForce().size(), 1);
    }
}

void SqliteStoreTest::tellsWhatOthersChanged()
{
    SqliteStore one(m_place);
    SqliteStore other(m_place);
    QVERIFY(one.corrections(article()) && other.corrections(article()));
    QVERIFY(append(one, article(), 0));
    QVERIFY(!one.hasChanged()); // its own word
    QVERIFY(other.hasChanged());
    QVERIFY(other.corrections(article()));
    QVERIFY(!other.hasChanged());
    QVERIFY(append(other, article(), 1));
    QVERIFY(append(one, article(), 2)); // knows nothing of what the other said
    QVERIFY(one.hasChanged());
    QVERIFY(one.corrections(article()));
    QVERIFY(!one.hasChanged());
    QVERIFY(QFile::remove(m_place));
    QVERIFY(one.hasChanged());
}

void SqliteStoreTest::isReadableWhereNothingMayBeWritten()
{
    SqliteStore store(m_place);
    QVERIFY(append(store, article(), 0));
    QVERIFY(QFile::setPermissions(folder().path(), QFile::ReadOwner | QFile::ExeOwner));
    const Result<KeptCorrections> kept = SqliteStore(m_place).corrections(article());
    QFile::setPermissions(folder().path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(kept);
    QCOMPARE(kept->log.inForce().size(), 1);
}

/// A disk that is full but for a few bytes has room for the next correction: the journal is there.
void SqliteStoreTest::keepsTheRoomOfItsJournal()
{
    const QString journal = m_place + u"-journal"_s;
    {
        SqliteStore store(m_place);
        QVERIFY(append(store, article(), 0));
    }
    const qint64 first = QFileInfo(journal).size();
    QVERIFY(first > 0);
    QVERIFY(!hasRollbackJournal(m_place)); // and nothing in it is to be taken back
    QVERIFY(SqliteStore(m_place).corrections(article()));
    {
        SqliteStore store(m_place);
        QVERIFY(append(store, article(), 1));
        QVERIFY(store.withdraw(article(), correction(0).id, noon, 0));
    }
    QVERIFY(QFileInfo(journal).size() >= first);
    QVERIFY(!hasRollbackJournal(m_place));
    QCOMPARE(folder().entryList(QDir::Files, QDir::Name),
             (QStringList{u"library.sqlite"_s, u"library.sqlite-journal"_s}));
    // Whoever may read the library may look whether something is to be taken back.
    QVERIFY(QFile::setPermissions(m_place, QFile::permissions(m_place) | QFile::ReadGroup));
    QVERIFY(append(*std::make_unique<SqliteStore>(m_place), article(), 2));
    QCOMPARE(QFile::permissions(journal), QFile::permissions(m_place));
    // Neither a copy without it nor another library at the place minds.
    const QString copy = m_folder->filePath(u"copy.sqlite"_s);
    QVERIFY(QFile::copy(m_place, copy));
    QVERIFY(QFile::remove(m_place));
    QVERIFY(append(*std::make_unique<SqliteStore>(m_place), article(), 0));
    QCOMPARE(inForce(article()).size(), 1);
    QVERIFY(QFile::remove(m_place) && QFile::copy(copy, m_place));
    QCOMPARE(inForce(article()).size(), 2);
    QCOMPARE(inForce(article()).first().id, correction(1).id);
}

/// What is acknowledged is in the file itself, so a copy of it is a copy of the library.
void SqliteStoreTest::isOneFile()
{
    SqliteStore store(m_place);
    QVERIFY(append(store, article(), 0));
    QVERIFY(append(store, article(), 1));
    const QString copy = m_folder->filePath(u"copy.sqlite"_s);
    QVERIFY(QFile::copy(m_place, copy)); // while the library is open
    QCOMPARE(SqliteStore(copy).corrections(article())->log.inForce().size(), 2);
}

/// As whoever keeps it in a folder that is synchronised has it. The link stays.
void SqliteStoreTest::isWhereALinkLeads()
{
    const QString link = m_folder->filePath(u"link.sqlite"_s);
    const QString between = m_folder->filePath(u"between"_s);
    QVERIFY(QFile::link(between, link));
    QVERIFY(QFile::link(m_place, between)); // to which nothing is yet
    SqliteStore store(link);
    QVERIFY(store.corrections(article()));
    QVERIFY(!folder().exists());
    QVERIFY(append(store, article(), 0));
    QVERIFY(!store.hasChanged());
    QCOMPARE(inForce(article()).size(), 1);
    QVERIFY(QFileInfo(m_place).isFile() && !QFileInfo(m_place).isSymLink());
    QVERIFY(QFile::remove(m_place));
    QVERIFY(append(store, article(), 1));
    QCOMPARE(inForce(article()).size(), 2);

    test::write(m_place, test::bytesOf(m_place).first(2000));
    const Result<PutAside> aside = SqliteStore(link).putAside();
    QVERIFY(aside);
    QCOMPARE(QFileInfo(aside->place).path(), folder().path());
    QVERIFY(!QFileInfo(m_place).isSymLink());
    QVERIFY(QFileInfo(link).isSymLink() && QFileInfo(between).isSymLink());
}

void SqliteStoreTest::writesAgainWhatALibraryThatTookItsPlaceLacks_data()
{
    QTest::addColumn<QString>("what");

    QTest::newRow("removed") << u"removed"_s;
    QTest::newRow("removed with its folder") << u"folder"_s;
    QTest::newRow("an older copy in its place") << u"replaced"_s;
    QTest::newRow("an older copy written into it") << u"overwritten"_s;
    QTest::newRow("another library in its place") << u"another"_s;
    QTest::newRow("a copy that went on elsewhere") << u"newer"_s;
}

void SqliteStoreTest::writesAgainWhatALibraryThatTookItsPlaceLacks()
{
    QFETCH(QString, what);
    const QString backup = m_folder->filePath(u"backup.sqlite"_s);
    const ArticleRecord other = articleOf(u"They leave."_s);
    SqliteStore store(m_place);
    QVERIFY(append(store, article(), 0));
    QVERIFY(QFile::copy(m_place, backup));
    QVERIFY(append(store, article(), 1));
    QVERIFY(append(store, other, 2));
    QVERIFY(store.withdraw(article(), correction(0).id, noon, 0));

    QList<Correction> expected{correction(1)};
    if (what == u"another")
        QVERIFY(QFile::remove(backup));
    if (what == u"another" || what == u"newer") {
        SqliteStore elsewhere(backup);
        for (qsizetype number = 10; number < 14; ++number) {
            QVERIFY(append(elsewhere, article(), number));
            expected.append(correction(number));
        }
    }
    if (what == u"folder")
        QVERIFY(QDir(m_folder->filePath(u"deep"_s)).removeRecursively());
    else if (what == u"overwritten") {
        QFile from(backup);
        QFile to(m_place);
        QVERIFY(from.open(QIODevice::ReadOnly));
        QVERIFY(to.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(to.write(from.readAll()) > 0);
    } else {
        QVERIFY(QFile::remove(m_place));
        QVERIFY(what == u"removed" || QFile::copy(backup, m_place));
    }

    QVERIFY(append(store, article(), 3));
    expected.append(correction(3));
    const QList<Correction> now = inForce(article());
    QCOMPARE(now.size(), expected.size());
    for (const Correction &each : std::as_const(expected))
        QVERIFY(now.contains(each));
    QVERIFY(inForce(other) == QList<Correction>{correction(2)});
    QVERIFY(append(store, article(), 4)); // and so it goes on
    QCOMPARE(inForce(article()).size(), expected.size() + 1);
}

void SqliteStoreTest::readsALibraryOfVersion1()
{
    QVERIFY(folder().mkpath(u"."_s));
    test::makeFirstLibrary(m_place, article(), m_log);
    QFile file(m_place);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const Result<KeptCorrections> kept = SqliteStore(m_place).corrections(article());
    QVERIFY(kept);
    QVERIFY(kept->log == m_log);
    file.seek(0);
    QVERIFY(file.readAll() == before); // looking changes nothing
}

void SqliteStoreTest::bringsALibraryOfVersion1ToToday()
{
    QVERIFY(folder().mkpath(u"."_s));
    ArticleRecord there = article();
    there.path = u"/news/a.txt"_s;
    test::makeFirstLibrary(m_place, there, m_log);
    SqliteStore store(m_place);
    QVERIFY(store.corrections(article()));
    QVERIFY(append(store, article(), 0)); // withdrawn or not, it is known
    QVERIFY(!QFile::exists(m_place + u"-wal"_s) && !QFile::exists(m_place + u"-shm"_s));
    const Result<KeptCorrections> kept = SqliteStore(m_place).corrections(article());
    QVERIFY(kept);
    QVERIFY(m_log.linesBeyond(kept->log).isEmpty());
    QVERIFY(kept->log.corrections() == m_log.corrections());
    QVERIFY(kept->log.isInForce(correction(0).id));
    ArticleRecord edited = articleOf(u"We stay 😀. So they say."_s);
    edited.path = there.path;
    const Result<KeptCorrections> later = SqliteStore(m_place).corrections(edited);
    QVERIFY(later && later->log == kept->log);
}

/// It had no index of sketches.
void SqliteStoreTest::bringsALibraryOfVersion2ToToday()
{
    const QString text =
        u"The ferry to Vik will sail again on Monday, the harbour master said, and "
        "as long as the quay holds 😀 it will go on."_s;
    const ArticleRecord edited = articleOf(text + u" It rained."_s);
    {
        SqliteStore store(m_place);
        QVERIFY(append(store, articleOf(text), 0));
    }
    test::meddle(m_place, u"DROP TABLE sketch"_s);
    test::meddle(m_place, u"ALTER TABLE log_entry DROP COLUMN said_by"_s);
    test::meddle(m_place, u"PRAGMA user_version = 2"_s);
    SqliteStore store(m_place);
    const Result<KeptCorrections> before = store.corrections(edited);
    QVERIFY(before && !before->formerly);
    QVERIFY(append(store, article(), 1));
    const Result<KeptCorrections> kept = SqliteStore(m_place).corrections(edited);
    QVERIFY(kept && kept->formerly);
    QCOMPARE(kept->formerly->textSha256, articleOf(text).textSha256);
    QVERIFY(inForce(articleOf(text)) == QList<Correction>{correction(0)});
}

/// Its lines had no names.
void SqliteStoreTest::bringsALibraryOfVersion3ToToday()
{
    const auto withdrawn = [this] {
        const Result<KeptCorrections> kept = SqliteStore(m_place).corrections(article());
        return kept ? withdrawalsIn(kept->log) : QHash<QUuid, Withdrawal>();
    };
    {
        SqliteStore store(m_place); // without a name it writes what that version wrote
        QVERIFY(append(store, article(), 0));
        QVERIFY(append(store, article(), 1));
        QVERIFY(store.withdraw(article(), correction(0).id, noon, 0));
    }
    test::meddle(m_place, u"ALTER TABLE log_entry DROP COLUMN said_by"_s);
    test::meddle(m_place, u"PRAGMA user_version = 3"_s);
    QCOMPARE(withdrawn().size(), 1); // read as it is
    SqliteStore store(m_place);
    store.setReader(u"Una 😀 Rask"_s);
    QVERIFY(store.corrections(article()));
    QVERIFY(store.withdraw(article(), correction(1).id, noon, 0));
    QCOMPARE(withdrawn().size(), 2);
    QCOMPARE(withdrawn().value(correction(1).id).by, u"Una 😀 Rask"_s);
    QVERIFY(withdrawn().value(correction(0).id).by != u"Una 😀 Rask"_s);
    QVERIFY(inForce(article()).isEmpty());
    // A name that was changed is damage, like any other field.
    test::meddle(m_place, u"UPDATE log_entry SET said_by = 'Bo' WHERE said_by <> ''"_s);
    const Result<KeptCorrections> damaged = SqliteStore(m_place).corrections(article());
    QVERIFY(!damaged && damaged.error().fault == Fault::Damaged);
}

ONRECORD_TEST(SqliteStoreTest)
#include "tst_sqlitestore.moc"
