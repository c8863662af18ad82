// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/officetidying.h"
#include "tests/support/officelines.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Paragraphs and tables as a reader sees them.
class OfficeTidyingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAtBreaks_data();
    void cutsAtBreaks();
    void joinsTheLinesOfATitle();
    void takesTypedMarks();
    void keepsTablesOfFigures();
    void opensTablesThatLayOutThePage();
    void readsTablesOfFields();
};

namespace {

OfficeBlock textBlock(const QString &words)
{
    OfficeBlock block;
    block.text = words;
    return block;
}

OfficeBlock cell(int row, int column, const QString &words)
{
    OfficeBlock block = textBlock(words);
    block.table = 0;
    block.row = row;
    block.column = column;
    return block;
}

} // namespace

void OfficeTidyingTest::cutsAtBreaks_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("none") << u"It rained 😀."_s << QStringList{u"It rained 😀."_s};
    QTest::newRow("an empty line")
        << u"It rained.\n\u00A0\nThen not."_s << QStringList{u"It rained."_s, u"Then not."_s};
    QTest::newRow("sentences") << u"It rained.\nThen not."_s
                               << QStringList{u"It rained."_s, u"Then not."_s};
    QTest::newRow("who and when") << u"By Ida Lund\nThe Courier, 17 November 2026"_s
                                  << QStringList{u"By Ida Lund"_s,
                                                 u"The Courier, 17 November 2026"_s};
    QTest::newRow("wrapped by hand")
        << u"It rained all day long on the islands of the north and of the\nsouth, and the ferry "
           "stayed in its harbour, since nobody who\nknows the sound would sail."_s
        << QStringList{u"It rained all day long on the islands of the north and of the south, and "
                       "the ferry stayed in its harbour, since nobody who knows the sound would "
                       "sail."_s};
}

void OfficeTidyingTest::cutsAtBreaks()
{
    QFETCH(QString, words);
    QTEST(officeLines(tidied({textBlock(words)})), "lines");
}

void OfficeTidyingTest::joinsTheLinesOfATitle()
{
    OfficeBlock title = textBlock(u"Ferry stays\nin harbour"_s);
    title.role = OfficeRole::Title;
    QCOMPARE(officeLines(tidied({title})), QStringList{u"title: Ferry stays in harbour"_s});
    title.role = OfficeRole::Text;
    title.size = 40;
    OfficeBlock body = textBlock(u"It rained. "_s.repeated(10).trimmed());
    body.size = 22;
    QCOMPARE(officeLines(tidied({title, body})),
             (QStringList{u"Ferry stays in harbour"_s, body.text}));
    title.text = u"Ferry stays\nBy Ida Lund"_s;
    QCOMPARE(officeLines(tidied({title, body})),
             (QStringList{u"Ferry stays"_s, u"By Ida Lund"_s, body.text}));
}

void OfficeTidyingTest::takesTypedMarks()
{
    QCOMPARE(officeLines(
                 tidied({textBlock(u"•\tone"_s), textBlock(u"2.\ttwo"_s), textBlock(u"• three"_s),
                         textBlock(u"2. Then it rained"_s), textBlock(u"- “We stay.”"_s)})),
             (QStringList{u"item: one"_s, u"item: two"_s, u"item: three"_s, u"2. Then it rained"_s,
                          u"- “We stay.”"_s}));
}

void OfficeTidyingTest::keepsTablesOfFigures()
{
    QCOMPARE(officeLines(tidied({cell(0, 0, u"Day"_s), cell(0, 1, u"Rain"_s), cell(0, 1, u"(mm)"_s),
                                 cell(1, 0, u"Monday"_s), cell(1, 1, u"4"_s)})),
             (QStringList{u"[0,0] Day"_s, u"[0,1] Rain (mm)"_s, u"[1,0] Monday"_s, u"[1,1] 4"_s}));
}

void OfficeTidyingTest::opensTablesThatLayOutThePage()
{
    const QString running = u"It rained all day long on the islands. "_s.repeated(9).trimmed();
    QCOMPARE(officeLines(tidied(
                 {cell(0, 0, running), cell(0, 0, u"Then not."_s), cell(0, 1, u"Rain at sea"_s)})),
             (QStringList{running, u"Then not."_s, u"Rain at sea"_s}));
    QCOMPARE(officeLines(tidied({cell(0, 0, u"a"_s), cell(1, 0, u"b"_s)})),
             (QStringList{u"a"_s, u"b"_s}));
}

void OfficeTidyingTest::readsTablesOfFields()
{
    QCOMPARE(officeLines(tidied({cell(0, 0, u"Headline"_s), cell(0, 1, u"Ferry stays"_s),
                                 cell(1, 0, u"Author:"_s), cell(1, 1, u"Ida Lund"_s),
                                 cell(2, 0, u"Slug"_s), cell(2, 1, u"ferry"_s)})),
             (QStringList{u"Headline: Ferry stays"_s, u"Author: Ida Lund"_s,
                          u"furniture: Slug: ferry"_s}));
}

ONRECORD_TEST(OfficeTidyingTest)
#include "tst_officetidying.moc"
