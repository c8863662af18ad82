// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pagefurniture.h"

#include "core/pdf/pdflines.h"
#include "tests/support/pdfpages.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

class PageFurnitureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatPagesHaveAlike();
    void takesTheEndsOfASinglePage_data();
    void takesTheEndsOfASinglePage();
    void takesAHeadThatTheFirstPageLacks();
    void leavesAPageThatIsThereTwice();
    void knowsTheLineOfABrowser();

private:
    static QStringList taken(const PdfPages &pages, int *left = nullptr);
    static void addText(PdfPages &pages, double foot);
};

QStringList PageFurnitureTest::taken(const PdfPages &pages, int *left)
{
    QList<PdfPageLines> all;
    QList<PdfLine> lines;
    for (const PdfPage &page : pages.words().pages) {
        all.append({page.height, linesOfPage(page, pages.fonts())});
        for (PdfLine &line : all.last().lines)
            line.page = int(all.size()) - 1;
        lines += all.last().lines;
    }
    QStringList texts;
    for (const PdfLine &line : takeFurniture(all, settingOf(lines)))
        texts.append(line.text);
    if (left) {
        *left = 0;
        for (const PdfPageLines &page : std::as_const(all))
            *left += int(page.lines.size());
    }
    return texts;
}

void PageFurnitureTest::addText(PdfPages &pages, double foot)
{
    const QString line = u"the rain of the night %1 went on and on"_s;
    static const QStringList nights{u"before"_s, u"after"_s, u"of May"_s};
    pages.addLines(50, foot,
                   QStringList(6, line.arg(nights.at(pages.words().pages.size() % nights.size()))));
}

void PageFurnitureTest::takesWhatPagesHaveAlike()
{
    PdfPages pages;
    for (const int page : {1, 2, 3}) {
        if (page > 1)
            pages.addPage();
        pages.add(50, 40, u"The Vestby Courier 🌊"_s);
        addText(pages, 100 + 7 * page);
        pages.add(50, 580, u"room 214 – copy %1"_s.arg(page));
    }
    int left = 0;
    QCOMPARE(
        taken(pages, &left),
        (QStringList{u"The Vestby Courier 🌊"_s, u"room 214 – copy 1"_s, u"The Vestby Courier 🌊"_s,
                     u"room 214 – copy 2"_s, u"The Vestby Courier 🌊"_s, u"room 214 – copy 3"_s}));
    QCOMPARE(left, 18);
}

void PageFurnitureTest::takesTheEndsOfASinglePage_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("foot");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("a browser's") << u"11/27/26, 11:13 PM Ferry stays"_s
                                 << u"https://courier.example/ferry 1/1"_s
                                 << QStringList{u"11/27/26, 11:13 PM Ferry stays"_s,
                                                u"https://courier.example/ferry 1/1"_s};
    QTest::newRow("a folio") << u"Ferry stays"_s << u"– 7 –"_s << QStringList{u"– 7 –"_s};
    QTest::newRow("a page of some") << u"Ferry stays"_s << u"Cuttings, page 1 of 3"_s
                                    << QStringList{u"Cuttings, page 1 of 3"_s};
    QTest::newRow("the end of the text")
        << u"Ferry stays"_s << u"and so it ended."_s << QStringList();
}

void PageFurnitureTest::takesTheEndsOfASinglePage()
{
    QFETCH(QString, head);
    QFETCH(QString, foot);
    PdfPages pages;
    pages.add(50, 40, head);
    addText(pages, 100);
    pages.add(50, 590, foot);
    QTEST(taken(pages), "expected");
}

void PageFurnitureTest::takesAHeadThatTheFirstPageLacks()
{
    PdfPages pages;
    addText(pages, 100);
    pages.addPage();
    pages.add(50, 40, u"THE COURIER"_s);
    pages.add(260, 40, u"29 August 2026"_s);
    addText(pages, 100);
    QCOMPARE(taken(pages), (QStringList{u"THE COURIER"_s, u"29 August 2026"_s}));
}

void PageFurnitureTest::leavesAPageThatIsThereTwice()
{
    PdfPages pages;
    for (const int page : {1, 2}) {
        if (page > 1)
            pages.addPage();
        pages.add(50, 40, u"The Vestby Courier 🌊"_s);
        pages.addLines(50, 100, QStringList(6, u"the rain of the night went on and on"_s));
    }
    int left = 0;
    QCOMPARE(taken(pages, &left),
             (QStringList{u"The Vestby Courier 🌊"_s, u"The Vestby Courier 🌊"_s}));
    QCOMPARE(left, 12);
}

void PageFurnitureTest::knowsTheLineOfABrowser()
{
    QVERIFY(isPrintedLine(u"27.11.2026, 23:13 Ferry stays"_s));
    QVERIFY(!isPrintedLine(u"27 November 2026"_s));
}

ONRECORD_TEST(PageFurnitureTest)
#include "tst_pagefurniture.moc"
