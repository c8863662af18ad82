// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/partsleftout.h"
#include "tests/support/roomtests.h"
#include "tests/support/sortedlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// What readers wrote, told by the buttons to reply alone.
class RepliesLeftOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOut_data();
    void leavesOut();
};

static QByteArray reply(const QByteArray &words, const QByteArray &button = "Reply")
{
    return "<div><div><b>kelp</b> 2 hours ago</div><div>" + words + "</div><div><a href=#>" + button
        + "</a></div></div>";
}

void RepliesLeftOutTest::leavesOut_data()
{
    QTest::addColumn<QByteArray>("more"); ///< behind a headline and three paragraphs
    QTest::addColumn<int>("left"); ///< how many blocks of it are left out, all from the first one

    const QByteArray two = reply("I rowed 😀.") + reply("So did I, every day.", "Like (3) · Reply");
    QTest::newRow("beside the text") << two << 6;
    QTest::newRow("in a box") << "<div>" + two + "</div>" << 6;
    QTest::newRow("below a heading") << "<h3>What readers say</h3>" + two << 7;
    QTest::newRow("in another language")
        << reply("Ich nicht.", "Antworten") + reply("Ich auch.", "Antworten") << 6;
    QTest::newRow("one, which may be of the text") << reply("I rowed.") << 0;
    QTest::newRow("words of the text")
        << "<p>Reply to it, he said." + paragraphOf("Reply is a village.") << 0;
}

void RepliesLeftOutTest::leavesOut()
{
    QFETCH(QByteArray, more);
    QFETCH(int, left);
    const QByteArray one = paragraphOf("It rained in Tarn.");
    const PageTree page("<body><main><h1>Ferry stays</h1>" + one + one + one + more
                        + "</main></body>");
    QList<SortedBlock> blocks = keptBlocks(page);
    leaveOutReplies(page, blocks, 0);
    constexpr int ofText = 4;
    for (int at = 0; at < blocks.size(); ++at) {
        const bool isLeft = at >= ofText && at < ofText + left;
        QCOMPARE(blocks[at].reason, isLeft ? LeftOutReason::ReaderComments : LeftOutReason::None);
    }
}

ONRECORD_TEST(RepliesLeftOutTest)
#include "tst_partsleftout_replies.moc"
