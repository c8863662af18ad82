// SPDX-License-Identifier: GPL-3.0-or-later
// What every store has to do: each test runs once for each kind there is.
#include "core/storage/correctionstore.h"

#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplelog.h"
#include "tests/support/storeshelf.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

using test::articleOf;
using test::ferryText;
using test::noon;
using test::Shelf;

class CorrectionStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase() { m_log = sampleLog(); }

    void isEmptyAtFirst();
    void keepsEveryKindOfCorrection();
    void keepsUndoAndRedo();
    void keepsWhoSaidIt();
    void keepsTheOrderOfWhatWasSaid();
    void countsOnFromWhatItIsTold();
    void keepsArticlesApart();
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

void CorrectionStoreTest::keepsWhoSaidIt()
{
    Shelf shelf;
    const ArticleRecord article = articleOf(u"We stay."_s);
    const Correction first = correction(0);
    const auto names = [&] {
        const CorrectionLog log = shelf.corrections(article);
        QStringList names;
        for (const LogEntry &entry : log.entries())
            names.append(entry.by);
        return names;
    };
    const auto by = [&shelf](const QString &reader) -> CorrectionStore & {
        CorrectionStore &store = shelf.store(); // may be another one
        store.setReader(reader);
        return store;
    };
    QVERIFY(by(u"Jon Aas"_s).append(article, first, noon, 0));
    QVERIFY(by(u"Una 😀 Rask"_s).withdraw(article, first.id, noon, 0));
    QVERIFY(by(u"Bo Lind"_s).append(article, first, noon, 0));
    QVERIFY(by({}).withdraw(article, first.id, noon, 0));
    // Who made it the correction says itself.
    QCOMPARE(names(), (QStringList{QString(), u"Una 😀 Rask"_s, u"Bo Lind"_s, QString()}));
    QCOMPARE(shelf.corrections(article).corrections().first().by, first.by);
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

ONRECORD_TEST(CorrectionStoreTest)
#include "tst_correctionstore.moc"
