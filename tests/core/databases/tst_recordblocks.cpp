// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/recordblocks.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

namespace {

QStringList textsOf(const QList<DraftBlock> &blocks)
{
    QStringList texts;
    for (const DraftBlock &block : blocks)
        texts.append(block.text);
    return texts;
}

} // namespace

/// Text and pages cut into the blocks that records are read from.
class RecordBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsLinesOfBrokenText();
    void takesEachLineOfOtherText();
    void partsAtIndents();
    void cutsPages();
    void partsAtTwoBreaks();
    void findsHeadlinesOfPages();
    void takesParagraphsOfDocuments();
    void putsLinesApart();
};

void RecordBlocksTest::keepsLinesOfBrokenText()
{
    const QString text = u"\r\n   The Courier\r\n\r\nIt rained 😀 on\r\nFriday.\r\n\r\nIt poured."_s;
    QCOMPARE(textsOf(blocksOfText(text)),
             (QStringList{u"The Courier"_s, u"It rained 😀 on\nFriday."_s, u"It poured."_s}));
}

void RecordBlocksTest::takesEachLineOfOtherText()
{
    const QString longLine = u"It rained and poured and rained "_s.repeated(4).trimmed();
    QCOMPARE(textsOf(blocksOfText(longLine + u"\n"_s + longLine + u"\n\nIt poured."_s)),
             (QStringList{longLine, longLine, u"It poured."_s}));
}

void RecordBlocksTest::partsAtIndents()
{
    QCOMPARE(textsOf(blocksOfText(u"Head\n\n   It rained on\nFriday.\n   It poured on\nSunday."_s)),
             (QStringList{u"Head"_s, u"It rained on\nFriday."_s, u"It poured on\nSunday."_s}));
}

void RecordBlocksTest::cutsPages()
{
    const PageTree page(
        "<table><tr><td><b>HD</b>&nbsp;</td><td>It <mark>rai</mark>ned</td></tr></table>"
        "<script>no()</script><p>Final<br>Correction</p><p> </p><p hidden>gone</p>😀 loose");
    QCOMPARE(textsOf(blocksOfPage(page, 0, page.size())),
             (QStringList{u"HD"_s, u"It rained"_s, u"Final\nCorrection"_s, u"😀 loose"_s}));
}

void RecordBlocksTest::partsAtTwoBreaks()
{
    const PageTree page("<p>It rained<br>on Friday.<br> <br><br>It poured 😀.<br></p>");
    QCOMPARE(textsOf(blocksOfPage(page, 0, page.size())),
             (QStringList{u"It rained\non Friday."_s, u"It poured 😀."_s}));
}

void RecordBlocksTest::findsHeadlinesOfPages()
{
    const PageTree page("<div id=hd><span class='enHeadline'>Lagoon "
                        "reopens</span></div><h2>More</h2><p>It rained.");
    const QList<DraftBlock> blocks = blocksOfPage(page, 0, page.size());
    QCOMPARE(textsOf(blocks), (QStringList{u"Lagoon reopens"_s, u"More"_s, u"It rained."_s}));
    QCOMPARE(blocks[0].kind, BlockKind::Heading);
    QCOMPARE(blocks[1].kind, BlockKind::Heading);
    QCOMPARE(blocks[2].kind, BlockKind::Paragraph);
}

void RecordBlocksTest::takesParagraphsOfDocuments()
{
    OfficeDocument document;
    document.blocks = {{.text = u"Page 1"_s, .role = OfficeRole::Furniture},
                       {.text = u"Ferry"_s, .role = OfficeRole::Title},
                       {.text = u"HD"_s, .table = 0, .row = 0, .column = 0},
                       {.text = u"It rained 😀."_s, .table = 0, .row = 0, .column = 1},
                       {.text = u"It poured."_s, .table = 0, .row = 0, .column = 1}};
    const QList<DraftBlock> blocks = blocksOfDocument(document);
    QCOMPARE(textsOf(blocks),
             (QStringList{u"Ferry"_s, u"HD"_s, u"It rained 😀."_s, u"It poured."_s}));
    QCOMPARE(blocks[0].kind, BlockKind::Paragraph);
    QCOMPARE(blocks[2].kind, BlockKind::TableCell);
    QVERIFY(blocks[1].startsLine);
    QVERIFY(!blocks[2].startsLine);
    QVERIFY(blocks[3].startsLine);
}

void RecordBlocksTest::putsLinesApart()
{
    QCOMPARE(textsOf(linesApart({{.text = u"One\n \ntwo "_s}, {.text = u"three"_s}})),
             (QStringList{u"One"_s, u"two"_s, u"three"_s}));
}

ONRECORD_TEST(RecordBlocksTest)
#include "tst_recordblocks.moc"
