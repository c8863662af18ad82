// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/storage/sqlitestore.h"
#include "core/wording/wording.h"
#include "ui/article/articleview.h"
#include "ui/corrections/selectioncorrections.h"
#include "ui/find/findbar.h"
#include "ui/review/reviewcard.h"
#include "ui/sidebar/sidebar.h"
#include "ui/theme/lexicallayer.h"
#include "ui/theme/systemtheme.h"
#include "ui/widgets/pagebutton.h"
#include "ui/window/docktitle.h"
#include "ui/window/navigator.h"
#include "ui/window/recentfiles.h"
#include "ui/window/statusline.h"

#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QStyleHints>
#include <QTimer>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

MainWindow::MainWindow(const QString &libraryPlace, const Preferences &preferences,
                       const QString &themeName, QWidget *parent)
    : QMainWindow(parent)
    , m_libraryPlace(libraryPlace)
    , m_themeName(themeName)
    , m_preferences(preferences)
    , m_inks(wantedInks())
    , m_session(std::make_unique<SqliteStore>(libraryPlace))
    , m_article(new ArticleView(this))
{
    setAcceptDrops(true);
    setAnimated(false);
    resize(1280, 800);
    setWindowTitle(u"Onrecord"_s);
    m_menus = m_actions.addMenus(menuBar());

    auto *centre = new QWidget(this);
    m_column = new QVBoxLayout(centre);
    m_column->setSpacing(0);
    m_column->addWidget(m_article, 1);
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
    connect(&m_session, &Session::failed, this, [this](const Error &error) {
        if (m_status)
            m_status->setSaved(m_session.isStoring());
        say(wording::sentence(error), MessageBar::Kind::Failure);
    });
}

MainWindow::~MainWindow()
{
    // What is told while the parts go must not reach parts that have gone.
    m_session.disconnect(this);
    m_session.undoStack()->disconnect(this);
}

bool MainWindow::open(const QString &path)
{
    const Result<void> opened = m_session.open(path);
    if (opened)
        rememberFile(path);
    else
        say(wording::sentence(opened.error()), MessageBar::Kind::Failure);
    return opened.has_value();
}

void MainWindow::openText(const QString &text)
{
    if (const Result<void> opened = m_session.openText(text); !opened)
        say(wording::sentence(opened.error()), MessageBar::Kind::Failure);
}

QString MainWindow::message() const
{
    return m_messages ? m_messages->sentence() : QString();
}

// Heights of the drawing, for a font 18 pixels high.
static int toolsHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 22;
}

static int statusHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 6;
}

/// Leaves free what tools, sidebar and status line will take, so that no word moves when they come.
void MainWindow::keepRoom()
{
    m_column->setContentsMargins(0, toolsHeight(fontMetrics()), sidebarWidth(),
                                 statusHeight(fontMetrics()));
}

void MainWindow::addTools()
{
    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setFixedHeight(toolsHeight(fontMetrics()));
    bar->setContentsMargins(6, 3, 6, 3);
    const auto add = [&](PageButton *button, const QString &text, ActionId does) {
        button->setText(text);
        button->setToolTip(m_actions[does]->text().remove(u'&'));
        connect(button, &QToolButton::clicked, m_actions[does], &QAction::trigger);
        bar->addWidget(button);
        // A button's own margin; tool bars of some styles have none between widgets.
        auto *gap = new QWidget(bar);
        gap->setFixedWidth(6);
        bar->addWidget(gap);
        return button;
    };
    add(new PageButton(bar), tr("Open…"), ActionId::Open);
    m_exportButton = add(new PageButton(bar), tr("Export…"), ActionId::Export);
    m_undoButton = add(new PageButton(PageButton::Sign::Undo, bar), tr("Undo"), ActionId::Undo);
    m_redoButton = add(new PageButton(PageButton::Sign::Redo, bar), tr("Redo"), ActionId::Redo);
    m_reviewButton = add(new PageButton(bar), tr("Review"), ActionId::ReviewMode);
    auto *room = new QWidget(bar);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(room);
    m_findButton = add(new PageButton(bar), tr("Find in article  Ctrl+F"), ActionId::Find);
    bar->show(); // at once, not when the event loop gets to it
}

void MainWindow::addStatusLine()
{
    m_status = new StatusLine(this);
    m_status->setFixedHeight(statusHeight(fontMetrics()));
    m_status->setZoom(m_preferences.zoom);
    setStatusBar(m_status);
    m_status->show();
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
        QTimer::singleShot(0, this, &MainWindow::complete);
    }
    return QMainWindow::eventFilter(watched, event);
}

/// Makes what the first paint could do without.
void MainWindow::complete()
{
    if (m_complete)
        return;
    addTools();
    addStatusLine();
    m_actions.fillMenus(m_menus);
    addRecentMenu(m_menus.first());
    m_corrections = new SelectionCorrections(m_session, m_actions, this);
    m_card = new ReviewCard(*m_corrections, m_actions, this);
    m_card->hide();
    m_column->addWidget(m_card);
    addSidebar();
    for (QAction *action : m_actions.singleKeys()) {
        m_article->addAction(action);
        m_sidebar->tree()->addAction(action);
    }
    m_actions.setSingleKeys(m_preferences.singleKeys);
    connectActions();
    connectParts();
    connectView();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_complete = true;
    applyTheme();
    updateUndo();
    showReading();
    m_session.showFindings();
}

void MainWindow::addSidebar()
{
    m_sidebar = new Sidebar(this);
    auto *dock = new QDockWidget(tr("Sidebar"), this);
    dock->setObjectName(u"sidebar-dock"_s);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    dock->setTitleBarWidget(new DockTitle(dock));
    m_sidebar->setMinimumWidth(240);
    dock->setWidget(m_sidebar);
    addDockWidget(Qt::RightDockWidgetArea, dock);
    dock->show();
    resizeDocks({dock}, {sidebarWidth()}, Qt::Horizontal);

    QAction *shown = m_actions[ActionId::Sidebar];
    shown->setChecked(true);
    connect(shown, &QAction::toggled, dock, &QWidget::setVisible);
    connect(dock, &QDockWidget::visibilityChanged, shown,
            [shown, dock] { shown->setChecked(!dock->isHidden()); });
}

int MainWindow::sidebarWidth() const
{
    constexpr int drawn = 392;
    return qBound(240, width() * 9 / 20, drawn);
}

void MainWindow::addRecentMenu(QMenu *fileMenu)
{
    auto *recent = new QMenu(tr("Open &Recent"), fileMenu);
    recent->setObjectName(u"recent-menu"_s);
    fileMenu->insertMenu(fileMenu->actions().value(1), recent);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        const QStringList paths = recentFiles();
        for (const QString &path : paths) {
            QAction *action = recent->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s),
                                                this, [this, path] { open(path); });
            action->setToolTip(path);
        }
        if (paths.isEmpty())
            recent->addAction(tr("No articles yet"))->setEnabled(false);
        recent->addSeparator();
        recent->addAction(tr("&Forget These"), this, &forgetRecentFiles)
            ->setEnabled(!paths.isEmpty());
    });
}

void MainWindow::connectParts()
{
    connect(m_sidebar, &Sidebar::statementSelected, this, &MainWindow::selectStatement);
    connect(m_sidebar, &Sidebar::placeSelected, this, [this](qsizetype offset) {
        m_article->selectStatement({});
        m_corrections->setStatement({});
        updateCard();
        if (offset >= 0)
            m_article->scrollTo({offset, offset + 1});
    });
    connect(m_sidebar, &Sidebar::actorSelected, m_corrections, &SelectionCorrections::setActor);
    connect(m_sidebar, &Sidebar::topicSelected, m_corrections, &SelectionCorrections::setTopic);
    connect(m_sidebar, &Sidebar::topicDropped, m_corrections, &SelectionCorrections::mergeTopics);
    connect(m_sidebar, &Sidebar::contextMenuWanted, this, &MainWindow::showMenu);

    connect(m_article, &ArticleView::statementClicked, this, &MainWindow::selectStatement);
    connect(m_article, &ArticleView::selectionChanged, m_corrections,
            [this] { m_corrections->setSelection(m_article->selection()); });
    connect(m_article, &ArticleView::caretMoved, m_corrections, &SelectionCorrections::setPlace);
    connect(m_article, &ArticleView::contextMenuWanted, this, &MainWindow::showMenu);
    connect(m_article, &ArticleView::zoomChanged, this, &MainWindow::setZoom);

    connect(m_corrections, &SelectionCorrections::advised, this,
            [this](const QString &advice) { say(advice, MessageBar::Kind::Advice); });
    connect(m_corrections, &SelectionCorrections::selectionWanted, this, [this](Span words) {
        m_actions[ActionId::CaretBrowsing]->setChecked(true);
        m_article->setSelection(words);
        m_article->setFocus();
    });
    connect(m_corrections, &SelectionCorrections::made, this, &MainWindow::selectStatement);
    connect(m_corrections, &SelectionCorrections::decided, this, [this] {
        if (m_actions[ActionId::ReviewMode]->isChecked())
            askNext();
    });
    auto *navigator = new Navigator(m_session, *m_article, m_actions, this);
    connect(navigator, &Navigator::wanted, this, &MainWindow::selectStatement);

    connect(m_session.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateUndo);
    connect(m_actions[ActionId::Undo], &QAction::triggered, &m_session, &Session::undo);
    connect(m_actions[ActionId::Redo], &QAction::triggered, &m_session, &Session::redo);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &MainWindow::applyTheme);
#endif
}

void MainWindow::showDocument()
{
    const Article &article = m_session.document().article();
    const QString name = QFileInfo(m_session.path()).fileName();
    QString title = article.title.simplified();
    if (title.isEmpty())
        title = name.isEmpty() ? tr("Pasted article") : name;
    setWindowTitle(m_session.isOpen() ? tr("%1 – Onrecord").arg(title) : u"Onrecord"_s);
    if (m_messages)
        m_messages->dismiss();
    m_details = false;
    m_actions[ActionId::ReviewMode]->setChecked(false);
    m_article->setDocument(m_session.document());
    if (m_findBar)
        m_findBar->setText(m_session.document().text());
    showReading();
}

void MainWindow::showReading()
{
    const Reading &reading = m_session.reading();
    m_article->setReading(reading);
    m_round.update(reading);
    m_actions[ActionId::ReviewMode]->setEnabled(m_session.isOpen());
    m_actions[ActionId::Export]->setEnabled(m_session.isOpen());
    if (!m_complete)
        return;
    m_status->setReading(reading, m_session.isOpen());
    m_status->setSaved(m_session.isStoring());
    m_exportButton->setEnabled(m_session.isOpen());
    m_reviewButton->setFigure(m_round.left() > 0 ? QString::number(m_round.left()) : QString());
    m_reviewButton->setEnabled(m_session.isOpen());
    m_sidebar->setReading(reading);
    if (!selectedStatement().isEmpty() && !reading.statement(selectedStatement()))
        selectStatement({});
    updateCard();
    tellSettled();
}

bool MainWindow::isSettled() const
{
    return m_complete && (!m_session.isOpen() || m_session.reading().complete);
}

void MainWindow::tellSettled()
{
    if (isSettled())
        QTimer::singleShot(0, this, &MainWindow::settled);
}

void MainWindow::updateUndo()
{
    const QUndoStack *undo = m_session.undoStack();
    const auto update = [](QAction *action, PageButton *button, bool can, const QString &text) {
        action->setEnabled(can);
        action->setText(text);
        button->setEnabled(can);
        button->setToolTip(QString(text).remove(u'&'));
    };
    const auto named = [](const QString &verb, const QString &what) {
        return what.isEmpty() ? verb : verb + u' ' + QString(what).replace(u'&', u"&&"_s);
    };
    update(m_actions[ActionId::Undo], m_undoButton, undo->canUndo(),
           named(tr("&Undo"), undo->undoText()));
    update(m_actions[ActionId::Redo], m_redoButton, undo->canRedo(),
           named(tr("&Redo"), undo->redoText()));
}

void MainWindow::selectStatement(const QString &id)
{
    m_article->selectStatement(id);
    if (!m_complete)
        return;
    m_sidebar->selectStatement(id);
    m_corrections->setStatement(id);
    updateCard();
}

QString MainWindow::selectedStatement() const
{
    return m_article->selectedStatement();
}

void MainWindow::say(const QString &sentence, MessageBar::Kind kind)
{
    if (!m_messages) {
        m_messages = new MessageBar(this);
        m_messages->setInks(m_inks);
        m_column->insertWidget(0, m_messages);
    }
    m_messages->say(sentence, kind);
}

Inks MainWindow::wantedInks() const
{
    if (m_themeName.isEmpty())
        return inksFor(m_preferences.theme);
    if (m_themeName == "light"_L1)
        return Inks::light();
    if (m_themeName == "dark"_L1)
        return Inks::dark();
    // The repository of themes takes longer than the first paint may.
    const std::optional<Inks> named = m_complete ? inksNamed(m_themeName) : std::nullopt;
    return named ? *named : inksFor(m_preferences.theme);
}

void MainWindow::applyTheme()
{
    m_inks = wantedInks();
    const QPalette palette = toPalette(m_inks);
    if (QApplication::palette() != palette)
        QApplication::setPalette(palette);
    m_article->setInks(m_inks);
    if (m_messages)
        m_messages->setInks(m_inks);
    if (!m_complete)
        return;
    QPalette soft = palette;
    soft.setColor(QPalette::ButtonText, m_inks.soft);
    m_findButton->setPalette(soft);
    m_status->setInks(m_inks);
    m_sidebar->setInks(m_inks);
    m_card->setInks(m_inks);
    updateCard();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    // Told when the desktop's theme changes; looking at it moves palettes, so only then.
    if (event->type() == QEvent::ThemeChange && m_preferences.theme == Preferences::Theme::System)
        applyTheme();
#endif
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_session.setReaderName(preferences.readerName);
    m_article->setPreferences(preferences);
    m_actions.setSingleKeys(preferences.singleKeys);
    if (wantedInks() != m_inks)
        applyTheme();
}

} // namespace onrecord
