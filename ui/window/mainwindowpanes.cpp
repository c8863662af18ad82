// SPDX-License-Identifier: GPL-3.0-or-later
// The panes that stand beside the sidebar: history, another reader, another version.
#include "ui/window/mainwindow.h"

#include "ui/article/articleview.h"
#include "ui/comparing/comparepane.h"
#include "ui/comparing/versionspane.h"
#include "ui/history/historypane.h"
#include "ui/widgets/panedock.h"
#include "ui/window/messages.h"

#include <QListView>

namespace onrecord {

void MainWindow::addHistory()
{
    m_history = new HistoryPane(m_session, m_actions, this);
    auto *dock = new PaneDock(tr("History"), QStringLiteral("history"), m_history,
                              m_history->list(), m_actions[ActionId::History], this);
    addBesideSidebar(dock);
    connect(m_history, &HistoryPane::statementSelected, this, &MainWindow::selectStatement);
    connect(m_history, &HistoryPane::countChanged, dock, &PaneDock::setCount);
}

void MainWindow::addComparing()
{
    m_compare = new ComparePane(m_session, m_actions, this);
    auto *dock = new PaneDock(tr("Differences"), QStringLiteral("differences"), m_compare,
                              m_compare->list(), m_actions[ActionId::Differences], this);
    addBesideSidebar(dock);
    connect(m_compare, &ComparePane::leftChanged, dock, &PaneDock::setCount);
    connect(m_compare, &ComparePane::failed, m_messages, &Messages::tellFailure);
    connect(m_compare, &ComparePane::statementSelected, this, &MainWindow::selectStatement);
    connect(m_compare, &ComparePane::wordsSelected, this, [this](Span words) {
        selectStatement({});
        m_article->setSelection(words);
        m_article->scrollTo(words);
    });
    connect(m_compare, &ComparePane::editWanted, this, [this](ActionId how) {
        m_article->setFocus();
        m_actions[how]->trigger();
    });
}

void MainWindow::addVersions()
{
    m_versions = new VersionsPane(m_session, m_actions, this);
    auto *dock = new PaneDock(tr("Versions"), QStringLiteral("versions-dock"), m_versions,
                              m_versions->list(), m_actions[ActionId::Versions], this);
    addBesideSidebar(dock);
    connect(m_versions, &VersionsPane::countChanged, dock, &PaneDock::setCount);
    connect(m_versions, &VersionsPane::failed, m_messages, &Messages::tellFailure);
    connect(m_versions, &VersionsPane::statementSelected, this, &MainWindow::selectStatement);
    connect(m_versions, &VersionsPane::placeSelected, this, [this](qsizetype offset) {
        selectStatement({});
        m_article->setSelection({offset, offset});
        m_article->scrollTo({offset, offset});
    });
    connect(m_versions, &VersionsPane::articleWanted, m_article, [this] { m_article->setFocus(); });
}

/// A tab of the sidebar as long as nobody drags it elsewhere.
void MainWindow::addBesideSidebar(DrawerDock *dock)
{
    connect(dock, &DrawerDock::left, m_article, [this] { m_article->setFocus(); });
    addDockWidget(Qt::RightDockWidgetArea, dock);
    tabifyDockWidget(m_sidebarDock, dock);
}

} // namespace onrecord
