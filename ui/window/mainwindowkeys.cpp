// SPDX-License-Identifier: GPL-3.0-or-later
// Where keys go in the window, and which act there.
#include "ui/window/mainwindow.h"

#include "ui/actions/rowkeys.h"
#include "ui/article/articleview.h"
#include "ui/bars/messagebar.h"
#include "ui/bars/messages.h"
#include "ui/bars/toolbar.h"
#include "ui/bundle/bundlepane.h"
#include "ui/comparing/comparepane.h"
#include "ui/comparing/versionspane.h"
#include "ui/corrections/keyreasons.h"
#include "ui/corrections/markingbar.h"
#include "ui/find/findbar.h"
#include "ui/history/historypane.h"
#include "ui/panes/panefocus.h"
#include "ui/panes/panes.h"
#include "ui/panes/selectionmenu.h"
#include "ui/panes/taborder.h"
#include "ui/review/reviewcard.h"
#include "ui/review/scopebar.h"
#include "ui/sidebar/sidebar.h"
#include "ui/startpage/startpage.h"
#include "ui/widgets/panedock.h"
#include "ui/window/dialogkeys.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <functional>

namespace onrecord {

void MainWindow::addPanes()
{
    m_bundle->setFocusProxy(m_bundle->list());
    m_history->setFocusProxy(m_history->list());
    m_compare->setFocusProxy(m_compare->list());
    m_versions->setFocusProxy(m_versions->list());
    auto *shown = new PaneFocus(this);
    for (QAbstractScrollArea *pane : {static_cast<QAbstractScrollArea *>(m_article),
                                      static_cast<QAbstractScrollArea *>(m_sidebar->tree()),
                                      static_cast<QAbstractScrollArea *>(m_history->list()),
                                      static_cast<QAbstractScrollArea *>(m_compare->list()),
                                      static_cast<QAbstractScrollArea *>(m_versions->list()),
                                      static_cast<QAbstractScrollArea *>(m_bundle->list())})
        shown->watch(pane);
    connect(m_actions[ActionId::NextPane], &QAction::triggered, this, [this] { focusPane(true); });
    connect(m_actions[ActionId::PreviousPane], &QAction::triggered, this,
            [this] { focusPane(false); });
    connect(m_actions[ActionId::SelectionMenu], &QAction::triggered, this,
            [this] { askForMenu(focusWidget()); });
}

/// In the order in which F6 goes through them; null ones among them.
QList<QWidget *> MainWindow::panes() const
{
    return {m_start,   m_article, m_sidebar,  m_card,   m_scope, m_markingBar,
            m_history, m_compare, m_versions, m_bundle, m_tools, findChild<MessageBar *>()};
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *from = focusWidget();
    for (const QWidget *pane : panes()) {
        const bool isLeft = pane && from && (pane == from || pane->isAncestorOf(from));
        if (isLeft && !pane->isVisible()) {
            // It was closed under the keys: what comes next by Tab has nothing to do with it.
            (m_atStart ? static_cast<QWidget *>(m_start) : m_article)->setFocus();
            return true;
        }
    }
    const TabBars bars{
        {m_card, m_scope, m_markingBar, findChild<MessageBar *>(), findChild<FindBar *>()},
        m_article};
    QWidget *to = nextByTab(from ? from : this, next, bars);
    if (!to)
        return false;
    setAttribute(Qt::WA_KeyboardFocusChange);
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

/// Enter presses the button that has the focus, as Space does; it comes here where nobody else took it.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (!isEnter || !button || event->isAutoRepeat()) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    auto *tool = qobject_cast<QToolButton *>(button);
    if (tool && tool->menu() && tool->popupMode() == QToolButton::InstantPopup)
        tool->showMenu();
    else
        button->click();
}

void MainWindow::focusPane(bool forward)
{
    // A drawer is open while keys go to it.
    const QList<DrawerDock *> docks = findChildren<DrawerDock *>();
    if (m_sidebarDock->isDrawer() && m_article->hasFocus()
        && std::none_of(docks.begin(), docks.end(), std::mem_fn(&DrawerDock::isOpenDrawer)))
        m_actions[ActionId::Sidebar]->setChecked(true);
    focusNextPane(panes(), forward ? Direction::Forward : Direction::Back);
    for (DrawerDock *dock : docks) {
        if (!dock->hasKeys())
            dock->closeDrawer();
    }
}

/// Out of a pane that is shown on demand, back to where the keys were before; the history is closed by
/// that. False where keys go to none of them.
bool MainWindow::leavePane()
{
    const QList<PaneDock *> docks = findChildren<PaneDock *>();
    const auto dock = std::find_if(docks.begin(), docks.end(), std::mem_fn(&PaneDock::hasKeys));
    if (dock == docks.end())
        return false;
    const bool isHistory = (*dock)->holds(m_history);
    if (isHistory && m_history->stopFiltering())
        return true;
    (*dock)->giveKeysBack();
    if (isHistory)
        m_actions[ActionId::History]->setChecked(false);
    else
        (*dock)->closeDrawer();
    return true;
}

void MainWindow::addKeys()
{
    auto *dialogKeys = new DialogKeys(*this);
    for (int id = 0; id < int(ActionId::Count_); ++id)
        m_actions[ActionId(id)]->installEventFilter(dialogKeys);
    // Actions in no menu act only where they are added.
    for (int id = 0; id < int(ActionId::Candidate1); ++id) {
        QAction *action = m_actions[ActionId(id)];
        if (action->shortcutContext() == Qt::WindowShortcut)
            addAction(action);
    }
    for (QAction *action : m_actions.singleKeys()) {
        m_article->addAction(action);
        m_sidebar->tree()->addAction(action);
    }
    m_sidebar->tree()->addAction(m_actions[ActionId::RemoveActor]);
    auto *reasons = new KeyReasons(m_actions, *m_corrections, this);
    reasons->watch(m_article);
    reasons->watch(m_sidebar->tree());
    reasons->watch(m_compare->list());
    m_compare->list()->installEventFilter(m_compare); // goes first: E is its own there
    connect(reasons, &KeyReasons::advised, m_messages, &Messages::adviseWhile);
    for (QListView *list : {m_history->list(), m_compare->list(), m_versions->list(),
                            m_bundle->list(), m_start->list()})
        new RowKeys(list, m_actions);
    m_actions.setSingleKeys(m_preferences.singleKeys);
    m_actions.setOwnKeys(m_preferences.keys);
}

} // namespace onrecord
