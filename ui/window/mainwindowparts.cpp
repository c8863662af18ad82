// SPDX-License-Identifier: GPL-3.0-or-later
// How the window comes to its parts, the first paint before the rest.
#include "ui/window/mainwindow.h"

#include "ui/actions/keysdialog.h"
#include "ui/article/articleview.h"
#include "ui/bars/messages.h"
#include "ui/bars/openingprogress.h"
#include "ui/bars/statusline.h"
#include "ui/bars/toolbar.h"
#include "ui/bundle/bundledock.h"
#include "ui/bundle/bundlepane.h"
#include "ui/corrections/blockcorrections.h"
#include "ui/corrections/correctionactions.h"
#include "ui/corrections/correctionquestions.h"
#include "ui/corrections/markingbar.h"
#include "ui/corrections/selectioncorrections.h"
#include "ui/corrections/statementmarking.h"
#include "ui/corrections/stepnotice.h"
#include "ui/corrections/unplacedcorrections.h"
#include "ui/find/articlesearch.h"
#include "ui/importing/marksimport.h"
#include "ui/restoring/countkeeping.h"
#include "ui/restoring/placekeeping.h"
#include "ui/restoring/windowplace.h"
#include "ui/review/reviewcard.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/reviewplace.h"
#include "ui/review/scopebar.h"
#include "ui/review/scopecontroller.h"
#include "ui/sidebar/sidebar.h"
#include "ui/startpage/recentfacts.h"
#include "ui/startpage/recentmenu.h"
#include "ui/startpage/startpage.h"
#include "ui/theme/systemtheme.h"
#include "ui/widgets/panedock.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/actorcards.h"
#include "ui/window/articlechanges.h"
#include "ui/window/articleopening.h"
#include "ui/window/copycommands.h"
#include "ui/window/navigator.h"
#include "ui/window/reloading.h"
#include "ui/window/sharedselection.h"
#include "ui/window/undoactions.h"
#include "ui/window/viewactions.h"

#include <QApplication>
#include <QDockWidget>
#include <QListView>
#include <QMenuBar>
#include <QScreen>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace onrecord {

void MainWindow::resizeEvent(QResizeEvent *event)
{
    if (m_complete)
        showListButton();
    else
        keepRoom();
    QMainWindow::resizeEvent(event);
}

void MainWindow::showListButton()
{
    m_tools->setListButton(m_session.bundle().size() > 1 && BundleDock::widthFor(width()) == 0);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_complete) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, &MainWindow::addParts);
    }
    return QMainWindow::eventFilter(watched, event);
}

/// Makes what the first paint could do without.
void MainWindow::addParts()
{
    if (m_complete)
        return;
    addBars();
    addMenus();
    addCorrecting();
    addReviewing();
    addSidebar();
    addBundle();
    addHistory();
    addComparing();
    addVersions();
    m_search = new ArticleSearch(*m_article, *m_column, m_actions, this);
    addStartPage();
    addSelecting();
    addChanges();
    addCareful();
    addImporting();
    addPanes();
    addKeys();
    addWindows();
    connectActions();
    auto *system = new SystemTheme(this);
    connect(system, &SystemTheme::changed, this, [this] {
        // Looking at the desktop's theme may move palettes, so only where it counts.
        if (m_preferences.theme == Preferences::Theme::System)
            applyTheme();
    });
    m_complete = true;
    showStartPage();
    applyTheme();
    showReading();
    tellSettled();
    // Connected last, so that every part shows the reading by then.
    connect(&m_session, &Session::documentChanged, this, &MainWindow::tellSettled);
    connect(&m_session, &Session::openingChanged, this, &MainWindow::tellSettled);
    connect(&m_session, &Session::readingChanged, this, &MainWindow::tellSettled);
    connect(&m_session, &Session::careChanged, this, &MainWindow::tellSettled);
    if (m_keepsPlaces)
        addPlaces();
    m_session.showFindings();
}

void MainWindow::addPlaces()
{
    keepOnScreen(*this); // with the frame that it has by now
    auto *places = new PlaceKeeping(m_session, *m_article, *m_sidebar, m_actions, this);
    connect(places, &PlaceKeeping::statementWanted, m_selection, &SharedSelection::select);
    new CountKeeping(m_session, *m_bundle, this);
}

void MainWindow::addStartPage()
{
    m_start = new StartPage(m_actions, this);
    m_start->hide();
    m_column->insertWidget(m_column->indexOf(m_article), m_start, 1);
    connect(m_start, &StartPage::openWanted, m_opening, &ArticleOpening::begin);
    connect(m_start, &StartPage::newWindowWanted, this,
            [this](const QString &path) { openInNewWindow(path); });
    connect(&m_session, &Session::documentChanged, this, &MainWindow::showStartPage);
    connect(&m_session, &Session::openingChanged, this, &MainWindow::showStartPage);
    new RecentFacts(m_session, this);
}

void MainWindow::addBars()
{
    m_tools = new ToolBar(m_actions, this);
    addToolBar(m_tools);
    giveRoom(Qt::TopEdge);
    m_tools->show(); // at once, not when the event loop gets to it
    m_status = new StatusLine(this);
    m_status->setFixedHeight(StatusLine::heightFor(fontMetrics()));
    m_status->setZoom(m_preferences.zoom);
    setStatusBar(m_status);
    giveRoom(Qt::BottomEdge);
    m_status->show();
    new OpeningProgress(m_session, *m_article, *m_status, this);
}

void MainWindow::addMenus()
{
    m_actions.fillMenus(m_menus);
    QMenu *fileMenu = m_menus.first();
    auto *recent = new RecentMenu(fileMenu);
    fileMenu->insertMenu(fileMenu->actions().value(1), recent);
    connect(recent, &RecentMenu::chosen, m_opening, &ArticleOpening::begin);
    nameUndoActions(m_actions, m_session.undoStack());
}

void MainWindow::addSidebar()
{
    m_sidebar = new Sidebar(this);
    // Before it is shown: what appears later lays the whole window out.
    m_sidebar->setActions(m_actions);
    m_actions[ActionId::Sidebar]->setChecked(true);
    m_sidebarDock = new DrawerDock(tr("Positions"), QStringLiteral("sidebar"), m_sidebar,
                                   m_actions[ActionId::Sidebar], this);
    addDockWidget(trailingArea(), m_sidebarDock);
    connect(m_sidebarDock, &DrawerDock::left, m_article, [this] { m_article->setFocus(); });
    giveRoom(isRightToLeft() ? Qt::LeftEdge : Qt::RightEdge);
    m_sidebarDock->begin();
    connect(m_sidebar, &Sidebar::topicDropped, m_corrections, &SelectionCorrections::mergeTopics);
}

void MainWindow::addImporting()
{
    m_importing = new MarksImport(m_session, m_actions, this);
    connect(m_importing, &MarksImport::failed, m_messages, &Messages::tellFailure);
    connect(m_importing, &MarksImport::reading, m_messages, &Messages::advise);
    connect(m_importing, &MarksImport::over, m_messages, [this](const QString &sentence) {
        if (m_messages->sentence() == sentence)
            m_messages->dismiss();
    });
    connect(m_importing, &MarksImport::imported, m_messages,
            [this](const QString &sentence) { m_messages->adviseWhile(sentence); });
    connect(m_importing, &MarksImport::received, this, [this](const QString &sentence) {
        m_messages->offerWhile(sentence, m_actions[ActionId::TakeOver],
                               [this] { return m_session.receivedCount() > 0; });
    });
}

void MainWindow::addBundle()
{
    m_bundle = new BundlePane(m_session, this);
    auto *dock = new BundleDock(m_bundle, m_session, m_actions[ActionId::ArticleList], this);
    addDockWidget(isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, dock);
    giveRoom(isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge);
    dock->update();
    connect(&m_session, &Session::bundleChanged, this, &MainWindow::showListButton);
    showListButton();
    const auto steps = [this](ActionId id, bool forward) {
        QAction *action = m_actions[id];
        const auto enable = [this, action] {
            action->setEnabled(m_session.bundle().size() > 1);
        };
        connect(action, &QAction::triggered, m_bundle,
                [this, forward] { m_bundle->step(forward); });
        connect(&m_session, &Session::bundleChanged, action, enable);
        enable();
    };
    steps(ActionId::NextArticle, true);
    steps(ActionId::PreviousArticle, false);
}

void MainWindow::addCorrecting()
{
    m_corrections = new SelectionCorrections(m_session, this);
    auto *questions = new CorrectionQuestions(*m_corrections, this);
    const WordsPlace placeOnScreen = [this](const QList<Spans> &parts, int room) {
        return this->placeOnScreen(parts, room);
    };
    questions->setWordsPlace(placeOnScreen);
    m_marking = new StatementMarking(m_session, *m_corrections, *m_article, this);
    m_marking->setWordsPlace(placeOnScreen);
    connect(m_marking, &StatementMarking::advised, m_messages, &Messages::advise);
    connect(m_marking, &StatementMarking::changed, m_messages, &Messages::dismissNews);
    m_article->setReaders([this] { return m_corrections->readers(); });
    questions->setColours([this] {
        return m_complete ? m_theme.colours(m_preferences.theme)
                          : m_theme.firstColours(m_preferences.theme);
    });
    m_unplaced = new UnplacedCorrections(m_session, *m_corrections, m_actions, this);
    new CorrectionActions(m_actions, m_session, *m_corrections, *questions, *m_unplaced, *m_marking,
                          this);
    auto *blocks = new BlockCorrections(m_session, *m_article, m_actions, this);
    connect(m_corrections, &SelectionCorrections::targetChanged, blocks, &BlockCorrections::update);
    connect(m_article, &ArticleView::headActivated, questions, &CorrectionQuestions::askHead);
    connect(questions, &CorrectionQuestions::advised, m_messages,
            [this](const QString &sentence) { m_messages->adviseWhile(sentence); });
    connect(m_session.undoStack(), &QUndoStack::indexChanged, m_messages, &Messages::noteStep);
    connect(m_corrections, &SelectionCorrections::targetChanged, m_messages, &Messages::noteChoice);
    connect(questions, &CorrectionQuestions::askedAbout, m_article, [this](Span words) {
        m_article->setDrafted({}, words.isEmpty() ? Spans() : Spans{words});
    });
    connect(questions, &CorrectionQuestions::boundsWanted, m_article, &ArticleView::editBounds);
    connect(m_article, &ArticleView::boundsTaken, questions, &CorrectionQuestions::takeBounds);
    connect(m_article, &ArticleView::boundsLeft, m_messages, &Messages::dismissNews);
}

/// See WordsPlace.
QList<QRect> MainWindow::placeOnScreen(const QList<Spans> &parts, int room)
{
    const auto onScreen = [this](const Spans &words) {
        const QRect seen = m_article->shownPlace(words);
        return QRect(m_article->viewport()->mapToGlobal(seen.topLeft()), seen.size());
    };
    const QRect all = screen()->availableGeometry();
    const auto isTight = [&](const QRect &words) {
        return words.top() - all.top() < room && all.bottom() - words.bottom() < room;
    };
    if (!parts.isEmpty() && !parts.first().isEmpty() && isTight(onScreen(parts.first())))
        m_article->raise(hull(parts.first()));
    QList<QRect> places;
    for (const Spans &words : parts) {
        if (const QRect place = onScreen(words); !place.isEmpty())
            places.append(place);
    }
    return places;
}

/// What there is to do where the article is another one than was corrected, or than was read.
void MainWindow::addChanges()
{
    connect(m_sidebar, &Sidebar::correctionSelected, m_unplaced, &UnplacedCorrections::choose);
    connect(m_unplaced, &UnplacedCorrections::advised, m_messages, &Messages::advise);
    connect(m_unplaced, &UnplacedCorrections::done, m_messages, &Messages::dismissNews);
    connect(m_messages, &Messages::dismissed, m_unplaced, &UnplacedCorrections::stop);
    connect(m_unplaced, &UnplacedCorrections::wordsWanted, this, [this](Span words) {
        m_article->setSelection(words);
        m_article->scrollTo(words);
    });
    auto *changes = new ArticleChanges(m_session, m_actions, *m_messages, this);
    connect(changes, &ArticleChanges::statementWanted, this, [this](const QString &statement) {
        m_messages->dismiss(); // a small window has no room for both
        m_selection->select(statement);
        m_review->showDetails();
        m_article->setFocus();
    });
    connect(changes, &ArticleChanges::correctionWanted, this, [this](QUuid correction) {
        m_actions[ActionId::Sidebar]->setChecked(true);
        m_sidebar->goToCorrection(correction);
    });
    auto *reloading =
        new Reloading(m_session, *m_opening, *m_article, m_actions, *m_messages, this);
    connect(reloading, &Reloading::statementWanted, m_selection, &SharedSelection::select);
}

void MainWindow::addReviewing()
{
    m_card = new ReviewCard(m_actions, this);
    m_card->hide();
    m_review = new ReviewController(m_session, *m_corrections, m_actions, *m_card, this);
    m_scope = new ScopeBar(m_actions, this);
    auto *scope = new ScopeController(m_session, *m_corrections, *m_review, *m_scope, this);
    m_markingBar = new MarkingBar(*m_marking, m_actions, this);
    connect(m_marking, &StatementMarking::changed, m_review,
            [this] { m_review->setCovered(m_marking->isOn()); });
    new ReviewPlace(*this, *m_column, {m_card, m_scope, m_markingBar});
    connect(m_scope, &ScopeBar::previewChanged, m_article, &ArticleView::setPreviewed);
    connect(scope, &ScopeController::closed, m_article, [this] { m_article->setFocus(); });
    connect(m_review, &ReviewController::begun, m_article, [this] { m_article->setFocus(); });
    connect(m_review, &ReviewController::evidenceChanged, m_article, &ArticleView::setAsking);
    connect(m_review, &ReviewController::leftChanged, m_tools, &ToolBar::setToReview);
    m_tools->setToReview(m_review->left());
}

void MainWindow::addSelecting()
{
    m_selection = new SharedSelection(*m_article, *m_sidebar, *m_corrections, this);
    auto *navigator = new Navigator(m_session, *m_article, m_actions, this);
    connect(navigator, &Navigator::wanted, m_selection, &SharedSelection::select);
    connect(m_selection, &SharedSelection::selected, navigator, &Navigator::noteSelected);
    connect(navigator, &Navigator::advised, m_messages, &Messages::adviseWhile);
    connect(m_selection, &SharedSelection::selected, m_messages, &Messages::noteChoice);
    connect(m_marking, &StatementMarking::begun, m_selection, [this] { m_selection->select({}); });
    connect(m_marking, &StatementMarking::left, m_selection, &SharedSelection::select);
    auto *steps = new StepNotice(m_session, *m_article, m_actions, this);
    connect(steps, &StepNotice::told, m_messages, &Messages::offer);
    connect(steps, &StepNotice::over, m_messages, [this](const QString &sentence) {
        if (m_messages->sentence() == sentence)
            m_messages->dismiss();
    });
    connect(steps, &StepNotice::statementWanted, m_selection, &SharedSelection::select);
    connect(m_review, &ReviewController::wanted, m_selection, &SharedSelection::select);
    auto *copying = new CopyCommands(m_session, *m_article, m_actions, this);
    connect(copying, &CopyCommands::advised, m_messages, &Messages::advise);
    auto *cards = new ActorCards(m_session, *m_corrections, m_actions, this);
    connect(cards, &ActorCards::advised, m_messages, &Messages::advise);
    connect(cards, &ActorCards::statementWanted, m_selection, &SharedSelection::select);
    connect(m_article, &ArticleView::contextMenuWanted, this, &MainWindow::showMenu);
    connect(m_sidebar, &Sidebar::contextMenuWanted, this, &MainWindow::showMenu);
}

void MainWindow::connectActions()
{
    const auto does = [this](ActionId id, auto &&what) {
        connect(m_actions[id], &QAction::triggered, this, what);
    };
    does(ActionId::Export, &MainWindow::askExport);
    does(ActionId::CloseWindow, &QWidget::close);
    does(ActionId::Quit, &MainWindow::quit);
    does(ActionId::Preferences, &MainWindow::askPreferences);
    does(ActionId::FullScreen,
         [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    does(ActionId::Back, &MainWindow::stepBack);
    does(ActionId::Print, &MainWindow::print);
    does(ActionId::CommandPalette, &MainWindow::showPalette);
    does(ActionId::Guide, &MainWindow::showGuide);
    does(ActionId::Keys, [this] { (new KeysDialog(m_actions, this))->open(); });
    does(ActionId::About, [this] { (new AboutDialog(this))->open(); });
    connectViewActions(m_actions, m_article);
    connect(m_article, &ArticleView::zoomChanged, this, &MainWindow::setZoom);
}

} // namespace onrecord
