// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/factivarecords.h"
#include "core/databases/recordblocks.h"
#include "tests/support/roomtests.h"
#include "tests/support/takenarticles.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

namespace {

TakenArticles codedOf(const QList<DraftBlock> &blocks)
{
    return takenBy([&](const TakeArticle &take) { return readFactivaCoded(blocks, {}, take); });
}

const QString codedRecord =
    u"SE\nNews\nHD\nFerry stays\nBY\nBy Ida Lund\nWC\n12 words\nPD\n18 février 2026\nET\n15:32\n"
    "SN\nThe Courier\nSC\nCOUR\nLA\nEnglish\nCY\n(c) 2026 The Courier\nLP\n\nIt rained 😀.\n\n"
    "TD\n\nIt poured.\n\nIN the end it stopped.\n\nNS\ngvote : Elections\nAN\n"
    "Document COUR0000020260218em2i0001x\n"_s;

} // namespace

/// Records of Factiva whose fields have codes, in each form they come in.
class FactivaCodedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesRecords();
    void readsEachForm_data();
    void readsEachForm();
    void readsCellsWithSeveralParagraphs();
    void beginsARecordWhereACodeRepeats();
    void countsRecordsWithoutText();
    void readsCodesBeforeOneBlank();
};

void FactivaCodedTest::recognisesRecords()
{
    QVERIFY(isFactivaCoded(blocksOfText(codedRecord)));
    QVERIFY(!isFactivaCoded(blocksOfText(u"HD\nA disk\nPD\nA patrol\nIt rained."_s)));
}

void FactivaCodedTest::readsEachForm_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("codes alone") << codedRecord;
    static const QRegularExpression code(u"(?<=\n)([A-Z]{2})\n+"_s);
    QString beforeBlanks = u"\n"_s + codedRecord;
    QTest::newRow("before blanks") << beforeBlanks.replace(code, u"\\1   "_s);
    QString beforeTabs = u"\n"_s + codedRecord;
    QTest::newRow("before a tab") << beforeTabs.replace(code, u"\\1\t"_s);
}

void FactivaCodedTest::readsEachForm()
{
    QFETCH(QString, text);
    const TakenArticles taken =
        codedOf(blocksOfText(text + u"\nSearch Summary\n\nText\nferry and rain\n"_s));
    QCOMPARE(taken.articles.size(), 1);
    const Article &article = taken.articles[0];
    QCOMPARE(article.title, u"Ferry stays"_s);
    QCOMPARE(article.byline, u"Ida Lund"_s);
    QCOMPARE(article.outlet, u"The Courier"_s);
    QCOMPARE(article.published, QDate(2026, 2, 18));
    QCOMPARE(taken.paragraphs(0),
             (QStringList{u"Ferry stays"_s, u"It rained 😀."_s, u"It poured."_s,
                          u"IN the end it stopped."_s}));
}

void FactivaCodedTest::readsCellsWithSeveralParagraphs()
{
    QList<DraftBlock> cells;
    for (const QString &cell :
         {u"HD"_s, u"Ferry stays"_s, u"PD"_s, u"18 February 2026"_s, u"SN"_s, u"The Courier"_s,
          u"LP"_s, u"It rained.\nIt poured."_s, u"AN"_s, u"Document X"_s})
        cells.append({.text = cell, .kind = BlockKind::TableCell});
    QCOMPARE(codedOf(cells).paragraphs(0),
             (QStringList{u"Ferry stays"_s, u"It rained."_s, u"It poured."_s}));
}

void FactivaCodedTest::beginsARecordWhereACodeRepeats()
{
    const TakenArticles taken = codedOf(blocksOfText(codedRecord + codedRecord));
    QCOMPARE(taken.counts, (BundleCounts{2, 0}));
    QCOMPARE(taken.paragraphs(1).size(), 4);
}

void FactivaCodedTest::countsRecordsWithoutText()
{
    const TakenArticles taken = codedOf(blocksOfText(
        u"HD\nA table\nPD\n18 February 2026\nSN\nThe Courier\nART\nThe ferry\nAN\nDocument X\n"_s
        + codedRecord));
    QCOMPARE(taken.counts, (BundleCounts{1, 1}));
}

/// A word in capitals may begin a sentence, too, where nothing but a blank parts codes from their values.
void FactivaCodedTest::readsCodesBeforeOneBlank()
{
    const QString record =
        u"HD Ferry stays\n\nBY By Ida Lund\n\nWC 12 words\n\nPD 18 February 2026\n\nSN The "
        u"Courier\n\n"
        "LA English\n\nLP It rained.\n\nLA police said it poured.\n\nTD IN the end it stopped.\n\n"
        "IN i74 : Shipping | i75 : Rain\n\nPUB Courier Press\n\nAN Document COUR00002026\n\n"_s;
    QVERIFY(isFactivaCoded(blocksOfText(record)));
    const TakenArticles taken = codedOf(blocksOfText(record + record));
    QCOMPARE(taken.counts, (BundleCounts{2, 0}));
    QCOMPARE(taken.articles[0].byline, u"Ida Lund"_s);
    QCOMPARE(taken.articles[0].published, QDate(2026, 2, 18));
    QCOMPARE(taken.paragraphs(1),
             (QStringList{u"Ferry stays"_s, u"It rained."_s, u"LA police said it poured."_s,
                          u"IN the end it stopped."_s}));
}

ONRECORD_TEST(FactivaCodedTest)
#include "tst_factivacoded.moc"
