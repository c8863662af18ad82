// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/storage/sqlitestore.h"
#include "core/wording/wording.h"
#include "ui/article/articleview.h"
#include "ui/corrections/correctionactions.h"
#include "ui/corrections/correctionmenu.h"
#include "ui/corrections/correctionquestions.h"
#include "ui/corrections/selectioncorrections.h"
#include "ui/exporting/exportdialog.h"
#include "ui/find/articlesearch.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/review/reviewcard.h"
#include "ui/review/reviewcontroller.h"
#include "ui/sidebar/sidebar.h"
#include "ui/theme/systemtheme.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/articleopening.h"
#include "ui/window/copycommands.h"
#include "ui/window/keysdialog.h"
#include "ui/window/messages.h"
#include "ui/window/navigator.h"
#include "ui/window/panes.h"
#include "ui/window/recentmenu.h"
#include "ui/window/sharedselection.h"
#include "ui/window/sidebardock.h"
#include "ui/window/statusline.h"
#include "ui/window/storemessages.h"
#include "ui/window/toolbar.h"
#include "ui/window/undoactions.h"
#include "ui/window/viewactions.h"

#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

MainWindow::MainWindow(const QString &libraryPlace, const Preferences &preferences,
                       const QString &themeName, QWidget *parent)
    : QMainWindow(parent)
    , m_libraryPlace(libraryPlace)
    , m_theme(themeName)
    , m_preferences(preferences)
    , m_session(std::make_unique<SqliteStore>(libraryPlace))
    , m_opening(new ArticleOpening(m_session, m_actions, this))
    , m_article(new ArticleView(this))
{
    setAnimated(false);
    resize(1280, 800);
    setWindowTitle(u"Onrecord"_s);
    m_menus = m_actions.addMenus(menuBar());

    auto *centre = new QWidget(this);
    m_column = new QVBoxLayout(centre);
    m_column->setSpacing(0);
    m_column->addWidget(m_article, 1);
    m_messages = new Messages(m_column, this);
    setCentralWidget(centre);
    keepRoom();
    m_article->setFocus();
    m_article->viewport()->installEventFilter(this);
    m_session.setReaderName(preferences.readerName);
    m_session.holdFindings();
    m_article->setPreferences(preferences);
    m_article->setZoom(preferences.zoom);
    applyTheme();

    connect(&m_session, &Session::documentChanged, this, &MainWindow::showDocument);
    connect(&m_session, &Session::readingChanged, this, &MainWindow::showReading);
    new StoreMessages(m_session, m_actions, *m_messages, this);
    connect(&m_session, &Session::failed, this, [this] {
        if (m_status)
            m_status->setSaved(m_session.isStoring());
    });
    connect(m_opening, &ArticleOpening::failed, m_messages, &Messages::tellFailure);
    connect(m_opening, &ArticleOpening::newWindowWanted, this, &MainWindow::openInNewWindow);
}

MainWindow::~MainWindow()
{
    // What is told while the parts go must not reach parts that have gone.
    m_session.disconnect();
    m_session.undoStack()->disconnect();
}

// ---- The parts ---------------------------------------------------------------------------------

/// Leaves free what tools, sidebar and status line will take, so that no word moves when they come.
void MainWindow::keepRoom()
{
    m_column->setContentsMargins(0, ToolBar::heightFor(fontMetrics()),
                                 SidebarDock::widthFor(width()),
                                 StatusLine::heightFor(fontMetrics()));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    if (!m_complete)
        keepRoom();
    QMainWindow::resizeEvent(event);
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
    m_search = new ArticleSearch(*m_article, *m_column, m_actions, this);
    addSelecting();
    addKeys();
    connectActions();
    auto *system = new SystemTheme(this);
    connect(system, &SystemTheme::changed, this, [this] {
        // Looking at the desktop's theme may move palettes, so only where it counts.
        if (m_preferences.theme == Preferences::Theme::System)
            applyTheme();
    });
    m_column->setContentsMargins(0, 0, 0, 0);
    m_complete = true;
    applyTheme();
    showReading();
    tellSettled();
    // Connected last, so that every part shows the reading by then.
    connect(&m_session, &Session::documentChanged, this, &MainWindow::tellSettled);
    connect(&m_session, &Session::readingChanged, this, &MainWindow::tellSettled);
    m_session.showFindings();
}

void MainWindow::addBars()
{
    m_tools = new ToolBar(m_actions, this);
    addToolBar(m_tools);
    m_tools->show(); // at once, not when the event loop gets to it
    m_status = new StatusLine(this);
    m_status->setFixedHeight(StatusLine::heightFor(fontMetrics()));
    m_status->setZoom(m_preferences.zoom);
    setStatusBar(m_status);
    m_status->show();
}

void MainWindow::addMenus()
{
    m_actions.fillMenus(m_menus);
    QMenu *fileMenu = m_menus.first();
    auto *recent = new RecentMenu(fileMenu);
    fileMenu->insertMenu(fileMenu->actions().value(1), recent);
    connect(recent, &RecentMenu::chosen, m_opening, &ArticleOpening::open);
    nameUndoActions(m_actions, m_session.undoStack());
    connect(m_actions[ActionId::Undo], &QAction::triggered, &m_session, &Session::undo);
    connect(m_actions[ActionId::Redo], &QAction::triggered, &m_session, &Session::redo);
}

void MainWindow::addSidebar()
{
    m_sidebar = new Sidebar(this);
    auto *dock = new SidebarDock(m_sidebar, m_actions[ActionId::Sidebar], this);
    addDockWidget(Qt::RightDockWidgetArea, dock);
    dock->show();
    resizeDocks({dock}, {SidebarDock::widthFor(width())}, Qt::Horizontal);
    connect(m_sidebar, &Sidebar::topicDropped, m_corrections, &SelectionCorrections::mergeTopics);
}

void MainWindow::addCorrecting()
{
    m_corrections = new SelectionCorrections(m_session, this);
    auto *questions = new CorrectionQuestions(*m_corrections, this);
    new CorrectionActions(m_actions, m_session, *m_corrections, *questions, this);
    connect(questions, &CorrectionQuestions::advised, m_messages, &Messages::advise);
    connect(questions, &CorrectionQuestions::selectionWanted, this, [this](Span words) {
        m_actions[ActionId::CaretBrowsing]->setChecked(true);
        m_article->setSelection(words);
        m_article->setFocus();
    });
}

void MainWindow::addReviewing()
{
    auto *card = new ReviewCard(m_actions, this);
    card->hide();
    m_column->addWidget(card);
    m_review = new ReviewController(m_session, *m_corrections, m_actions, *card, this);
    connect(m_review, &ReviewController::begun, m_article, [this] { m_article->setFocus(); });
    connect(m_review, &ReviewController::leftChanged, m_tools, &ToolBar::setToReview);
    m_tools->setToReview(m_review->left());
    connect(m_actions[ActionId::NextPane], &QAction::triggered, this, [this, card] {
        focusNextPane({m_article, m_sidebar->tree(), card});
    });
}

void MainWindow::addSelecting()
{
    m_selection = new SharedSelection(*m_article, *m_sidebar, *m_corrections, this);
    auto *navigator = new Navigator(m_session, *m_article, m_actions, this);
    connect(navigator, &Navigator::wanted, m_selection, &SharedSelection::select);
    connect(m_review, &ReviewController::wanted, m_selection, &SharedSelection::select);
    auto *copying = new CopyCommands(m_session, *m_article, m_actions, this);
    connect(copying, &CopyCommands::advised, m_messages, &Messages::advise);
    connect(m_article, &ArticleView::contextMenuWanted, this, &MainWindow::showMenu);
    connect(m_sidebar, &Sidebar::contextMenuWanted, this, &MainWindow::showMenu);
}

void MainWindow::addKeys()
{
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
    m_actions.setSingleKeys(m_preferences.singleKeys);
}

void MainWindow::connectActions()
{
    const auto does = [this](ActionId id, auto &&what) {
        connect(m_actions[id], &QAction::triggered, this, what);
    };
    does(ActionId::Export, &MainWindow::askExport);
    does(ActionId::CloseWindow, &QWidget::close);
    does(ActionId::Quit, [] { QApplication::closeAllWindows(); });
    does(ActionId::Preferences, &MainWindow::askPreferences);
    does(ActionId::FullScreen,
         [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    does(ActionId::Back, &MainWindow::stepBack);
    does(ActionId::Keys, [this] { (new KeysDialog(m_actions, this))->open(); });
    does(ActionId::About, [this] { (new AboutDialog(this))->open(); });
    connectViewActions(m_actions, m_article, m_sidebar);
    connect(m_article, &ArticleView::zoomChanged, this, &MainWindow::setZoom);
}

// ---- What is shown -----------------------------------------------------------------------------

void MainWindow::showDocument()
{
    const Article &article = m_session.document().article();
    const QString name = QFileInfo(m_session.path()).fileName();
    QString title = article.title.simplified();
    if (title.isEmpty())
        title = name.isEmpty() ? tr("Pasted article") : name;
    setWindowTitle(m_session.isOpen() ? tr("%1 – Onrecord").arg(title) : u"Onrecord"_s);
    m_messages->dismiss();
    m_article->setDocument(m_session.document());
    if (m_search)
        m_search->updateText();
    showReading();
}

void MainWindow::showReading()
{
    const Reading &reading = m_session.reading();
    m_article->setReading(reading);
    m_actions[ActionId::ReviewMode]->setEnabled(m_session.isOpen());
    m_actions[ActionId::Export]->setEnabled(m_session.isOpen());
    if (!m_complete)
        return;
    m_status->setReading(reading, m_session.isOpen());
    m_status->setSaved(m_session.isStoring());
    m_sidebar->setReading(reading);
    if (!selectedStatement().isEmpty() && !reading.statement(selectedStatement()))
        selectStatement({});
}

void MainWindow::tellSettled()
{
    if (isSettled())
        QTimer::singleShot(0, this, &MainWindow::settled);
}

bool MainWindow::isSettled() const
{
    return m_complete && (!m_session.isOpen() || m_session.reading().complete);
}

void MainWindow::selectStatement(const QString &id)
{
    if (m_selection)
        m_selection->select(id);
    else
        m_article->selectStatement(id);
}

QString MainWindow::selectedStatement() const
{
    return m_article->selectedStatement();
}

QString MainWindow::message() const
{
    return m_messages->sentence();
}

void MainWindow::applyTheme()
{
    const ThemeColours colours = m_complete ? m_theme.colours(m_preferences.theme)
                                            : m_theme.firstColours(m_preferences.theme);
    const QPalette palette = toPalette(colours);
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
    m_article->setColours(colours);
    m_messages->setColours(colours);
    if (!m_complete)
        return;
    m_tools->setColours(colours);
    m_status->setColours(colours);
    m_sidebar->setColours(colours);
    m_review->setColours(colours);
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    const bool isOtherTheme = preferences.theme != m_preferences.theme;
    m_preferences = preferences;
    m_session.setReaderName(preferences.readerName);
    m_article->setPreferences(preferences);
    m_actions.setSingleKeys(preferences.singleKeys);
    if (isOtherTheme)
        applyTheme();
}

// ---- What can be done --------------------------------------------------------------------------

bool MainWindow::open(const QString &path)
{
    return m_opening->open(path);
}

void MainWindow::openInNewWindow(const QString &path)
{
    auto *window = new MainWindow(m_libraryPlace, m_preferences, m_theme.name());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->resize(size());
    window->open(path);
    window->show();
}

void MainWindow::askExport()
{
    if (!m_session.isOpen())
        return;
    auto *dialog = new ExportDialog(m_session, this);
    connect(dialog, &ExportDialog::exported, this,
            [this](const QString &path) { m_messages->advise(tr("Exported to %1.").arg(path)); });
    dialog->open();
}

void MainWindow::askPreferences()
{
    auto *dialog = new PreferencesDialog(m_preferences, this);
    connect(dialog, &PreferencesDialog::changed, this, [](const Preferences &preferences) {
        // All windows: a reader has one set of preferences.
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *reader = qobject_cast<MainWindow *>(window))
                reader->setPreferences(preferences);
        }
    });
    connect(dialog, &QDialog::accepted, this, [this] { savePreferences(m_preferences); });
    dialog->open();
}

void MainWindow::setZoom(int percent)
{
    m_status->setZoom(percent);
    if (m_preferences.zoom == percent)
        return;
    m_preferences.zoom = percent;
    savePreferences(m_preferences);
}

/// One thing at a time: what lies on top goes first.
void MainWindow::stepBack()
{
    if (m_search->stop() || m_messages->dismiss() || m_review->stepBack())
        return;
    if (!m_article->selection().isEmpty()) {
        m_article->setSelection({m_article->caret(), m_article->caret()});
    } else {
        selectStatement({});
        m_article->setFocus();
    }
}

void MainWindow::showMenu(const QString &statement, QPoint globalPosition)
{
    if (!statement.isEmpty())
        selectStatement(statement);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"correction-menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillCorrectionMenu(menu, *m_corrections, m_actions, m_session.reading());
    menu->popup(globalPosition);
}

} // namespace onrecord
