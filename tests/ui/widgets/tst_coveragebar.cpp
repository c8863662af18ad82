// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/coveragebar.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class CoverageBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsShares_data();
    void drawsShares();
    void saysWhatItDraws();
};

void CoverageBarTest::drawsShares_data()
{
    QTest::addColumn<Coverage>("coverage");
    QTest::addColumn<int>("attributed"); ///< pixels of 100
    QTest::addColumn<int>("reporter");
    QTest::newRow("three parts") << Coverage{60, 30, 10} << 60 << 30;
    QTest::newRow("all attributed") << Coverage{7, 0, 0} << 100 << 0;
    QTest::newRow("nothing attributed") << Coverage{0, 7, 0} << 0 << 100;
    QTest::newRow("most left out") << Coverage{1, 1, 8} << 10 << 10;
    QTest::newRow("no words") << Coverage{0, 0, 0} << 0 << 0;
}

void CoverageBarTest::drawsShares()
{
    QFETCH(Coverage, coverage);
    QFETCH(int, attributed);
    QFETCH(int, reporter);
    CoverageBar bar;
    bar.setColours(Qt::red, Qt::green, Qt::blue);
    bar.setCoverage(coverage);
    bar.resize(100, 11);
    const QImage picture = bar.grab().toImage();
    const auto count = [&picture](const QColor &colour) {
        int pixels = 0;
        for (int x = 0; x < picture.width(); ++x)
            pixels += picture.pixelColor(x, picture.height() / 2) == colour;
        return pixels;
    };
    QVERIFY2(std::abs(count(Qt::red) - attributed) <= 1,
             qPrintable(QString::number(count(Qt::red))));
    QVERIFY2(std::abs(count(Qt::green) - reporter) <= 1,
             qPrintable(QString::number(count(Qt::green))));
}

void CoverageBarTest::saysWhatItDraws()
{
    CoverageBar bar;
    bar.setCoverage({60, 30, 10});
    QCOMPARE(bar.toolTip(), u"60 words attributed, 30 in the reporter’s voice, 10 left out"_s);
    QCOMPARE(bar.accessibleName(), bar.toolTip());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::CoverageBarTest)
#include "tst_coveragebar.moc"
