// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/webarchives/warcarticles.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplewarc.h"
#include "tests/support/takenarticles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

namespace {

TakenArticles warcOf(const QByteArray &bytes, const QSet<QByteArray> &pages = {})
{
    return takenBy([&](const TakeArticle &take) { return readWarc(bytes, take, pages); });
}

} // namespace

/// The articles in WARC files.
class WarcArticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsArticlesAlone();
    void readsResources();
    void takesOnePageOnce();
    void joinsSegments();
    void takesListedPages();
    void countsPagesWithoutWords();
    void saysWhereItBreaksOff();
    void endsWhereItIsTold();
};

void WarcArticlesTest::readsArticlesAlone()
{
    const QByteArray page = samplePage("Ferry stays");
    const QByteArray file = warcRecord("warcinfo", {}, "software: x")
        + warcRecord("request", "WARC-Target-URI: http://a.example/ferry\r\n", "GET / HTTP/1.1\r\n")
        + warcAnswer("http://a.example/ferry", page)
        + warcAnswer("http://a.example/gone", page, "404 Not Found")
        + warcAnswer("http://a.example/moved", page, "301 Moved Permanently")
        + warcAnswer("http://a.example/robots.txt", page, "200 OK", "text/plain")
        + warcAnswer("http://a.example/a.gif", "GIF89a", "200 OK", "image/gif")
        + warcAnswer("http://a.example/", page)
        + warcRecord("revisit", "WARC-Target-URI: http://a.example/ferry\r\n",
                     "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
    for (const QByteArray &bytes : {file, gzipOf(file)}) {
        const TakenArticles taken = warcOf(bytes);
        QCOMPARE(taken.counts, (BundleCounts{1, 0}));
        QCOMPARE(taken.articles[0].title, u"Ferry stays"_s);
        QCOMPARE(taken.articles[0].url, u"http://a.example/ferry"_s);
        QCOMPARE(taken.articles[0].published, QDate(2026, 3, 12));
    }
}

void WarcArticlesTest::readsResources()
{
    const TakenArticles taken = warcOf(warcRecord(
        "resource", "WARC-Target-URI: <http://a.example/ferry>\r\nContent-Type: text/html\r\n",
        samplePage("Ferry stays")));
    QCOMPARE(taken.articles.value(0).url, u"http://a.example/ferry"_s);
}

void WarcArticlesTest::takesOnePageOnce()
{
    const QByteArray page = warcAnswer("http://a.example/ferry", samplePage("Ferry stays"));
    QCOMPARE(warcOf(page + page).counts, (BundleCounts{1, 0}));
    // One that has changed is another article.
    QCOMPARE(warcOf(page + warcAnswer("http://a.example/ferry", samplePage("Ferry goes"))).counts,
             (BundleCounts{2, 0}));
}

void WarcArticlesTest::joinsSegments()
{
    const QByteArray answer =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + samplePage("Ferry stays");
    const QByteArray first =
        "WARC-Target-URI: http://a.example/ferry\r\nWARC-Record-ID: <urn:x:1>\r\n"
        "WARC-Segment-Number: 1\r\n";
    const QByteArray second = "WARC-Segment-Origin-ID: <urn:x:1>\r\nWARC-Segment-Number: 2\r\n";
    const QByteArray total =
        "WARC-Segment-Total-Length: " + QByteArray::number(answer.size()) + "\r\n";
    for (const QByteArray &end : {total, QByteArray()}) {
        const TakenArticles taken =
            warcOf(warcRecord("response", first, answer.first(200))
                   + warcAnswer("http://a.example/rain", samplePage("Rain"))
                   + warcRecord("continuation", second + end, answer.sliced(200)));
        QCOMPARE(taken.counts, (BundleCounts{2, 0}));
        QCOMPARE(taken.articles[1].title, u"Ferry stays"_s);
        QCOMPARE(taken.articles[1].url, u"http://a.example/ferry"_s);
    }
}

void WarcArticlesTest::takesListedPages()
{
    const QByteArray file = warcAnswer("http://a.example/ferry", samplePage("Ferry stays"))
        + warcAnswer("http://a.example/rain", samplePage("Rain"));
    const TakenArticles taken = warcOf(file, {"http://a.example/rain"});
    QCOMPARE(taken.counts, (BundleCounts{1, 0}));
    QCOMPARE(taken.articles[0].title, u"Rain"_s);
}

void WarcArticlesTest::countsPagesWithoutWords()
{
    const QByteArray packed = warcRecord(
        "response", "WARC-Target-URI: http://a.example/x\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n\x01\x82\x03");
    QCOMPARE(
        warcOf(packed + warcAnswer("http://a.example/y", "<div id=app></div><script>x()")).counts,
        (BundleCounts{0, 2}));
}

void WarcArticlesTest::saysWhereItBreaksOff()
{
    const QByteArray page = warcAnswer("http://a.example/ferry", samplePage("Ferry stays"));
    const TakenArticles nothing = warcOf(page.first(120));
    QVERIFY(nothing.error);
    QCOMPARE(nothing.error->fault, Fault::Damaged);
    const TakenArticles something = warcOf(page + page.first(120));
    QVERIFY(!something.error);
    QCOMPARE(something.counts, (BundleCounts{1, 0}));
}

void WarcArticlesTest::endsWhereItIsTold()
{
    const QByteArray file = warcAnswer("http://a.example/ferry", samplePage("Ferry stays"))
        + warcAnswer("http://a.example/rain", samplePage("Rain"));
    const TakenArticles taken =
        takenBy([&](const TakeArticle &take) { return readWarc(file, take); }, 1);
    QCOMPARE(taken.counts, (BundleCounts{1, 0}));
}

ONRECORD_TEST(WarcArticlesTest)
#include "tst_warcarticles.moc"
