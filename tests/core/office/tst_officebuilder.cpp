// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/officebuilder.h"
#include "tests/support/officelines.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class OfficeBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsBoxesBehindTheirParagraph();
    void keepsNotesApart();
    void saysHowAParagraphLooks();
    void countsCells();
};

void OfficeBuilderTest::putsBoxesBehindTheirParagraph()
{
    OfficeBuilder builder;
    builder.addText(u"It ", {});
    builder.beginBox();
    builder.addText(u"Rain at sea", {});
    builder.endBox();
    builder.addText(u"rained.", {});
    builder.endParagraph();
    builder.addText(u"  ", {});
    builder.endParagraph();
    QCOMPARE(officeLines(builder.takeBlocks()),
             (QStringList{u"It rained."_s, u"[box] Rain at sea"_s}));
}

void OfficeBuilderTest::keepsNotesApart()
{
    OfficeBuilder builder;
    builder.addText(u"It rained.", {});
    builder.beginNote();
    builder.addText(u"At sea.", {});
    QCOMPARE(officeLines(builder.endNote()), QStringList{u"note: At sea."_s});
    QCOMPARE(officeLines(builder.takeBlocks()), QStringList{u"It rained."_s});
}

void OfficeBuilderTest::saysHowAParagraphLooks()
{
    OfficeBuilder builder;
    builder.addText(u"All but a word of it is large and bold ", {40, true});
    builder.addText(u"now", {20, false});
    builder.endParagraph();
    builder.addText(u"One ", {20, true});
    builder.addText(u"word only", {20, false});
    const QList<OfficeBlock> blocks = builder.takeBlocks();
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks[0].size, 40);
    QVERIFY(blocks[0].isBold);
    QVERIFY(!blocks[1].isBold);
}

void OfficeBuilderTest::countsCells()
{
    OfficeBuilder builder;
    for (const auto *words : {u"a", u"b"}) {
        builder.beginTable();
        builder.beginRow();
        builder.beginCell();
        builder.beginCell();
        builder.addText(QStringView(words), {});
        builder.endTable();
    }
    const QList<OfficeBlock> blocks = builder.takeBlocks();
    QCOMPARE(officeLines(blocks), (QStringList{u"[0,1] a"_s, u"[0,1] b"_s}));
    QCOMPARE(blocks[0].table, 0);
    QCOMPARE(blocks[1].table, 1);
}

ONRECORD_TEST(OfficeBuilderTest)
#include "tst_officebuilder.moc"
