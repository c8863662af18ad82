// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of damaged libraries as a whole is in tst_sqlitestore_errors.cpp.
#include "core/storage/librarysalvage.h"

#include "core/storage/sqlitestore.h"
#include "tests/support/firstlibrary.h"
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

ArticleRecord articleOf(const QString &text, const QString &path)
{
    Article article;
    article.text = text;
    article.title = u"Ferry 😀"_s;
    return recordOf(article, path);
}

} // namespace

class LibrarySalvageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsVersionsOfAnArticleTogether();
    void readsVersion1();
    void leavesNothingBesides();
    void leavesTheOldOneWhereTheNewOneCannotBeMade();

private:
    const QTemporaryDir m_folder;
    QString m_place = m_folder.filePath(u"library.sqlite"_s);
};

void LibrarySalvageTest::keepsVersionsOfAnArticleTogether()
{
    const ArticleRecord first = articleOf(u"The ferry sails."_s, u"/news/a.txt"_s);
    const ArticleRecord second = articleOf(u"The ferry does not sail."_s, u"/news/a.txt"_s);
    const CorrectionLog log = sampleLog();
    {
        SqliteStore store(m_place);
        QVERIFY(store.append(first, log.corrections()[0], noon, 0));
        QVERIFY(store.append(second, log.corrections()[1], noon, 0));
        QVERIFY(store.withdraw(second, log.corrections()[0].id, noon, 0));
    }
    const Result<PutAside> aside = salvageLibrary(m_place);
    QVERIFY(aside);
    QVERIFY(QFile::exists(aside->place));
    QCOMPARE(aside->corrections, 2);
    QCOMPARE(aside->articles, 2); // a text each
    const Result<KeptCorrections> kept = SqliteStore(m_place).corrections(first);
    QVERIFY(kept);
    QVERIFY(kept->log == SqliteStore(aside->place).corrections(first)->log);
    QCOMPARE(kept->log.entries().size(), 3);
    QVERIFY(QFile::remove(m_place));
}

void LibrarySalvageTest::readsVersion1()
{
    const ArticleRecord article = articleOf(u"The ferry sails."_s, u"/news/a.txt"_s);
    test::makeFirstLibrary(m_place, article, sampleLog());
    QVERIFY(salvageLibrary(m_place));
    const Result<KeptCorrections> kept = SqliteStore(m_place).corrections(article);
    QVERIFY(kept);
    QVERIFY(kept->log.corrections() == sampleLog().corrections());
    QVERIFY(kept->log.inForce() == sampleLog().inForce());
    QVERIFY(QFile::remove(m_place));
}

void LibrarySalvageTest::leavesNothingBesides()
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"library.sqlite"_s);
    QFile file(place);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("noise") == 5);
    file.close();
    const Result<PutAside> aside = salvageLibrary(place);
    QVERIFY(aside);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList({u"library.sqlite"_s, QFileInfo(aside->place).fileName()}));
}

void LibrarySalvageTest::leavesTheOldOneWhereTheNewOneCannotBeMade()
{
    const Result<PutAside> aside = salvageLibrary(u"/proc/no/library.sqlite"_s);
    QVERIFY(!aside);
    QCOMPARE(aside.error().subject, u"/proc/no/library.sqlite"_s);
}

ONRECORD_TEST(LibrarySalvageTest)
#include "tst_librarysalvage.moc"
