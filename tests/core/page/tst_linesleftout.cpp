// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/linesleftout.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/sortedlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Lines among the paragraphs that are no part of the article.
class LinesLeftOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOut_data();
    void leavesOut();
    void tellsBylinesNearTheHeadline();
    void looksForNoBylinesFarAway();
};

static QList<SortedBlock> leftOutOf(const QByteArray &html)
{
    QList<SortedBlock> blocks = keptBlocks(PageTree(html));
    if (blocks.first().block.kind == BlockKind::Heading)
        blocks.first().block.kind = BlockKind::Headline;
    leaveOutLines(blocks);
    return blocks;
}

void LinesLeftOutTest::leavesOut_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("a label") << QByteArray("<p>It rained.<p>ADVERTISEMENT<p>It stopped.")
                             << QStringList{u"It rained."_s, u"-ADVERTISEMENT"_s, u"It stopped."_s};
    QTest::newRow("the headline once more") << QByteArray(
        "<h1>Ferry stays 😀</h1><p>It rained.<h3>Ferry stays 😀</h3><p>It stopped.<h3>Costs</h3>")
                                            << QStringList{u"Ferry stays 😀"_s, u"It rained."_s,
                                                           u"-Ferry stays 😀"_s, u"It stopped."_s,
                                                           u"Costs"_s};
    QTest::newRow("links below a label") << QByteArray(
        "<p>It stopped.<h3>Read more</h3><ul><li><a href=a>Ferry goes</a><li><a href=b>Bridge "
        "opens</a></ul><p>It <a href=c>rained</a>.")
                                         << QStringList{u"It stopped."_s, u"-Read more"_s,
                                                        u"-Ferry goes"_s, u"-Bridge opens"_s,
                                                        u"It rained."_s};
    QTest::newRow("a paragraph that is a link")
        << QByteArray("<p>It rained 😀.<p><a href=a>Nine ferries you will love</a>")
        << QStringList{u"It rained 😀."_s, u"-Nine ferries you will love"_s};
    QTest::newRow("a sentence of the text that is a link")
        << QByteArray("<p>It rained.<p><a href=a>The council refused.</a>")
        << QStringList{u"It rained."_s, u"The council refused."_s};
    QTest::newRow("a list of links")
        << QByteArray("<p>See:<ul><li><a href=a>Ferry</a><li><a href=b>Quay</a></ul>")
        << QStringList{u"See:"_s, u"-Ferry"_s, u"-Quay"_s};
    QTest::newRow("links among other items")
        << QByteArray("<ul><li><a href=a>Ferry</a><li>It stays, she said.</ul>")
        << QStringList{u"Ferry"_s, u"It stays, she said."_s};
    QTest::newRow("a label that is a sentence and a link")
        << QByteArray(
               "<p>It rained.<p><a href=a>Subscribe to the Courier's morning letter and never "
               "miss the last boat home.</a>")
        << QStringList{u"It rained."_s,
                       u"-Subscribe to the Courier's morning letter and never miss the last boat "
                       "home."_s};
    QTest::newRow("the articles before and behind")
        << QByteArray("<p>It rained 😀.<div><span>Previous article</span> <a href=a>Quay "
                      "opens</a></div><div>Next article <a href=b>Ferry goes</a></div>")
        << QStringList{u"It rained 😀."_s, u"-Previous article Quay opens"_s,
                       u"-Next article Ferry goes"_s};
    QTest::newRow("whose words they are")
        << QByteArray("<p>It rained.<p>Copyright 2015 The Coastal Press. All rights reserved. This "
                      "material may not be published.")
        << QStringList{u"It rained."_s,
                       u"-Copyright 2015 The Coastal Press. All rights reserved. This material may "
                       "not be published."_s};
    QTest::newRow("a letter that is offered")
        << QByteArray(
               "<p>It rained.<p><b>Do you like boats? <a href=a>Sign up for our letter</a>.</b>"
               "<p>Who signs up? <a href=b>The council</a> does.")
        << QStringList{u"It rained."_s, u"-Do you like boats? Sign up for our letter."_s,
                       u"Who signs up? The council does."_s};
    QTest::newRow("whose rights they are among links")
        << QByteArray("<p>It rained.<p><a href=a>Back</a> | Copyright 2026 The Courier"
                      "<p>The copyright 1990 law is gone, they said.")
        << QStringList{u"It rained."_s, u"-Back | Copyright 2026 The Courier"_s,
                       u"The copyright 1990 law is gone, they said."_s};
    QTest::newRow("whom to follow")
        << QByteArray("<h1>Ferry stays</h1><p>Ida Lund · Follow<p>It rained, we follow it.")
        << QStringList{u"Ferry stays"_s, u"-Ida Lund · Follow"_s, u"It rained, we follow it."_s};
    QTest::newRow("a day by its name")
        << QByteArray("<h1>Ferry stays</h1><p>Tuesday<p>Yesterday at 08:30<p>Tuesday is a day 😀.")
        << QStringList{u"Ferry stays"_s, u"-Tuesday"_s, u"-Yesterday at 08:30"_s,
                       u"Tuesday is a day 😀."_s};
    QTest::newRow("where it was printed")
        << QByteArray("<p>It rained.<p>A version of this article appears in print on 3 May 2026, "
                      "Section A, Page 3 of the New Tarn edition with the headline: Rain.")
        << QStringList{
               u"It rained."_s,
               u"-A version of this article appears in print on 3 May 2026, Section A, Page "
               "3 of the New Tarn edition with the headline: Rain."_s};
    QTest::newRow("how to reach who wrote it")
        << QByteArray("<p>i.lund@courier.example<p>It rained 😀.<p>Contact Ida Lund at "
                      "i.lund@courier.example or on Twitter.<p>Follow @idalund on Twitter.")
        << QStringList{u"-i.lund@courier.example"_s, u"It rained 😀."_s,
                       u"-Contact Ida Lund at i.lund@courier.example or on Twitter."_s,
                       u"-Follow @idalund on Twitter."_s};
    QTest::newRow("an appeal within the text")
        << QByteArray("<p>Contact us @harbour, said Lund.<p>It rained.<p>It rained.<p>It stopped.")
        << QStringList{u"Contact us @harbour, said Lund."_s, u"It rained."_s, u"It rained."_s,
                       u"It stopped."_s};
    QTest::newRow("a counter of readers")
        << QByteArray("<p>12,345 views<p>1.2K shares<p>12,345 views of the quay.")
        << QStringList{u"-12,345 views"_s, u"-1.2K shares"_s, u"12,345 views of the quay."_s};
    QTest::newRow("a counter") << QByteArray("<p>1 / 5<p>* * *<p>2 of 14<p>It rained.")
                               << QStringList{u"-1 / 5"_s, u"-* * *"_s, u"-2 of 14"_s,
                                              u"It rained."_s};
    QTest::newRow("a caption for another window")
        << QByteArray("<figcaption>A ferry in the harbour of Tarn</figcaption><figcaption>A ferry "
                      "in the harbour of "
                      "Tarn</figcaption>")
        << QStringList{u"A ferry in the harbour of Tarn"_s, u"-A ferry in the harbour of Tarn"_s};
    QTest::newRow("words said again")
        << QByteArray("<p>“A bad night is not every night,” she said.<blockquote>A bad night is "
                      "not every night</blockquote>"
                      "<blockquote>Another night entirely it was</blockquote>")
        << QStringList{u"“A bad night is not every night,” she said."_s,
                       u"-A bad night is not every night"_s, u"Another night entirely it was"_s};
    QTest::newRow("a heading whose words the text says again")
        << QByteArray("<h2>‘We have no other boat’</h2><p>“We have no other boat,” said Lund.")
        << QStringList{u"‘We have no other boat’"_s, u"“We have no other boat,” said Lund."_s};
    QTest::newRow("words said again as a heading")
        << QByteArray("<p>A bad night is not every night 😀.<h3>A bad night is not every night</h3>")
        << QStringList{u"A bad night is not every night 😀."_s,
                       u"-A bad night is not every night"_s};
    QTest::newRow("who took it, said again")
        << QByteArray("<figcaption>A ferry in Tarn. Ole Berg/Courier</figcaption><figcaption>Ole "
                      "Berg/Courier</figcaption><p>It rained 😀.")
        << QStringList{u"A ferry in Tarn. Ole Berg/Courier"_s, u"-Ole Berg/Courier"_s,
                       u"It rained 😀."_s};
    QTest::newRow("who took another picture, too")
        << QByteArray("<figcaption>Photo by Ole Berg 😀</figcaption><p>It rained.<figcaption>Photo "
                      "by Ole Berg 😀</figcaption><figcaption>Photo by Ole Berg 😀</figcaption>")
        << QStringList{u"Photo by Ole Berg 😀"_s, u"It rained."_s, u"Photo by Ole Berg 😀"_s,
                       u"-Photo by Ole Berg 😀"_s};
    QTest::newRow("a long caption behind the text again")
        << QByteArray("<figcaption>A ferry in the harbour of Tarn, on a morning in June, before "
                      "it rained</figcaption><p>It rained 😀.<figcaption>A ferry in the harbour of "
                      "Tarn, on a morning in June, before it rained</figcaption>")
        << QStringList{
               u"A ferry in the harbour of Tarn, on a morning in June, before it rained"_s,
               u"It rained 😀."_s,
               u"-A ferry in the harbour of Tarn, on a morning in June, before it rained"_s};
    QTest::newRow("a heading of other articles alone")
        << QByteArray("<p>It rained.<h3>From our harbour</h3><ul><li><a href=a>Quay opens "
                      "today</a></ul><h3>What now</h3><p>It stopped 😀.")
        << QStringList{u"It rained."_s, u"-From our harbour"_s, u"-Quay opens today"_s,
                       u"What now"_s, u"It stopped 😀."_s};
    QTest::newRow("a heading with text behind the links")
        << QByteArray("<h3>What now</h3><p><a href=a>Quay opens today</a><p>It stopped.")
        << QStringList{u"What now"_s, u"-Quay opens today"_s, u"It stopped."_s};
    QTest::newRow("names that a sentence announces")
        << QByteArray("<p>Those who voted for it:<ul><li><a href=a>Ida Lund</a><li><a href=b>Åse "
                      "Vik</a></ul>")
        << QStringList{u"Those who voted for it:"_s, u"Ida Lund"_s, u"Åse Vik"_s};
    QTest::newRow("titles that a sentence announces")
        << QByteArray("<p>More of what we wrote:<ul><li><a href=a>Quay opens for ferries</a></ul>")
        << QStringList{u"More of what we wrote:"_s, u"-Quay opens for ferries"_s};
    QTest::newRow("who wrote what is quoted below the headline")
        << QByteArray("<h1>Ferry stays 😀</h1><p>It rained.<blockquote><p>We stay.</p>— Ida Lund "
                      "(@idalund) "
                      "<a href=a>November 16, 2026</a></blockquote><p>By Åse Vik")
        << QStringList{u"Ferry stays 😀"_s, u"It rained."_s, u"We stay."_s,
                       u"— Ida Lund (@idalund) November 16, 2026"_s, u"-By Åse Vik"_s};
    QTest::newRow("an author's account")
        << QByteArray("<p>It rained 😀.<p>Ida Lund is on Twitter at @idalund.")
        << QStringList{u"It rained 😀."_s, u"-Ida Lund is on Twitter at @idalund."_s};
    QTest::newRow("where an author can be reached")
        << QByteArray(
               "<p>It rained 😀.<p>Ida Lund can be reached at 555-0134.<p>Åse Vik writes about "
               "boats. Reach her at @asevik.")
        << QStringList{u"It rained 😀."_s, u"-Ida Lund can be reached at 555-0134."_s,
                       u"-Åse Vik writes about boats. Reach her at @asevik."_s};
    QTest::newRow("a counter of comments above the text")
        << QByteArray("<ul><li>Ida Lund<li>0</ul><p>It rained in Tarn 😀.<ul><li>7</ul>")
        << QStringList{u"Ida Lund"_s, u"-0"_s, u"It rained in Tarn 😀."_s, u"7"_s};
    QTest::newRow("labels of pictures")
        << QByteArray("<figcaption>Image</figcaption><figcaption>View this image ›</figcaption>"
                      "<figcaption>Facebook</figcaption>")
        << QStringList{u"-Image"_s, u"-View this image ›"_s, u"Facebook"_s};
    QTest::newRow("who took a picture")
        << QByteArray("<h1>Ferry stays</h1><figcaption>Ole Berg/Vestby Courier</figcaption><p>By "
                      "Ida Lund")
        << QStringList{u"Ferry stays"_s, u"Ole Berg/Vestby Courier"_s, u"-By Ida Lund"_s};
}

void LinesLeftOutTest::leavesOut()
{
    QFETCH(QByteArray, html);
    QTEST(sortedLines(leftOutOf(html)), "lines");
}

void LinesLeftOutTest::tellsBylinesNearTheHeadline()
{
    const QList<SortedBlock> blocks = leftOutOf("<h1>Ferry stays</h1><p>By Ida Lund<p>17 November "
                                                "2026<p>Updated 18 November 2026<p>It rained.<p>It "
                                                "rained.<p>It rained.<p>By Ole Berg");
    for (qsizetype at = 1; at <= 3; ++at)
        QCOMPARE(blocks[at].reason, LeftOutReason::AboutArticle);
    QVERIFY(blocks.last().isKept()); // the text has begun long ago
}

void LinesLeftOutTest::looksForNoBylinesFarAway()
{
    const auto last = [](int between) {
        const QByteArray lines = "<h1>Ferry stays</h1>" + QByteArray("<p>Tarn</p>")
            + QByteArray("<h4>Harbour 😀</h4>").repeated(between) + "<h4>By Ida Lund</h4>";
        return leftOutOf(lines).last().reason;
    };
    QCOMPARE(last(10), LeftOutReason::AboutArticle);
    QCOMPARE(last(200), LeftOutReason::None);
}

ONRECORD_TEST(LinesLeftOutTest)
#include "tst_linesleftout.moc"
