// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/frontpage.h"
#include "core/page/pagearticle.h"
#include "tests/support/roomtests.h"
#include "tests/support/sortedlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Pages of teasers without an article.
class FrontPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTeasers_data();
    void keepsTeasers();
    void leavesArticlesAsTheyAre();
};

static const QByteArrayList titles{"Ferry stays 😀", "Bridge opens in Vestby", "Rain in Tarn"};

static QByteArray about(qsizetype at)
{
    return "The council of Tarn said so on day " + QByteArray::number(int(at))
        + ", after a debate until midnight.";
}

static QByteArray teasers(const QByteArray &before, const QByteArray &between,
                          const QByteArray &behind)
{
    QByteArray html;
    for (qsizetype at = 0; at < titles.size(); ++at)
        html += before + "<a href=/" + QByteArray::number(int(at)) + ">" + titles[at] + "</a>"
            + between + about(at) + behind;
    return html;
}

void FrontPageTest::keepsTeasers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("above"); ///< what stands above the teasers, "\n\n" between

    const QByteArray cards = teasers("<li><article><h2>", "</h2><p>", "<p>By Ole Berg</article>")
                                 .replace("<p>By Ole Berg", "");
    QTest::newRow("a collection above a stream of more")
        << "<main><h1>Islands</h1><section><h2>Highlights</h2><ol>" + cards
            + "</ol></section><section><h2>Latest</h2><ol>"
            + QByteArray(cards).replace("day ", "night ") + "</ol></section></main>"
        << u"Islands\n\nHighlights"_s;
    QTest::newRow("a blog") << "<h1><a href=/>Ole on boats</a></h1><div>"
            + teasers("<div class=post><time datetime=2026-11-17></time><h2>", "</h2><p>",
                      "<p><a href=/m>Read more</a></div>")
            + "</div>" << u"Ole on boats"_s;
    QTest::newRow("boxes without headings") << "<h1>Local news</h1><div>"
            + teasers("<div class=b><div class=h>", "</div><div class=d>", "</div></div>")
            + "</div>" << u"Local news"_s;
}

void FrontPageTest::keepsTeasers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, above);
    const Article article = readPage(decode("<nav><a href=/>Home</a></nav>" + body));
    QStringList wanted{above};
    for (qsizetype at = 0; at < titles.size(); ++at)
        wanted << QString::fromUtf8(titles[at]) << QString::fromUtf8(about(at));
    QCOMPARE(article.text, wanted.join(u"\n\n"_s));
    QVERIFY(article.byline.isEmpty() && !article.published.isValid()); // they are of a teaser
}

/// A text of its own, or who wrote it and when, which an article's page says: the teasers are those of others.
void FrontPageTest::leavesArticlesAsTheyAre()
{
    const QByteArray cards =
        "<section>" + teasers("<article><h3>", "</h3><p>", "</article>") + "</section>";
    const QByteArray text = paragraphOf("It rained in Tarn.").repeated(3);
    const Article whole = readPage(decode("<main><h1>Rain</h1>" + text + "</main>" + cards));
    QVERIFY(!whole.text.contains(u"Bridge opens"));
    const Article video =
        readPage(decode("<meta property=article:published_time content=2026-11-17>"
                        "<main><h1>Rain on film</h1><video></video></main>"
                        + cards));
    QCOMPARE(video.text, u"Rain on film"_s);
}

ONRECORD_TEST(FrontPageTest)
#include "tst_frontpage.moc"
