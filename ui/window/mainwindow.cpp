// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/storage/sqlitestore.h"
#include "core/wording/visible.h"
#include "core/wording/wording.h"
#include "ui/article/articleview.h"
#include "ui/bars/messages.h"
#include "ui/bars/statusline.h"
#include "ui/bars/storemessages.h"
#include "ui/bars/toolbar.h"
#include "ui/bundle/bundlepane.h"
#include "ui/comparing/comparepane.h"
#include "ui/comparing/versionspane.h"
#include "ui/corrections/correctionmenu.h"
#include "ui/corrections/markingbar.h"
#include "ui/corrections/selectioncorrections.h"
#include "ui/corrections/statementmarking.h"
#include "ui/corrections/unplacedcorrections.h"
#include "ui/exporting/exportdialog.h"
#include "ui/find/articlesearch.h"
#include "ui/help/helpwindow.h"
#include "ui/history/historypane.h"
#include "ui/importing/marksimport.h"
#include "ui/palette/commandpalette.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/printing/printpreview.h"
#include "ui/restoring/keptstate.h"
#include "ui/restoring/windowplace.h"
#include "ui/review/reviewcard.h"
#include "ui/review/reviewcontroller.h"
#include "ui/review/scopebar.h"
#include "ui/sidebar/sidebar.h"
#include "ui/startpage/startpage.h"
#include "ui/widgets/drawerdock.h"
#include "ui/window/articleopening.h"
#include "ui/window/carefulreading.h"
#include "ui/window/sharedselection.h"

#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace onrecord {

/// What was pasted is kept beside the corrections of it.
static QString pastedFolder(const QString &libraryPlace)
{
    return QFileInfo(libraryPlace).absolutePath() + "/pasted"_L1;
}

MainWindow::MainWindow(const QString &libraryPlace, const Preferences &preferences,
                       const QString &themeName, QWidget *parent)
    : QMainWindow(parent)
    , m_libraryPlace(libraryPlace)
    , m_theme(themeName)
    , m_preferences(preferences)
    , m_session(std::make_unique<SqliteStore>(libraryPlace))
    , m_opening(new ArticleOpening(m_session, m_actions, pastedFolder(libraryPlace), this))
    , m_article(new ArticleView(this))
{
    setAnimated(false);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    resize(1280, 800);
    setWindowTitle(u"Onrecord"_s);
    m_menus = m_actions.addMenus(menuBar());

    auto *centre = new QWidget(this);
    m_column = new QVBoxLayout(centre);
    m_column->setSpacing(0);
    m_column->addWidget(m_article, 1);
    m_messages = new Messages(m_column, this);
    m_messages->standBelow(m_article);
    setCentralWidget(centre);
    keepRoom();
    // Whoever dismisses what was said at opening has seen the article below it.
    connect(m_messages, &Messages::dismissed, m_article, &ArticleView::keepStill);
    m_article->setFocus();
    m_article->viewport()->installEventFilter(this);
    m_session.setReaderName(preferences.readerName);
    m_session.setCare(preferences.care);
    m_session.holdFindings();
    m_article->setWaiting(u" "_s); // the start page comes with the other parts
    m_article->setPreferences(preferences);
    m_article->setZoom(preferences.zoom);
    applyTheme();

    connect(&m_session, &Session::documentChanged, this, &MainWindow::showDocument);
    connect(&m_session, &Session::blocksChanged, this, &MainWindow::showBlocks);
    connect(&m_session, &Session::readingChanged, this, &MainWindow::showReading);
    new StoreMessages(m_session, m_actions, *m_messages, this);
    connect(&m_session, &Session::failed, this, &MainWindow::showSaving);
    connect(m_opening, &ArticleOpening::failed, m_messages, &Messages::tellFailure);
    connect(m_opening, &ArticleOpening::newWindowWanted, this,
            [this](const QString &path) { openInNewWindow(path); });
}

MainWindow::~MainWindow()
{
    // What is told while the parts go must not reach parts that have gone.
    m_session.disconnect();
    m_session.undoStack()->disconnect();
}

// ---- What is shown -----------------------------------------------------------------------------

QString MainWindow::name() const
{
    if (!m_session.isOpen())
        return u"Onrecord"_s;
    const QString title = m_session.document().article().title.simplified();
    const QString file = QFileInfo(m_session.path()).fileName();
    return shownPlainly(!title.isEmpty() ? title : !file.isEmpty() ? file : tr("Pasted article"));
}

void MainWindow::showTitle()
{
    setWindowTitle(m_session.isOpen() ? tr("%1 – Onrecord").arg(name()) : name());
}

/// Shown while no article is open; it stays while the first one is being read.
void MainWindow::showStartPage()
{
    m_atStart = !m_session.isOpen() && (m_atStart || m_session.openingPath().isEmpty());
    const bool changes = m_start->isHidden() == m_atStart;
    QWidget *shown = m_atStart ? static_cast<QWidget *>(m_start) : m_article;
    QWidget *other = m_atStart ? static_cast<QWidget *>(m_article) : m_start;
    other->hide(); // first: a low window has no room for both, and would grow
    shown->show();
    m_sidebarDock->setAvailable(!m_atStart);
    if (changes)
        shown->setFocus();
}

void MainWindow::showSaving()
{
    if (m_status)
        m_status->setSaving(
            {m_session.isStoring(), int(m_session.receivedCount()), !m_session.log().isEmpty()});
}

/// What there is to do with an article alone.
void MainWindow::enableActions()
{
    using enum ActionId;
    const bool isOpen = m_session.isOpen();
    for (const ActionId id :
         {Export, Print, SelectAll, Find, FindNext, FindPrevious, FilterStatements,
          ActionId::Sidebar, History, CaretBrowsing, ReviewMode})
        m_actions[id]->setEnabled(isOpen);
    m_actions[ImportMarks]->setEnabled(isOpen && m_session.reading().complete);
    m_actions[ArticleInNewWindow]->setEnabled(!m_session.path().isEmpty());
}

void MainWindow::showDocument()
{
    m_messages->clear();
    m_article->setDocument(m_session.document());
    if (m_search)
        m_search->updateText();
    if (m_complete)
        m_sidebar->selectStatement({}); // somebody of that name may be in this article too
    showReading();
}

void MainWindow::showBlocks()
{
    m_article->setBlocks(m_session.document());
    if (m_search)
        m_search->updateText();
}

void MainWindow::showReading()
{
    const Reading &reading = m_session.reading();
    showTitle();
    m_article->setReading(reading);
    enableActions();
    if (!m_complete)
        return;
    m_status->setReading(reading, m_session.isOpen(), m_session.care().isStopped);
    showSaving();
    m_sidebar->setReading(reading, m_session.care().isStopped);
    if (!selectedStatement().isEmpty() && !reading.statement(selectedStatement()))
        selectStatement({});
}

void MainWindow::tellSettled()
{
    QTimer::singleShot(0, this, [this] {
        if (!isSettled())
            return;
        // Buttons are as wide as their words.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        Q_EMIT settled();
    });
}

bool MainWindow::isSettled() const
{
    return m_complete && m_session.openingPath().isEmpty()
        && (!m_session.isOpen() || (m_session.reading().complete && !m_session.care().next));
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
    m_start->setColours(colours);
    m_sidebar->setColours(colours);
    m_bundle->setColours(colours);
    m_history->setColours(colours);
    m_compare->setColours(colours);
    m_versions->setColours(colours);
    m_review->setColours(colours);
    m_scope->setColours(colours);
    m_markingBar->setColours(colours);
    if (m_guide)
        m_guide->setColours(colours);
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    const bool isOtherTheme = preferences.theme != m_preferences.theme;
    if (preferences.care != m_preferences.care)
        readWith(preferences.care);
    m_preferences = preferences;
    m_session.setReaderName(preferences.readerName);
    m_article->setPreferences(preferences);
    m_actions.setSingleKeys(preferences.singleKeys);
    m_actions.setOwnKeys(preferences.keys);
    if (isOtherTheme)
        applyTheme();
}

// ---- What can be done --------------------------------------------------------------------------

bool MainWindow::open(const QString &path)
{
    return m_opening->open(path);
}

void MainWindow::forgetWhatIsOpened()
{
    m_opening->setRemembering(false);
}

void MainWindow::keepPlaces()
{
    m_keepsPlaces = true;
    restoreGeometry(keptWindow().geometry);
    keepOnScreen(*this);
}

void MainWindow::begin(const QString &path)
{
    m_opening->begin(path);
    if (!m_complete && !m_session.openingPath().isEmpty())
        m_article->setWaiting(tr("One moment…"));
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
    auto *dialog = new PreferencesDialog(m_preferences, m_actions, this);
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

void MainWindow::showGuide()
{
    if (!m_guide)
        m_guide = new HelpWindow(m_actions, m_theme.colours(m_preferences.theme), this);
    m_guide->open();
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
    if (!m_session.openingPath().isEmpty()) {
        m_session.cancelOpening();
        return;
    }
    if (m_versions->stopReading() || m_compare->stopReading() || m_importing->stop() || leavePane()
        || m_search->stop() || m_marking->stop() || m_messages->dismiss() || m_unplaced->stop()
        || m_sidebar->stopFiltering() || leaveDrawer() || m_review->stepBack()
        || m_careful->stopFirst())
        return;
    if (!m_article->selection().isEmpty()) {
        m_article->setSelection({m_article->caret(), m_article->caret()});
    } else if (!selectedStatement().isEmpty() || !m_article->hasFocus()
               || !m_careful->stopOther()) {
        selectStatement({});
        m_article->setFocus();
    }
}

bool MainWindow::leaveDrawer()
{
    const QList<DrawerDock *> docks = findChildren<DrawerDock *>();
    if (std::none_of(docks.begin(), docks.end(), std::mem_fn(&DrawerDock::closeDrawer)))
        return false;
    m_article->setFocus();
    return true;
}

void MainWindow::showPalette()
{
    if (!m_palette)
        m_palette = new CommandPalette(m_actions, this);
    m_palette->begin();
}

void MainWindow::print()
{
    if (m_session.isOpen())
        showPrintPreview(m_session.readingToShare({}), this);
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
