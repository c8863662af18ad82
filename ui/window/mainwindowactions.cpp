// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of a MainWindow do; how its parts stand together is mainwindow.cpp.
#include "ui/window/mainwindow.h"

#include "core/article/articlereader.h"
#include "core/wording/citation.h"
#include "ui/article/articleview.h"
#include "ui/corrections/correctionmenu.h"
#include "ui/corrections/selectioncorrections.h"
#include "ui/exporting/exportdialog.h"
#include "ui/find/findbar.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/review/reviewcard.h"
#include "ui/sidebar/sidebar.h"
#include "ui/widgets/pagebutton.h"
#include "ui/window/keysdialog.h"
#include "ui/window/statusline.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

void MainWindow::connectActions()
{
    const auto does = [this](ActionId id, auto &&what) {
        connect(m_actions[id], &QAction::triggered, this, what);
    };
    // Actions in no menu act only where they are added.
    for (int id = 0; id < int(ActionId::Candidate1); ++id) {
        QAction *action = m_actions[ActionId(id)];
        if (action->shortcutContext() == Qt::WindowShortcut)
            addAction(action);
    }
    does(ActionId::Open, &MainWindow::chooseFile);
    does(ActionId::PasteArticle, [this] { openText(QApplication::clipboard()->text()); });
    does(ActionId::Export, &MainWindow::askExport);
    does(ActionId::CloseWindow, &QWidget::close);
    does(ActionId::Quit, [] { QApplication::closeAllWindows(); });
    does(ActionId::Copy, &MainWindow::copy);
    does(ActionId::CopyCitation, &MainWindow::copyCitation);
    does(ActionId::SelectAll, [this] {
        m_article->setSelection({0, m_session.document().text().size()});
    });
    does(ActionId::Find, &MainWindow::find);
    does(ActionId::FindNext, [this] {
        if (findBar()->isVisible())
            findBar()->next();
        else
            find();
    });
    does(ActionId::FindPrevious, [this] { findBar()->previous(); });
    does(ActionId::Preferences, &MainWindow::askPreferences);
    does(ActionId::ZoomIn, [this] { m_article->setZoom(m_article->zoom() + 10); });
    does(ActionId::ZoomOut, [this] { m_article->setZoom(m_article->zoom() - 10); });
    does(ActionId::ZoomReset, [this] { m_article->setZoom(100); });
    does(ActionId::OnlyToReview, [this](bool on) { m_sidebar->setOnlyToReview(on); });
    does(ActionId::HideRejected, [this](bool on) { m_sidebar->setHideRejected(on); });
    connect(m_actions[ActionId::CaretBrowsing], &QAction::toggled, m_article,
            &ArticleView::setCaretBrowsing);
    does(ActionId::FullScreen,
         [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    does(ActionId::Later, &MainWindow::putOff);
    does(ActionId::Details, &MainWindow::toggleDetails);
    does(ActionId::NextPane, &MainWindow::goToNextPane);
    does(ActionId::Back, &MainWindow::stepBack);
    does(ActionId::Keys, [this] { (new KeysDialog(m_actions, this))->open(); });
    does(ActionId::About, [this] { (new AboutDialog(this))->open(); });
    connect(m_actions[ActionId::ReviewMode], &QAction::toggled, this, &MainWindow::setReviewing);
}

void MainWindow::connectView()
{
    m_reviewButton->setCheckable(true);
    connect(m_actions[ActionId::ReviewMode], &QAction::toggled, m_reviewButton,
            &QAbstractButton::setChecked);
}

void MainWindow::chooseFile()
{
    QStringList patterns;
    for (const QString &suffix : articleSuffixes())
        patterns.append(u"*."_s + suffix);
    auto *dialog = new QFileDialog(this, tr("Open an Article"));
    dialog->setObjectName(u"open-dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Articles and exported pages (%1)").arg(patterns.join(u' ') + u" *.html"_s),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openDropped);
    dialog->open();
}

/// The first here, each further one in a window of its own.
void MainWindow::openDropped(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    open(paths.first());
    for (const QString &path : paths.mid(1))
        openInNewWindow(path);
}

void MainWindow::openInNewWindow(const QString &path)
{
    auto *window = new MainWindow(m_libraryPlace, m_preferences, m_themeName);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->resize(size());
    window->open(path);
    window->show();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        openDropped(paths);
    else if (!urls.isEmpty())
        say(tr("Onrecord opens files of this machine only; it fetches nothing from the network."),
            MessageBar::Kind::Failure);
    else if (event->mimeData()->hasText())
        openText(event->mimeData()->text());
    event->acceptProposedAction();
}

void MainWindow::askExport()
{
    if (!m_session.isOpen())
        return;
    auto *dialog = new ExportDialog(m_session, this);
    connect(dialog, &ExportDialog::exported, this, [this](const QString &path) {
        say(tr("Exported to %1.").arg(path), MessageBar::Kind::Advice);
    });
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

void MainWindow::copy()
{
    if (auto *field = qobject_cast<QLineEdit *>(focusWidget())) {
        field->copy();
        return;
    }
    QString words = m_article->selectedText();
    const ReadStatement *statement = m_session.reading().statement(selectedStatement());
    if (words.isEmpty() && statement) {
        QStringList parts;
        for (Span span : statement->statement.content)
            parts.append(span.in(m_session.document().text()).toString());
        words = parts.join(u" … "_s);
    }
    if (!words.isEmpty())
        QApplication::clipboard()->setText(words);
}

void MainWindow::copyCitation()
{
    const Reading &reading = m_session.reading();
    if (const Span words = m_article->selection(); !words.isEmpty())
        QApplication::clipboard()->setText(citation(reading, words));
    else if (const ReadStatement *statement = reading.statement(selectedStatement()))
        QApplication::clipboard()->setText(citation(reading, *statement));
    else
        say(tr("Select a statement or some words to copy them as a citation."),
            MessageBar::Kind::Advice);
}

FindBar *MainWindow::findBar()
{
    if (!m_findBar) {
        m_findBar = new FindBar(this);
        m_findBar->setText(m_session.document().text());
        m_column->insertWidget(m_column->indexOf(m_article) + 1, m_findBar);
        connect(m_findBar, &FindBar::found, this, [this](const Spans &found, qsizetype current) {
            m_article->setFound(found, current);
            if (current >= 0)
                m_article->scrollTo(found.at(current));
        });
        connect(m_findBar, &FindBar::stopped, m_article, [this] { m_article->setFocus(); });
    }
    return m_findBar;
}

void MainWindow::find()
{
    const QString words = m_article->selectedText();
    const bool isPhrase = words.size() <= 100 && !words.contains(u'\n');
    findBar()->start(m_article->caret(), isPhrase ? words : QString());
}

void MainWindow::goToNextPane()
{
    QList<QWidget *> panes{m_article, m_sidebar->tree()};
    if (m_card->isVisible()) {
        if (auto *first = m_card->findChild<QAbstractButton *>())
            panes.append(first);
    }
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    qsizetype at = 0;
    for (qsizetype pane = 0; pane < panes.size(); ++pane) {
        QWidget *focus = focusWidget();
        const bool isCard = panes.at(pane)->parentWidget() == m_card;
        if (focus && (focus == panes.at(pane) || (isCard && m_card->isAncestorOf(focus))))
            at = pane + 1;
    }
    panes.at(at % panes.size())->setFocus(Qt::TabFocusReason);
}

/// One thing at a time: what lies on top goes first.
void MainWindow::stepBack()
{
    if (m_findBar && m_findBar->isVisible()) {
        m_findBar->stop();
    } else if (m_messages && m_messages->isVisible()) {
        m_messages->dismiss();
    } else if (m_details) {
        toggleDetails();
    } else if (m_actions[ActionId::ReviewMode]->isChecked()) {
        m_actions[ActionId::ReviewMode]->setChecked(false);
    } else if (!m_article->selection().isEmpty()) {
        m_article->setSelection({m_article->caret(), m_article->caret()});
    } else {
        selectStatement({});
        m_article->setFocus();
    }
}

void MainWindow::setZoom(int percent)
{
    if (m_status)
        m_status->setZoom(percent);
    if (m_preferences.zoom == percent)
        return;
    m_preferences.zoom = percent;
    savePreferences(m_preferences);
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

void MainWindow::setReviewing(bool on)
{
    m_corrections->setReviewing(on);
    m_details = false;
    if (on) {
        m_round.begin(m_session.reading());
        askNext();
        m_article->setFocus();
    }
    updateCard();
}

void MainWindow::askNext()
{
    selectStatement(m_round.next());
}

void MainWindow::putOff()
{
    m_round.putOff(selectedStatement());
    askNext();
}

void MainWindow::toggleDetails()
{
    m_details = !m_details && m_session.reading().statement(selectedStatement());
    updateCard();
}

void MainWindow::updateCard()
{
    if (!m_card)
        return;
    const Reading &reading = m_session.reading();
    const bool reviewing = m_actions[ActionId::ReviewMode]->isChecked();
    const bool isSelected = reading.statement(selectedStatement());
    if (isSelected && (reviewing || m_details))
        m_card->ask(reading, selectedStatement(), reviewing ? m_round.left() : -1, m_round.total());
    else if (reviewing)
        m_card->sayDone(reading);
    const bool isDone = reviewing && m_round.left() == 0;
    m_card->setVisible(isDone || (isSelected && (reviewing || m_details)));
}

} // namespace onrecord
