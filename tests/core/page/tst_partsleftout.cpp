// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/partsleftout.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/sortedlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Parts that say they are no part of the article.
class PartsLeftOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatSaysSo_data();
    void leavesOutWhatSaysSo();
    void believesNotEverything();
    void keepsATeaserBelowTheHeadline();
    void leavesOutTheNextArticle();
};

/// An article of 😀 and three paragraphs with \a more behind it.
static QByteArray pageWith(const QByteArray &more)
{
    const QByteArray one = paragraphOf("It rained in Tarn.");
    return "<article><h1>Ferry stays 😀</h1>" + one + one + one + more + "</article>";
}

static qsizetype headlineIn(const QList<SortedBlock> &blocks)
{
    const auto found = std::find_if(blocks.begin(), blocks.end(), [](const SortedBlock &each) {
        return each.block.text.startsWith("Ferry stays"_L1);
    });
    return found == blocks.end() ? -1 : found - blocks.begin();
}

void PartsLeftOutTest::leavesOutWhatSaysSo_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<LeftOutReason>("reason");

    const QByteArray words = "It stopped in the evening</div>";
    QTest::newRow("nothing") << "<div>" + words << LeftOutReason::None;
    QTest::newRow("a menu") << "<div role=navigation>" + words << LeftOutReason::Menu;
    QTest::newRow("an advertisement")
        << "<div class=ad-slot>" + words << LeftOutReason::Advertisement;
    QTest::newRow("a newsletter") << "<div id=newsletter>" + words << LeftOutReason::SignUp;
    QTest::newRow("an offer") << QByteArray(
        "<div class=m><h3>Stay with us 😀</h3><p>You have 2 free articles left this month."
        "<p>It stopped in the evening</div>")
                              << LeftOutReason::SignUp;
    QTest::newRow("an offer among the text")
        << "<div class=m>" + paragraphOf("It snowed.") + "<p>Sign up for our newsletter<p>" + words
        << LeftOutReason::None;
    QTest::newRow("comments") << "<div class=comment-list>" + words
                              << LeftOutReason::ReaderComments;
    QTest::newRow("buttons to share") << "<div class=share-bar>" + words << LeftOutReason::Sharing;
    QTest::newRow("a post that is shown")
        << QByteArray("<div class=social-embed><blockquote>It stopped</blockquote></div>")
        << LeftOutReason::None;
    QTest::newRow("prose in a list of posts") << "<ul class=related-facts><li>"
            + paragraphOf("It stopped.") + "<li>" + paragraphOf("It snowed in June.") + "<li>"
            + paragraphOf("It snowed in July.")
            + "</ul>" << LeftOutReason::None;
    QTest::newRow("a dialog") << "<div role=dialog>" + words << LeftOutReason::Consent;
    QTest::newRow("a box that asks for an address")
        << "<div><div class=x1><form><input type=email></form></div>" + words
        << LeftOutReason::SignUp;
    QTest::newRow("a field with another name")
        << "<div><form><input name='Email-Address'></form>" + words << LeftOutReason::SignUp;
    QTest::newRow("a field for something else")
        << "<div><form><input name=search></form>" + words << LeftOutReason::None;
    QTest::newRow("a field below the text")
        << "<form><input type=email></form><div>" + words << LeftOutReason::None;
    QTest::newRow("what is hidden") << "<div hidden>" + words << LeftOutReason::Hidden;
}

void PartsLeftOutTest::leavesOutWhatSaysSo()
{
    QFETCH(QByteArray, more);
    const PageTree page(pageWith(more));
    QList<SortedBlock> blocks = keptBlocks(page);
    leaveOutParts(page, blocks, headlineIn(blocks));
    QTEST(blocks.last().reason, "reason");
    QVERIFY(blocks.first().isKept());
}

void PartsLeftOutTest::believesNotEverything()
{
    for (const QByteArray around :
         {"<div class=newsletter-page>", "<div class=has-sidebar>", "<div style='display:none'>"}) {
        const PageTree page(around + pageWith("<p>It stopped") + "</div>");
        QList<SortedBlock> blocks = keptBlocks(page);
        leaveOutParts(page, blocks, headlineIn(blocks));
        QVERIFY(blocks.last().isKept());
    }
}

void PartsLeftOutTest::keepsATeaserBelowTheHeadline()
{
    const auto isKept = [](const QByteArray &words) {
        const PageTree page("<article><header><h1>Ferry stays 😀</h1><div class=article__teaser>"
                            + words + "</div></header><div>" + paragraphOf("It rained.")
                            + "</div></article>");
        QList<SortedBlock> blocks = keptBlocks(page);
        leaveOutParts(page, blocks, 0);
        return blocks[1].isKept();
    };
    QVERIFY(isKept("Five voted for it"));
    QVERIFY(!isKept("<a href=/b>Bridge opens</a>"));
}

void PartsLeftOutTest::leavesOutTheNextArticle()
{
    const QByteArray next = "<div><div>Up next</div><h1><a href=/b>Bridge opens</a></h1><p>A "
                            "bridge opened in Vestby.</div>";
    const PageTree page("<main>" + pageWith("<h1>A part of it</h1>" + paragraphOf("It went on."))
                        + next + "</main>");
    QList<SortedBlock> blocks = keptBlocks(page);
    leaveOutOtherArticles(page, blocks, 0);
    const QStringList lines = sortedLines(blocks);
    QVERIFY(lines.contains(u"A part of it"_s));
    QCOMPARE(lines.last(3),
             (QStringList{u"-Up next"_s, u"-Bridge opens"_s, u"-A bridge opened in Vestby."_s}));
    QCOMPARE(blocks.last().reason, LeftOutReason::OtherArticle);
}

ONRECORD_TEST(PartsLeftOutTest)
#include "tst_partsleftout.moc"
