// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/nexisrecords.h"
#include "core/databases/recordblocks.h"
#include "tests/support/roomtests.h"
#include "tests/support/takenarticles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

namespace {

TakenArticles nexisOf(const QString &text)
{
    return takenBy(
        [&](const TakeArticle &take) { return readNexis(blocksOfText(text), {}, take); });
}

/// A record whose head is \a head, with the fields and the text of any.
QString nexisRecord(const QString &head)
{
    return u"                    1 of 1 DOCUMENTS\n\n\n"_s + head
        + u"\n\nBYLINE: IDA LUND\n\nLENGTH: 12 words\n\n"
          "It rained on Friday, said the mayor, and it went on raining for the whole of a week.\n\n"
          "LOAD-DATE: March 11, 2026\n\nLANGUAGE: ENGLISH\n"_s;
}

} // namespace

/// What LexisNexis gave out before Nexis Uni, and what users say of it.
class NexisRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesRecords_data();
    void recognisesRecords();
    void readsHeads_data();
    void readsHeads();
    void readsTextAndWhatIsBeside();
    void readsFieldsThatShareAParagraph();
    void keepsLabelsWithinText();
    void readsLabelsOfOtherLanguages();
    void readsOldHeads();
    void partsAHeadlineWithALabel();
    void readsARecordWithoutMark();
    void countsRecordsWithoutText();
    void endsWhereItIsTold();
};

void NexisRecordsTest::recognisesRecords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNexis");

    QTest::newRow("a record") << nexisRecord(u"The Courier\n\nMarch 10, 2026 Tuesday\n\nFerry"_s)
                              << true;
    QTest::newRow("without mark")
        << u"The Courier\n\nMarch 10, 2026\n\nFerry\n\nLENGTH: 4 words\n\nIt rained.\n\n"
           "LOAD-DATE: March 10, 2026\n"_s
        << true;
    QTest::newRow("a report with headings")
        << u"Ferry\n\nLENGTH: 4 metres\n\nIt rained 😀.\n"_s << false;
    QTest::newRow("an article about documents")
        << u"1 of 3 documents was lost, she said.\n\nIt rained.\n"_s << false;
}

void NexisRecordsTest::recognisesRecords()
{
    QFETCH(QString, text);
    QTEST(isNexis(blocksOfText(text)), "isNexis");
}

void NexisRecordsTest::readsHeads_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("day");

    const QDate day(2026, 3, 10);
    QTest::newRow("day above") << u"The Courier\n\nMarch 10, 2026 Tuesday\n\nFerry stays"_s
                               << u"Ferry stays"_s << day;
    QTest::newRow("day below") << u"The Courier\n\nFerry stays\n\nMarch 10, 2026 Tuesday"_s
                               << u"Ferry stays"_s << day;
    QTest::newRow("editions")
        << u"The Courier\n\nMarch 10, 2026 Tuesday\nEdition 1;\nScotland\n\nFerry stays"_s
        << u"Ferry stays"_s << day;
    QTest::newRow("a correction") << u"The Courier\n\nMarch 10, 2026\nCorrection Appended\n\n"
                                     "Ferry stays"_s
                                  << u"Ferry stays"_s << day;
    QTest::newRow("a correction apart") << u"The Courier\n\nMarch 10, 2026\n\n"
                                           "Correction Appended\n\nFerry stays"_s
                                        << u"Ferry stays"_s << day;
    QTest::newRow("numbers in the headline")
        << u"The Courier\n\nMarch 10, 2026\n\nCovid-19, part 1: 2000 at 4 😀"_s
        << u"Covid-19, part 1: 2000 at 4 😀"_s << day;
    QTest::newRow("over two lines")
        << u"The Courier\n\nMarch 10, 2026\n\nFerry stays, says the board\nof the harbour"_s
        << u"Ferry stays, says the board of the harbour"_s << day;
    QTest::newRow("a summary joined to it")
        << u"The Courier\n\nMarch 10, 2026\n\nFerry stays;\nFuel is cheap, says the operator"_s
        << u"Ferry stays"_s << day;
    QTest::newRow("a month") << u"The Courier\n\nMarch 2026\n\nFerry stays"_s << u"Ferry stays"_s
                             << QDate();
}

void NexisRecordsTest::readsHeads()
{
    QFETCH(QString, head);
    const TakenArticles taken = nexisOf(nexisRecord(head));
    QCOMPARE(taken.articles.size(), 1);
    QTEST(taken.articles[0].title, "title");
    QTEST(taken.articles[0].published, "day");
    QCOMPARE(taken.articles[0].outlet, u"The Courier"_s);
    QCOMPARE(taken.articles[0].byline, u"Ida Lund"_s);
    QVERIFY(taken.paragraphs(0).last().startsWith(u"It rained on Friday"));
}

void NexisRecordsTest::readsTextAndWhatIsBeside()
{
    const TakenArticles taken = nexisOf(
        u"Download Request: Selected Items: 1\nTime Of Request: Friday, March 20, 2026\n\n"
        "                 1 of 1 DOCUMENTS\n\n\n            The Courier\n\n"
        "             March 10, 2026 Tuesday\n\nFerry stays\n\nSECTION: NEWS; PG. 14\n\n"
        "LENGTH: 12 words\n\nDATELINE: VESTBY\n\nIt rained on\nFriday.\n\nA plan: to wait.\n\n"
        "LOAD-DATE: March 11, 2026\n\nGRAPHIC: The ferry\n\nCORRECTION:\n\nIt was Sunday.\n\n"
        "      Copyright 2026 The Courier\n         All Rights Reserved\n"_s);
    QCOMPARE(taken.paragraphs(0),
             (QStringList{u"Ferry stays"_s, u"It rained on Friday."_s, u"A plan: to wait."_s}));
    QCOMPARE(taken.leftOut(0), (QStringList{u"VESTBY"_s, u"The ferry"_s, u"It was Sunday."_s}));
    QCOMPARE(taken.counts, (BundleCounts{1, 0}));
}

void NexisRecordsTest::readsFieldsThatShareAParagraph()
{
    const TakenArticles taken =
        nexisOf(u"1 of 1 DOCUMENTS\n\nThe Courier\n\nMarch 10, 2026\n\nFerry stays\n\n"
                "BYLINE: Ida Lund\nSECTION: NEWS\nLENGTH: 3 words\n\nIt rained.\n\n"
                "LOAD-DATE: March 11, 2026\nLANGUAGE: FRENCH\n"_s);
    QCOMPARE(taken.articles.value(0).byline, u"Ida Lund"_s);
    QCOMPARE(taken.articles.value(0).language, u"fr"_s);
    QCOMPARE(taken.paragraphs(0), (QStringList{u"Ferry stays"_s, u"It rained."_s}));
}

void NexisRecordsTest::keepsLabelsWithinText()
{
    const TakenArticles taken = nexisOf(
        u"1 of 1 DOCUMENTS\n\nThe Courier\n\nMarch 10, 2026\n\nFerry stays\n\nSERIES: The ferry\n\n"
        "LENGTH: 3 words\n\nIt rained.\n\nUPDATE: it poured.\n\nIt stopped.\n\n"
        "NAME: Ida Lund\n\nSUBJECT: FERRIES (90%)\n\nCITY: VESTBY\n\n"
        "LOAD-DATE: March 11, 2026\n"_s);
    QCOMPARE(taken.paragraphs(0),
             (QStringList{u"Ferry stays"_s, u"It rained."_s, u"UPDATE: it poured."_s,
                          u"It stopped."_s}));
}

void NexisRecordsTest::readsLabelsOfOtherLanguages()
{
    const TakenArticles taken = nexisOf(
        u"Dokument 1 von 2\n\nDer Kurier\n\n12. März 2026 Donnerstag\n\nDie Fähre bleibt\n\n"
        "AUTOR: Ida Lund\n\nRUBRIK: LOKALES\n\nLÄNGE: 3 Wörter\n\nEs regnete.\n\n"
        "UPDATE: 13. März 2026\n\nSPRACHE: GERMAN; DEUTSCH\n\nDokument 2 von 2\n\nLe Cap\n\n"
        "18 février 2026\n\nLe bac reste\n\nAUTEUR: Per Berg\n\nLONGUEUR: 3 mots\n\nIl "
        "pleuvait.\n\n"
        "DATE-CHARGEMENT: 18 février 2026\n\nLANGUE: FRENCH; FRANÇAIS\n"_s);
    QCOMPARE(taken.articles.size(), 2);
    QCOMPARE(taken.articles[0].published, QDate(2026, 3, 12));
    QCOMPARE(taken.articles[0].byline, u"Ida Lund"_s);
    QCOMPARE(taken.articles[0].language, u"de"_s);
    QCOMPARE(taken.paragraphs(0), (QStringList{u"Die Fähre bleibt"_s, u"Es regnete."_s}));
    QCOMPARE(taken.articles[1].outlet, u"Le Cap"_s);
    QCOMPARE(taken.paragraphs(1), (QStringList{u"Le bac reste"_s, u"Il pleuvait."_s}));
}

void NexisRecordsTest::readsOldHeads()
{
    const TakenArticles taken = nexisOf(
        u"1 of 1 DOCUMENTS\n\nCopyright 1991 The Courier Company\nThe Courier\n\n"
        "December 19, 1991, Thursday, Late Edition - Final\n\nSECTION: Section A\n\n"
        "LENGTH: 3 words\n\nHEADLINE: Ferry stays\n\nBYLINE: By IDA LUND\n\nBODY:\n\nIt rained.\n\n"
        "LOAD-DATE: December 19, 1991\n"_s);
    QCOMPARE(taken.articles.value(0).title, u"Ferry stays"_s);
    QCOMPARE(taken.articles.value(0).outlet, u"The Courier"_s);
    QCOMPARE(taken.articles.value(0).published, QDate(1991, 12, 19));
    QCOMPARE(taken.paragraphs(0), (QStringList{u"Ferry stays"_s, u"It rained."_s}));
}

void NexisRecordsTest::partsAHeadlineWithALabel()
{
    const TakenArticles taken = nexisOf(nexisRecord(
        u"The Courier\n\nMarch 10, 2026 Tuesday\n\nSECTION: NEWS\n\n"
        "HEADLINE: Ferry stays in harbour;\nThe islands wait for a second week of rain"_s));
    QCOMPARE(taken.articles.size(), 1);
    QCOMPARE(taken.articles[0].title, u"Ferry stays in harbour"_s);
    QCOMPARE(taken.paragraphs(0).value(1), u"The islands wait for a second week of rain"_s);
}

void NexisRecordsTest::readsARecordWithoutMark()
{
    const TakenArticles taken =
        nexisOf(u"Time Of Request: Friday, March 20, 2026\n\nTerms: (ferry)\n\nThe Courier\n\n"
                "March 10, 2026 Tuesday\n\nFerry stays\n\nLENGTH: 3 words\n\nIt rained.\n\n"
                "LOAD-DATE: March 11, 2026\n"_s);
    QCOMPARE(taken.articles.value(0).outlet, u"The Courier"_s);
    QCOMPARE(taken.paragraphs(0), (QStringList{u"Ferry stays"_s, u"It rained."_s}));
}

void NexisRecordsTest::countsRecordsWithoutText()
{
    const TakenArticles taken = nexisOf(
        u"1 of 3 DOCUMENTS\n\nThe Courier\n\nMarch 10, 2026\n\nA picture\n\nLENGTH: 0 words\n\n"
        "GRAPHIC: The ferry\n\nLOAD-DATE: March 11, 2026\n\n2 of 3 DOCUMENTS\n\n"
        "3 of 3 DOCUMENTS\n\nThe Courier\n\nMarch 10, 2026\n\nFerry\n\nLENGTH: 3 words\n\n"
        "It rained.\n\nLOAD-DATE: March 11, 2026\n"_s);
    QCOMPARE(taken.counts, (BundleCounts{1, 2}));
    QCOMPARE(taken.articles[0].title, u"Ferry"_s);
}

void NexisRecordsTest::endsWhereItIsTold()
{
    const QString text = nexisRecord(u"The Courier\n\nMarch 10, 2026\n\nFerry"_s);
    const TakenArticles taken = takenBy(
        [&](const TakeArticle &take) { return readNexis(blocksOfText(text + text), {}, take); }, 1);
    QCOMPARE(taken.counts, (BundleCounts{1, 0}));
}

ONRECORD_TEST(NexisRecordsTest)
#include "tst_nexisrecords.moc"
