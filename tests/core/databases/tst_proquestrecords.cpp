// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/proquestrecords.h"
#include "core/databases/recordblocks.h"
#include "tests/support/roomtests.h"
#include "tests/support/takenarticles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

namespace {

TakenArticles proQuestOf(const QString &text)
{
    return takenBy(
        [&](const TakeArticle &take) { return readProQuest(blocksOfText(text), {}, take); });
}

const QString rule = u"_"_s.repeated(60) + u"\n\n"_s;

/// A record with \a fullText, its last paragraph long enough that lines are taken for paragraphs.
QString proQuestRecord(const QString &fullText)
{
    return u"Ferry stays: Fuel is cheap, the board of the harbour has now found out\n\n"
           "Author: Lund, Ida; Berg, Per\n\n"
           "Publication info: The Courier ; Vestby [Vestby]18 Feb 2026: A.1.\n\n"
           "https://search.proquest.com/docview/1?accountid=0\n\nAbstract: A summary.\n\n"_s
        + fullText
        + u"\n\nSubject: Ferries; Rain\n\nLocation: Vestby\n\nTitle: Ferry stays\n\n"
          "Publication title: The Courier; Vestby\n\nPublication date: Feb 18, 2026\n\n"
          "Language of publication: English\n\nProQuest document ID: 1\n\n"
          "Database: Nordland Newsstream\n\n"_s;
}

const QString text = u"Full text: It rained 😀.\n\nA plan: to wait.\n\n"
                     "Location: the old harbour, she said.\n\nIt poured."_s;

} // namespace

/// Records of ProQuest, and what users say of them.
class ProQuestRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesRecords();
    void readsARecord();
    void readsRecordsWithoutRules();
    void readsWhatIsSaidOnceOnly();
    void countsRecordsWithoutText();
    void readsUnknownFields();
    void readsValuesInTheNextParagraph();
};

void ProQuestRecordsTest::recognisesRecords()
{
    QVERIFY(isProQuest(blocksOfText(proQuestRecord(text))));
    // Records without a number, as some downloads are: the note at the end names who made the file.
    const QString record =
        proQuestRecord(text).replace(u"ProQuest document ID: 1"_s, u"Volume: 3"_s) + rule;
    QVERIFY(!isProQuest(blocksOfText(record)));
    QVERIFY(isProQuest(blocksOfText(record + u"Database copyright © 2026 ProQuest"_s)));
    QVERIFY(isProQuest(blocksOfText(
        record + u"Contact us at: https://a.example/ Copyright © 2026 ProQuest LLC"_s)));
    QVERIFY(!isProQuest(blocksOfText(u"Title: Ferry\n\nAuthor: Lund, Ida\n\nIt rained."_s)));
}

void ProQuestRecordsTest::readsARecord()
{
    const TakenArticles taken =
        proQuestOf(rule + proQuestRecord(text) + rule + proQuestRecord(text) + rule
                   + u"Contact us at: https://a.example/\n\nDatabase copyright © 2026 ProQuest"_s);
    QCOMPARE(taken.counts, (BundleCounts{2, 0}));
    const Article &article = taken.articles[0];
    QCOMPARE(article.title, u"Ferry stays"_s);
    QCOMPARE(article.byline, u"Ida Lund and Per Berg"_s);
    QCOMPARE(article.outlet, u"The Courier"_s);
    QCOMPARE(article.published, QDate(2026, 2, 18));
    QCOMPARE(taken.paragraphs(0),
             (QStringList{u"Ferry stays"_s,
                          u"Fuel is cheap, the board of the harbour has now found out"_s,
                          u"It rained 😀."_s, u"A plan: to wait."_s,
                          u"Location: the old harbour, she said."_s, u"It poured."_s}));
    QCOMPARE(taken.leftOut(0), QStringList{u"A summary."_s});
}

void ProQuestRecordsTest::readsRecordsWithoutRules()
{
    const TakenArticles taken =
        proQuestOf(u"All documents are reproduced with the permission of the owner.\n\n"_s
                   + proQuestRecord(text)
                   + u"Rain goes on\n\nProQuest document link\n\nFull text: It poured.\n\n"
                     "Publication title: The Gazette\n\nPublication date: Feb 19, 2026\n\n"
                     "ProQuest document ID: 2\n\nCopyright footer of the database\n"_s);
    QCOMPARE(taken.counts, (BundleCounts{2, 0}));
    QCOMPARE(taken.articles[0].title, u"Ferry stays"_s);
    QCOMPARE(taken.articles[1].title, u"Rain goes on"_s);
    QCOMPARE(taken.articles[1].outlet, u"The Gazette"_s);
    QCOMPARE(taken.paragraphs(1), (QStringList{u"Rain goes on"_s, u"It poured."_s}));
}

void ProQuestRecordsTest::readsWhatIsSaidOnceOnly()
{
    const TakenArticles taken = proQuestOf(
        rule
        + u"Rain\n\nPublication info: The Courier ; Vestby [Vestby]18 Feb 2 026: A.1.\n\n"
          "Full text: It rained.\n\nProQuest document ID: 1\n\n"_s
        + rule);
    QCOMPARE(taken.articles.value(0).outlet, u"The Courier"_s);
    QCOMPARE(taken.articles.value(0).published, QDate(2026, 2, 18));
}

void ProQuestRecordsTest::countsRecordsWithoutText()
{
    const TakenArticles taken = proQuestOf(rule + proQuestRecord(u"Full text: None available."_s)
                                           + rule + proQuestRecord(u"Links: https://a.example/"_s)
                                           + rule + proQuestRecord(text) + rule);
    QCOMPARE(taken.counts, (BundleCounts{1, 2}));
}

void ProQuestRecordsTest::readsUnknownFields()
{
    QString record = proQuestRecord(text);
    record.replace(u"Title: Ferry stays"_s, u"Shelf mark: B 12\n\nTitle: Ferry stays"_s);
    const TakenArticles taken = proQuestOf(rule + record + rule);
    QCOMPARE(taken.paragraphs(0).last(), u"It poured."_s);
}

void ProQuestRecordsTest::readsValuesInTheNextParagraph()
{
    const TakenArticles taken =
        proQuestOf(rule + u"Report Information from ProQuest\n\nNovember 27 2026 09:31\n\n"_s + rule
                   + u"Document 1 of 1\n\nTitle:\n\nFerry stays\n\nAuthor:\n\nLund, Ida\n\n"
                     "Publication info: The Courier ; Vestby [Vestby]. 18 Feb 2026.\n\n"
                     "ProQuest document link\n\nFull text:\n\nIt rained.\n\nISSN: 0000\n\n"
                     "ProQuest document ID:\n\n1\n\n"_s
                   + rule);
    QCOMPARE(taken.articles.size(), 1);
    QCOMPARE(taken.articles[0].title, u"Ferry stays"_s);
    QCOMPARE(taken.articles[0].byline, u"Ida Lund"_s);
    QCOMPARE(taken.articles[0].outlet, u"The Courier"_s);
    QCOMPARE(taken.articles[0].published, QDate(2026, 2, 18));
    QCOMPARE(taken.paragraphs(0), (QStringList{u"Ferry stays"_s, u"It rained."_s}));
}

ONRECORD_TEST(ProQuestRecordsTest)
#include "tst_proquestrecords.moc"
