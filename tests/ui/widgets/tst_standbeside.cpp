// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/standbeside.h"

#include "tests/support/roomtests.h"

#include <QTest>

namespace onrecord {

/// Where a dialog stands that asks about words.
class StandBesideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAllToBeRead_data();
    void leavesAllToBeRead();
    void takesTheSizeItWants();
    void givesUpWhatMattersLeast();
    void staysOnTheScreen();
    void leavesWordsOnAnyScreen();
};

void StandBesideTest::leavesAllToBeRead_data()
{
    QTest::addColumn<QRect>("words");
    QTest::newRow("high") << QRect(100, 100, 400, 40);
    QTest::newRow("low") << QRect(100, 600, 400, 40);
    QTest::newRow("many lines") << QRect(100, 200, 400, 400);
    QTest::newRow("many lines at the right") << QRect(600, 200, 400, 400);
    QTest::newRow("at the right edge") << QRect(900, 100, 100, 40);
    QTest::newRow("lines as wide as the screen") << QRect(0, 360, 1024, 60);
}

void StandBesideTest::leavesAllToBeRead()
{
    QFETCH(QRect, words);
    const QRect screen(0, 0, 1024, 768);
    const QRect place = placeBeside({420, 380}, {300, 240}, {words}, screen);
    QVERIFY(screen.contains(place));
    QVERIFY(!place.intersects(words));
}

void StandBesideTest::takesTheSizeItWants()
{
    const QRect screen(0, 0, 1280, 800);
    const QRect words(100, 100, 400, 40);
    const QRect place = placeBeside({420, 380}, {300, 240}, {words}, screen);
    QCOMPARE(place.size(), QSize(420, 380));
    QCOMPARE(place.left(), words.left());
    QVERIFY(place.top() > words.bottom());
}

/// The evidence far below, then the words that were said; never who says it.
void StandBesideTest::givesUpWhatMattersLeast()
{
    const QRect screen(0, 0, 640, 480);
    const QRect source(20, 150, 600, 20);
    const QRect content(20, 170, 600, 40);
    const QRect evidence(20, 60, 600, 20);
    const QRect farEvidence(20, 440, 600, 20);
    const QRect near = placeBeside({420, 380}, {300, 240}, {source, content, evidence}, screen);
    QVERIFY(!near.intersects(source) && !near.intersects(content) && !near.intersects(evidence));
    const QRect far = placeBeside({420, 380}, {300, 240}, {source, content, farEvidence}, screen);
    QVERIFY(!far.intersects(source) && !far.intersects(content));
}

void StandBesideTest::staysOnTheScreen()
{
    const QRect screen(0, 0, 640, 480);
    const QRect everything(0, 0, 640, 480); // then something is covered
    QVERIFY(screen.contains(placeBeside({420, 600}, {420, 500}, {everything}, screen)));
    // The second screen of two.
    const QRect right(1920, 0, 1024, 768);
    QVERIFY(right.contains(placeBeside({420, 380}, {300, 240}, {{1930, 700, 300, 40}}, right)));
}

/// A line of words anywhere, on the smallest screen.
void StandBesideTest::leavesWordsOnAnyScreen()
{
    const QRect screen(0, 0, 640, 480);
    for (int y = 0; y < 460; y += 7) {
        for (int x = 0; x < 560; x += 40) {
            const QRect words(x, y, 80, 20);
            const QRect place = placeBeside({420, 380}, {420, 200}, {words}, screen);
            QVERIFY(screen.contains(place));
            QVERIFY2(!place.intersects(words), qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
        }
    }
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::StandBesideTest)
#include "tst_standbeside.moc"
