// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include "ui/actions/keysdialog.h"

#include "tests/support/roomtests.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace onrecord {

class ActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryActionOnce();
    void givesNoKeyTwice();
    void switchesOffOnlySingleKeys();
    void numbersTheCandidates();
    void listsEveryKeyOfTheMenus();
    void showsTheListOfKeys();
    void beginsWithTheKeysOfTheReview();
    void choosesInTheOpenList_data();
    void choosesInTheOpenList();
};

void ActionsTest::namesEveryActionOnce()
{
    const Actions actions;
    QSet<QString> names;
    for (int id = 0; id < int(ActionId::Count_); ++id) {
        const QAction *action = actions[ActionId(id)];
        QVERIFY(action);
        QVERIFY(!action->text().isEmpty());
        names.insert(action->objectName());
    }
    QCOMPARE(names.size(), int(ActionId::Count_));
}

void ActionsTest::givesNoKeyTwice()
{
    const Actions actions;
    QHash<QString, QString> taken;
    for (int id = 0; id < int(ActionId::Count_); ++id) {
        const QAction *action = actions[ActionId(id)];
        for (const QKeySequence &key : action->shortcuts()) {
            const QString text = key.toString(QKeySequence::PortableText);
            if (text.isEmpty())
                continue; // Qt's way to say that there is none
            // The same key may do one thing on the start page and another with an article.
            const bool isOfStartPage = action == actions[ActionId::OpenSample]
                || action == actions[ActionId::ForgetRecent]
                || action == actions[ActionId::OpenBeside];
            // So may it where the scope of a correction is asked.
            const bool isOfScope = action == actions[ActionId::ScopeThisOne]
                || action == actions[ActionId::ScopeAll]
                || action == actions[ActionId::ScopePreview];
            // And in the list of corrections.
            const bool isOfHistory = action == actions[ActionId::WithdrawCorrection];
            const QString where = isOfStartPage ? u"start: "_s + text
                : isOfScope                     ? u"scope: "_s + text
                : isOfHistory                   ? u"history: "_s + text
                                                : text;
            QVERIFY2(!taken.contains(where), qPrintable(text + u' ' + taken.value(where)));
            taken.insert(where, action->objectName());
        }
    }
}

void ActionsTest::switchesOffOnlySingleKeys()
{
    Actions actions;
    const QList<QKeySequence> before = actions[ActionId::NextStatement]->shortcuts();
    actions.setSingleKeys(false);
    QVERIFY(actions[ActionId::Confirm]->shortcuts().isEmpty()); // A
    QVERIFY(actions.candidate(0)->shortcuts().isEmpty()); // 1
    QCOMPARE(actions[ActionId::NextStatement]->shortcuts(),
             QList{QKeySequence(u"Alt+Down"_s)}); // without J
    QCOMPARE(actions[ActionId::Keys]->shortcuts(), QList{QKeySequence(u"Ctrl+?"_s)}); // without ?
    QCOMPARE(actions[ActionId::Later]->shortcuts(), QList{QKeySequence(u"Space"_s)});
    QCOMPARE(actions[ActionId::Find]->shortcuts(), QList{QKeySequence(u"Ctrl+F"_s)});
    actions.setSingleKeys(true);
    QCOMPARE(actions[ActionId::NextStatement]->shortcuts(), before);
    QCOMPARE(actions.candidate(8)->shortcut(), QKeySequence(u"9"_s));
}

void ActionsTest::numbersTheCandidates()
{
    const Actions actions;
    for (int index = 0; index < 9; ++index) {
        QCOMPARE(actions.candidate(index)->shortcut(), QKeySequence(QString::number(index + 1)));
        QVERIFY(actions.singleKeys().contains(actions.candidate(index)));
    }
    QVERIFY(!actions.singleKeys().contains(actions[ActionId::Find]));
}

void ActionsTest::listsEveryKeyOfTheMenus()
{
    const Actions actions;
    QMenuBar bar;
    const QList<QMenu *> menus = actions.addMenus(&bar);
    actions.fillMenus(menus);
    QStringList expected;
    for (const QMenu *menu : menus) {
        for (const QAction *entry : menu->actions()) {
            if (!entry->shortcut().isEmpty())
                expected.append(entry->text().remove(u'&'));
        }
    }
    QStringList listed;
    for (const auto &[text, keys] : actions.keyList()) {
        QVERIFY2(!keys.isEmpty(), qPrintable(text));
        listed.append(text);
    }
    QCOMPARE(listed.takeLast(), u"Take candidate 1 to 9"_s);
    QCOMPARE(listed, expected);
}

void ActionsTest::showsTheListOfKeys()
{
    const Actions actions;
    KeysDialog dialog(actions, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto *table = dialog.findChild<QTableWidget *>();
    QStringList titles;
    QList<std::pair<QString, QString>> rows;
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->columnSpan(row, 0) == 2)
            titles.append(table->item(row, 0)->text());
        else
            rows.append({table->item(row, 0)->text(), table->item(row, 1)->text()});
    }
    auto keys = actions.keyList();
    std::sort(rows.begin(), rows.end());
    std::sort(keys.begin(), keys.end());
    QCOMPARE(rows, keys);
    QMenuBar bar;
    QStringList menus;
    for (const QMenu *menu : actions.addMenus(&bar))
        menus.append(menu->title().remove(u'&'));
    QCOMPARE(titles, menus);
    QCOMPARE(table->currentRow(), 1);
}

/// Who asks for the keys in the middle of a review wants those of the review.
void ActionsTest::beginsWithTheKeysOfTheReview()
{
    const Actions actions;
    actions[ActionId::ReviewMode]->setChecked(true);
    KeysDialog dialog(actions, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto *table = dialog.findChild<QTableWidget *>();
    QCOMPARE(table->item(table->currentRow(), 1)->text(), u"F8"_s);
    const int first = table->rowAt(1);
    QCOMPARE(table->item(first, 0)->text(), u"Review"_s);
    QCOMPARE(first + 1, table->currentRow());
}

void ActionsTest::choosesInTheOpenList_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("chosen");
    QTest::newRow("Return") << int(Qt::Key_Return) << 1;
    QTest::newRow("Enter") << int(Qt::Key_Enter) << 1;
    QTest::newRow("Space") << int(Qt::Key_Space) << 1;
    QTest::newRow("Esc leaves it as it was") << int(Qt::Key_Escape) << 0;
}

/// The key is the list's alone: it neither presses the button of the dialog nor closes it.
void ActionsTest::choosesInTheOpenList()
{
    QFETCH(int, key);
    QFETCH(int, chosen);
    const Actions actions;
    const Actions ofAnotherWindow;
    QDialog dialog;
    QComboBox kinds(&dialog);
    kinds.addItems({u"Person"_s, u"Organisation"_s, u"Group"_s});
    QPushButton button(&dialog);
    button.setDefault(true);
    const QSignalSpy pressed(&button, &QPushButton::clicked);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    kinds.setFocus();
    // As the window system gives them: to the window.
    QTest::keyClick(dialog.windowHandle(), Qt::Key_Space);
    QTRY_VERIFY(kinds.view()->isVisible());
    QTest::keyClick(dialog.windowHandle(), Qt::Key_Down);
    QTest::keyClick(dialog.windowHandle(), Qt::Key(key));
    QTRY_VERIFY(!kinds.view()->isVisible());
    QCOMPARE(kinds.currentIndex(), chosen);
    QVERIFY(dialog.isVisible());
    QCOMPARE(pressed.size(), 0);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::ActionsTest)
#include "tst_actions.moc"
