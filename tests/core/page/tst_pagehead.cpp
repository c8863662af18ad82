// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagebody.h"
#include "core/page/pagehead.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/sortedlines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Lines below the headline that nothing but their words tell from the text.
class PageHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLines();
    void readsNoBoxOfFacts();
    void needsAHeadline();
};

void PageHeadTest::readsLines()
{
    const QByteArray one = paragraphOf("It rained in Tarn 😀.");
    const PageTree page("<h1>Ferry stays</h1><p>By Ida Lund<p>Vestby Courier<p>17 November 2026"
                        + one + one);
    QList<SortedBlock> blocks = sortBlocks(page, pageBlocks(page), u"Ferry stays"_s);
    const PageFacts facts = readPageHead(blocks);
    QCOMPARE(facts.authors, QStringList{u"Ida Lund"_s});
    QCOMPARE(facts.outlet, u"Vestby Courier"_s);
    QCOMPARE(facts.published, QDate(2026, 11, 17));
    for (int at = 1; at < 4; ++at)
        QCOMPARE(blocks[at].reason, LeftOutReason::AboutArticle);
    QVERIFY(blocks[4].isKept());
}

void PageHeadTest::readsNoBoxOfFacts()
{
    const PageTree page("<h1>Tarn Ferries</h1><p>Industry<p>Shipping<p>Founded<p>17 November 1926"
                        + paragraphOf("It rained."));
    QList<SortedBlock> blocks = sortBlocks(page, pageBlocks(page), u"Tarn Ferries"_s);
    QVERIFY(!readPageHead(blocks).published.isValid());
}

void PageHeadTest::needsAHeadline()
{
    const PageTree page("<p>By Ida Lund<p>Vestby Courier");
    QList<SortedBlock> blocks = keptBlocks(page);
    QCOMPARE(readPageHead(blocks), PageFacts());
    QVERIFY(blocks[0].isKept());
}

ONRECORD_TEST(PageHeadTest)
#include "tst_pagehead.moc"
