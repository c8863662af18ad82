// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articlereader.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Pages are told by what is in them, and come out as articles.
class SavedPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPage();
    void tellsPagesByContent_data();
    void tellsPagesByContent();
    void readsAnArchive();
    void opensAPageWithoutAnArticle();
};

static const QByteArray page = R"(<!DOCTYPE html>
<html lang="en-GB"><head><title>Ferry stays in Vestby | Vestby Courier</title>
<meta property="og:site_name" content="Vestby Courier">
<meta property="article:published_time" content="2026-11-17T08:00:00+01:00"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Ferry stays in Vestby</h1><p class="byline">By Ida Lund</p>
<p>The ferry to Tarn will stay in Vestby for another year 😀, the council decided on Tuesday evening.</p>
<p>“We counted the passengers twice,” said Ole Berg, who runs the harbour office of the town.</p>
</article><footer>© 2026 Vestby Courier</footer></body></html>)";

void SavedPagesTest::readsAPage()
{
    const Result<Article> article = readArticle(page, u"ferry.html"_s);
    QVERIFY(article);
    QCOMPARE(article->text,
             u"Ferry stays in Vestby\n\nThe ferry to Tarn will stay in Vestby for another year 😀, "
             u"the council "
             "decided on Tuesday evening.\n\n“We counted the passengers twice,” said Ole Berg, who "
             "runs the "
             "harbour office of the town."_s);
    QCOMPARE(article->origin, TextOrigin::Extracted);
    QCOMPARE(article->title, u"Ferry stays in Vestby"_s);
    QCOMPARE(article->byline, u"Ida Lund"_s);
    QCOMPARE(article->outlet, u"Vestby Courier"_s);
    QCOMPARE(article->published, QDate(2026, 11, 17));
    QCOMPARE(article->language, u"en"_s);
    QCOMPARE(article->blocks.size(), 3);
    QCOMPARE(article->blocks[0].kind, BlockKind::Headline);
    QCOMPARE(article->titleSpan, article->blocks[0].span);
    QCOMPARE(article->leftOut.first().reason, LeftOutReason::Menu);
    QCOMPARE(article->leftOut.last().text, u"© 2026 Vestby Courier"_s);
    QCOMPARE(article->leftOut.last().offset, article->text.size());
}

void SavedPagesTest::tellsPagesByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isPage");

    QTest::newRow("named as text") << page << u"ferry.txt"_s << true;
    QTest::newRow("named as Markdown") << page << u"ferry.md"_s << true;
    QTest::newRow("behind a comment")
        << QByteArray("\n<!-- saved -->\n<html lang=\"en\"><p>It rained.") << QString() << true;
    QTest::newRow("XHTML") << QByteArray(
        "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">It rained.")
                           << u"a"_s << true;
    QTest::newRow("a piece") << QByteArray("<div><p>It rained.</p></div>") << u"a.txt"_s << true;
    QTest::newRow("a piece that begins with words")
        << QByteArray("It <b>rained</b> in Tarn.") << u"a.html"_s << true;
    QTest::newRow("Markdown with elements")
        << QByteArray("<p align=center>\n\nIt rained.") << u"a.md"_s << false;
    QTest::newRow("text that speaks of tags")
        << QByteArray("He typed <html> and sighed.") << u"a.txt"_s << false;
}

void SavedPagesTest::tellsPagesByContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(bool, isPage);
    const Result<Article> article = readArticle(bytes, name);
    QVERIFY(article);
    QCOMPARE(article->origin, isPage ? TextOrigin::Extracted : TextOrigin::Verbatim);
}

void SavedPagesTest::readsAnArchive()
{
    const QByteArray archive =
        "From: <Saved by Blink>\r\n"
        "Snapshot-Content-Location: https://courier.example/ferry\r\n"
        "Date: Fri, 27 Nov 2026 23:13:04 GMT\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
        "\tboundary=\"----b\"\r\n\r\n\r\n------b\r\nContent-Type: text/html\r\n"
        "Content-Location: https://courier.example/ferry\r\n\r\n"
        + QByteArray(page).replace("\n", "\r\n") + "\r\n------b--\r\n";
    const Result<Article> article = readArticle(archive, u"ferry.mhtml"_s);
    QVERIFY(article);
    QCOMPARE(article->title, u"Ferry stays in Vestby"_s);
    QCOMPARE(article->url, u"https://courier.example/ferry"_s);
    QCOMPARE(article->published, QDate(2026, 11, 17)); // not the day of saving
}

void SavedPagesTest::opensAPageWithoutAnArticle()
{
    const Result<Article> article = readArticle("<html><body>Rain over Tarn", u"rain.html"_s);
    QVERIFY(article);
    QCOMPARE(article->text, u"Rain over Tarn"_s);
}

ONRECORD_TEST(SavedPagesTest)

#include "tst_savedpages.moc"
