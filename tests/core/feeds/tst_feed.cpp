// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/feed.h"
#include "tests/support/roomtests.h"
#include "tests/support/takenarticles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Feeds: each item an article, where it has the whole text.
class FeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsFeeds_data();
    void tellsFeeds();
    void readsTheArticle_data();
    void readsTheArticle();
    void readsFacts_data();
    void readsFacts();
    void leavesOutWhatTheFeedAdds();
    void countsTeasers();
    void takesTheOutletFromAFeedOfASection();
};

static QList<Article> articlesIn(const QString &feed)
{
    const TakenArticles taken =
        takenBy([&](const TakeArticle &take) { return readFeed(feed, u"UTF-8"_s, take); });
    return taken.error ? QList<Article>() : taken.articles;
}

static const QString first =
    u"The ferry stays in Vik for another year 😀, the council of the town said on Tuesday."_s;
static const QString second =
    u"“We counted the passengers twice,” said Ole Berg, who runs the harbour office."_s;
static const QString html = u"<p>"_s + first + u"</p><p>"_s + second + u"</p>"_s;

static QString rss(const QString &item)
{
    return u"<?xml version=\"1.0\"?><rss version=\"2.0\" "
           "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:media=\"http://search.yahoo.com/mrss/\"><channel><title>Vik Courier</title>"
           "<language>en-gb</language><item><title>Ferry stays</title>"_s
        + item + u"</item></channel></rss>"_s;
}

static QString atom(const QString &entry)
{
    return u"<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Vik Courier</title>"
           "<author><name>Ane Vik</name></author><entry><title>Ferry stays</title>"_s
        + entry + u"</entry></feed>"_s;
}

void FeedTest::tellsFeeds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAFeed");

    QTest::newRow("RSS") << rss({}) << true;
    QTest::newRow("behind blanks") << u"\n\n"_s + rss({}) << true;
    QTest::newRow("Atom") << atom({}) << true;
    QTest::newRow("RSS 1.0") << u"<rdf:RDF xmlns:rdf=\"urn:r\"><channel/><item/></rdf:RDF>"_s
                             << true;
    QTest::newRow("other RDF") << u"<rdf:RDF xmlns:rdf=\"urn:r\"><a/></rdf:RDF>"_s << false;
    QTest::newRow("a feed of data") << u"<feed><sheep>3</sheep></feed>"_s << false;
    QTest::newRow("prose") << u"<rss> stands for something."_s << false;
    QTest::newRow("a page") << u"<html><body><entry></body></html>"_s << false;
}

void FeedTest::tellsFeeds()
{
    QFETCH(QString, text);
    QTEST(isFeed(text), "isAFeed");
}

void FeedTest::readsTheArticle_data()
{
    QTest::addColumn<QString>("feed");

    const QString teaser = u"<description>The ferry stays […]</description>"_s;
    const QString escaped = html.toHtmlEscaped();
    QTest::newRow("CDATA") << rss(teaser + u"<content:encoded><![CDATA["_s + html
                                  + u"]]></content:encoded>"_s);
    QTest::newRow("escaped") << rss(u"<content:encoded>"_s + escaped + u"</content:encoded>"_s
                                    + teaser);
    QTest::newRow("beside an excerpt of WordPress")
        << rss(u"<excerpt:encoded xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\">No"
               "</excerpt:encoded><content:encoded>"_s
               + escaped + u"</content:encoded>"_s);
    QTest::newRow("in the description")
        << rss(u"<media:title>Picture</media:title><media:description>Quay</media:description>"
               "<description>"_s
               + escaped + u"&lt;p&gt;"_s + u"It rained in Vik. "_s.repeated(20)
               + u"&lt;/p&gt;</description>"_s);
    QTest::newRow("two short paragraphs in the description")
        << rss(u"<description>"_s + escaped + u"</description>"_s);
    QTest::newRow("not escaped at all")
        << rss(u"<content:encoded><p>"_s + first + u"<p>"_s + second + u"</content:encoded>"_s);
    QTest::newRow("Atom, HTML") << atom(u"<summary>No</summary><content type=\"html\">"_s + escaped
                                        + u"</content>"_s);
    QTest::newRow("Atom, XHTML") << atom(
        u"<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">"_s + html
        + u"</div></content>"_s);
    QTest::newRow("Atom, text") << atom(u"<content type=\"text\">"_s + first + u"\n\n"_s + second
                                        + u"</content>"_s);
    QTest::newRow("broken") << rss(
        u"<category>News & Views&nbsp;</category><content:encoded><![CDATA["_s + html
        + u"]]></content:encoded><b>"_s);
}

void FeedTest::readsTheArticle()
{
    QFETCH(QString, feed);
    const QList<Article> articles = articlesIn(feed);
    QCOMPARE(articles.size(), 1);
    QVERIFY2(articles[0].text.startsWith(u"Ferry stays\n\n"_s + first + u"\n\n"_s + second),
             qPrintable(articles[0].text));
    QCOMPARE(articles[0].title, u"Ferry stays"_s);
    QCOMPARE(articles[0].outlet, u"Vik Courier"_s);
    QCOMPARE(articles[0].language, u"en"_s);
}

void FeedTest::readsFacts_data()
{
    QTest::addColumn<QString>("feed");
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("url");

    const QString content = u"<content:encoded>"_s + html.toHtmlEscaped() + u"</content:encoded>"_s;
    const QString inAtom = u"<content type=\"html\">"_s + html.toHtmlEscaped() + u"</content>"_s;
    const QDate day(2026, 3, 12);
    const QString url = u"https://vik.example/ferry"_s;
    QTest::newRow("creator over author")
        << rss(content
               + u"<author>desk@vik.example</author><dc:creator>Ida Lund</dc:creator><pubDate>Thu, "
                 "12 Mar 2026 17:45:00 +0000</pubDate><link>https://vik.example/ferry?"
                 "utm_source=rss</link>"_s)
        << u"Ida Lund"_s << day << url;
    QTest::newRow("a name behind an address, a short year")
        << rss(content
               + u"<author>desk@vik.example (Ida Lund)</author><pubDate>Thu, 12 Mar 26 17:45:00 "
                 "GMT+1</pubDate><guid>https://vik.example/ferry</guid>"_s)
        << u"Ida Lund"_s << day << url;
    QTest::newRow("a guid that is no address")
        << rss(content
               + u"<dc:date>2026-03-12T17:45:00Z</dc:date><guid "
                 "isPermaLink=\"false\">https://vik.example/?p=1</guid>"_s)
        << QString() << day << QString();
    QTest::newRow("entry over feed")
        << atom(inAtom
                + u"<author><name>Ida Lund</name></author><author><name>Ole Berg</name></author>"
                  "<updated>2026-03-14T00:00:00Z</updated><published>2026-03-12T23:30:00-05:00"
                  "</published><link rel=\"self\" href=\"https://vik.example/feed\"/><link "
                  "href=\"https://vik.example/ferry\"/>"_s)
        << u"Ida Lund and Ole Berg"_s << day << url;
    QTest::newRow("the feed's own, an address to be resolved")
        << atom(inAtom
                + u"<updated>2026-03-12T00:00:00Z</updated><link rel=\"alternate\" href=\"/ferry\" "
                  "xml:base=\"https://vik.example/feed/\"/>"_s)
        << u"Ane Vik"_s << day << url;
}

void FeedTest::readsFacts()
{
    QFETCH(QString, feed);
    const QList<Article> articles = articlesIn(feed);
    QCOMPARE(articles.size(), 1);
    QTEST(articles[0].byline, "byline");
    QTEST(articles[0].published, "day");
    QTEST(articles[0].url, "url");
}

void FeedTest::leavesOutWhatTheFeedAdds()
{
    const QList<Article> articles = articlesIn(
        rss(u"<title>not read</title><content:encoded>"_s
            + QString(html + u"<p>The post <a href='x'>Ferry</a> appeared first on Vik.</p>"_s)
                  .toHtmlEscaped()
            + u"</content:encoded>"_s));
    QCOMPARE(articles.size(), 1);
    QVERIFY(articles[0].text.endsWith(second));
    const QList<Article> onMedium = articlesIn(rss(
        u"<title>not read</title><content:encoded>"_s
        + QString(html
                  + u"<p><a href='x'>Ferry</a> was originally published in <a href='y'>Vik</a> on "
                    "Medium, where people are talking.</p>"_s)
              .toHtmlEscaped()
        + u"</content:encoded>"_s));
    QVERIFY(onMedium.value(0).text.endsWith(second));
}

void FeedTest::countsTeasers()
{
    const auto counts = readFeed(rss(u"<description>The ferry stays in Vik …</description>"_s),
                                 u"UTF-8"_s, [](Article &&) { return true; });
    QVERIFY(counts);
    QCOMPARE(counts->articles, 0);
    QCOMPARE(counts->withoutText, 1);
    QVERIFY(articlesIn(QString()).isEmpty());
    QVERIFY(articlesIn(rss(u"<content:encoded><![CDATA[<p>The ferry stays in Vik "
                           "[&#8230;]</p>]]></content:encoded>"_s))
                .isEmpty());
}

void FeedTest::takesTheOutletFromAFeedOfASection()
{
    QString feed = rss(u"<content:encoded>"_s + html.toHtmlEscaped() + u"</content:encoded>"_s);
    feed.replace(u"<title>Vik Courier</title>"_s, u"<title>Vik Courier &#187; Local</title>"_s);
    QCOMPARE(articlesIn(feed).value(0).outlet, u"Vik Courier"_s);
}

ONRECORD_TEST(FeedTest)
#include "tst_feed.moc"
