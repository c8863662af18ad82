// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfparagraphs.h"

#include "core/pdf/dropcaps.h"
#include "core/pdf/pdflines.h"
#include "tests/support/pdfpages.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class PdfParagraphsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnInTheNextColumn();
    void goesOnOnTheNextPage();
    void goesOnBehindAQuotationSetApart();
    void beginsAnew();
    void putsNotesLast();
    void joinsDropCaps_data();
    void joinsDropCaps();
    void knowsCaptions();

private:
    static QStringList textsOf(const PdfPages &pages);
};

QStringList PdfParagraphsTest::textsOf(const PdfPages &pages)
{
    QList<PdfLine> all;
    QList<QList<PdfLine>> lines;
    for (const PdfPage &page : pages.words().pages) {
        lines.append(linesOfPage(page, pages.fonts()));
        for (PdfLine &line : lines.last())
            line.page = int(lines.size()) - 1;
        all += lines.last();
    }
    const PdfSetting setting = settingOf(all);
    QList<PdfBlock> blocks;
    for (QList<PdfLine> &page : lines) {
        onrecord::joinDropCaps(page, setting);
        blocks += blocksOfPage(page, setting);
    }
    QStringList texts;
    for (const PdfParagraph &paragraph : paragraphsOf(blocks, setting))
        texts.append(paragraph.text);
    return texts;
}

void PdfParagraphsTest::goesOnInTheNextColumn()
{
    PdfPages pages;
    pages.addLines(50, 100,
                   {u"the rain of the long night we"_s, u"had went on and on and never"_s,
                    u"was to end, as all the swim-"_s});
    pages.addLines(230, 100,
                   {u"mers said who had been in the"_s, u"water 🌊 all of the day, and in"_s,
                    u"the night no less than that."_s});
    QCOMPARE(
        textsOf(pages),
        QStringList{u"the rain of the long night we had went on and on and never was to end, as "
                    "all the swimmers said who had been in the water 🌊 all of the day, and in "
                    "the night no less than that."_s});
}

void PdfParagraphsTest::goesOnOnTheNextPage()
{
    PdfPages pages;
    pages.addLines(50, 500, {u"the rain of the long night"_s, u"went on and on, as the Berg"_s});
    pages.addPage();
    pages.addLines(50, 100, {u"Company said, which had been"_s, u"in the water for all of it."_s});
    QCOMPARE(textsOf(pages).size(), 1);
}

void PdfParagraphsTest::goesOnBehindAQuotationSetApart()
{
    PdfPages pages;
    pages.addLines(50, 100, {u"The rain of the long night"_s, u"is not a plan, as we all say"_s});
    pages.add(50, 150, u"“is not a plan, as”"_s, 14);
    pages.addLines(50, 190,
                   {u"and have said for a long time"_s, u"to who wanted to hear of it."_s});
    QCOMPARE(textsOf(pages),
             (QStringList{u"The rain of the long night is not a plan, as we all say and have said "
                          "for a long time to who wanted to hear of it."_s,
                          u"“is not a plan, as”"_s}));
}

void PdfParagraphsTest::beginsAnew()
{
    PdfPages pages;
    pages.addLines(50, 500, {u"the rain of the long night"_s, u"went on and on, and then end."_s});
    pages.addPage();
    pages.addLines(50, 100, {u"The company said that it had"_s, u"been in the water for all."_s});
    QCOMPARE(textsOf(pages).size(), 2);
}

void PdfParagraphsTest::putsNotesLast()
{
    PdfPages pages;
    pages.addLines(50, 100, QStringList(6, u"the rain of the long night went"_s));
    pages.add(50, 500, u"1"_s, 5);
    pages.add(54, 504, u"The gauges are read every day."_s, 8);
    pages.addPage();
    pages.addLines(50, 100, QStringList(6, u"on and on for all of that night"_s));
    const QStringList texts = textsOf(pages);
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts.last(), u"The gauges are read every day."_s);
}

void PdfParagraphsTest::joinsDropCaps_data()
{
    QTest::addColumn<QString>("cap");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("begin");

    QTest::newRow("a word") << u"S"_s << u"cientists of the town"_s
                            << u"Scientists of the town on"_s;
    QTest::newRow("capitals") << u"V"_s << u"ESTBY lies at the sea"_s
                              << u"VESTBY lies at the sea on"_s;
    QTest::newRow("a word of one letter")
        << u"A"_s << u"on and on it goes still"_s << u"A on and on it"_s;
    QTest::newRow("behind a quotation mark")
        << u"“W"_s << u"e are in the water"_s << u"“We are in"_s;
}

void PdfParagraphsTest::joinsDropCaps()
{
    QFETCH(QString, cap);
    QFETCH(QString, rest);
    QFETCH(QString, begin);
    PdfPages pages;
    pages.add(50, 126, cap, 36);
    pages.addLines(72, 102, {rest, u"on and on it did in the rain"_s});
    pages.addLines(50, 126, {u"of the long night that was so very long"_s});
    const QStringList texts = textsOf(pages);
    QCOMPARE(texts.size(), 1);
    QVERIFY2(texts.first().startsWith(begin), qPrintable(texts.first()));
}

void PdfParagraphsTest::knowsCaptions()
{
    QVERIFY(tellsOfPicture(u"The gate on Tuesday. Photograph: Ole Berg/Courier"_s));
    QVERIFY(tellsOfPicture(u"Turbines near Vestby. (Ida Lund / Vestby Courier)"_s));
    QVERIFY(!tellsOfPicture(u"He took the photograph and left."_s));
}

ONRECORD_TEST(PdfParagraphsTest)
#include "tst_pdfparagraphs.moc"
