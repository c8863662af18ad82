// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/taborder.h"

#include "tests/support/roomtests.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class TabOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paneThatHandsItsFocusOnIsNoStop();
    void leapsOverWhatTakesNoFocus();
    void staysWhereThereIsNoOther();
    void goesThroughBarsAsTheyStand_data();
    void goesThroughBarsAsTheyStand();
};

/// Qt by itself would come from the button to the list and never to the filter.
void TabOrderTest::paneThatHandsItsFocusOnIsNoStop()
{
    QWidget window;
    auto *button = new QPushButton(&window);
    auto *pane = new QWidget(&window);
    auto *filter = new QLineEdit(pane);
    auto *list = new QListView(pane);
    pane->setFocusProxy(list);
    window.show();
    QCOMPARE(nextByTab(button, true), filter);
    QCOMPARE(nextByTab(filter, true), list);
    QCOMPARE(nextByTab(list, true), button);
    QCOMPARE(nextByTab(button, false), list);
    QCOMPARE(nextByTab(list, false), filter);
    QCOMPARE(nextByTab(filter, false), button);
}

void TabOrderTest::leapsOverWhatTakesNoFocus()
{
    QWidget window;
    auto *first = new QPushButton(&window);
    auto *hidden = new QPushButton(&window);
    auto *disabled = new QPushButton(&window);
    auto *byMouse = new QPushButton(&window);
    auto *outside = new QPushButton(&window);
    disabled->setEnabled(false);
    auto *last = new QPushButton(&window);
    outside->move(-600, -500);
    byMouse->setFocusPolicy(Qt::ClickFocus);
    window.show();
    hidden->hide();
    QCOMPARE(nextByTab(first, true), last);
    QCOMPARE(nextByTab(last, false), first);
}

void TabOrderTest::staysWhereThereIsNoOther()
{
    QWidget window;
    auto *alone = new QPushButton(&window);
    window.show();
    QCOMPARE(nextByTab(alone, true), nullptr);
    QCOMPARE(nextByTab(&window, true), alone);
}

void TabOrderTest::goesThroughBarsAsTheyStand_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from the left") << Qt::LeftToRight;
    QTest::newRow("from the right") << Qt::RightToLeft;
}

/// Made in another order than they stand, as buttons are that are made when there is something to press.
void TabOrderTest::goesThroughBarsAsTheyStand()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QWidget window;
    window.resize(400, 400);
    window.setLayoutDirection(direction);
    auto *below = new QWidget(&window);
    auto *hidden = new QWidget(&window);
    auto *page = new QListView(&window);
    auto *pane = new QPushButton(&window);
    auto *above = new QWidget(&window);
    below->setGeometry(0, 300, 300, 100);
    below->setFocusPolicy(Qt::StrongFocus);
    page->setGeometry(0, 50, 300, 250);
    pane->setGeometry(300, 0, 100, 400);
    above->setGeometry(0, 0, 300, 50);
    const auto button = [](QWidget *bar, const QRect &place) {
        auto *made = new QPushButton(bar);
        made->setGeometry(place);
        return made;
    };
    QWidget *last = button(below, {100, 40, 80, 20});
    QWidget *right = button(below, {100, 2, 80, 24});
    QWidget *left = button(below, {10, 0, 80, 20});
    QWidget *beforePage = button(above, {10, 10, 80, 20});
    button(hidden, {0, 0, 10, 10});
    window.show();
    hidden->hide();
    const bool isMirrored = direction == Qt::RightToLeft;
    const QList<QWidget *> wanted{
        beforePage, page, below, isMirrored ? right : left, isMirrored ? left : right, last, pane};
    const TabBars bars{{below, nullptr, hidden, above}, page};
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        QWidget *next = wanted[(at + 1) % wanted.size()];
        QCOMPARE(nextByTab(wanted[at], true, bars), next);
        QCOMPARE(nextByTab(next, false, bars), wanted[at]);
    }
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::TabOrderTest)
#include "tst_taborder.moc"
