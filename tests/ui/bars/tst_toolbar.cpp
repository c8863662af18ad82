// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bars/toolbar.h"

#include "ui/widgets/pagebutton.h"
#include "ui/window/undoactions.h"

#include "tests/support/roomtests.h"

#include <QTest>
#include <QUndoCommand>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace onrecord {

/// The tools, and the undo actions they show.
class ToolBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttonsFollowTheirActions();
    void buttonsTriggerTheirActions();
    void showsHowManyAreToReview();
    void saysWhatWouldBeUndone();
    void takesAnAmpersandForItself();

private:
    static PageButton *button(const ToolBar &bar, const QString &text)
    {
        for (PageButton *each : bar.findChildren<PageButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
};

void ToolBarTest::buttonsFollowTheirActions()
{
    const Actions actions;
    const ToolBar bar(actions, nullptr);
    const PageButton *undo = button(bar, u"Undo"_s);
    const PageButton *review = button(bar, u"Review"_s);
    QVERIFY(undo && review);
    actions[ActionId::Undo]->setEnabled(false);
    actions[ActionId::Undo]->setText(u"&Undo Flag “Yes && no”"_s);
    QVERIFY(!undo->isEnabled());
    QCOMPARE(undo->toolTip(), u"Undo Flag “Yes  no”"_s);
    actions[ActionId::ReviewMode]->setChecked(true);
    QVERIFY(review->isChecked());
}

void ToolBarTest::buttonsTriggerTheirActions()
{
    const Actions actions;
    ToolBar bar(actions, nullptr);
    bar.show();
    PageButton *review = button(bar, u"Review"_s);
    QTest::mouseClick(review, Qt::LeftButton);
    QVERIFY(actions[ActionId::ReviewMode]->isChecked());
    QVERIFY(review->isChecked());
    QTest::mouseClick(review, Qt::LeftButton);
    QVERIFY(!actions[ActionId::ReviewMode]->isChecked());
    QVERIFY(!review->isChecked());
}

void ToolBarTest::showsHowManyAreToReview()
{
    const Actions actions;
    ToolBar bar(actions, nullptr);
    const int without = button(bar, u"Review"_s)->sizeHint().width();
    bar.setToReview(12);
    QVERIFY(button(bar, u"Review"_s)->sizeHint().width() > without);
    bar.setToReview(0);
    QCOMPARE(button(bar, u"Review"_s)->sizeHint().width(), without);
}

void ToolBarTest::saysWhatWouldBeUndone()
{
    const Actions actions;
    QUndoStack stack;
    nameUndoActions(actions, &stack);
    QCOMPARE(actions[ActionId::Undo]->text(), u"&Undo"_s);
    QVERIFY(!actions[ActionId::Undo]->isEnabled());
    stack.push(new QUndoCommand(u"Confirm “It rains 😀”"_s));
    QCOMPARE(actions[ActionId::Undo]->text(), u"&Undo Confirm “It rains 😀”"_s);
    QVERIFY(actions[ActionId::Undo]->isEnabled());
    QVERIFY(!actions[ActionId::Redo]->isEnabled());
    stack.undo();
    QCOMPARE(actions[ActionId::Redo]->text(), u"&Redo Confirm “It rains 😀”"_s);
    QCOMPARE(actions[ActionId::Undo]->text(), u"&Undo"_s);
}

void ToolBarTest::takesAnAmpersandForItself()
{
    const Actions actions;
    QUndoStack stack;
    nameUndoActions(actions, &stack);
    stack.push(new QUndoCommand(u"Rename to “Lind & Sons”"_s));
    QCOMPARE(actions[ActionId::Undo]->text(), u"&Undo Rename to “Lind && Sons”"_s);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ToolBarTest)
#include "tst_toolbar.moc"
