// SPDX-License-Identifier: GPL-3.0-or-later
// How a store knows an article again: by its text, its bytes and where it was.
#include "core/storage/correctionstore.h"

#include "core/text/nativename.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplelog.h"
#include "tests/support/storeshelf.h"

#include <QDir>

#include <cstdio>

using namespace onrecord;
using namespace Qt::StringLiterals;

using test::articleOf;
using test::bakersText;
using test::ferryText;
using test::Shelf;

class CorrectionStoreVersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase() { m_log = sampleLog(); }

    void knowsAFileBySeveralNames();
    void tellsVersionsFromOtherArticles_data();
    void tellsVersionsFromOtherArticles();
    void followsAMovedArticle();
    void unitesWhatWasSaidOfEveryVersion();
    void unitesVersionsThatWereEditedInTwoWindows();
    void knowsAnArticleAtManyPaths();
    void knowsAVersionOnceItIsNoted();
    void knowsAnArticleByItsBytes();
    void doesNotInheritFromAnotherArticle();
    void offersWhatItMayHaveBeen();
    void offersNothingThatIsOnlyALittleAlike();

private:
    Correction correction(qsizetype number) const { return m_log.corrections()[number]; }

    CorrectionLog m_log;
};

void CorrectionStoreVersionsTest::initTestCase_data()
{
    QTest::addColumn<bool>("lasts");
    QTest::newRow("in memory") << false;
    QTest::newRow("SQLite") << true;
}

/// Two windows may have come to a file by different ways.
void CorrectionStoreVersionsTest::knowsAFileBySeveralNames()
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

    const QByteArray odd = QFile::encodeName(folder.path()) + "/caf\xe9.txt";
    QCOMPARE(std::rename(QFile::encodeName(path), odd), 0);
    const QByteArray way = QFile::encodeName(folder.path()) + "/../"
        + QFile::encodeName(QFileInfo(folder.path()).fileName()) + "/caf\xe9.txt";
    QVERIFY(articleOf(u"We stay."_s, fromNative(way)).path.endsWith(u"/caf%E9.txt"));
    QVERIFY(articleOf(u"We stay."_s, fromNative(way)) == articleOf(u"We stay."_s, fromNative(odd)));
    QCOMPARE(std::remove(odd), 0);
}

void CorrectionStoreVersionsTest::tellsVersionsFromOtherArticles_data()
{
    QTest::addColumn<ArticleRecord>("other");
    QTest::addColumn<bool>("isVersion");

    const auto with = [](const QString &text, const QString &title, const QString &url) {
        Article article;
        article.text = text;
        article.title = title;
        article.url = url;
        return recordOf(article, {});
    };
    QTest::newRow("the same") << with(ferryText, u"Ferry"_s, {}) << true;
    QTest::newRow("another headline") << with(ferryText, u"No ferry 😀"_s, {}) << true;
    QTest::newRow("a sentence more") << with(ferryText + u" It rained."_s, u"New"_s, {}) << true;
    QTest::newRow("half of it") << with(ferryText.left(ferryText.size() / 2), u"Half"_s, {})
                                << true;
    QTest::newRow("another text, the same headline") << with(bakersText, u"Ferry"_s, {}) << true;
    QTest::newRow("another text, the same address")
        << with(bakersText, u"Bakers"_s, u"https://vik.example/ferry"_s) << true;
    QTest::newRow("another article") << with(bakersText, u"Bakers"_s, {}) << false;
    QTest::newRow("no text") << with({}, {}, {}) << false;
}

void CorrectionStoreVersionsTest::tellsVersionsFromOtherArticles()
{
    QFETCH(ArticleRecord, other);
    QFETCH(bool, isVersion);
    Article article;
    article.text = ferryText;
    article.title = u"Ferry"_s;
    article.url = u"https://vik.example/ferry"_s;
    QCOMPARE(areVersions(recordOf(article, {}), other), isVersion);
    QCOMPARE(areVersions(other, recordOf(article, {})), isVersion);
}

void CorrectionStoreVersionsTest::followsAMovedArticle()
{
    Shelf shelf;
    shelf.append(articleOf(u"We stay."_s, u"/news/a.txt"_s), correction(0));
    const ArticleRecord moved = articleOf(u"We stay."_s, u"/elsewhere/b 😀.txt"_s);
    QCOMPARE(shelf.corrections(moved).inForce().size(), 1);
    QCOMPARE(shelf.corrections(articleOf(u"We stay."_s)).inForce().size(), 1);
}

/// Corrected, edited and corrected, edited back and corrected, edited on.
void CorrectionStoreVersionsTest::unitesWhatWasSaidOfEveryVersion()
{
    Shelf shelf;
    const QString path = u"/news/a.txt"_s;
    const ArticleRecord first = articleOf(ferryText, path);
    const ArticleRecord second = articleOf(ferryText + u" For now."_s, path);
    shelf.append(first, correction(0));
    QCOMPARE(shelf.corrections(second).inForce().size(), 1);
    shelf.append(second, correction(1));
    shelf.append(first, correction(2));
    shelf.withdraw(first, correction(1));
    shelf.append(first, correction(3));
    const ArticleRecord third = articleOf(ferryText + u" For a week."_s, path);
    const QList<Correction> expected{correction(0), correction(2), correction(3)};
    for (const ArticleRecord &each : {first, second, third}) {
        QVERIFY(shelf.corrections(each).inForce() == expected);
        QCOMPARE(shelf.corrections(each).entries().size(), 5);
    }
    QVERIFY(
        shelf.corrections(articleOf(ferryText + u" For a week."_s, u"/news/b.txt"_s)).isEmpty());
}

/// Neither window knew of the other's version: their paths were not the same.
void CorrectionStoreVersionsTest::unitesVersionsThatWereEditedInTwoWindows()
{
    Shelf shelf;
    const ArticleRecord pasted = articleOf(ferryText);
    const ArticleRecord edited = articleOf(ferryText + u" For now."_s, u"/news/a.txt"_s);
    shelf.append(pasted, correction(0));
    shelf.append(edited, correction(1));
    QCOMPARE(shelf.corrections(pasted).corrections().size(), 1);
    // Saved at the path of the other, it turns out to be a version of it.
    const ArticleRecord saved = articleOf(ferryText, u"/news/a.txt"_s);
    QCOMPARE(shelf.corrections(saved).corrections().size(), 2);
    shelf.append(saved, correction(2));
    for (const ArticleRecord &each : {pasted, edited, saved})
        QCOMPARE(shelf.corrections(each).inForce().size(), 3);
}

/// A copy that is corrected, or an export that is opened, takes no path away.
void CorrectionStoreVersionsTest::knowsAnArticleAtManyPaths()
{
    Shelf shelf;
    const QStringList paths{u"/news/a.txt"_s, u"/copies/a 😀.txt"_s, u"/out/a.html"_s};
    shelf.append(articleOf(ferryText, paths[0]), correction(0));
    shelf.append(articleOf(ferryText, paths[1]), correction(1));
    shelf.append(articleOf(ferryText), correction(2)); // pasted
    QVERIFY(shelf.store().notePlace(articleOf(ferryText, paths[0]), paths[2]));
    for (const QString &path : paths) {
        const ArticleRecord edited = articleOf(ferryText + u" Edited at "_s + path, path);
        QCOMPARE(shelf.corrections(edited).inForce().size(), 3);
    }
    // Exported after an edit, before anything was said of the new text.
    const ArticleRecord edited = articleOf(ferryText + u" Edited."_s, paths[0]);
    QVERIFY(shelf.store().notePlace(edited, u"/out/edited.html"_s));
    QCOMPARE(shelf.corrections(articleOf(ferryText + u" Edited."_s)).inForce().size(), 3);
    QVERIFY(shelf.store().notePlace(articleOf(bakersText), u"/out/bakers.html"_s)); // unknown
    QVERIFY(shelf.corrections(articleOf(bakersText)).isEmpty());
}

/// Edited, noted without a correction, moved or pasted, edited again there.
void CorrectionStoreVersionsTest::knowsAVersionOnceItIsNoted()
{
    Shelf shelf;
    const QString path = u"/news/a.txt"_s;
    const QString elsewhere = u"/elsewhere/b 😀.txt"_s;
    shelf.append(articleOf(ferryText, path), correction(0));
    QVERIFY(!shelf.kept(articleOf(ferryText, path)).isVersionNew);
    const ArticleRecord edited = articleOf(ferryText + u" For now."_s, path);
    QVERIFY(shelf.kept(edited).isVersionNew);
    QVERIFY(shelf.store().notePlace(edited, path));
    QVERIFY(!shelf.kept(edited).isVersionNew);

    for (const QString &place : {elsewhere, QString()}) {
        const ArticleRecord moved = articleOf(ferryText + u" For now."_s, place);
        QVERIFY(shelf.kept(moved).log.inForce() == QList<Correction>{correction(0)});
        QCOMPARE(shelf.kept(moved).isVersionNew, !place.isEmpty());
        QVERIFY(shelf.store().notePlace(moved, place));
        QVERIFY(!shelf.kept(moved).isVersionNew);
    }
    const ArticleRecord again = articleOf(ferryText + u" For a week."_s, elsewhere);
    QVERIFY(shelf.kept(again).log.inForce() == QList<Correction>{correction(0)});
    QVERIFY(shelf.corrections(articleOf(bakersText)).isEmpty()); // pasted, and no version of it
}

void CorrectionStoreVersionsTest::knowsAnArticleByItsBytes()
{
    Shelf shelf;
    ArticleRecord article = articleOf(u"We stay."_s);
    article.sourceSha256 = QString(64, u'a');
    shelf.append(article, correction(0));
    // Another version of Onrecord reads the file a little differently.
    ArticleRecord again = articleOf(u"We stay"_s, u"/another/place.txt"_s);
    again.sourceSha256 = article.sourceSha256;
    QCOMPARE(shelf.corrections(again).inForce().size(), 1);
}

void CorrectionStoreVersionsTest::doesNotInheritFromAnotherArticle()
{
    Shelf shelf;
    const QString path = u"/news/today.txt"_s;
    const ArticleRecord old = articleOf(ferryText, path);
    shelf.append(old, correction(0));
    ArticleRecord bakers = articleOf(bakersText, path);
    bakers.title = u"Bakers"_s;
    KeptCorrections kept = shelf.kept(bakers);
    QVERIFY(kept.log.isEmpty());
    QVERIFY(kept.formerly);
    QCOMPARE(kept.formerly->textSha256, old.textSha256);
    QCOMPARE(kept.formerly->title, u"Ferry 😀"_s);
    QVERIFY(!kept.isVersionNew);
    QVERIFY(shelf.store().notePlace(bakers, path)); // of which the store has nothing
    QVERIFY(shelf.kept(bakers).formerly);

    shelf.append(bakers, correction(1));
    kept = shelf.kept(bakers);
    QVERIFY(kept.log.inForce() == QList<Correction>{correction(1)});
    QVERIFY(!kept.formerly); // it is an article of its own now
    QVERIFY(shelf.corrections(old).inForce() == QList<Correction>{correction(0)});

    QVERIFY(shelf.store().unite(bakers, old.textSha256)); // the reader says they are one
    QCOMPARE(shelf.corrections(bakers).inForce().size(), 2);
    QCOMPARE(shelf.corrections(old).inForce().size(), 2);
}

/// Edited and moved between two openings: nothing leads from one to the other but their words.
void CorrectionStoreVersionsTest::offersWhatItMayHaveBeen()
{
    Shelf shelf;
    const ArticleRecord old = articleOf(ferryText, u"/news/a.txt"_s);
    const QString edited = QString(ferryText).replace(u"Monday"_s, u"Tuesday"_s) + u" It rained."_s;
    shelf.append(old, correction(0));
    shelf.append(articleOf(bakersText, u"/elsewhere/b 😀.txt"_s), correction(1));
    // More like it than what was here before.
    for (const QString &path : {u"/elsewhere/c.txt"_s, u"/elsewhere/b 😀.txt"_s, QString()}) {
        ArticleRecord moved = articleOf(edited, path);
        moved.title = u"No ferry"_s;
        const KeptCorrections kept = shelf.kept(moved);
        QVERIFY(kept.log.isEmpty());
        QVERIFY(kept.formerly);
        QCOMPARE(kept.formerly->textSha256, old.textSha256);
        QCOMPARE(kept.formerly->path, old.path);
    }
    const ArticleRecord moved = articleOf(edited, u"/elsewhere/c.txt"_s);
    QVERIFY(shelf.store().unite(moved, old.textSha256));
    QVERIFY(shelf.kept(moved).log.inForce() == QList<Correction>{correction(0)});
    QVERIFY(!shelf.kept(moved).formerly);
}

void CorrectionStoreVersionsTest::offersNothingThatIsOnlyALittleAlike()
{
    Shelf shelf;
    shelf.append(articleOf(ferryText, u"/news/a.txt"_s), correction(0));
    shelf.append(articleOf(u"Read more news of the ferry here."_s, u"/news/b.txt"_s),
                 correction(1));
    shelf.append(articleOf(ferryText, u"/news/feed.rss#1"_s), correction(2));
    const QString other = u"/elsewhere/c.txt"_s;
    const QString some = ferryText.left(40) + bakersText;
    QVERIFY(!shelf.kept(articleOf(bakersText, other)).formerly);
    QVERIFY(!shelf.kept(articleOf(some, other)).formerly);
    QVERIFY(!shelf.kept(articleOf(u"Read more news of the ferry."_s, other)).formerly);
    QVERIFY(shelf.kept(articleOf(ferryText + u" Edited."_s, other)).formerly);

    Shelf bundle; // two articles of one file are two
    bundle.append(articleOf(ferryText, u"/news/feed.rss#1"_s), correction(0));
    QVERIFY(!bundle.kept(articleOf(ferryText + u" Edited."_s, u"/news/feed.rss#2"_s)).formerly);
    // Nobody asks for what was taken back.
    bundle.withdraw(articleOf(ferryText), correction(0));
    QVERIFY(!bundle.kept(articleOf(ferryText + u" Edited."_s, other)).formerly);
}

ONRECORD_TEST(CorrectionStoreVersionsTest)
#include "tst_correctionstore_versions.moc"
