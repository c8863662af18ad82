// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/readingorder.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <numeric>

using namespace onrecord;

class ReadingOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersBoxes_data();
    void ordersBoxes();
    void ordersManyBoxesFromTheTop();
};

/// Boxes in the order of reading.
void ReadingOrderTest::ordersBoxes_data()
{
    QTest::addColumn<QList<PdfBox>>("boxes");

    QTest::newRow("none") << QList<PdfBox>();
    QTest::newRow("one below the other") << QList<PdfBox>{{0, 0, 100, 10}, {0, 20, 100, 30}};
    QTest::newRow("two columns") << QList<PdfBox>{
        {0, 0, 100, 10}, {0, 20, 100, 90}, {110, 5, 200, 30}, {110, 40, 200, 95}};
    QTest::newRow("a headline over both")
        << QList<PdfBox>{{0, 0, 200, 10}, {0, 20, 100, 90}, {110, 20, 200, 90}};
    QTest::newRow("columns above and below a picture's words") << QList<PdfBox>{
        {0, 0, 100, 40}, {110, 0, 200, 40}, {0, 50, 200, 60}, {0, 70, 100, 90}, {110, 70, 200, 90}};
    QTest::newRow("a line in the middle below three columns")
        << QList<PdfBox>{{0, 0, 90, 80}, {100, 0, 190, 80}, {200, 0, 290, 60}, {60, 90, 230, 99}};
    QTest::newRow("a short line in the middle above three columns")
        << QList<PdfBox>{{110, 0, 180, 9}, {0, 20, 90, 80}, {100, 20, 190, 80}, {200, 20, 290, 60}};
    QTest::newRow("a box beside a text that goes on below it")
        << QList<PdfBox>{{0, 0, 90, 40}, {100, 0, 190, 30}, {0, 50, 190, 90}};
}

void ReadingOrderTest::ordersBoxes()
{
    QFETCH(QList<PdfBox>, boxes);
    QList<int> inOrder(boxes.size());
    std::iota(inOrder.begin(), inOrder.end(), 0);
    QCOMPARE(readingOrder(boxes), inOrder);

    QList<PdfBox> turned(boxes.rbegin(), boxes.rend());
    QList<int> turnedOrder(inOrder.rbegin(), inOrder.rend());
    QCOMPARE(readingOrder(turned), turnedOrder);
}

void ReadingOrderTest::ordersManyBoxesFromTheTop()
{
    QList<PdfBox> boxes;
    for (int at = 0; at < 20'000; ++at)
        boxes.append({0, double(20'000 - at), 10, double(20'000 - at) + 0.5});
    const QList<int> order = readingOrder(boxes);
    QCOMPARE(order.size(), boxes.size());
    QCOMPARE(order.first(), 19'999);
}

ONRECORD_TEST(ReadingOrderTest)
#include "tst_readingorder.moc"
