// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected in the sidebar, and how it stays so.
#include "ui/sidebar/findingfilter.h"
#include "ui/sidebar/sidebar.h"

#include <QAccessible>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTreeView>

namespace onrecord {

/// From the top. None where the list begins in view: what comes above the first row is to be seen.
QList<Sidebar::SeenRow> Sidebar::rowsInView() const
{
    QList<SeenRow> seen;
    if (m_tree->verticalScrollBar()->value() == 0)
        return seen;
    QModelIndex index = m_tree->indexAt({0, 0});
    for (; index.isValid(); index = m_tree->indexBelow(index)) {
        const int top = m_tree->visualRect(index).top();
        if (top >= m_tree->viewport()->height())
            break;
        seen.append({m_model->bookmark(m_filter->mapToSource(index)), top});
    }
    return seen;
}

/// The first of \a seen that there is still stands where it stood.
void Sidebar::putBack(const QList<SeenRow> &seen)
{
    for (const SeenRow &each : seen) {
        const QRect now = m_tree->visualRect(m_filter->mapFromSource(m_model->find(each.row)));
        if (!now.isValid())
            continue;
        QScrollBar *bar = m_tree->verticalScrollBar();
        bar->setValue(bar->value() + now.top() - each.top);
        return;
    }
}

/// What is selected stays so, wherever its row goes; where it is in view, it stays at its height, else what
/// was \a seen does.
void Sidebar::rearrange(const std::function<void()> &change, const QList<SeenRow> &seen)
{
    QScrollBar *bar = m_tree->verticalScrollBar();
    const int scrolled = bar->value();
    const QPersistentModelIndex selected = selectedIndex();
    const QRect before = m_tree->visualRect(selected);
    {
        const QScopedValueRollback quiet(m_selecting, true);
        change();
        placeOrphanActions();
        showSelected();
    }
    if (selected != selectedIndex())
        m_tree->doItemsLayout(); // the selected row has a line more
    bar->setValue(scrolled);
    const QRect after = m_tree->visualRect(selectedIndex());
    if (after.isValid() && before.intersects(m_tree->viewport()->rect()))
        bar->setValue(bar->value() + after.top() - before.top());
    else
        putBack(seen);
    sayWhyEmpty();
    showCounts();
}

void Sidebar::select(const QModelIndex &sourceIndex)
{
    const QModelIndex index = m_filter->mapFromSource(sourceIndex);
    const int scrolled = m_tree->verticalScrollBar()->value();
    if (index.isValid())
        m_tree->setCurrentIndex(index);
    else
        m_tree->selectionModel()->clear();
    showDetails();
    if (m_tree->verticalScrollBar()->value() < scrolled)
        showHeadings(selectedIndex());
}

/// The selected row has a line more than before; it stays where it is, as far as the list is long enough.
void Sidebar::showDetails()
{
    const QModelIndex index = selectedIndex();
    m_tree->scrollTo(index);
    const int top = m_tree->visualRect(index).top();
    m_tree->doItemsLayout();
    QScrollBar *bar = m_tree->verticalScrollBar();
    bar->setValue(bar->value() + m_tree->visualRect(index).top() - top);
    m_tree->scrollTo(index);
}

/// Where the list went up to a row, what it stands under is to be seen as well: its topic and whose it is. Unless the
/// row would go out of the lower half of the list.
void Sidebar::showHeadings(const QModelIndex &row)
{
    for (QModelIndex above = row.parent(); above.isValid(); above = above.parent()) {
        const int top = m_tree->visualRect(above).top();
        const int needed = m_tree->visualRect(row).bottom() - top;
        if (top < 0 && needed < m_tree->viewport()->height() / 2)
            m_tree->scrollTo(above);
    }
}

/// A card or a bar that comes below makes the list lower. Who scrolled the selected row away, meant to.
void Sidebar::keepSelectedInView(int heightBefore)
{
    if (m_tree->viewport()->height() >= heightBefore) // a scroll bar came, say
        return;
    const QRect row = m_tree->visualRect(selectedIndex());
    const bool wasSeen = row.isValid() && row.bottom() >= 0 && row.top() < heightBefore;
    if (!wasSeen || row.bottom() < m_tree->viewport()->height())
        return;
    // Once the scroll bar knows of the new height.
    QMetaObject::invokeMethod(
        this, [this] { m_tree->scrollTo(selectedIndex()); }, Qt::QueuedConnection);
}

/// The row of what is selected, where there is one that is neither filtered out nor folded in.
void Sidebar::showSelected()
{
    const QModelIndex index = m_filter->mapFromSource(m_model->find(m_selected));
    bool isOpen = index.isValid();
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        isOpen = isOpen && m_tree->isExpanded(above);
    if (!isOpen)
        m_tree->selectionModel()->clear();
    else if (index != selectedIndex())
        m_tree->setCurrentIndex(index);
}

void Sidebar::selectStatement(const QString &id)
{
    if (id == selectedStatement() && !id.isEmpty())
        return;
    const QScopedValueRollback quiet(m_selecting, true);
    const QModelIndex index = m_model->indexOfStatement(id);
    m_selected = m_model->bookmark(index);
    m_told.reset();
    select(index);
}

/// The current row where it is selected. A tree that gets the focus makes its first row the current
/// one, and one whose current row goes takes the next: neither is what the reader chose.
QModelIndex Sidebar::selectedIndex() const
{
    const QModelIndex index = m_tree->currentIndex();
    return m_tree->selectionModel()->isSelected(index) ? index : QModelIndex();
}

QString Sidebar::selectedStatement() const
{
    return selectedIndex().data(StatementModel::StatementRole).toString();
}

QString Sidebar::selectedActor() const
{
    return selectedIndex().data(StatementModel::ActorRole).toString();
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
    const QModelIndex index = selectedIndex();
    if (m_selecting || !index.isValid())
        return;
    m_selected = m_model->bookmark(m_filter->mapToSource(index));
    showDetails();
    const Told told = toldOf(index);
    m_told = told; // who is told may select something else
    if (const QString id = selectedStatement(); !id.isEmpty())
        Q_EMIT statementSelected(id);
    else
        Q_EMIT placeSelected(index.data(StatementModel::OffsetRole).toLongLong());
    Q_EMIT actorSelected(told.actor);
    Q_EMIT topicSelected(told.topic);
    Q_EMIT correctionSelected(told.correction);
    Q_EMIT claimSelected(told.claim);
}

Sidebar::Told Sidebar::toldOf(const QModelIndex &index)
{
    const auto kind = index.data(StatementModel::KindRole).value<RowKind>();
    const QString key = index.data(StatementModel::KeyRole).toString();
    return {index.data(StatementModel::ActorRole).toString(),
            index.data(StatementModel::TopicRole).toString(),
            kind == RowKind::Orphan ? QUuid(key) : QUuid(),
            kind == RowKind::Claim ? key : QString()};
}

/// A correction may give the selected row another actor or name; the text stays where it is.
void Sidebar::tellWhose()
{
    if (!m_told)
        return;
    const Told told = toldOf(m_model->find(m_selected));
    const Told before = *std::exchange(m_told, told);
    if (told.actor != before.actor)
        Q_EMIT actorSelected(told.actor);
    if (told.topic != before.topic)
        Q_EMIT topicSelected(told.topic);
    if (told.correction != before.correction)
        Q_EMIT correctionSelected(told.correction);
    if (told.claim != before.claim)
        Q_EMIT claimSelected(told.claim);
}

/// Has a screen reader told anew what the current row is called, where the keys are: it is another row by now that
/// a correction was made of it. Rows that are made anew are told by the list itself.
void Sidebar::speakRow()
{
    if (!QAccessible::isActive() || m_tree->window()->focusWidget() != m_tree)
        return;
    const QModelIndex current = m_tree->currentIndex();
    int above = 1; // the head, which is counted though it is hidden
    for (QModelIndex row = m_tree->indexAbove(current); row.isValid();
         row = m_tree->indexAbove(row))
        ++above;
    QAccessibleEvent event(m_tree, QAccessible::Focus);
    event.setChild(above * current.model()->columnCount() + current.column());
    QAccessible::updateAccessibility(&event);
}

} // namespace onrecord
