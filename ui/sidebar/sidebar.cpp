// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/sidebar.h"

#include "ui/sidebar/findingdelegate.h"
#include "ui/sidebar/findingfilter.h"
#include "ui/theme/themecolours.h"
#include "ui/widgets/pagebutton.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTreeView>

namespace onrecord {

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_model(new StatementModel(this))
    , m_filter(new FindingFilter(this))
    , m_delegate(new FindingDelegate(this))
    , m_filterField(new QLineEdit(this))
    , m_grouping(new PageButton(this))
    , m_tree(new QTreeView(this))
    , m_empty(new QLabel(this))
{
    setAutoFillBackground(true);
    m_folded.insert(QStringLiteral("reporter")); // long, and nobody said it
    m_filter->setSourceModel(m_model);

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
    head->setContentsMargins(12, 4, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_filterField, 1);
    head->addWidget(m_grouping);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
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
    m_filterField->setClearButtonEnabled(true);
    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        m_delegate->setHits(words.simplified().split(u' ', Qt::SkipEmptyParts));
        unfold();
        sayWhyEmpty();
    });
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
}

/// Words wrap, so another width is another height of rows.
bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::Resize && m_tree->width() != m_laidOutWidth) {
        m_laidOutWidth = m_tree->width();
        m_tree->doItemsLayout();
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
    auto *group = new QActionGroup(menu);
    for (const Row &row : rows) {
        QAction *action = menu->addAction(row.text, this, [this, row] {
            rearrange([&] { m_model->setGrouping(row.grouping); });
            m_grouping->setText(row.text);
        });
        action->setCheckable(true);
        action->setChecked(row.grouping == m_model->grouping());
        group->addAction(action);
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
    auto *group = new QActionGroup(menu);
    const auto add = [&](ActorOrder order, const QString &text) {
        QAction *action = menu->addAction(
            text, this, [this, order] { rearrange([&] { m_model->setOrder(order); }); });
        action->setCheckable(true);
        action->setChecked(order == ActorOrder::Appearance);
        group->addAction(action);
    };
    add(ActorOrder::Appearance, tr("Actors by first statement"));
    add(ActorOrder::Words, tr("Actors by words"));
    add(ActorOrder::Name, tr("Actors by name"));
    add(ActorOrder::Review, tr("Actors by what needs review"));
}

/// The statement that is selected stays so, wherever its row goes.
void Sidebar::rearrange(const std::function<void()> &change)
{
    const QString selected = selectedStatement();
    const QScopedValueRollback quiet(m_selecting, true);
    change();
    unfold();
    select(m_model->indexOfStatement(selected));
}

void Sidebar::setReading(const Reading &reading)
{
    const QString selected = selectedStatement();
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_reading = reading;
    {
        const QScopedValueRollback quiet(m_selecting, true);
        if (m_model->setReading(reading)) {
            unfold();
            select(m_model->indexOfStatement(selected));
        } else if (m_filter->isFiltering()) {
            m_filter->refresh();
            unfold();
        }
    }
    m_tree->verticalScrollBar()->setValue(scrolled);
    sayWhyEmpty();
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

void Sidebar::setOnlyToReview(bool only)
{
    m_filter->setOnlyToReview(only);
    unfold();
    sayWhyEmpty();
}

void Sidebar::setHideRejected(bool hide)
{
    m_filter->setHideRejected(hide);
    unfold();
    sayWhyEmpty();
}

/// Everything is open but what the reader closed.
void Sidebar::unfold()
{
    const QSet<QString> folded = m_folded;
    m_tree->expandAll();
    m_folded = folded;
    if (folded.isEmpty() || m_filter->isFiltering()) // what was looked for is to be seen
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
        else
            why = tr("No attribution found in %n paragraph(s). Create one: select text, Q.",
                     nullptr, int(m_reading.document.paragraphs().size()));
    }
    m_empty->setText(why);
    m_empty->setVisible(!why.isEmpty());
    m_tree->setVisible(why.isEmpty());
}

void Sidebar::select(const QModelIndex &sourceIndex)
{
    const QModelIndex index = m_filter->mapFromSource(sourceIndex);
    if (!index.isValid()) {
        m_tree->selectionModel()->clear();
        return;
    }
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void Sidebar::selectStatement(const QString &id)
{
    if (id == selectedStatement())
        return;
    const QScopedValueRollback quiet(m_selecting, true);
    select(m_model->indexOfStatement(id));
}

QString Sidebar::selectedStatement() const
{
    return m_tree->currentIndex().data(StatementModel::StatementRole).toString();
}

QString Sidebar::selectedActor() const
{
    return m_tree->currentIndex().data(StatementModel::ActorRole).toString();
}

void Sidebar::goToCorrection(QUuid correction)
{
    const QModelIndexList rows = m_model->match(
        m_model->index(0, 0), StatementModel::KeyRole, correction.toString(QUuid::WithoutBraces), 1,
        Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap);
    if (!rows.isEmpty())
        select(rows.first());
}

void Sidebar::currentChanged()
{
    const QModelIndex index = m_tree->currentIndex();
    if (m_selecting || !index.isValid())
        return;
    const QString actor = selectedActor();
    const QString topic = index.data(StatementModel::TopicRole).toString();
    const bool isOrphan = index.data(StatementModel::KindRole).value<RowKind>() == RowKind::Orphan;
    const QUuid correction =
        isOrphan ? QUuid(index.data(StatementModel::KeyRole).toString()) : QUuid();
    if (const QString id = selectedStatement(); !id.isEmpty())
        Q_EMIT statementSelected(id);
    else
        Q_EMIT placeSelected(index.data(StatementModel::OffsetRole).toLongLong());
    Q_EMIT actorSelected(actor);
    Q_EMIT topicSelected(topic);
    Q_EMIT correctionSelected(correction);
}

} // namespace onrecord
