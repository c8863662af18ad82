// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/find/findbar.h"
#include "ui/help/guide.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Its first line stands as high as the page's, and as far from the edge of the window as lists do.
class ContentsList : public QListWidget
{
public:
    explicit ContentsList(QWidget *parent)
        : QListWidget(parent)
    {
        setViewportMargins(8, 24, 0, 12);
        setBackgroundRole(QPalette::Base); // the margins, too
        setAutoFillBackground(true);
    }
};

} // namespace

HelpWindow::HelpWindow(const Actions &actions, const ThemeColours &colours, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_actions(actions)
    , m_colours(colours)
    , m_contents(new ContentsList(this))
    , m_text(new QTextBrowser(this))
    , m_find(new FindBar(this))
{
    setObjectName(u"help-window"_s);
    setWindowTitle(tr("Guide to Onrecord"));
    layOut();
    addKeys();
    showGuide();
    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int row) {
        if (const QListWidgetItem *const item = m_contents->item(row))
            goTo(item->data(Qt::UserRole).toInt());
    });
    connect(m_find, &FindBar::found, this, &HelpWindow::showFound);
    connect(m_find, &FindBar::stopped, m_text, [this] { m_text->setFocus(); });
}

HelpWindow::~HelpWindow()
{
    m_text->setDocument(nullptr); // which goes before the widget does
}

void HelpWindow::layOut()
{
    m_contents->setObjectName(u"help-contents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFixedWidth(220);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setSpacing(3);
    m_text->setObjectName(u"help-text"_s);
    m_text->setAccessibleName(windowTitle());
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_contents);
    panes->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(panes, 1);
    column->addWidget(m_find);
    resize(924, 640);
}

void HelpWindow::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto &&does) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, does);
    };
    key(Qt::Key_Escape, [this] {
        if (m_find->isVisible())
            m_find->stop();
        else
            close();
    });
    key(Qt::Key_F1, [this] { close(); });
    key(Qt::CTRL | Qt::Key_W, [this] { close(); });
    key(Qt::CTRL | Qt::Key_F, [this] { m_find->start(m_text->textCursor().position(), {}); });
    key(Qt::Key_F3, [this] { m_find->next(); });
    key(Qt::SHIFT | Qt::Key_F3, [this] { m_find->previous(); });
}

void HelpWindow::showGuide()
{
    auto guide = guideDocument(m_actions, m_colours, font(), devicePixelRatioF());
    const int scrolled = m_text->verticalScrollBar()->value();
    m_text->setDocument(guide.get());
    m_guide = std::move(guide);
    m_text->verticalScrollBar()->setValue(scrolled);
    m_find->setText(m_guide->toPlainText());

    const QSignalBlocker quiet(m_contents);
    const int row = std::max(0, m_contents->currentRow());
    m_contents->clear();
    for (const GuideHeading &heading : headingsOf(*m_guide)) {
        const QString indent(heading.level > 1 ? 4 : 0, u' ');
        auto *item = new QListWidgetItem(indent + heading.text, m_contents);
        item->setData(Qt::UserRole, heading.position);
    }
    m_contents->setCurrentRow(row);
}

void HelpWindow::goTo(int position)
{
    QTextCursor cursor(m_guide.get());
    cursor.movePosition(QTextCursor::End);
    m_text->setTextCursor(cursor); // so that the heading comes to stand at the top
    cursor.setPosition(position);
    m_text->setTextCursor(cursor);
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value()
                                          + m_text->cursorRect().top() - 24);
}

void HelpWindow::showFound(const Spans &matches, qsizetype current)
{
    QList<QTextEdit::ExtraSelection> shown;
    for (const Span match : matches) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_guide.get());
        selection.cursor.setPosition(int(match.begin));
        selection.cursor.setPosition(int(match.end), QTextCursor::KeepAnchor);
        selection.format.setBackground(m_colours.selection);
        shown.append(selection);
    }
    m_text->setExtraSelections(shown);
    if (current >= 0)
        m_text->setTextCursor(shown.at(current).cursor);
}

void HelpWindow::setColours(const ThemeColours &colours)
{
    if (m_colours == colours)
        return;
    m_colours = colours;
    showGuide();
}

void HelpWindow::open()
{
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        showGuide();
    QWidget::changeEvent(event);
}

} // namespace onrecord
