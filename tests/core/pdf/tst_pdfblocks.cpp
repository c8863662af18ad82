// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfblocks.h"

#include "core/pdf/pdflines.h"
#include "tests/support/pdfpages.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class PdfBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsParagraphsBySpace();
    void partsParagraphsByIndent();
    void partsParagraphsByLinesThatEndEarly();
    void partsParagraphsByLinesThatAreNotSpread();
    void partsItems();
    void partsStyles();
    void partsCreditsInDisplayType();
    void keepsHeadlinesOfDrawnFontsInOnePiece();
    void goesOnBesideABox();
    void endsTheHeadWhereColumnsBegin();
    void readsTables();
    void readsATableRightAboveWideLines();
    void takesNoShortLinesOfColumnsForATable();
    void knowsTheSetting();

private:
    static QStringList textsOf(const PdfPages &pages);
};

/// The lines of each block, parted by bars.
QStringList PdfBlocksTest::textsOf(const PdfPages &pages)
{
    const QList<PdfLine> lines = linesOfPage(pages.page(), pages.fonts());
    QStringList texts;
    for (const PdfBlock &block : blocksOfPage(lines, settingOf(lines))) {
        QStringList parts;
        for (const PdfLine &line : block.lines)
            parts.append(line.text);
        texts.append(parts.join(u'|') + (block.isCell ? u"#"_s : u""_s));
    }
    return texts;
}

void PdfBlocksTest::partsParagraphsBySpace()
{
    PdfPages pages;
    pages.addLines(50, 100,
                   {u"the rain of the long night went"_s, u"on and on and never did it end"_s});
    pages.addLines(50, 132,
                   {u"the rain of the next day was as"_s, u"long as that of the long night"_s});
    QCOMPARE(textsOf(pages),
             (QStringList{u"the rain of the long night went|on and on and never did it end"_s,
                          u"the rain of the next day was as|long as that of the long night"_s}));
}

void PdfBlocksTest::partsParagraphsByIndent()
{
    PdfPages pages;
    for (const int at : {0, 1, 2}) {
        pages.add(62, 100 + 24 * at, u"the rain of the long night we"_s);
        pages.add(50, 112 + 24 * at, u"had on and on and never an end"_s);
    }
    QCOMPARE(textsOf(pages).size(), 3);
    // A short last line and a short first one may have the same middle.
    pages.add(50, 172, u"it ended at last, 🌊."_s);
    pages.add(62, 184, u"We slept then."_s);
    QCOMPARE(textsOf(pages).last(), u"We slept then."_s);
}

void PdfBlocksTest::partsParagraphsByLinesThatEndEarly()
{
    PdfPages pages;
    pages.addLines(50, 100,
                   {u"The rain of the long night went"_s, u"on and on."_s,
                    u"The rain of the next day was as"_s, u"long as that, said the old man"_s});
    QCOMPARE(textsOf(pages),
             (QStringList{u"The rain of the long night went|on and on."_s,
                          u"The rain of the next day was as|long as that, said the old man"_s}));
}

/// Where lines are spread to fill their column one that is not is the last of its paragraph, though no word
/// had room behind it: items whose marks are drawn.
void PdfBlocksTest::partsParagraphsByLinesThatAreNotSpread()
{
    PdfPages pages;
    const QString full = u"aaaa bbbb cccc dddd eeee ffff"_s; // 132.5 points wide
    pages.addLines(50, 100, {full, full, full, full, full, full, full, u"the two steps are:"_s});
    pages.addLines(62, 196, {u"fix the long gate in May;"_s, u"and the pier by June."_s});
    pages.addLines(50, 220, {full, full});
    const QStringList texts = textsOf(pages);
    QVERIFY2(texts.contains(u"fix the long gate in May;"_s), qPrintable(texts.join(u'\n')));
    QVERIFY2(texts.contains(u"and the pier by June."_s), qPrintable(texts.join(u'\n')));
}

void PdfBlocksTest::partsItems()
{
    PdfPages pages;
    pages.addLines(50, 100,
                   {u"• a first one that is very long"_s, u"• a second 🌊 one as long as it"_s});
    QCOMPARE(textsOf(pages).size(), 2);
}

void PdfBlocksTest::partsStyles()
{
    PdfPages pages;
    pages.add(50, 100, u"A gate that never closed at all"_s, 10, 1);
    pages.addLines(50, 112,
                   {u"The gate was fitted a long time"_s, u"ago by nobody in particular at"_s});
    QCOMPARE(textsOf(pages).size(), 2);
}

/// A caption beside the first lines is a block of its own, and tears nothing.
/// A head and a first paragraph that are set alike, larger than the text, are parted where the author is
/// named.
void PdfBlocksTest::partsCreditsInDisplayType()
{
    PdfPages pages;
    pages.addLines(50, 100,
                   {u"All through the night it rained"_s, u"By Ida Lund"_s,
                    u"The rain of the long night went"_s, u"on and on until the morning came"_s},
                   14, 12);
    for (int row = 0; row < 12; ++row)
        pages.add(50, 200 + 12 * row, u"words of the text that go on and on"_s);
    const QStringList texts = textsOf(pages).first(3);
    QCOMPARE(texts,
             (QStringList{u"All through the night it rained"_s, u"By Ida Lund"_s,
                          u"The rain of the long night went|on and on until the morning came"_s}));
}

/// Chromium draws some fonts itself, and their sizes are told as little more than half of what they are: lines of
/// text are 2.2 sizes apart, and so are those of the headline.
void PdfBlocksTest::keepsHeadlinesOfDrawnFontsInOnePiece()
{
    PdfPages pages;
    pages.addLines(50, 60, {u"Griffin office fined"_s, u"after flood 🌊 figures"_s, u"tumble"_s}, 27,
                   12.6);
    pages.addLines(50, 150, QStringList(8, u"the rain of the long night went on"_s), 13.5, 6.1);
    QCOMPARE(textsOf(pages).first(), u"Griffin office fined|after flood 🌊 figures|tumble"_s);
}

void PdfBlocksTest::goesOnBesideABox()
{
    PdfPages pages;
    pages.addLines(50, 100, {u"The rain of the long"_s, u"night went on and on"_s});
    pages.addLines(220, 104, {u"The gate on the day"_s, u"of the great storm."_s});
    pages.addLines(50, 124,
                   {u"and never did anybody say that it was to end one day of"_s,
                    u"the year in which there was so much of it that all drowned"_s});
    const QStringList texts = textsOf(pages);
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts.first().count(u'|'), 3);
    QCOMPARE(texts.last(), u"The gate on the day|of the great storm."_s);
}

/// A byline above the second of three columns is no line of it.
void PdfBlocksTest::endsTheHeadWhereColumnsBegin()
{
    PdfPages pages;
    pages.add(190, 88, u"By Ida Lund"_s);
    for (const int column : {0, 1, 2})
        pages.addLines(20 + 130 * column, 100, QStringList(5, u"the rain went on again"_s));
    const QStringList texts = textsOf(pages);
    QCOMPARE(texts.size(), 4);
    QCOMPARE(texts.first(), u"By Ida Lund"_s);
}

void PdfBlocksTest::readsTables()
{
    PdfPages pages;
    pages.addLines(50, 100, {u"The rain of the long night went on and on all over the land"_s});
    for (const int row : {0, 1, 2}) {
        pages.add(50, 130 + 20 * row, u"Gate %1"_s.arg(row));
        pages.add(150, 130 + 20 * row, u"38,000"_s);
        pages.add(250, 130 + 20 * row, u"the flood"_s);
    }
    QCOMPARE(textsOf(pages).mid(1, 4),
             (QStringList{u"Gate 0#"_s, u"38,000#"_s, u"the flood#"_s, u"Gate 1#"_s}));
}

void PdfBlocksTest::readsATableRightAboveWideLines()
{
    PdfPages pages;
    const QStringList text(4, u"The rain of the long night went on 😀 and on all over the land"_s);
    pages.addLines(50, 60, text, 18);
    for (const int row : {0, 1, 2}) {
        pages.add(50, 140 + 18 * row, u"Gate %1"_s.arg(row));
        pages.add(150, 140 + 18 * row, u"38,000"_s);
        pages.add(250, 140 + 18 * row, u"the flood"_s);
    }
    pages.addLines(50, 196, text, 18);
    QCOMPARE(textsOf(pages).mid(1, 4),
             (QStringList{u"Gate 0#"_s, u"38,000#"_s, u"the flood#"_s, u"Gate 1#"_s}));
}

void PdfBlocksTest::takesNoShortLinesOfColumnsForATable()
{
    PdfPages pages;
    for (const int column : {0, 1}) {
        for (const int at : {0, 1, 2, 3})
            pages.add(50 + 180 * column, 100 + 12 * at, u"the rain of the long night went"_s);
        pages.add(50 + 180 * column, 148, u"on."_s);
        pages.add(50 + 180 * column, 160, u"So did we."_s);
    }
    for (const QString &text : textsOf(pages))
        QVERIFY2(!text.endsWith(u'#'), qPrintable(text));
}

void PdfBlocksTest::knowsTheSetting()
{
    PdfPages pages;
    pages.add(50, 60, u"Large words of a headline"_s, 24);
    pages.addLines(50, 100, QStringList(8, u"the rain of the long night went"_s), 15);
    const PdfSetting setting = settingOf(linesOfPage(pages.page(), pages.fonts()));
    QCOMPARE(setting.size, 10.0);
    QCOMPARE(setting.leading, 1.5);
    QVERIFY(!setting.hasIndents);
}

ONRECORD_TEST(PdfBlocksTest)
#include "tst_pdfblocks.moc"
