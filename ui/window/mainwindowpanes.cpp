// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside: panes beside the sidebar (history, another reader, another version), windows beside
// this one.
#include "ui/window/mainwindow.h"

#include "ui/article/articleview.h"
#include "ui/bars/messages.h"
#include "ui/comparing/comparepane.h"
#include "ui/comparing/versionspane.h"
#include "ui/history/historypane.h"
#include "ui/restoring/keptstate.h"
#include "ui/widgets/panedock.h"
#include "ui/window/windowlist.h"

#include <QApplication>
#include <QListView>
#include <QMenu>

#include <algorithm>

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
    addDockWidget(trailingArea(), dock);
    tabifyDockWidget(m_sidebarDock, dock);
}

void MainWindow::addWindows()
{
    QMenu *menu = *std::find_if(m_menus.begin(), m_menus.end(), [this](const QMenu *each) {
        return each->actions().contains(m_actions[ActionId::OpenArticles]);
    });
    auto *list = new WindowList(*this, m_actions, menu);
    connect(list, &WindowList::advised, m_messages, &Messages::advise);
    connect(m_actions[ActionId::NewWindow], &QAction::triggered, this,
            [this] { openInNewWindow({}); });
    connect(m_actions[ActionId::ArticleInNewWindow], &QAction::triggered, this,
            [this] { openInNewWindow(m_session.path(), m_session.number()); });
}

/// \a number is that of the article in its file; -1: the first, or where the file was left. An empty path:
/// the window begins with the start page.
void MainWindow::openInNewWindow(const QString &path, qsizetype number)
{
    auto *window = new MainWindow(m_libraryPlace, m_preferences, m_theme.name());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->resize(size());
    window->m_keepsPlaces = m_keepsPlaces;
    if (m_care)
        window->readWith(*m_care);
    if (!path.isEmpty())
        window->begin(path);
    window->m_session.openNumber(number);
    connect(
        window, &MainWindow::settled, window,
        [window, number] { window->m_session.openNumber(number); }, Qt::SingleShotConnection);
    window->show();
}

/// What is open when the program is quit is there again when it begins.
void MainWindow::quit()
{
    QStringList paths;
    for (const MainWindow *window : WindowList::windows()) {
        if (!window->m_session.path().isEmpty())
            paths.append(window->m_session.path());
    }
    if (m_keepsPlaces)
        keepArticles(paths);
    QApplication::closeAllWindows();
}

} // namespace onrecord
