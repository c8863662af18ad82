// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/officetitle.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Where the head of a document ends, and what is a title in it. See tst_officedraft for whole heads.
class OfficeTitleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsTheHeadAtTheText();
    void findsWhatTheFileCallsItself();
    void knowsTitlesThatAreNone();
};

static OfficeBlock blockOf(const QString &words)
{
    OfficeBlock block;
    block.text = words;
    return block;
}

void OfficeTitleTest::endsTheHeadAtTheText()
{
    const QString sentence =
        u"“We stay where we are until the storm is over,” she said, “and so do you.”"_s;
    OfficeBlock caption = blockOf(u"The ferry"_s);
    caption.role = OfficeRole::Caption;
    const QList<OfficeBlock> blocks{blockOf(u"Ferry stays"_s), caption, blockOf(sentence),
                                    blockOf(sentence), blockOf(u"What it costs"_s)};
    QCOMPARE(headBlocks(blocks), (QList<qsizetype>{0, 2, 3}));
    QVERIFY(!isRunningText(blocks[2]));
    QVERIFY(isRunningText(blockOf(sentence + u' ' + sentence)));
}

void OfficeTitleTest::findsWhatTheFileCallsItself()
{
    const QList<OfficeBlock> blocks{blockOf(u"Release at once"_s), blockOf(u"FERRY STAYS"_s)};
    QCOMPARE(titleBlock(blocks, {0, 1}, u"Ferry stays"_s), 1);
    QCOMPARE(titleBlock(blocks, {0, 1}, u"Untitled 1"_s), -1);
    QCOMPARE(blockSaying(blocks, {0}, u"Ferry stays"_s), -1);
}

void OfficeTitleTest::knowsTitlesThatAreNone()
{
    for (const QString &title :
         {u""_s, u"Untitled 1"_s, u"Unknown Title"_s, u"Word Document"_s,
          u"Microsoft Word - ferry.doc"_s, u"ferry.docx"_s, u"ferry_final_2"_s, u"Document1"_s})
        QVERIFY2(isNoTitle(title), qPrintable(title));
    for (const QString &title : {u"Ferry stays"_s, u"Document shows ferry stays"_s})
        QVERIFY2(!isNoTitle(title), qPrintable(title));
}

ONRECORD_TEST(OfficeTitleTest)
#include "tst_officetitle.moc"
