// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside: the room for it, panes beside the sidebar (history, another reader, another version), windows
// beside this one.
#include "ui/window/mainwindow.h"

#include "ui/article/articleview.h"
#include "ui/bars/messages.h"
#include "ui/bars/statusline.h"
#include "ui/bars/toolbar.h"
#include "ui/bundle/bundledock.h"
#include "ui/comparing/comparepane.h"
#include "ui/comparing/differenceediting.h"
#include "ui/comparing/versionspane.h"
#include "ui/corrections/correctionquestions.h"
#include "ui/history/historypane.h"
#include "ui/restoring/keptstate.h"
#include "ui/widgets/panedock.h"
#include "ui/window/windowlist.h"

#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace onrecord {

/// Leaves free what tools, sidebar and status line will take, so that no word moves when they come.
void MainWindow::keepRoom()
{
    // The line between a pane and the article, by which panes are made wider, is beside both.
    const auto withEdge = [this](int pane) {
        return pane > 0 ? pane + style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent) : 0;
    };
    const bool hasList = m_session.bundle().size() > 1;
    const int list = hasList ? withEdge(BundleDock::widthFor(width())) : 0;
    const bool hasArticle = m_session.isOpen() || !m_session.openingPath().isEmpty();
    const int sidebar = hasArticle ? withEdge(DrawerDock::widthFor(width())) : 0;
    m_column->setContentsMargins(
        isRightToLeft() ? sidebar : list, ToolBar::heightFor(fontMetrics()),
        isRightToLeft() ? list : sidebar, StatusLine::heightFor(fontMetrics()));
}

/// Leaves the room at \a edge to the part that is about to be shown there: then the article keeps its place, and is
/// not laid out for a width that nobody sees.
void MainWindow::giveRoom(Qt::Edge edge)
{
    QMargins kept = m_column->contentsMargins();
    switch (edge) {
    case Qt::TopEdge: kept.setTop(0); break;
    case Qt::BottomEdge: kept.setBottom(0); break;
    case Qt::LeftEdge: kept.setLeft(0); break;
    case Qt::RightEdge: kept.setRight(0); break;
    }
    m_column->setContentsMargins(kept);
}

/// Where reading ends: the sidebar stands there.
Qt::DockWidgetArea MainWindow::trailingArea() const
{
    return isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
}

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
    connect(m_compare, &ComparePane::statementSelected, this, [this](const QString &id) {
        // Words of a difference before are not what E or C is meant for.
        if (const Span words = m_article->selection(); !words.isEmpty())
            m_article->setSelection({words.begin, words.begin});
        selectStatement(id);
    });
    connect(m_compare, &ComparePane::wordsSelected, this, [this](Span words) {
        selectStatement({});
        m_article->setSelection(words);
        m_article->scrollTo(words);
    });
    connect(m_compare, &ComparePane::wordsShown, m_article, &ArticleView::setSelection);
    connect(m_compare, &ComparePane::editWanted, this, [this](ActionId how) {
        if (isDoneInArticle(how))
            m_article->setFocus();
        m_actions[how]->trigger();
    });
    connect(m_compare, &ComparePane::sourceWanted, this, [this](Span words) {
        m_article->setFocus();
        m_article->setSelection(words);
        m_article->scrollTo(words);
        m_messages->adviseWhile(
            CorrectionQuestions::tr("Select the words that name who says it, then press R."));
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
    dock->setAvailable(true);
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
