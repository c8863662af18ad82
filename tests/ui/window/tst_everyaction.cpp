// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roomtests.h"
#include "tests/ui/atthewindow.h"
#include "ui/comparing/comparepane.h"
#include "ui/history/historypane.h"
#include "ui/review/scopebar.h"
#include "ui/startpage/startpage.h"

#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace onrecord {

using test::AtTheWindow;

/// Every action can be reached in a menu and by a key; that it is in the palette is tested there.
class EveryActionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isInAMenu();
    void isDoneByEachOfItsKeys_data();
    void isDoneByEachOfItsKeys();

private:
    QWidget *placeOf(ActionId id) const;

    AtTheWindow m_at;
};

static void gather(const QMenu &menu, QSet<const QAction *> &into)
{
    const QList<QAction *> entries = menu.actions();
    for (const QAction *entry : entries) {
        into.insert(entry);
        if (entry->menu())
            gather(*entry->menu(), into);
    }
}

void EveryActionTest::initTestCase()
{
    QVERIFY(m_at.readQuay());
}

void EveryActionTest::isInAMenu()
{
    QSet<const QAction *> shown;
    const QList<QAction *> menus = m_at.window->menuBar()->actions();
    for (const QAction *menu : menus)
        gather(*menu->menu(), shown);
    for (int id = 0; id < int(ActionId::Count_); ++id) {
        const QAction *action = m_at.window->actions()[ActionId(id)];
        QVERIFY2(shown.contains(action), qPrintable(action->objectName()));
    }
}

/// What has to have the focus for the keys of an action to be for it.
QWidget *EveryActionTest::placeOf(ActionId id) const
{
    const auto *action = m_at.window->actions()[id];
    if (id == ActionId::WithdrawCorrection)
        return m_at.window->findChild<HistoryPane *>()->list();
    if (id == ActionId::ScopeThisOne || id == ActionId::ScopeAll || id == ActionId::ScopePreview)
        return m_at.window->findChild<ScopeBar *>();
    if (id == ActionId::RemoveActor)
        return m_at.window->sidebar()->tree();
    if (id == ActionId::TakeOurs || id == ActionId::TakeTheirs)
        return m_at.window->findChild<ComparePane *>()->list();
    const auto *start = m_at.window->findChild<StartPage *>();
    if (start->list()->actions().contains(action) || start->actions().contains(action))
        return start->list();
    return m_at.window->article();
}

void EveryActionTest::isDoneByEachOfItsKeys_data()
{
    QTest::addColumn<int>("id");
    const Actions actions;
    for (int id = 0; id < int(ActionId::Count_); ++id)
        QTest::newRow(qPrintable(actions[ActionId(id)]->objectName())) << id;
}

void EveryActionTest::isDoneByEachOfItsKeys()
{
    QFETCH(int, id);
    QAction *action = m_at.window->actions()[ActionId(id)];
    const QList<QKeySequence> keys = action->shortcuts();
    QVERIFY2(!keys.isEmpty() && !keys.first().isEmpty(), "no key");
    // Only the way from the key to the action is looked at, not what it does.
    action->disconnect();
    QWidget *place = placeOf(ActionId(id));
    for (QWidget *each = place; each && each != m_at.window.get(); each = each->parentWidget())
        each->show();
    m_at.toFront();
    place->setFocus();
    QCOMPARE(m_at.window->focusWidget(), place);
    action->setEnabled(true);
    for (const QKeySequence &key : keys) {
        const QSignalSpy done(action, &QAction::triggered);
        const QKeyCombination pressed = key[0];
        QTest::keyClick(place, pressed.key(), pressed.keyboardModifiers());
        QVERIFY2(done.size() == 1, qPrintable(key.toString()));
    }
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::EveryActionTest)
#include "tst_everyaction.moc"
