// SPDX-License-Identifier: GPL-3.0-or-later
// What only a store in a file can do; what every store does is in tst_correctionstore.cpp.
#include "core/storage/sqlitestore.h"

#include "tests/support/readable.h"
#include "tests/support/samplelog.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);

ArticleRecord article()
{
    Article article;
    article.text = u"We stay 😀."_s;
    return recordOf(article, {});
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
    void isReadableWhereNothingMayBeWritten();
    void leavesNothingBesides();

private:
    QDir folder() const { return QDir(m_folder->filePath(u"deep/er"_s)); }
    Correction correction(qsizetype number) const { return m_log.corrections()[number]; }

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
    QVERIFY(!folder().exists());
}

void SqliteStoreTest::makesNothingOfAnEmptyLog()
{
    SqliteStore store(m_place);
    QVERIFY(store.take(article(), {}));
    QVERIFY(!folder().exists());
}

void SqliteStoreTest::isSharedByTwoWindows()
{
    SqliteStore one(m_place); // both look before there is a file
    SqliteStore other(m_place);
    QVERIFY(one.corrections(article()) && other.corrections(article()));
    QVERIFY(one.append(article(), correction(0), noon));
    QVERIFY(other.append(article(), correction(1), noon.addSecs(1)));
    QVERIFY(one.withdraw(article(), correction(1).id, noon.addSecs(2)));
    for (const SqliteStore *each : {&one, &other}) {
        const Result<CorrectionLog> log = each->corrections(article());
        QVERIFY(log);
        QCOMPARE(log->corrections().size(), 2);
        QCOMPARE(log->inForce().size(), 1);
    }
}

void SqliteStoreTest::isReadableWhereNothingMayBeWritten()
{
    QVERIFY(SqliteStore(m_place).append(article(), correction(0), noon));
    QVERIFY(QFile::setPermissions(folder().path(), QFile::ReadOwner | QFile::ExeOwner));
    const Result<CorrectionLog> log = SqliteStore(m_place).corrections(article());
    QFile::setPermissions(folder().path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(log);
    QCOMPARE(log->inForce().size(), 1);
}

void SqliteStoreTest::leavesNothingBesides()
{
    QVERIFY(SqliteStore(m_place).append(article(), correction(0), noon));
    QVERIFY(SqliteStore(m_place).corrections(article()));
    QCOMPARE(folder().entryList({u"library.sqlite.*"_s}, QDir::Files), QStringList());
    QVERIFY(QFileInfo(m_place).size() > 0);
}

QTEST_GUILESS_MAIN(SqliteStoreTest)
#include "tst_sqlitestore.moc"
