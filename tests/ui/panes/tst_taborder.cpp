// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/taborder.h"

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

} // namespace onrecord

QTEST_MAIN(onrecord::TabOrderTest)
#include "tst_taborder.moc"
