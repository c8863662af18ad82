// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/nexisunirecords.h"
#include "tests/support/roomtests.h"
#include "tests/support/takenarticles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

namespace {

/// Paragraphs of a document, a line each.
QList<DraftBlock> paragraphsOf(const QString &lines)
{
    QList<DraftBlock> blocks;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        blocks.append({.text = line});
    return blocks;
}

TakenArticles uniOf(const QString &lines)
{
    return takenBy(
        [&](const TakeArticle &take) { return readNexisUni(paragraphsOf(lines), {}, take); });
}

const QString uniRecord =
    u"Ferry stays; Fuel is cheap, says the harbour board\nThe Courier\n"
    "March 12, 2026 Thursday 9:20 AM GMT\nCopyright 2026 The Courier All Rights Reserved\n"
    "Section:\u00A0NEWS; Pg. 4\nLength:\u00A03 words\nByline:\u00A0Ida Lund\n"
    "Highlight: It goes on.\nBody\nIt rained 😀.\nA plan: to wait.\nGraphic\n"
    "A picture of the ferry\nClassification\nLanguage:\u00A0ENGLISH\nSubject:\u00A0FERRIES (90%)\n"
    "Load-Date:\u00A0March 12, 2026\nEnd of Document\n"_s;

const QString uniCover =
    u"Date and Time: Friday, 27. November 2026 09:31:00 CET\nJob Number: 00000001\n"
    "Documents (1)\n1. Ferry stays;Fuel is cheap, says the harbour board\nClient/Matter: -None-\n"
    "Search Terms: ferry\nContent Type\nNarrowed by\nNews\n"_s;

} // namespace

/// What Nexis Uni gives out, and what users say of it.
class NexisUniRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesRecords();
    void readsARecord_data();
    void readsARecord();
    void readsOtherLanguages();
    void readsLabelsThatWeDoNotKnow();
    void takesNoHeadlineForADay();
    void readsHeadsWithLineBreaks();
    void countsRecordsWithoutText();
    void keepsLabelsWithinText();
};

void NexisUniRecordsTest::recognisesRecords()
{
    QVERIFY(isNexisUni(paragraphsOf(uniRecord)));
    QVERIFY(!isNexisUni(paragraphsOf(u"A report\nIt rained.\nEnd of Document"_s)));
    QVERIFY(!isNexisUni(paragraphsOf(u"Body\nIt rained."_s)));
}

void NexisUniRecordsTest::readsARecord_data()
{
    QTest::addColumn<QString>("above");

    QTest::newRow("without cover") << QString();
    QTest::newRow("below a cover") << uniCover;
    QTest::newRow("below another record")
        << u"Rain\nThe Gazette\nMarch 11, 2026\nLength:\u00A02 words\nBody\nIt poured.\n"
           "Load-Date:\u00A0March 11, 2026\nEnd of Document\n"_s;
}

void NexisUniRecordsTest::readsARecord()
{
    QFETCH(QString, above);
    const TakenArticles taken = uniOf(above + uniRecord);
    const qsizetype last = taken.articles.size() - 1;
    QVERIFY(last >= 0);
    const Article &article = taken.articles[last];
    QCOMPARE(article.title, u"Ferry stays"_s);
    QCOMPARE(article.outlet, u"The Courier"_s);
    QCOMPARE(article.byline, u"Ida Lund"_s);
    QCOMPARE(article.published, QDate(2026, 3, 12));
    QCOMPARE(article.language, u"en"_s);
    QCOMPARE(taken.paragraphs(last),
             (QStringList{u"Ferry stays"_s, u"Fuel is cheap, says the harbour board"_s,
                          u"It goes on."_s, u"It rained 😀."_s, u"A plan: to wait."_s}));
    QCOMPARE(taken.leftOut(last), QStringList{u"A picture of the ferry"_s});
}

void NexisUniRecordsTest::readsOtherLanguages()
{
    const TakenArticles taken =
        uniOf(u"Die Fähre bleibt\nDer Kurier\n12. März 2026 Donnerstag\nRubrik:\u00A0LOKALES\n"
              "Länge:\u00A03 Wörter\nAutor:\u00A0Ida Lund\nHaupttext\nEs regnete.\n"
              "Klassifizierung\nSprache:\u00A0GERMAN\nEnde des Dokuments\n"_s);
    QCOMPARE(taken.articles.value(0).byline, u"Ida Lund"_s);
    QCOMPARE(taken.articles.value(0).language, u"de"_s);
    QCOMPARE(taken.paragraphs(0), (QStringList{u"Die Fähre bleibt"_s, u"Es regnete."_s}));
}

void NexisUniRecordsTest::readsLabelsThatWeDoNotKnow()
{
    const TakenArticles taken = uniOf(
        u"Lauttaa jatketaan\nKuriiri\n12 March 2026\nOsasto:\u00A0UUTISET\nPituus:\u00A03 sanaa\n"
        "Runko\nSatoi.\nKieli:\u00A0FINNISH\nEnd of Document\n"_s);
    QCOMPARE(taken.articles.value(0).title, u"Lauttaa jatketaan"_s);
    QCOMPARE(taken.paragraphs(0), (QStringList{u"Lauttaa jatketaan"_s, u"Satoi."_s}));
}

void NexisUniRecordsTest::takesNoHeadlineForADay()
{
    const TakenArticles taken =
        uniOf(u"12 March 2026: the day the ferry stayed\nThe Courier\nMarch 13, 2026 Friday\n"
              "Length:\u00A02 words\nBody\nIt rained.\nLoad-Date:\u00A0March 13, 2026\n"
              "End of Document\n"_s);
    QCOMPARE(taken.articles.value(0).title, u"12 March 2026: the day the ferry stayed"_s);
    QCOMPARE(taken.articles.value(0).published, QDate(2026, 3, 13));
}

void NexisUniRecordsTest::readsHeadsWithLineBreaks()
{
    for (const QList<DraftBlock> &head :
         {QList<DraftBlock>{{.text = u"Ferry stays,\nsays the board"_s},
                            {.text = u"The Courier"_s},
                            {.text = u"March 12, 2026\nCorrection Appended"_s}},
          QList<DraftBlock>{
              {.text = u"Ferry stays, says the board\nThe Courier\nMarch 12, 2026"_s}}}) {
        const QList<DraftBlock> blocks = head
            + QList<DraftBlock>{
                {.text = u"Body"_s}, {.text = u"It rained."_s}, {.text = u"End of Document"_s}};
        const TakenArticles taken =
            takenBy([&](const TakeArticle &take) { return readNexisUni(blocks, {}, take); });
        QCOMPARE(taken.articles.value(0).title, u"Ferry stays, says the board"_s);
        QCOMPARE(taken.articles.value(0).outlet, u"The Courier"_s);
    }
}

void NexisUniRecordsTest::countsRecordsWithoutText()
{
    const TakenArticles taken =
        uniOf(u"A picture\nThe Courier\nMarch 12, 2026\nSection:\u00A0NEWS\nGraphic\nThe ferry\n"
              "Classification\nLanguage:\u00A0ENGLISH\nEnd of Document\n"_s
              + uniRecord);
    QCOMPARE(taken.counts, (BundleCounts{1, 1}));
}

void NexisUniRecordsTest::keepsLabelsWithinText()
{
    const TakenArticles taken =
        uniOf(u"Rain\nThe Courier\nMarch 12, 2026\nLength:\u00A02 words\nBody\nIt rained.\n"
              "Section: a word of the article.\nName: Ida Lund\nUpdate\nIt poured.\nLoad-Date: "
              "March 12, 2026\n"
              "End of Document\n"_s);
    QCOMPARE(taken.paragraphs(0),
             (QStringList{u"Rain"_s, u"It rained."_s, u"Section: a word of the article."_s,
                          u"Name: Ida Lund"_s, u"Update"_s, u"It poured."_s}));
}

ONRECORD_TEST(NexisUniRecordsTest)
#include "tst_nexisunirecords.moc"
