// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webarchives/crawledpage.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

namespace {

/// Paragraphs of twenty words each.
QByteArray paragraphsOfProse(int count)
{
    QByteArray prose;
    for (int i = 0; i < count; ++i)
        prose += "<p>The ferry " + QByteArray::number(i)
            + " stays in Vestby for another year, said the mayor on Friday, 😀 and nobody in the"
              " harbour was surprised.</p>";
    return prose;
}

const QByteArray crawledHead = "<!doctype html><html><head><title>Ferry stays</title>";

} // namespace

/// Which pages of an archive are articles.
class CrawledPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsArticles_data();
    void tellsArticles();
    void takesTheAddress();
    void believesTheServersCharset();
};

void CrawledPageTest::tellsArticles_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<bool>("isArticle");

    const QString address = u"https://courier.example/2026/ferry-stays"_s;
    const QByteArray prose = "<h1>Ferry stays</h1>" + paragraphsOfProse(4);
    const QByteArray day = "<meta property='article:published_time' content='2026-03-12'>";
    const QByteArray author = "<meta name=author content='Ida Lund'>";
    QTest::newRow("with a name") << address << crawledHead + author + prose << true;
    QTest::newRow("with a day") << address << crawledHead + day + prose << true;
    QTest::newRow("says so, though short")
        << address
        << crawledHead + "<meta content=article property='og:type'>" + paragraphsOfProse(2) << true;
    QTest::newRow("says so in linked data") << address
                                            << crawledHead
            + "<script type='application/ld+json'>{\"@type\": \"NewsArticle\"}</script>"
            + paragraphsOfProse(2) << true;
    QTest::newRow("long, without day") << address << crawledHead + paragraphsOfProse(12) << true;
    QTest::newRow("short, without day") << address << crawledHead + paragraphsOfProse(2) << false;
    QTest::newRow("a front page") << u"https://courier.example/"_s << crawledHead + day + prose
                                  << false;
    QTest::newRow("a front page by name")
        << u"https://courier.example/index.html"_s << crawledHead + day + prose << false;
    QTest::newRow("a part of the site")
        << u"https://courier.example/news/politics/"_s << crawledHead + author + prose << false;
    QTest::newRow("a subject") << u"https://courier.example/tag/the-ferry"_s
                               << crawledHead + author + prose << false;
    QTest::newRow("an article by number")
        << u"https://courier.example/?p=12"_s << crawledHead + day + prose << true;
    QTest::newRow("says that it is none")
        << address << crawledHead + "<meta property=og:type content=website>" + paragraphsOfProse(2)
        << false;
    QTest::newRow("a consent page") << address
                                    << crawledHead + day
            + QByteArray("<p>We and our partners use cookies and need your consent to store cookies"
                         " on this device, as our privacy notice about cookies says.</p>")
                  .repeated(3) << false;
    QTest::newRow("a host for consent")
        << u"https://consent.courier.example/collect"_s << crawledHead + day + prose << false;
    QByteArray teasers;
    for (const char *name : {"a", "b", "c", "d", "e"})
        teasers += QByteArray("<div class=k><h2><a href=/") + name + ">The ferry of " + name
            + "</a></h2>" + paragraphsOfProse(1) + "</div>";
    QTest::newRow("teasers that it does not say to be some")
        << address << crawledHead + "<h1>Islands</h1>" + teasers.repeated(3) << false;
    QTest::newRow("a notice") << address << crawledHead + day + "<p>Not found, sorry." << false;
    QTest::newRow("nothing") << address << QByteArray() << false;
}

void CrawledPageTest::tellsArticles()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, html);
    QTEST(readCrawledPage({address, {}, html}).isArticle, "isArticle");
}

void CrawledPageTest::takesTheAddress()
{
    const QByteArray prose = paragraphsOfProse(3);
    QCOMPARE(readCrawledPage({u"http://a.example/x"_s, {}, prose}).article.url,
             u"http://a.example/x"_s);
    QCOMPARE(readCrawledPage({u"http://a.example/x"_s,
                              {},
                              "<link rel=canonical href='https://a.example/ferry'>" + prose})
                 .article.url,
             u"https://a.example/ferry"_s);
}

void CrawledPageTest::believesTheServersCharset()
{
    const CrawledArticle crawled =
        readCrawledPage({u"http://a.example/x"_s, "iso-8859-1", "<p>K\xF8 og \x93sitat\x94."});
    QCOMPARE(crawled.article.text, u"Kø og “sitat”."_s);
    QVERIFY(crawled.hasWords);
}

ONRECORD_TEST(CrawledPageTest)
#include "tst_crawledpage.moc"
