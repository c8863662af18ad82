// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/sidebar.h"

#include "core/corrections/reviewqueue.h"
#include "ui/actions/actions.h"
#include "ui/sidebar/filterbar.h"
#include "ui/sidebar/findingdelegate.h"
#include "ui/sidebar/findingfilter.h"
#include "ui/sidebar/rowlayout.h"
#include "ui/theme/themecolours.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pagebutton.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTreeView>

namespace onrecord {

static FilterField *makeFilterField(QWidget *parent)
{
    auto *field = new FilterField(parent);
    field->setKey(QStringLiteral("/"));
    return field;
}

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_model(new StatementModel(this))
    , m_filter(new FindingFilter(this))
    , m_delegate(new FindingDelegate(this))
    , m_filterField(makeFilterField(this))
    , m_grouping(new PageButton(this))
    , m_bar(new FilterBar(this))
    , m_tree(new QTreeView(this))
    , m_empty(new QLabel(this))
{
    setAutoFillBackground(true);
    // Sections that stand last: long, or of those who say little.
    m_folded = {QStringLiteral("silent"), QStringLiteral("anonymous"), QStringLiteral("pairs"),
                QStringLiteral("reporter"), QStringLiteral("rejected")};
    m_filter->setSourceModel(m_model);
    m_filter->setHideRejected(true);

    setUpFilter();
    addGroupings();
    setUpTree();
    connectTree();

    m_empty->setObjectName(QStringLiteral("sidebar-empty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_empty->setContentsMargins(24, 32, 24, 0);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_filterField, 1);
    head->addWidget(m_grouping);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(rowEdge, 4, rowEdge, 8);
    top->setSpacing(8);
    top->addLayout(head);
    top->addWidget(m_bar);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addWidget(m_empty);
    rows->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    sayWhyEmpty();
}

void Sidebar::setUpFilter()
{
    m_filterField->setObjectName(QStringLiteral("sidebar-filter"));
    m_filterField->setPlaceholderText(tr("Filter: name, word…"));
    m_filterField->setAccessibleName(tr("Filter statements by name or word"));
    m_filterField->installEventFilter(this);
    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_delegate->setHits(words.simplified().split(u' ', Qt::SkipEmptyParts));
        rearrange([&] {
            m_filter->setWords(words);
            unfold();
        });
    });
    connect(m_bar, &FilterBar::clearWanted, this, &Sidebar::stopFiltering);
}

bool Sidebar::stopFiltering()
{
    const bool hadFocus = m_filterField->hasFocus();
    if (!hadFocus && m_filterField->text().isEmpty())
        return false;
    m_filterField->clear();
    m_tree->setFocus();
    return true;
}

void Sidebar::setActions(const Actions &actions)
{
    m_actions = &actions;
    m_bar->addChips(actions);
    const auto joins = [&](ActionId id, auto &&list) {
        const auto change = [this, list](bool on) {
            rearrange([&] {
                list(on);
                unfold();
            });
        };
        connect(actions[id], &QAction::toggled, this, change);
        change(actions[id]->isChecked());
    };
    joins(ActionId::ListVerbatim,
          [this](bool on) { m_filter->setListed(Directness::Verbatim, on); });
    joins(ActionId::ListParaphrase,
          [this](bool on) { m_filter->setListed(Directness::Paraphrase, on); });
    joins(ActionId::OnlyToReview, [this](bool on) { m_filter->setOnlyToReview(on); });
    joins(ActionId::HideRejected, [this](bool on) { m_filter->setHideRejected(on); });
    const auto steps = [&](ActionId id, const QActionGroup *through) {
        connect(actions[id], &QAction::triggered, this, [through] {
            const QList<QAction *> all = through->actions();
            all.at((all.indexOf(through->checkedAction()) + 1) % all.size())->trigger();
        });
    };
    steps(ActionId::NextGrouping, m_groupings);
    steps(ActionId::NextOrder, m_orders);
    connect(actions[ActionId::FilterStatements], &QAction::triggered, this, [this, &actions] {
        actions[ActionId::Sidebar]->setChecked(true);
        m_filterField->setFocus(Qt::ShortcutFocusReason);
        m_filterField->selectAll();
    });
}

void Sidebar::showCounts()
{
    FilterBar::Counts counts;
    for (const ReadStatement &read : std::as_const(m_reading.statements)) {
        if (read.state == State::Rejected) {
            ++counts.rejected;
            continue;
        }
        counts.toReview += needsReview(read);
        if (!read.statement.content.isEmpty())
            ++(read.statement.kind == StatementKind::Indirect ? counts.paraphrase
                                                              : counts.verbatim);
    }
    m_bar->setCounts(counts);
    const QString words = m_filterField->text().simplified();
    m_bar->setSearch(words, words.isEmpty() ? ListedCounts() : m_filter->shown(),
                     words.isEmpty() ? ListedCounts() : m_filter->all());
}

/// The buttons below what could not be placed; a row that was made anew has none.
void Sidebar::placeOrphanActions()
{
    if (!m_actions || m_filter->rowCount() == 0)
        return;
    const QModelIndex section = m_filter->index(0, 0);
    const QModelIndex row = m_filter->index(m_filter->rowCount(section) - 1, 0, section);
    const bool isTheirs =
        row.data(StatementModel::KindRole).value<RowKind>() == RowKind::OrphanActions;
    if (isTheirs && !m_tree->indexWidget(row))
        m_tree->setIndexWidget(row, makeOrphanButtons());
}

QWidget *Sidebar::makeOrphanButtons()
{
    auto *buttons = new QWidget;
    auto *box = new QVBoxLayout(buttons);
    box->setContentsMargins(rowEdge + 9, 4, rowEdge + 9, 12);
    auto *row = new FlowLayout(6, 6);
    box->addLayout(row, 1);
    const auto add = [&](ActionId id, const QString &text, const QString &key) {
        auto *button = new PageButton(buttons);
        QAction *action = (*m_actions)[id];
        button->setObjectName(QStringLiteral("orphan-") + action->objectName());
        button->setText(text);
        button->setFigure(key);
        connect(button, &QToolButton::clicked, this, [this, action] {
            // Nothing chosen: the first one is meant, which stands on top.
            if (m_selected.kind != RowKind::Orphan && !m_reading.orphans.isEmpty())
                goToCorrection(m_reading.orphans.first().id);
            action->trigger();
        });
        row->addWidget(button);
    };
    add(ActionId::FindLike, tr("Find like it"), tr("Enter"));
    add(ActionId::PlaceCorrection, tr("Place"), QStringLiteral("E"));
    add(ActionId::DropCorrection, tr("Drop"), QStringLiteral("X"));
    return buttons;
}

void Sidebar::setUpTree()
{
    m_tree->setObjectName(QStringLiteral("sidebar-tree"));
    m_tree->setAccessibleName(tr("Statements by actor"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::LinkAction);
    m_tree->setDropIndicatorShown(true);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
}

/// Words wrap, so another width is another height of rows. The selected one stays in view.
bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::Resize && m_tree->width() != m_laidOutWidth) {
        m_laidOutWidth = m_tree->width();
        m_tree->doItemsLayout();
        m_tree->scrollTo(selectedIndex());
    }
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        keepSelectedInView(static_cast<QResizeEvent *>(event)->oldSize().height());
    if (watched == m_filterField && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // the window's own Escape would end something else
        return true;
    }
    if (watched == m_filterField && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape: stopFiltering(); return true;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter: m_tree->setFocus(); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Sidebar::connectTree()
{
    // Later: what the drop changes takes away the row that was dropped on.
    connect(m_model, &StatementModel::topicDropped, this, &Sidebar::topicDropped,
            Qt::QueuedConnection);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &Sidebar::currentChanged);
    // A click on the row that is current already jumps to its place again.
    connect(m_tree, &QTreeView::clicked, this, &Sidebar::currentChanged);
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_folded.insert(index.data(StatementModel::KeyRole).toString());
    });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_folded.remove(index.data(StatementModel::KeyRole).toString());
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        Q_EMIT contextMenuWanted(selectedStatement(), m_tree->viewport()->mapToGlobal(at));
    });
}

void Sidebar::addGroupings()
{
    struct Row
    {
        Grouping grouping;
        QString text;
    };
    const Row rows[] = {{Grouping::Topic, tr("By topic")},
                        {Grouping::Verb, tr("By kind of verb")},
                        {Grouping::Day, tr("By day")},
                        {Grouping::TextOrder, tr("As in the text")}};
    auto *menu = new QMenu(m_grouping);
    m_groupings = new QActionGroup(menu);
    for (const Row &row : rows) {
        QAction *action = menu->addAction(row.text, this, [this, row] {
            rearrange([&] {
                m_model->setGrouping(row.grouping);
                unfold();
            });
            m_grouping->setText(row.text);
        });
        action->setCheckable(true);
        action->setChecked(row.grouping == m_model->grouping());
        m_groupings->addAction(action);
    }
    addOrders(menu);
    m_grouping->setObjectName(QStringLiteral("sidebar-grouping"));
    m_grouping->setText(rows[0].text);
    m_grouping->setAccessibleName(tr("Group statements"));
    m_grouping->setMenu(menu);
    m_grouping->setPopupMode(QToolButton::InstantPopup);
}

void Sidebar::addOrders(QMenu *menu)
{
    menu->addSeparator();
    m_orders = new QActionGroup(menu);
    const auto add = [&](ActorOrder order, const QString &text) {
        QAction *action = menu->addAction(text, this, [this, order] {
            rearrange([&] {
                m_model->setOrder(order);
                unfold();
            });
        });
        action->setCheckable(true);
        action->setChecked(order == ActorOrder::Appearance);
        m_orders->addAction(action);
    };
    add(ActorOrder::Appearance, tr("Actors by first statement"));
    add(ActorOrder::Words, tr("Actors by words"));
    add(ActorOrder::Name, tr("Actors by name"));
    add(ActorOrder::Review, tr("Actors by what needs review"));
}

void Sidebar::setReading(const Reading &reading, bool isStopped)
{
    m_reading = reading;
    m_isStopped = isStopped;
    const auto take = [this] {
        if (m_model->setReading(m_reading)) {
            unfold();
        } else if (m_filter->isSearching()) {
            m_filter->refresh();
            unfold();
        }
    };
    const QPersistentModelIndex row = m_tree->currentIndex();
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    rearrange(take, rowsInView());
    if (row.isValid() && row == m_tree->currentIndex()
        && row.data(Qt::AccessibleTextRole).toString() != spoken)
        speakRow();
    tellWhose();
}

void Sidebar::setColours(const ThemeColours &colours)
{
    m_delegate->setColours(colours);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, colours.pane);
    setPalette(palette);
    palette.setColor(QPalette::Base, colours.pane);
    m_tree->setPalette(palette);
    m_tree->viewport()->update();
}

/// Everything is open but what the reader closed.
void Sidebar::unfold()
{
    sayWhyEmpty(); // shows the list, in the width that its rows are measured for
    const QSet<QString> folded = m_folded;
    m_tree->expandAll();
    m_folded = folded;
    if (folded.isEmpty() || m_filter->isSearching()) // what was looked for is to be seen
        return;
    const auto fold = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_filter->rowCount(parent); ++row) {
            const QModelIndex index = m_filter->index(row, 0, parent);
            self(self, index);
            if (folded.contains(index.data(StatementModel::KeyRole).toString()))
                m_tree->collapse(index);
        }
    };
    fold(fold, {});
}

void Sidebar::sayWhyEmpty()
{
    QString why;
    if (m_filter->rowCount() == 0) {
        if (m_model->rowCount() > 0)
            why = tr("Nothing fits the filter.");
        else if (m_reading.document.paragraphs().isEmpty())
            why = tr("Who said what will stand here once an article is open.");
        else if (!m_reading.complete)
            why = tr("Reading the article…");
        else if (m_isStopped)
            why = tr("Reading was cancelled before anything was found. F5 begins again.");
        else
            why = tr("No attribution found in %n paragraph(s). Create one: select text, Q.",
                     nullptr, int(m_reading.document.paragraphs().size()));
    }
    m_empty->setText(why);
    m_empty->setVisible(!why.isEmpty());
    m_tree->setVisible(why.isEmpty());
}

} // namespace onrecord
