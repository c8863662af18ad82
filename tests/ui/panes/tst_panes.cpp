// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/panes.h"

#include "tests/support/roomtests.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace onrecord {

class PanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesRound();
    void entersAtTheFirstButton();
    void goesOnFromWithinAPane();
    void passesOverWhatIsHiddenOrCannotBeEntered();
    void goesBack();
    void entersWhereThePaneSays();
    void passesOverButtonsThatCannotBePressed();
};

/// Two fields and a card with two buttons, one above the other.
struct Panes
{
    Panes()
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *pane : {static_cast<QWidget *>(one), static_cast<QWidget *>(two), card})
            column->addWidget(pane);
        auto *row = new QVBoxLayout(card);
        row->addWidget(first);
        row->addWidget(second);
        window.show();
        one->setFocus();
    }

    void goOn() { focusNextPane({one, two, nullptr, card}); }
    void goBack() { focusNextPane({one, two, nullptr, card}, Direction::Back); }
    QWidget *focus() const { return window.focusWidget(); }

    QWidget window;
    QLineEdit *one = new QLineEdit(&window);
    QLineEdit *two = new QLineEdit(&window);
    QWidget *card = new QWidget(&window);
    QPushButton *first = new QPushButton(card);
    QPushButton *second = new QPushButton(card);
};

void PanesTest::goesRound()
{
    Panes panes;
    panes.goOn();
    QCOMPARE(panes.focus(), panes.two);
    panes.goOn();
    panes.goOn();
    QCOMPARE(panes.focus(), panes.one);
}

void PanesTest::entersAtTheFirstButton()
{
    Panes panes;
    panes.two->setFocus();
    panes.goOn();
    QCOMPARE(panes.focus(), panes.first);
}

void PanesTest::goesOnFromWithinAPane()
{
    Panes panes;
    panes.second->setFocus();
    panes.goOn();
    QCOMPARE(panes.focus(), panes.one);
}

void PanesTest::passesOverWhatIsHiddenOrCannotBeEntered()
{
    Panes panes;
    panes.two->hide();
    delete panes.first;
    delete panes.second;
    panes.goOn();
    QCOMPARE(panes.focus(), panes.one);
    panes.one->hide();
    panes.goOn(); // nowhere to go
}

void PanesTest::goesBack()
{
    Panes panes;
    panes.goBack();
    QCOMPARE(panes.focus(), panes.first);
    panes.goBack();
    QCOMPARE(panes.focus(), panes.two);
    panes.goBack();
    QCOMPARE(panes.focus(), panes.one);
}

void PanesTest::entersWhereThePaneSays()
{
    Panes panes;
    panes.card->setFocusProxy(panes.second);
    panes.two->setFocus();
    panes.goOn();
    QCOMPARE(panes.focus(), panes.second);
}

void PanesTest::passesOverButtonsThatCannotBePressed()
{
    Panes panes;
    panes.first->setEnabled(false);
    panes.two->setFocus();
    panes.goOn();
    QCOMPARE(panes.focus(), panes.second);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::PanesTest)
#include "tst_panes.moc"
