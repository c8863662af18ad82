// SPDX-License-Identifier: GPL-3.0-or-later
// What every store has to do: each test runs once for each kind there is.
#include "core/storage/correctionstore.h"

#include "core/storage/memorystore.h"
#include "core/storage/sqlitestore.h"
#include "core/text/nativename.h"
#include "tests/support/readable.h"
#include "tests/support/samplelog.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 17), QTime(12, 0), Qt::UTC);

const QString ferryText =
    u"The ferry to Vik will sail again on Monday, the harbour master said. “We stay 😀 as long as "
    "the quay holds,” said Ana Ruiz, who has run the kiosk beside it for thirty years."_s;
const QString bakersText =
    u"Bakers in Torsund went on strike over the price of flour. “There is no bread until Friday,” "
    "said Bo Lind, who speaks for them, and asked people to wait."_s;

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
    KeptCorrections kept(const ArticleRecord &article)
    {
        const Result<KeptCorrections> kept = store().corrections(article);
        if (!kept)
            qFatal("%s", qPrintable(kept.error().detail));
        return *kept;
    }
    CorrectionLog corrections(const ArticleRecord &article) { return kept(article).log; }
    void append(const ArticleRecord &article, const Correction &correction, qint64 after = 0)
    {
        if (!store().append(article, correction, noon, after))
            qFatal("not appended");
    }
    void withdraw(const ArticleRecord &article, const Correction &correction)
    {
        if (!store().withdraw(article, correction.id, noon, 0))
            qFatal("not withdrawn");
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
    void tellsVersionsFromOtherArticles_data();
    void tellsVersionsFromOtherArticles();
    void isEmptyAtFirst();
    void keepsEveryKindOfCorrection();
    void keepsUndoAndRedo();
    void keepsTheOrderOfWhatWasSaid();
    void countsOnFromWhatItIsTold();
    void keepsArticlesApart();
    void followsAMovedArticle();
    void unitesWhatWasSaidOfEveryVersion();
    void unitesVersionsThatWereEditedInTwoWindows();
    void knowsAnArticleAtManyPaths();
    void knowsAVersionOnceItIsNoted();
    void knowsAnArticleByItsBytes();
    void doesNotInheritFromAnotherArticle();
    void takesALogOnce();
    void takesALogBesideWhatItHas();
    void keepsAWithdrawalOfTheUnknown();

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

    const QByteArray odd = QFile::encodeName(folder.path()) + "/caf\xe9.txt";
    QCOMPARE(std::rename(QFile::encodeName(path), odd), 0);
    const QByteArray way = QFile::encodeName(folder.path()) + "/../"
        + QFile::encodeName(QFileInfo(folder.path()).fileName()) + "/caf\xe9.txt";
    QVERIFY(articleOf(u"We stay."_s, fromNative(way)).path.endsWith(u"/caf%E9.txt"));
    QVERIFY(articleOf(u"We stay."_s, fromNative(way)) == articleOf(u"We stay."_s, fromNative(odd)));
    QCOMPARE(std::remove(odd), 0);
}

void CorrectionStoreTest::tellsVersionsFromOtherArticles_data()
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

void CorrectionStoreTest::tellsVersionsFromOtherArticles()
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

void CorrectionStoreTest::isEmptyAtFirst()
{
    Shelf shelf;
    const KeptCorrections kept = shelf.kept(articleOf(u"We stay."_s, u"a.txt"_s));
    QVERIFY(kept.log.isEmpty());
    QVERIFY(!kept.formerly);
}

void CorrectionStoreTest::keepsEveryKindOfCorrection()
{
    Shelf shelf;
    const ArticleRecord article = articleOf(u"We stay 😀."_s);
    CorrectionStore &store = shelf.store();
    CorrectionLog expected;
    for (const Correction &each : m_log.corrections()) {
        const auto line = store.append(article, each, noon, 0);
        QVERIFY(line && *line);
        expected.add(**line, each);
        const Result<KeptCorrections> seen = store.corrections(article);
        QVERIFY(seen);
        QVERIFY(seen->log == expected);
    }
    QVERIFY(shelf.corrections(article) == expected);
}

void CorrectionStoreTest::keepsUndoAndRedo()
{
    Shelf shelf;
    const ArticleRecord article = articleOf(u"We stay."_s);
    const Correction first = correction(0);
    const auto standing = [&] {
        return shelf.corrections(article).isInForce(first.id);
    };
    shelf.append(article, first);
    shelf.append(article, first); // said already
    QVERIFY(standing());
    shelf.withdraw(article, first);
    shelf.withdraw(article, first); // taken back already
    QVERIFY(!standing());
    shelf.append(article, first);
    QVERIFY(standing());
    shelf.withdraw(article, first);
    QVERIFY(!standing());
    QCOMPARE(shelf.corrections(article).entries().size(), 4);
    QCOMPARE(shelf.corrections(article).corrections().size(), 1);
}

/// The computer's clock is set back between any two of them.
void CorrectionStoreTest::keepsTheOrderOfWhatWasSaid()
{
    Shelf shelf;
    const ArticleRecord article = articleOf(ferryText, u"/news/a.txt"_s);
    const ArticleRecord edited = articleOf(ferryText + u" Edited."_s, u"/news/a.txt"_s);
    QDateTime clock = noon;
    const auto earlier = [&] {
        clock = clock.addDays(-1);
        return clock;
    };
    QList<Correction> order;
    for (qsizetype number = 0; number < 6; ++number) {
        const ArticleRecord &version = number % 2 == 0 ? article : edited;
        QVERIFY(shelf.store().append(version, correction(number), earlier(), 0));
        order.append(correction(number));
    }
    QVERIFY(shelf.store().withdraw(edited, correction(2).id, earlier(), 0));
    QVERIFY(shelf.store().append(article, correction(2), earlier(), 0));
    QVERIFY(shelf.store().withdraw(article, correction(2).id, earlier(), 0));
    order.removeAt(2);
    QVERIFY(shelf.corrections(article).inForce() == order);
    QVERIFY(shelf.corrections(edited).inForce() == order);
}

/// What came with a page is not in the store, and what is said of it comes after it.
void CorrectionStoreTest::countsOnFromWhatItIsTold()
{
    Shelf shelf;
    const ArticleRecord article = articleOf(u"We stay."_s);
    const auto first = shelf.store().append(article, correction(0), noon, 40);
    QVERIFY(first && *first);
    QCOMPARE((**first).clock, 41);
    const auto second = shelf.store().append(article, correction(1), noon, 7);
    QVERIFY(second && *second);
    QCOMPARE((**second).clock, 42);
}

void CorrectionStoreTest::keepsArticlesApart()
{
    Shelf shelf;
    const ArticleRecord one = articleOf(u"We stay."_s);
    const ArticleRecord other = articleOf(u"They leave."_s);
    shelf.append(one, correction(0));
    shelf.append(other, correction(1));
    shelf.append(other, correction(0)); // said of both
    QCOMPARE(shelf.corrections(one).corrections().size(), 1);
    QCOMPARE(shelf.corrections(other).corrections().size(), 2);
}

void CorrectionStoreTest::followsAMovedArticle()
{
    Shelf shelf;
    shelf.append(articleOf(u"We stay."_s, u"/news/a.txt"_s), correction(0));
    const ArticleRecord moved = articleOf(u"We stay."_s, u"/elsewhere/b 😀.txt"_s);
    QCOMPARE(shelf.corrections(moved).inForce().size(), 1);
    QCOMPARE(shelf.corrections(articleOf(u"We stay."_s)).inForce().size(), 1);
}

/// Corrected, edited and corrected, edited back and corrected, edited on.
void CorrectionStoreTest::unitesWhatWasSaidOfEveryVersion()
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
void CorrectionStoreTest::unitesVersionsThatWereEditedInTwoWindows()
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
void CorrectionStoreTest::knowsAnArticleAtManyPaths()
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
void CorrectionStoreTest::knowsAVersionOnceItIsNoted()
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

void CorrectionStoreTest::knowsAnArticleByItsBytes()
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

void CorrectionStoreTest::doesNotInheritFromAnotherArticle()
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

void CorrectionStoreTest::takesALogOnce()
{
    Shelf shelf;
    const ArticleRecord article = articleOf(u"We stay."_s);
    QVERIFY(shelf.store().take(article, {}));
    QVERIFY(shelf.corrections(article).isEmpty());
    for (int time = 0; time < 2; ++time) {
        QVERIFY(shelf.store().take(article, m_log));
        QVERIFY(shelf.corrections(article) == m_log);
    }
}

/// Withdrawn here last, though withdrawn and restored there in between.
void CorrectionStoreTest::takesALogBesideWhatItHas()
{
    Shelf shelf;
    const ArticleRecord article = articleOf(u"We stay."_s);
    const auto made = shelf.store().append(article, correction(0), noon, 0);
    QVERIFY(made && *made);
    CorrectionLog other;
    other.add(**made, correction(0));
    other.withdraw(correction(0).id, noon.addDays(9));
    other.append(correction(0), noon.addDays(10));
    QVERIFY(shelf.store().withdraw(article, correction(0).id, noon, other.clock()));
    QVERIFY(shelf.store().take(article, other));
    QCOMPARE(shelf.corrections(article).entries().size(), 4);
    QVERIFY(shelf.corrections(article).inForce().isEmpty());
}

void CorrectionStoreTest::keepsAWithdrawalOfTheUnknown()
{
    Shelf shelf;
    const ArticleRecord article = articleOf(u"We stay."_s);
    shelf.withdraw(article, correction(0));
    shelf.append(article, correction(1));
    QCOMPARE(shelf.corrections(article).entries().size(), 2);
    CorrectionLog page;
    page.append(correction(0), noon);
    QVERIFY(!shelf.corrections(article).unitedWith(page).isInForce(correction(0).id));
}

QTEST_GUILESS_MAIN(CorrectionStoreTest)
#include "tst_correctionstore.moc"
