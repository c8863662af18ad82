// SPDX-License-Identifier: GPL-3.0-or-later
// What every store has to do: each test runs once for each kind there is.
#include "core/storage/correctionstore.h"

#include "core/storage/memorystore.h"
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

ArticleRecord articleOf(const QString &text, const QString &path = {})
{
    Article article;
    article.text = text;
    article.title = u"Ferry 😀"_s;
    article.published = QDate(2026, 11, 17);
    return recordOf(article, path);
}

/// An empty store of the kind the row names. One that lasts is opened anew at every call.
class Shelf
{
public:
    CorrectionStore &store()
    {
        QFETCH_GLOBAL(bool, lasts);
        if (lasts)
            m_store = std::make_unique<SqliteStore>(m_folder.filePath(u"library.sqlite"_s));
        else if (!m_store)
            m_store = std::make_unique<MemoryStore>();
        return *m_store;
    }
    CorrectionLog corrections(const ArticleRecord &article)
    {
        const Result<CorrectionLog> log = store().corrections(article);
        if (!log)
            qFatal("%s", qPrintable(log.error().detail));
        return *log;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CorrectionStore> m_store;
};

} // namespace

class CorrectionStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase() { m_log = sampleLog(); }

    void knowsAFileBySeveralNames();
    void isEmptyAtFirst();
    void keepsEveryKindOfCorrection();
    void keepsUndoAndRedo();
    void keepsArticlesApart();
    void followsAMovedArticle();
    void carriesCorrectionsOverToAnEditedArticle();
    void carriesOverWhatWasChangedLast();
    void knowsAnArticleByItsBytes();
    void keepsThePathOfPastedText();
    void takesALogOnce();
    void takesALogInOrderOfTime();

private:
    Correction correction(qsizetype number) const { return m_log.corrections()[number]; }

    CorrectionLog m_log;
};

void CorrectionStoreTest::initTestCase_data()
{
    QTest::addColumn<bool>("lasts");
    QTest::newRow("in memory") << false;
    QTest::newRow("SQLite") << true;
}

/// Two windows may have come to a file by different ways.
void CorrectionStoreTest::knowsAFileBySeveralNames()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ferry 😀.txt"_s);
    const QString link = folder.filePath(u"link.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(path, link));
    const ArticleRecord known = articleOf(u"We stay."_s, path);
    QCOMPARE(known.path, QFileInfo(path).canonicalFilePath());
    QVERIFY(articleOf(u"We stay."_s, link) == known);
    QVERIFY(articleOf(u"We stay."_s, folder.filePath(u"./ferry 😀.txt"_s)) == known);
    QVERIFY(articleOf(u"We stay."_s).path.isEmpty());
    QVERIFY(QDir::isAbsolutePath(articleOf(u"We stay."_s, u"gone.txt"_s).path));
    QCOMPARE(known.textSha256.size(), 64);
}

void CorrectionStoreTest::isEmptyAtFirst()
{
    Shelf shelf;
    QVERIFY(shelf.corrections(articleOf(u"We stay."_s, u"a.txt"_s)).isEmpty());
    QVERIFY(shelf.store().withdraw(articleOf(u"We stay."_s), correction(0).id, noon)); // unknown
    QVERIFY(shelf.corrections(articleOf(u"We stay."_s)).isEmpty());
}

void CorrectionStoreTest::keepsEveryKindOfCorrection()
{
    Shelf shelf;
    const ArticleRecord article = articleOf(u"We stay 😀."_s);
    CorrectionLog expected;
    CorrectionStore &store = shelf.store();
    for (const Correction &each : m_log.corrections()) {
        expected.append(each, noon);
        QVERIFY(store.append(article, each, noon));
        const Result<CorrectionLog> seen = store.corrections(article);
        QVERIFY(seen);
        QVERIFY(*seen == expected);
    }
    QVERIFY(shelf.corrections(article) == expected);
}

void CorrectionStoreTest::keepsUndoAndRedo()
{
    Shelf shelf;
    const ArticleRecord article = articleOf(u"We stay."_s);
    CorrectionLog expected;
    const auto made = [&](qint64 second, auto change) {
        change(expected, noon.addSecs(second));
        QVERIFY(shelf.corrections(article) == expected);
    };
    const Correction first = correction(0);
    const auto append = [&](CorrectionLog &log, const QDateTime &at) {
        log.append(first, at);
        QVERIFY(shelf.store().append(article, first, at));
    };
    const auto withdraw = [&](CorrectionLog &log, const QDateTime &at) {
        log.withdraw(first.id, at);
        QVERIFY(shelf.store().withdraw(article, first.id, at));
    };
    made(0, append);
    made(1, append); // said already
    made(2, withdraw);
    made(3, withdraw); // taken back already
    made(4, append);
    made(5, withdraw);
    QCOMPARE(expected.entries().size(), 4);
    QVERIFY(expected.inForce().isEmpty());
}

void CorrectionStoreTest::keepsArticlesApart()
{
    Shelf shelf;
    const ArticleRecord one = articleOf(u"We stay."_s);
    const ArticleRecord other = articleOf(u"We leave."_s);
    QVERIFY(shelf.store().append(one, correction(0), noon));
    QVERIFY(shelf.store().append(other, correction(1), noon));
    QVERIFY(shelf.store().append(other, correction(0), noon)); // said of both
    QCOMPARE(shelf.corrections(one).corrections().size(), 1);
    QCOMPARE(shelf.corrections(other).corrections().size(), 2);
}

void CorrectionStoreTest::followsAMovedArticle()
{
    Shelf shelf;
    QVERIFY(shelf.store().append(articleOf(u"We stay."_s, u"/news/a.txt"_s), correction(0), noon));
    const ArticleRecord moved = articleOf(u"We stay."_s, u"/elsewhere/b 😀.txt"_s);
    QCOMPARE(shelf.corrections(moved).inForce().size(), 1);
    QCOMPARE(shelf.corrections(articleOf(u"We stay."_s)).inForce().size(), 1);
}

void CorrectionStoreTest::carriesCorrectionsOverToAnEditedArticle()
{
    Shelf shelf;
    const QString path = u"/news/a.txt"_s;
    const ArticleRecord before = articleOf(u"We stay."_s, path);
    const ArticleRecord after = articleOf(u"We stay. For now."_s, path);
    QVERIFY(shelf.store().append(before, correction(0), noon));
    QVERIFY(shelf.store().withdraw(before, correction(0).id, noon.addSecs(1)));
    QVERIFY(shelf.store().append(before, correction(1), noon.addSecs(2)));
    const CorrectionLog old = shelf.corrections(before);

    QVERIFY(shelf.corrections(after) == old); // found by its path
    QVERIFY(shelf.corrections(articleOf(u"We stay. For now."_s, u"/news/b.txt"_s)).isEmpty());

    QVERIFY(shelf.store().append(after, correction(2), noon.addSecs(3)));
    CorrectionLog expected = old;
    expected.append(correction(2), noon.addSecs(3));
    QVERIFY(shelf.corrections(articleOf(u"We stay. For now."_s)) == expected); // now by its text
    QVERIFY(shelf.corrections(before) == old); // which keeps what was said of it
}

void CorrectionStoreTest::carriesOverWhatWasChangedLast()
{
    Shelf shelf;
    const QString path = u"/news/a.txt"_s;
    QVERIFY(shelf.store().append(articleOf(u"First."_s, path), correction(0), noon));
    QVERIFY(shelf.store().append(articleOf(u"Second."_s, path), correction(1), noon.addSecs(2)));
    QVERIFY(
        shelf.store().withdraw(articleOf(u"First."_s, path), correction(0).id, noon.addSecs(3)));
    QVERIFY(shelf.corrections(articleOf(u"Third."_s, path))
            == shelf.corrections(articleOf(u"First."_s)));
}

void CorrectionStoreTest::knowsAnArticleByItsBytes()
{
    Shelf shelf;
    ArticleRecord article = articleOf(u"We stay."_s);
    article.sourceSha256 = QString(64, u'a');
    QVERIFY(shelf.store().append(article, correction(0), noon));
    // Another version of Onrecord reads the file a little differently.
    ArticleRecord again = articleOf(u"We stay"_s, u"/another/place.txt"_s);
    again.sourceSha256 = article.sourceSha256;
    QCOMPARE(shelf.corrections(again).inForce().size(), 1);
}

/// An article that is pasted after it was read from a file is still known by the file.
void CorrectionStoreTest::keepsThePathOfPastedText()
{
    Shelf shelf;
    const QString path = u"/news/a.txt"_s;
    QVERIFY(shelf.store().append(articleOf(u"We stay."_s, path), correction(0), noon));
    QVERIFY(shelf.store().append(articleOf(u"We stay."_s), correction(1), noon.addSecs(1)));
    QCOMPARE(shelf.corrections(articleOf(u"Edited."_s, path)).corrections().size(), 2);
}

void CorrectionStoreTest::takesALogOnce()
{
    Shelf shelf;
    const ArticleRecord article = articleOf(u"We stay."_s);
    QVERIFY(shelf.store().take(article, {}));
    QVERIFY(shelf.corrections(article).isEmpty());
    for (int time = 0; time < 2; ++time) {
        QVERIFY(shelf.store().take(article, m_log));
        QVERIFY(shelf.corrections(article).inForce() == m_log.inForce());
        QCOMPARE(shelf.corrections(article).entries().size(), m_log.entries().size());
    }
}

/// Withdrawn here last, though withdrawn and restored there in between.
void CorrectionStoreTest::takesALogInOrderOfTime()
{
    Shelf shelf;
    const ArticleRecord article = articleOf(u"We stay."_s);
    QVERIFY(shelf.store().append(article, correction(0), noon));
    QVERIFY(shelf.store().withdraw(article, correction(0).id, noon.addSecs(20)));
    CorrectionLog other;
    other.append(correction(0), noon);
    other.withdraw(correction(0).id, noon.addSecs(5));
    other.append(correction(0), noon.addSecs(6));
    QVERIFY(shelf.store().take(article, other));
    QCOMPARE(shelf.corrections(article).entries().size(), 4);
    QVERIFY(shelf.corrections(article).inForce().isEmpty());
}

QTEST_GUILESS_MAIN(CorrectionStoreTest)
#include "tst_correctionstore.moc"
