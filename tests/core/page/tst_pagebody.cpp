// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagebody.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/sortedlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// An article and what stands around it.
class PageBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheArticle();
    void takesAHeadlineThatIsNoHeading();
    void findsStandfirsts_data();
    void findsStandfirsts();
    void keepsTheCaptionOfTheFirstPicture();
    void keepsAPageWithoutAnArticle();
};

void PageBodyTest::keepsTheArticle()
{
    const QByteArray one = paragraphOf("It rained.");
    const PageTree page(
        "<div class=nav><a href=/>Home</a></div><div>Energy</div><h1>Ferry stays</h1><div><p>" + one
        + one + "<h2>What now 😀</h2>" + one + "</div><div>Elsewhere in Tarn</div>");
    const QList<SortedBlock> sorted = sortBlocks(page, pageBlocks(page), u"Ferry stays"_s);
    QStringList kept;
    for (const SortedBlock &each : sorted) {
        if (each.isKept())
            kept.append(each.block.text.left(11));
    }
    QCOMPARE(kept,
             (QStringList{u"Ferry stays"_s, u"It rained. "_s, u"It rained. "_s, u"What now 😀"_s,
                          u"It rained. "_s}));
    QCOMPARE(sorted[0].reason, LeftOutReason::Menu);
    QCOMPARE(sorted[1].reason, LeftOutReason::Beside);
    QCOMPARE(sorted[2].block.kind, BlockKind::Headline);
}

void PageBodyTest::takesAHeadlineThatIsNoHeading()
{
    const PageTree page("<td><font size=5>Ferry stays</font><br><br>" + paragraphOf("It rained.")
                        + "</td>");
    QCOMPARE(sortBlocks(page, pageBlocks(page), u"Ferry Stays"_s).first().block.kind,
             BlockKind::Headline);
}

void PageBodyTest::findsStandfirsts_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isOne");

    QTest::newRow("called so") << QByteArray("<p class=standfirst>It stays.</p>") << true;
    QTest::newRow("a sentence below the headline")
        << QByteArray("<p>The council found the money after all, in a drawer</p>") << true;
    QTest::newRow("a byline") << QByteArray(
        "<p>By Ida Lund, Ole Berg, Ane Vik and Nils Holm Dahl</p>")
                              << false;
    QTest::newRow("a short line") << QByteArray("<p>Energy</p>") << false;
}

void PageBodyTest::findsStandfirsts()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isOne);
    const QByteArray one = paragraphOf("It rained.");
    const PageTree page("<header><h1>Ferry stays</h1>" + line + "</header><div>" + one + one + one
                        + "</div>");
    const QList<SortedBlock> sorted = sortBlocks(page, pageBlocks(page), u"Ferry stays"_s);
    QCOMPARE(sorted[1].block.kind == BlockKind::Standfirst, isOne);
    QCOMPARE(sorted[1].isKept(), isOne);
}

void PageBodyTest::keepsTheCaptionOfTheFirstPicture()
{
    const QByteArray one = paragraphOf("It rained.");
    const QByteArray caption = "The ferry to Tarn in its harbour, on a morning in June 😀.";
    const PageTree page("<figure><figcaption>" + caption
                        + "</figcaption></figure><h1>Ferry stays</h1>"
                          "<figure><figcaption>"
                        + caption + "</figcaption></figure><div>" + one + one
                        + "</div><figure><figcaption>" + caption + "</figcaption></figure>");
    const QList<SortedBlock> sorted = sortBlocks(page, pageBlocks(page), u"Ferry stays"_s);
    QCOMPARE(sorted.size(), 6);
    QVERIFY(!sorted[0].isKept());
    QVERIFY(sorted[2].isKept());
    QCOMPARE(sorted[2].block.kind, BlockKind::Caption);
    QVERIFY(!sorted[5].isKept());
}

void PageBodyTest::keepsAPageWithoutAnArticle()
{
    const PageTree page("<nav>Home</nav><div>Rain</div><div>Sun</div>");
    QCOMPARE(sortedLines(sortBlocks(page, pageBlocks(page), {})),
             (QStringList{u"-Home"_s, u"Rain"_s, u"Sun"_s}));
}

ONRECORD_TEST(PageBodyTest)
#include "tst_pagebody.moc"
