// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/blockweights.h"
#include "tests/support/roomtests.h"
#include "tests/support/sortedlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// How much of an article is in a part of a page.
class BlockWeightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weighsProse();
    void sumsWhatIsWithin();
    void countsNoTeasers();
    void countsTextAroundALinkedHeading();
    void countsAPageOfTeasers();
};

void BlockWeightsTest::weighsProse()
{
    const QString words = QString(u"It rained in Tarn 😀. "_s).repeated(5).trimmed();
    QCOMPARE(proseIn({words}), double(words.size()));
    QCOMPARE(proseIn({words, BlockKind::ListItem}), words.size() / 2.0);
    QCOMPARE(proseIn({words, BlockKind::Heading}), 0.0);
    QCOMPARE(proseIn({u"It rained."_s}), 0.0);
    PageBlock links{words};
    links.linked = words.size() * 3 / 4;
    QCOMPARE(proseIn(links), 0.0);
}

void BlockWeightsTest::sumsWhatIsWithin()
{
    const PageTree page("<div>" + paragraphOf("It rained.") + "</div><div>"
                        + paragraphOf("It stopped.") + "</div>");
    QList<SortedBlock> blocks = keptBlocks(page);
    const int first = page[blocks[0].block.node].parent;
    const BlockWeights all(page, blocks, -1);
    QCOMPARE(all.within(first), all.of(0));
    QCOMPARE(all.all(), all.of(0) + all.of(1));
    blocks[1].reason = LeftOutReason::Related;
    QCOMPARE(BlockWeights(page, blocks, -1).all(), all.of(0));
}

void BlockWeightsTest::countsNoTeasers()
{
    QByteArray html = "<main><h1>Ferry stays</h1>";
    for (int at = 0; at < 4; ++at)
        html += paragraphOf("It rained.");
    html += "</main><div><h3><a href=/a>Another ferry goes</a></h3>" + paragraphOf("It stopped.")
        + "</div>";
    const PageTree page(html);
    const QList<SortedBlock> blocks = keptBlocks(page);
    const BlockWeights weights(page, blocks, blocks[0].block.node);
    QVERIFY(weights.of(1) > 0);
    QCOMPARE(weights.of(blocks.size() - 1), 0.0);
}

void BlockWeightsTest::countsTextAroundALinkedHeading()
{
    const QByteArray one = paragraphOf("It rained.");
    const PageTree page("<main><h1>Ferry stays</h1>" + one + one + one + "<div>" + one
                        + "<div><h3><a href=/a>Another ferry goes</a></h3></div>" + one
                        + "</div></main>");
    const QList<SortedBlock> blocks = keptBlocks(page);
    const BlockWeights weights(page, blocks, blocks[0].block.node);
    QVERIFY(weights.of(blocks.size() - 1) > 0);
}

void BlockWeightsTest::countsAPageOfTeasers()
{
    const PageTree page("<div><h3><a href=/a>A ferry goes</a></h3>" + paragraphOf("It stopped.")
                        + "</div>");
    const QList<SortedBlock> blocks = keptBlocks(page);
    QVERIFY(BlockWeights(page, blocks, -1).all() > 0);
}

ONRECORD_TEST(BlockWeightsTest)
#include "tst_blockweights.moc"
