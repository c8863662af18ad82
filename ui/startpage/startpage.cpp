// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage/startpage.h"

#include "ui/startpage/recentdelegate.h"
#include "ui/startpage/recentmodel.h"
#include "ui/startpage/startbutton.h"
#include "ui/theme/themecolours.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sizedfont.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

// Pixels of the drawing.
constexpr int top = 44;
constexpr int margin = 20; ///< left and right, at least
constexpr int recentWidth = 640 + 2 * RecentDelegate::edge;
constexpr int leastRecentWidth = 340;
constexpr int gap = 44;
constexpr int beginWidth = 300;
/// From here on both columns stand side by side.
constexpr int wide = margin + leastRecentWidth + gap + beginWidth + margin;

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(sizedFont(parent->font(), 1, QFont::DemiBold));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *softLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(sizedFont(parent->font(), 0.92));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

/// A field with a dashed border that says what may be dropped; the whole window takes it.
class DropField final : public QWidget
{
public:
    explicit DropField(QWidget *parent)
        : QWidget(parent)
    {
        auto *rows = new QVBoxLayout(this);
        rows->setContentsMargins(24, 30, 24, 30);
        rows->setSpacing(2);
        auto *first = new QLabel(StartPage::tr("Drop files here"), this);
        first->setFont(sizedFont(font(), 1, QFont::DemiBold));
        first->setAlignment(Qt::AlignHCenter);
        rows->addWidget(first);
        QLabel *kinds = softLabel(StartPage::tr("web pages, text, Word, PDF, e-mail, archives’ "
                                                "bundles, an Onrecord export"),
                                  this);
        kinds->setAlignment(Qt::AlignHCenter);
        rows->addWidget(kinds);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Mid), 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
};

} // namespace

StartPage::StartPage(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_openBeside(actions[ActionId::OpenBeside])
    , m_forget(actions[ActionId::ForgetRecent])
    , m_content(new QWidget(this))
    , m_model(new RecentModel(this))
    , m_delegate(new RecentDelegate(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(tr("Nothing has been opened yet. Open a file, paste an article, or look "
                            "at the sample first."),
                         this))
{
    setObjectName(u"start-page"_s);
    setAutoFillBackground(true);
    setMinimumSize(360, 300); // or its columns keep the window from being low, too
    setUpList();
    m_recent = recentColumn();
    m_begin = beginColumn();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_content);
    m_columns->addStretch(1);
    m_columns->addWidget(m_recent, 100);
    m_columns->addWidget(m_begin);
    m_columns->addStretch(1);
    addAction(actions[ActionId::OpenSample]);
    enableActions();
}

void StartPage::setUpList()
{
    m_list->setObjectName(u"recent-list"_s);
    m_list->setAccessibleName(tr("Recent articles"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTabKeyNavigation(false);
    const auto adds = [this](ActionId id, auto &&does) {
        m_list->addAction(m_actions[id]);
        connect(m_actions[id], &QAction::triggered, this, does);
    };
    adds(ActionId::OpenBeside, [this] { Q_EMIT newWindowWanted(chosen()); });
    adds(ActionId::ForgetRecent, [this] { forgetChosen(); });
    connect(m_list, &QListView::activated, this, [this] { Q_EMIT openWanted(chosen()); });
    // One click is enough where a single one activates nothing by itself.
    connect(m_list, &QListView::clicked, this, [this] {
        if (!m_list->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick))
            Q_EMIT openWanted(chosen());
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &StartPage::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &StartPage::enableActions);
}

QWidget *StartPage::recentColumn()
{
    auto *column = new QWidget(this);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_heading = heading(tr("Recent"), this);
    m_heading->setContentsMargins(RecentDelegate::edge, 0, 0, 4);
    rows->addWidget(m_heading);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(RecentDelegate::edge, 8, RecentDelegate::edge, 0);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(m_empty);
    rows->addWidget(m_list, 1000);
    m_keys = keysLine();
    rows->addWidget(m_keys);
    rows->addStretch(1);
    return column;
}

QWidget *StartPage::keysLine()
{
    auto *line = new QWidget(this);
    auto *room = new QVBoxLayout(line);
    room->setContentsMargins(RecentDelegate::edge, 10, RecentDelegate::edge, 0);
    auto *row = new FlowLayout(12, 4);
    room->addLayout(row);
    const auto add = [&](const QString &key, const QString &text, auto &&does) {
        auto *button = new KeyButton(key, text, line);
        button->setFocusPolicy(Qt::NoFocus); // what it does is done with the keys it names
        connect(button, &QAbstractButton::clicked, this, does);
        row->addWidget(button);
    };
    add(u"↑↓"_s, tr("choose"), [this] { m_list->setFocus(); });
    add(tr("Enter"), tr("open"), [this] { Q_EMIT openWanted(chosen()); });
    add(tr("Ctrl+Enter"), tr("in a new window"), [this] { Q_EMIT newWindowWanted(chosen()); });
    add(tr("Del"), tr("take off this list"), [this] { forgetChosen(); });
    return line;
}

QWidget *StartPage::beginColumn()
{
    auto *column = new QWidget(this);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    QLabel *head = heading(tr("Begin"), this);
    head->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(head);
    m_buttons = new QBoxLayout(QBoxLayout::TopToBottom);
    m_buttons->setSpacing(8);
    m_first = new StartButton(tr("Open a file…"), m_actions[ActionId::Open], column);
    m_buttons->addWidget(m_first);
    m_buttons->addWidget(
        new StartButton(tr("Paste an article"), m_actions[ActionId::PasteArticle], column));
    m_buttons->addWidget(
        new StartButton(tr("Open the sample"), m_actions[ActionId::OpenSample], column));
    rows->addLayout(m_buttons);
    m_dropping = new QWidget(column);
    auto *below = new QVBoxLayout(m_dropping);
    below->setContentsMargins(0, 4, 0, 0);
    below->setSpacing(12);
    below->addWidget(new DropField(m_dropping));
    below->addWidget(softLabel(tr("All of it is read on this machine. Nothing is sent, and the "
                                  "files you open are never written to."),
                               m_dropping));
    rows->addWidget(m_dropping);
    rows->addStretch(1);
    return column;
}

void StartPage::setColours(const ThemeColours &colours)
{
    m_delegate->setColours(colours);
    QPalette palette = toPalette(colours);
    palette.setColor(QPalette::Window, colours.page);
    setPalette(palette);
    m_list->viewport()->update();
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
    setFocus();
}

void StartPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    enableActions();
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StartPage::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    arrange();
}

/// Shows the list anew; the row that was chosen stays so, or the one that comes in its place.
void StartPage::fill()
{
    const QString path = chosen();
    const int row = m_list->currentIndex().row();
    m_model->setFiles(recentFiles(), QDateTime::currentDateTimeUtc());
    const int rows = m_model->rowCount();
    const int found = m_model->rowOf(path);
    m_list->setCurrentIndex(m_model->index(found >= 0 ? found : qMax(0, qMin(row, rows - 1))));
    const bool hadFocus = m_list->hasFocus();
    setFocusProxy(rows > 0 ? m_list : m_first);
    if (hadFocus)
        setFocus();
    m_list->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    // As high as its rows where there is room for them.
    showKeys();
    m_list->setMaximumHeight(rows * qMax(1, m_list->sizeHintForRow(0)));
    enableActions();
}

/// Both columns side by side, or in a narrow window the ways to begin on a line below the list.
void StartPage::arrange()
{
    const bool isWide = width() >= wide;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_buttons->setDirection(width() >= 480 && !isWide ? QBoxLayout::LeftToRight
                                                      : QBoxLayout::TopToBottom);
    m_dropping->setVisible(isWide);
    m_recent->setMaximumWidth(isWide ? recentWidth : QWIDGETSIZE_MAX);
    const int inset = isWide ? 0 : RecentDelegate::edge; // its text below that of the list
    m_begin->layout()->setContentsMargins(inset, 0, inset, 0);
    m_begin->setFixedWidth(isWide ? beginWidth : width() - 2 * margin);
    m_columns->setSpacing(isWide ? gap : 16);
    placeContent();
    showKeys();
}

/// A message above covers what is empty there, and then the heading, rather than move the list.
void StartPage::placeContent()
{
    const int wanted = (width() >= wide ? top : margin) - y();
    const int covered = qBound(0, -wanted, mostCovered());
    m_columns->setContentsMargins(margin, qMax(0, wanted), margin, margin);
    m_content->setGeometry(0, -covered, width(), height() + covered);
}

/// How much above the row that is chosen may be out of sight.
int StartPage::mostCovered() const
{
    constexpr int aboveWords = 8; // in the row
    const QModelIndex row = m_list->currentIndex();
    const int above = row.isValid() ? qMax(0, m_list->visualRect(row).top()) + aboveWords : 0;
    return m_heading->sizeHint().height() + above;
}

/// A low window keeps its room for the list; the keys are in the menu of a row, too.
void StartPage::showKeys()
{
    constexpr int leastHeight = 440; // where both columns are one
    m_keys->setVisible(m_model->rowCount() > 0 && (width() >= wide || height() >= leastHeight));
}

void StartPage::enableActions()
{
    const bool any = isVisible() && m_list->currentIndex().isValid();
    for (const QPointer<QAction> &action : {m_openBeside, m_forget}) {
        if (action) // they go before the page does
            action->setEnabled(any);
    }
}

QString StartPage::chosen() const
{
    return m_list->currentIndex().data(RecentModel::PathRole).toString();
}

void StartPage::forgetChosen()
{
    forgetFile(chosen());
    fill();
}

void StartPage::showMenu(QPoint at)
{
    if (!m_list->currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this] { Q_EMIT openWanted(chosen()); });
    menu->addAction(m_actions[ActionId::OpenBeside]);
    menu->addSeparator();
    menu->addAction(m_actions[ActionId::ForgetRecent]);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace onrecord
