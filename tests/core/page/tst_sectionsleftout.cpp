// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/sectionsleftout.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/sortedlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Sections that a heading says are no part of the article.
class SectionsLeftOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeadings_data();
    void readsHeadings();
};

void SectionsLeftOutTest::readsHeadings_data()
{
    QTest::addColumn<QByteArray>("more"); ///< behind the article of three paragraphs
    QTest::addColumn<int>("left"); ///< how many blocks of it are left out
    QTest::addColumn<LeftOutReason>("reason");

    const QByteArray one = paragraphOf("I was there 😀.");
    QTest::newRow("comments in an element of their own")
        << "<section><h2>14 comments</h2><article><b>Ida</b>" + one + "</article></section>" + one
        << 3 << LeftOutReason::ReaderComments;
    QTest::newRow("comments beside the text") << "<h3>3 thoughts on “Ferry stays”</h3><ol><li>"
            + one + "</ol>" << 2 << LeftOutReason::ReaderComments;
    QTest::newRow("in words") << "<div><h3>Two responses</h3>" + one + "</div>" << 2
                              << LeftOutReason::ReaderComments;
    QTest::newRow("a heading of the text")
        << "<h3>Comments from the council</h3>" + one << 0 << LeftOutReason::None;
    QTest::newRow("other articles with what they say")
        << "<div><h2>Most read</h2><div><a href=/a><h3>Bridge opens</h3></a>" + one
            + "</div><div><h3><a href=/b>Rain in Tarn</a></h3>" + one + "</div></div>"
        << 5 << LeftOutReason::Related;
    QTest::newRow("no other articles")
        << "<div><h2>Latest</h2>" + one + one + "</div>" << 0 << LeftOutReason::None;
    QTest::newRow("a link around heading and words")
        << "<a href=/a><div><h2>Bridge opens</h2><h3>It is long</h3><p>courier.example</div></a>"
            + one
        << 3 << LeftOutReason::Related;
    const QByteArray teaser = "<p>The bridge will open in May, it was said on Friday.</p></div>";
    const QByteArray bridge = "<div class=k><h3><a href=/a>Bridge opens</a></h3>" + teaser;
    const QByteArray rain = "<div class=k><h3><a href=/b>Rain in Tarn 😀</a></h3>" + teaser;
    QTest::newRow("boxes alike that lead to other articles")
        << "<div class=z>" + bridge + rain + "</div>" << 4 << LeftOutReason::Related;
    QTest::newRow("a box alone, perhaps of the text") << bridge << 0 << LeftOutReason::None;
    QTest::newRow("numbered boxes of a list")
        << "<div><div class=k><h3><a href=/a>2) The bridge</a></h3>" + teaser
            + "<div class=k><h3><a href=/b>1) The boat 😀</a></h3>" + teaser + "</div>"
        << 0 << LeftOutReason::None;
    QTest::newRow("boxes that are most of the page")
        << "<div class=z>" + (bridge + rain).repeated(9) + "</div>" << 0 << LeftOutReason::None;
    QTest::newRow("comments below a line that counts them")
        << QByteArray("<div><div>3 comments</div><div><p>kelp<p>I rowed 😀.</div></div>") << 3
        << LeftOutReason::ReaderComments;
    QTest::newRow("a line that counts comments alone")
        << "<div>3 comments</div>" + one << 0 << LeftOutReason::None;
    QTest::newRow("nothing but links below a heading")
        << QByteArray("<div><h2>Latest from Tarn</h2><ul><li><a href=/a>Bridge opens</a><li><a "
                      "href=/b>Rain in Tarn 😀</a></ul><span>Today</span></div>")
        << 4 << LeftOutReason::Related;
    QTest::newRow("a box of linked headings")
        << "<div><h3><a href=/a>Health</a></h3><h4><a href=/b>What rain does</a></h4></div>" + one
        << 2 << LeftOutReason::Related;
    QTest::newRow("comments that nobody counted")
        << QByteArray("<div><h2>Comments</h2><p>kelp<p>I rowed 😀.</div>") << 3
        << LeftOutReason::ReaderComments;
    QTest::newRow("a label of comments above more text than it is below")
        << "<h3>Join the conversation</h3>" + one + one + one + one << 0 << LeftOutReason::None;
    QTest::newRow("links below words of the text") << "<div><h2>What now</h2>" + one
            + "<ul><li><a href=/a>Bridge</a><li><a href=/b>Rain</a></ul>"
              "</div>" << 0 << LeftOutReason::None;
    QTest::newRow("a heading that is a link")
        << "<h3><a href=/a>What now</a></h3>" + one << 0 << LeftOutReason::None;
}

void SectionsLeftOutTest::readsHeadings()
{
    QFETCH(QByteArray, more);
    QFETCH(int, left);
    const QByteArray one = paragraphOf("It rained in Tarn.");
    const PageTree page("<body><article><h1>Ferry stays</h1>" + one + one + one + more
                        + "</article></body>");
    QList<SortedBlock> blocks = keptBlocks(page);
    leaveOutSections(page, blocks, 0);
    leaveOutCards(page, blocks, 0);
    int found = 0;
    for (const SortedBlock &each : blocks) {
        found += !each.isKept();
        if (!each.isKept())
            QTEST(each.reason, "reason");
    }
    QCOMPARE(found, left);
    for (int at = 0; at < 4; ++at)
        QVERIFY(blocks[at].isKept());
}

ONRECORD_TEST(SectionsLeftOutTest)
#include "tst_sectionsleftout.moc"
