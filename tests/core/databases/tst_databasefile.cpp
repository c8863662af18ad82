// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/databasefile.h"
#include "tests/support/roomtests.h"
#include "tests/support/takenarticles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

namespace {

const QString nexisText =
    u"1 of 1 DOCUMENTS\n\nThe Courier\n\nMarch 10, 2026\n\nFerry stays\n\nLENGTH: 3 words\n\n"
    "It rained 😀.\n\nLOAD-DATE: March 11, 2026\n"_s;

const QByteArray proQuestHtml =
    "<p>All documents are reproduced with the permission of the owner.</p><div><p>Ferry stays</p>"
    "<p><strong>Author: </strong>Lund, Ida</p><p><a href='https://a.example/'>ProQuest document"
    " link</a></p><p><strong>Full text: </strong><Text><html><head><title></title></head><body>"
    "<p>It rained 😀.</p><p>It poured.</p></body></html></Text></p>"
    "<p><strong>Publication title: </strong>The Courier; Vestby</p>"
    "<p><strong>ProQuest document ID: </strong>1</p></div><p>A footer</p>";

DecodedText decodedAs(const QString &text)
{
    return {text, {u"UTF-8"_s, false, 0}};
}

} // namespace

/// Files of databases are recognised in each format, and nothing else is.
class DatabaseFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText();
    void readsPages();
    void readsMails();
    void readsDocuments();
    void leavesOtherFilesAlone();
};

void DatabaseFileTest::readsText()
{
    QVERIFY(isDatabaseText(nexisText));
    DecodedText text = decodedAs(nexisText);
    text.decoding = {u"windows-1252"_s, true, 0};
    const TakenArticles taken =
        takenBy([&](const TakeArticle &take) { return readDatabaseText(text, take); });
    QCOMPARE(taken.paragraphs(0), (QStringList{u"Ferry stays"_s, u"It rained 😀."_s}));
    QCOMPARE(taken.articles[0].encoding, u"windows-1252"_s);
    QVERIFY(findWarning(taken.articles[0].warnings, WarningKind::EncodingGuessed));
}

void DatabaseFileTest::readsPages()
{
    const QString nexisHtml =
        u"<HTML><BODY><A NAME=\"DOC_ID_0_0\"></A><DIV><P>1 of 1 DOCUMENTS</P>"
        "</DIV><DIV><P>The Courier</P></DIV><DIV><P>March 10, 2026,"
        " Late Edition<BR>Correction Appended</P></DIV><DIV><P>Ferry stays</P>"
        "</DIV><DIV><P><SPAN>LENGTH: </SPAN><SPAN>3 words</SPAN></P></DIV>"
        "<P>It <B>rained</B>.</P><P>LOAD-DATE: March 11, 2026</P>"_s;
    QVERIFY(isDatabasePage(nexisHtml));
    const TakenArticles taken = takenBy(
        [&](const TakeArticle &take) { return readDatabasePage(decodedAs(nexisHtml), take); });
    QCOMPARE(taken.paragraphs(0), (QStringList{u"Ferry stays"_s, u"It rained."_s}));
    QCOMPARE(taken.articles[0].published, QDate(2026, 3, 10));

    const QString europresse =
        u"<article><span class='DocPublicationName'>Le Cap</span><p class='titreArticleVisu'>Le bac"
        "</p><section><p>Il pleuvait.</p></section></article>"_s;
    QVERIFY(isDatabasePage(europresse));
    QCOMPARE(takenBy([&](const TakeArticle &take) {
                 return readDatabasePage(decodedAs(europresse), take);
             }).paragraphs(0),
             (QStringList{u"Le bac"_s, u"Il pleuvait."_s}));
}

void DatabaseFileTest::readsMails()
{
    const QByteArray mail = "From: noreply@proquest.example\r\nSubject: Your research\r\n"
                            "Date: Sun, 05 Jul 2026 01:02:03 +0000\r\nMIME-Version: 1.0\r\n"
                            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                            "Content-Type: text/html; charset=utf-8\r\n\r\n"
        + proQuestHtml + "\r\n--b--\r\n";
    QVERIFY(isDatabaseMail(mail));
    const TakenArticles taken =
        takenBy([&](const TakeArticle &take) { return readDatabaseMail(mail, take); });
    QCOMPARE(taken.counts, (BundleCounts{1, 0}));
    QCOMPARE(taken.articles[0].byline, u"Ida Lund"_s);
    QCOMPARE(taken.articles[0].outlet, u"The Courier"_s);
    QVERIFY(!taken.articles[0].published.isValid()); // that of the mail is none
    QCOMPARE(taken.paragraphs(0),
             (QStringList{u"Ferry stays"_s, u"It rained 😀."_s, u"It poured."_s}));
}

void DatabaseFileTest::readsDocuments()
{
    OfficeDocument document;
    for (const QString &line : nexisText.split(u'\n', Qt::SkipEmptyParts))
        document.blocks.append({.text = line});
    document.blocks[6].role = OfficeRole::Heading;
    TakenArticles taken;
    const auto counts = readDatabaseDocument(document, [&](Article &&article) {
        taken.articles.append(std::move(article));
        return true;
    });
    QCOMPARE(counts, std::optional(BundleCounts{1, 0}));
    QCOMPARE(taken.paragraphs(0), (QStringList{u"Ferry stays"_s, u"It rained 😀."_s}));
    document.blocks = {{.text = u"It rained."_s}};
    QVERIFY(!readDatabaseDocument(document, [](Article &&) { return true; }));
}

void DatabaseFileTest::leavesOtherFilesAlone()
{
    QVERIFY(!isDatabaseText(u"Ferry stays\n\nBy Ida Lund\n\nIt rained: all of the week 😀.\n"));
    QVERIFY(!isDatabaseText(u""));
    QVERIFY(!isDatabasePage(u"<html><body><p>ProQuest documents were found, and DOCUMENTS lost."));
    QVERIFY(!isDatabaseMail("From: a@a.example\r\nSubject: About ProQuest\r\n"
                            "Content-Type: text/plain\r\n\r\nIt rained."));
    QVERIFY(!isDatabaseMail(""));
}

ONRECORD_TEST(DatabaseFileTest)
#include "tst_databasefile.moc"
