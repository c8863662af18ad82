// SPDX-License-Identifier: GPL-3.0-or-later
// The history of corrections by key and by menu, and undo after the window was closed.
#include "ui/history/historypane.h"

#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/corrections/sourcedialog.h"
#include "ui/history/historydelegate.h"
#include "ui/history/historymodel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

class HistoryPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_at.reset(); }
    void isShownAndHiddenByKey();
    void saysThatThereIsNothing();
    void withdrawsAnyOneAndPutsItInForceAgain();
    void withdrawsByMenu();
    void leadsToTheStatement();
    void takesAMergeBackAfterClosing();
    void followsUndo();
    void withdrawsByTheButtonInTheRow();
    void saysTheKeyOnTheButtonOfTheSelectedRow();
    void filtersByWordsReaderAndState();
    void groupsByReader();
    void saysWhoWithdrew();
    void saysWhoWithdrewAndDidNothingElse();
    void showsBothWordsWhereTheyChanged();
    void givesKeysBackByEscape();

private:
    QLineEdit *filter() const { return pane()->findChild<QLineEdit *>(u"history-filter"_s); }
    void choose(const QString &text) const
    {
        const auto *button = pane()->findChild<QToolButton *>(u"history-choice"_s);
        for (QAction *action : button->menu()->actions()) {
            if (action->text().remove(u'&') == text)
                action->trigger();
        }
    }
    void nameReader(const QString &name) const
    {
        Preferences preferences = test::readingQuickly();
        preferences.readerName = name;
        m_at->window->setPreferences(preferences);
    }
    void correctTwice();

    HistoryPane *pane() const { return m_at->window->findChild<HistoryPane *>(); }
    QListView *list() const { return pane()->list(); }
    QString row(int number, int role) const
    {
        return list()->model()->index(number, 0).data(role).toString();
    }
    void reopen()
    {
        m_at->window.reset();
        m_at->open();
        QVERIFY(m_at->readQuay());
    }

    std::unique_ptr<AtTheWindow> m_at;
};

void HistoryPaneTest::init()
{
    m_at = std::make_unique<AtTheWindow>();
    QVERIFY(m_at->readQuay());
}

void HistoryPaneTest::isShownAndHiddenByKey()
{
    QVERIFY(!pane()->isVisible());
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(pane()->isVisible());
    QCOMPARE(m_at->window->focusWidget(), list());
    QTest::keyClick(list(), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!pane()->isVisible());
}

void HistoryPaneTest::saysThatThereIsNothing()
{
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY(pane()->findChild<QLabel *>()->isVisible());
    QVERIFY(!m_at->window->actions()[ActionId::WithdrawCorrection]->isEnabled());
}

void HistoryPaneTest::withdrawsAnyOneAndPutsItInForceAgain()
{
    const QString crews = m_at->saying(u"“Nobody asked");
    m_at->window->selectStatement(crews);
    m_at->press(Qt::Key_U); // speaker unknown
    m_at->window->selectStatement(m_at->saying(u"“The numbers"));
    m_at->press(Qt::Key_A);
    QCOMPARE(m_at->speaker(crews), QString());
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(row(0, HistoryModel::AfterRole), u"confirmed"_s); // the newest first
    QCOMPARE(row(1, HistoryModel::BeforeRole), u"Bo Lind"_s);
    QCOMPARE(row(1, HistoryModel::AfterRole), u"nobody"_s);
    QVERIFY(!row(0, HistoryModel::HeadRole).isEmpty());
    QVERIFY(row(1, HistoryModel::HeadRole).isEmpty()); // of the same day and reader

    QTest::keyClick(list(), Qt::Key_End);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(m_at->speaker(crews), u"Bo Lind"_s);
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(list()->currentIndex().row(), 1);
    QVERIFY(row(1, HistoryModel::StateRole).startsWith(u"withdrawn "_s));
    QVERIFY(row(0, HistoryModel::StateRole).isEmpty());

    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(m_at->speaker(crews), QString());
    QVERIFY(row(1, HistoryModel::StateRole).isEmpty());
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_at->speaker(crews), u"Bo Lind"_s);

    // … which is on disk.
    reopen();
    QCOMPARE(m_at->speaker(m_at->saying(u"“Nobody asked")), u"Bo Lind"_s);
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(row(1, HistoryModel::StateRole).startsWith(u"withdrawn "_s));
}

void HistoryPaneTest::withdrawsByMenu()
{
    m_at->window->selectStatement(m_at->saying(u"“Nobody asked"));
    m_at->press(Qt::Key_X);
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    QTest::keyClick(list(), Qt::Key_Home);
    QAction *withdraw = m_at->window->actions()[ActionId::WithdrawCorrection];
    const QList<QAction *> menus = m_at->window->menuBar()->actions();
    QVERIFY(std::any_of(menus.begin(), menus.end(), [withdraw](const QAction *menu) {
        return menu->menu()->actions().contains(withdraw);
    }));
    QVERIFY(withdraw->isEnabled());
    withdraw->trigger();
    QVERIFY(m_at->reading().statement(m_at->saying(u"“Nobody asked"))->state != State::Rejected);
}

void HistoryPaneTest::leadsToTheStatement()
{
    const QString crews = m_at->saying(u"“Nobody asked");
    m_at->window->selectStatement(crews);
    m_at->press(Qt::Key_A);
    m_at->window->selectStatement(m_at->saying(u"“The numbers"));
    m_at->press(Qt::Key_A);
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    QTest::keyClick(list(), Qt::Key_Home);
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(m_at->window->selectedStatement(), crews);
    QCOMPARE(m_at->window->focusWidget(), list());
}

void HistoryPaneTest::takesAMergeBackAfterClosing()
{
    QVERIFY(m_at->clickRow(u"Bo Lind"_s));
    QTest::keyClick(m_at->window->sidebar()->tree(), Qt::Key_M, Qt::ControlModifier);
    auto *picker = m_at->asked<SourceDialog>();
    QVERIFY(picker);
    auto *field = picker->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"ana"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!test::actorNamed(m_at->reading(), u"Bo Lind"_s));
    const QString text = m_at->window->session().undoStack()->undoText();

    reopen();
    QVERIFY(!test::actorNamed(m_at->reading(), u"Bo Lind"_s));
    QCOMPARE(m_at->window->session().undoStack()->undoText(), text);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(test::actorNamed(m_at->reading(), u"Bo Lind"_s));

    reopen();
    QVERIFY(test::actorNamed(m_at->reading(), u"Bo Lind"_s));
    m_at->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!test::actorNamed(m_at->reading(), u"Bo Lind"_s));
}

void HistoryPaneTest::followsUndo()
{
    m_at->window->selectStatement(m_at->saying(u"“Nobody asked"));
    m_at->press(Qt::Key_X);
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    m_at->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(row(0, HistoryModel::StateRole).startsWith(u"withdrawn "_s));
}

/// Jon Aas gives the crews' words to nobody, Sunniva Dahl confirms the numbers.
void HistoryPaneTest::correctTwice()
{
    nameReader(u"Jon Aas"_s);
    m_at->window->selectStatement(m_at->saying(u"“Nobody asked"));
    m_at->press(Qt::Key_U);
    nameReader(u"Sunniva Dahl"_s);
    m_at->window->selectStatement(m_at->saying(u"“The numbers"));
    m_at->press(Qt::Key_A);
    m_at->press(Qt::Key_H, Qt::ControlModifier);
}

void HistoryPaneTest::withdrawsByTheButtonInTheRow()
{
    correctTwice();
    QTest::keyClick(list(), Qt::Key_Home);
    const QModelIndex below = list()->model()->index(1, 0);
    QStyleOptionViewItem option;
    option.font = list()->font();
    option.rect = list()->visualRect(below);
    const QPoint button = HistoryDelegate::buttonOf(option, below).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier, button);
    QCOMPARE(m_at->speaker(m_at->saying(u"“Nobody asked")), u"Bo Lind"_s);
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier, button);
    QCOMPARE(m_at->speaker(m_at->saying(u"“Nobody asked")), QString());
    // Elsewhere in the row a click selects it and nothing else.
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier,
                      option.rect.topLeft() + QPoint(60, 12));
    QCOMPARE(m_at->speaker(m_at->saying(u"“Nobody asked")), QString());
}

/// Where the row is selected the button says its key, and is as wide as it looks.
void HistoryPaneTest::saysTheKeyOnTheButtonOfTheSelectedRow()
{
    correctTwice();
    QTest::keyClick(list(), Qt::Key_Home);
    const auto buttonOf = [this](int row) {
        QStyleOptionViewItem option;
        option.font = list()->font();
        option.widget = list();
        option.rect = list()->visualRect(list()->model()->index(row, 0));
        return HistoryDelegate::buttonOf(option, list()->model()->index(row, 0));
    };
    const QRect selected = buttonOf(0);
    QVERIFY(selected.width() > buttonOf(1).width() + 10);
    QCOMPARE(selected.right(), buttonOf(1).right());
    const QPoint left(selected.left() + 3, selected.center().y());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::NoModifier, left);
    QCOMPARE(list()->model()->index(0, 0).data(HistoryModel::InForceRole).toBool(), false);
}

void HistoryPaneTest::filtersByWordsReaderAndState()
{
    correctTwice();
    QTest::keyClick(list(), Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(m_at->window->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_at->window->focusWidget(), filter());
    QTest::keyClicks(filter(), u"sunniva"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(row(0, HistoryModel::AfterRole), u"confirmed"_s);
    QTest::keyClicks(filter(), u" nobody"_s);
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY(pane()->findChild<QLabel *>()->isVisible());
    QTest::keyClick(filter(), Qt::Key_Escape);
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(m_at->window->focusWidget(), filter());
    QTest::keyClicks(filter(), u"asked the crews"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    QTest::keyClick(filter(), Qt::Key_Down);
    QCOMPARE(m_at->window->focusWidget(), list());
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(m_at->speaker(m_at->saying(u"“Nobody asked")), u"Bo Lind"_s);

    filter()->clear();
    choose(u"Only Withdrawn Ones"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(row(0, HistoryModel::AfterRole), u"nobody"_s);
    choose(u"Only Those in Force"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(row(0, HistoryModel::AfterRole), u"confirmed"_s);
    choose(u"All"_s);
    QCOMPARE(list()->model()->rowCount(), 2);
}

void HistoryPaneTest::groupsByReader()
{
    correctTwice();
    nameReader(u"Jon Aas"_s);
    m_at->window->selectStatement(m_at->saying(u"“We will"));
    m_at->press(Qt::Key_A);
    // Of one day: the reader of the newest first, then the other one's.
    QVERIFY(row(0, HistoryModel::HeadRole).startsWith(u"Today"_s));
    QVERIFY(row(0, HistoryModel::HeadRole).endsWith(u"· Jon Aas"_s));
    QVERIFY(row(1, HistoryModel::HeadRole).isEmpty());
    QVERIFY(row(2, HistoryModel::HeadRole).endsWith(u"· Sunniva Dahl"_s));
    choose(u"By person"_s);
    QVERIFY(row(0, HistoryModel::HeadRole).startsWith(u"Jon Aas ·"_s));
    QVERIFY(row(2, HistoryModel::HeadRole).startsWith(u"Sunniva Dahl ·"_s));
}

void HistoryPaneTest::saysWhoWithdrew()
{
    correctTwice();
    QTest::keyClick(list(), Qt::Key_End);
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(row(1, HistoryModel::StateRole).startsWith(u"withdrawn by Sunniva Dahl, "_s));
    QVERIFY(list()
                ->model()
                ->index(1, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"withdrawn by Sunniva Dahl"_s));
}

/// Also somebody who corrected nothing, at another time.
void HistoryPaneTest::saysWhoWithdrewAndDidNothingElse()
{
    correctTwice();
    reopen();
    nameReader(u"Una 😀 Rask"_s);
    const auto show = [this] {
        if (!pane()->isVisible())
            m_at->press(Qt::Key_H, Qt::ControlModifier);
    };
    show();
    QTest::keyClick(list(), Qt::Key_End);
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY2(row(1, HistoryModel::StateRole).startsWith(u"withdrawn by Una 😀 Rask, "_s),
             qPrintable(row(1, HistoryModel::StateRole)));
    reopen();
    show();
    QVERIFY(row(1, HistoryModel::StateRole).startsWith(u"withdrawn by Una 😀 Rask, "_s));
}

void HistoryPaneTest::showsBothWordsWhereTheyChanged()
{
    const QString denial = m_at->saying(u"that the island");
    QVERIFY(!denial.isEmpty());
    const Span words = m_at->reading().statement(denial)->statement.content.first();
    m_at->window->selectStatement(denial);
    m_at->window->article()->setSelection({words.begin, words.end - 11}); // "its doctor" left out
    m_at->press(Qt::Key_E);
    m_at->press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(list()->model()->rowCount() > 0);
    QVERIFY(row(0, HistoryModel::BeforeRole).endsWith(u"lose its doctor”"_s));
    QVERIFY(row(0, HistoryModel::AfterRole).endsWith(u"would lose”"_s));
}

void HistoryPaneTest::givesKeysBackByEscape()
{
    correctTwice();
    if (pane()->isVisible())
        QTest::keyClick(list(), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!pane()->isVisible());
    const QString selected = m_at->saying(u"“We will close");
    m_at->window->selectStatement(selected);
    QTreeView *tree = m_at->window->sidebar()->tree();
    m_at->toFront();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(m_at->window->focusWidget(), list());
    filter()->setText(u"sunniva"_s);
    QTest::keyClick(list(), Qt::Key_Escape); // first all is shown again
    QVERIFY(filter()->text().isEmpty());
    QVERIFY(pane()->isVisible());
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!pane()->isVisible());
    QVERIFY(!m_at->window->actions()[ActionId::History]->isChecked());
    QCOMPARE(m_at->window->focusWidget(), tree); // where they came from
    QCOMPARE(m_at->window->selectedStatement(), selected);

    m_at->press(Qt::Key_H, Qt::ControlModifier);
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(m_at->window->focusWidget(), m_at->window->article());
    QCOMPARE(m_at->window->selectedStatement(), selected);
    m_at->press(Qt::Key_Escape); // is the article’s again
    QCOMPARE(m_at->window->selectedStatement(), QString());
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::HistoryPaneTest)
#include "tst_historypane.moc"
