// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restoring/windowplace.h"

#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/restoring/keptstate.h"

#include <QScreen>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class WindowPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liesOnOneScreen_data();
    void liesOnOneScreen();
    void staysWhereThereIsNoScreen();
    void firstWindowFitsWithItsFrame();
    void restoredWindowFits_data();
    void restoredWindowFits();
    void leavesWhatFits();
};

static const QMargins frame{2, 30, 2, 2};

void WindowPlaceTest::liesOnOneScreen_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("placed");
    const QRect laptop(0, 0, 1280, 800);
    const QRect desk(1280, 0, 2560, 1440);
    const auto row = [](const char *name, QRect wanted, const QList<QRect> &screens, QRect placed) {
        QTest::newRow(name) << wanted << screens << placed;
    };
    row("the first window, as large as the screen", {0, 0, 1280, 800}, {laptop},
        {2, 30, 1276, 768});
    row("below a panel", {100, 100, 1280, 800}, {QRect(0, 28, 1280, 772)}, {2, 58, 1276, 740});
    row("that fits", {200, 100, 800, 600}, {laptop}, {200, 100, 800, 600});
    row("over an edge", {900, 500, 800, 600}, {laptop}, {478, 198, 800, 600});
    row("above the screen", {200, -200, 800, 600}, {laptop}, {200, 30, 800, 600});
    row("the screen became smaller", {300, 200, 2000, 1200}, {laptop}, {2, 30, 1276, 768});
    row("the second screen", {1700, 200, 2000, 1100}, {laptop, desk}, {1700, 200, 2000, 1100});
    row("the second screen is gone", {1700, 200, 900, 700}, {laptop}, {378, 98, 900, 700});
    row("between both", {1000, 200, 1000, 700}, {laptop, desk}, {1282, 200, 1000, 700});
    row("a screen at the left", {-900, 100, 800, 600}, {laptop, QRect(-1000, 0, 1000, 700)},
        {-900, 98, 800, 600});
    row("smaller than a frame", {0, 0, 500, 500}, {QRect(0, 0, 300, 200)}, {2, 30, 296, 168});
}

void WindowPlaceTest::liesOnOneScreen()
{
    QFETCH(QRect, wanted);
    QFETCH(QList<QRect>, screens);
    QFETCH(QRect, placed);
    QCOMPARE(placedOnScreen(wanted, frame, screens), placed);
}

void WindowPlaceTest::staysWhereThereIsNoScreen()
{
    const QRect wanted(50, 60, 1280, 800);
    QCOMPARE(placedOnScreen(wanted, frame, {}), wanted);
}

void WindowPlaceTest::firstWindowFitsWithItsFrame()
{
    keepWindow({});
    AtTheWindow at;
    at.window->close();
    at.window = std::make_unique<MainWindow>(at.path(u"library.sqlite"_s), test::readingQuickly());
    at.window->keepPlaces();
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    QVERIFY(at.window->width() < room.width());
    QVERIFY(at.window->height() <= room.height() - 30);
}

void WindowPlaceTest::restoredWindowFits_data()
{
    QTest::addColumn<QRect>("kept");
    QTest::newRow("of a larger screen") << QRect(100, 100, 2400, 1300);
    QTest::newRow("of a screen that is gone") << QRect(5000, 300, 700, 600);
    QTest::newRow("over the edge") << QRect(500, 500, 700, 600);
}

void WindowPlaceTest::restoredWindowFits()
{
    QFETCH(QRect, kept);
    QWidget before;
    before.setGeometry(kept);
    before.show();
    keepWindow({before.saveGeometry(), {}});
    AtTheWindow at;
    at.window->close();
    at.window = std::make_unique<MainWindow>(at.path(u"library.sqlite"_s), test::readingQuickly());
    at.window->keepPlaces();
    at.window->show();
    QVERIFY(at.readQuay());
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    QVERIFY2(room.contains(at.window->frameGeometry()),
             qPrintable(QDebug::toString(at.window->frameGeometry())));
}

void WindowPlaceTest::leavesWhatFits()
{
    QWidget before;
    before.setGeometry(20, 60, 700, 500);
    before.show();
    keepWindow({before.saveGeometry(), {}});
    AtTheWindow at;
    at.window->close();
    at.window = std::make_unique<MainWindow>(at.path(u"library.sqlite"_s), test::readingQuickly());
    at.window->keepPlaces();
    at.window->show();
    QVERIFY(at.readQuay());
    QCOMPARE(at.window->geometry(), QRect(20, 60, 700, 500));
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::WindowPlaceTest)
#include "tst_windowplace.moc"
