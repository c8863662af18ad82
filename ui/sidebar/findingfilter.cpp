// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/findingfilter.h"

#include "ui/sidebar/statementmodel.h"

namespace onrecord {

FindingFilter::FindingFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void FindingFilter::setWords(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void FindingFilter::setListed(Directness directness, bool listed)
{
    m_listed.at(size_t(directness)) = listed;
    invalidateFilter();
}

bool FindingFilter::isFiltering() const
{
    return isSearching() || m_listed != std::array{true, true, true};
}

void FindingFilter::setOnlyToReview(bool only)
{
    m_onlyToReview = only;
    invalidateFilter();
}

void FindingFilter::setHideRejected(bool hide)
{
    m_hideRejected = hide;
    invalidateFilter();
}

bool FindingFilter::isHiddenRejected(const QModelIndex &sourceIndex) const
{
    const auto isRejected = [](const QModelIndex &index) {
        return index.data(StatementModel::KindRole).value<RowKind>() == RowKind::Rejected;
    };
    return m_hideRejected && (isRejected(sourceIndex) || isRejected(sourceIndex.parent()));
}

bool FindingFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto kind = index.data(StatementModel::KindRole).value<RowKind>();
    if (isHiddenRejected(index))
        return false;

    // Groups are kept by what stands in them (recursive filtering) unless nothing is asked for.
    const bool isLeaf = kind == RowKind::Statement || kind == RowKind::Claim
        || kind == RowKind::Orphan || !sourceModel()->hasChildren(index);
    if (!isLeaf)
        return !isFiltering();
    if (kind == RowKind::OrphanActions)
        return m_words.isEmpty();
    if (!m_listed.at(size_t(index.data(StatementModel::DirectnessRole).value<Directness>())))
        return false;
    if (m_onlyToReview && !index.data(StatementModel::ToReviewRole).toBool())
        return false;
    if (m_words.isEmpty())
        return true;

    QString searched;
    for (QModelIndex above = index; above.isValid(); above = above.parent())
        searched += above.data(StatementModel::SearchRole).toString() + u'\n';
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return searched.contains(word, Qt::CaseInsensitive);
    });
}

/// A statement without words is the row of its actor; corrections that could not be placed are neither.
FindingFilter::Leaves FindingFilter::leavesOf(const QAbstractItemModel &model,
                                              const QModelIndex &parent)
{
    Leaves leaves;
    std::vector<QModelIndex> ahead{parent};
    while (!ahead.empty()) {
        const QModelIndex above = ahead.back();
        ahead.pop_back();
        for (int row = 0; row < model.rowCount(above); ++row) {
            const QModelIndex index = model.index(row, 0, above);
            const auto kind = index.data(StatementModel::KindRole).value<RowKind>();
            if (model.hasChildren(index))
                ahead.push_back(index);
            else if (kind == RowKind::Claim)
                leaves.claims.insert(index.data(StatementModel::KeyRole).toString());
            else if (const QString id = index.data(StatementModel::StatementRole).toString();
                     !id.isEmpty())
                leaves.statements.insert(id);
        }
    }
    return leaves;
}

ListedCounts FindingFilter::shown() const
{
    return leavesOf(*this, {}).counts();
}

ListedCounts FindingFilter::all() const
{
    Leaves leaves = leavesOf(*sourceModel(), {});
    if (const int last = sourceModel()->rowCount() - 1; last >= 0) {
        const QModelIndex index = sourceModel()->index(last, 0);
        if (isHiddenRejected(index))
            leaves.statements -= leavesOf(*sourceModel(), index).statements;
    }
    return leaves.counts();
}

/// Beside the name of an actor the words that are searched for, where they stand in another name or description
/// of it: else nobody would see why its statements are listed.
QVariant FindingFilter::sideOf(const QModelIndex &index) const
{
    const QVariant side = QSortFilterProxyModel::data(index, StatementModel::SideRole);
    if (QSortFilterProxyModel::data(index, StatementModel::KindRole).value<RowKind>()
        != RowKind::Actor)
        return side;
    const QString shown =
        QSortFilterProxyModel::data(index, Qt::DisplayRole).toString() + u'\n' + side.toString();
    const QStringList names =
        QSortFilterProxyModel::data(index, StatementModel::SearchRole).toString().split(u'\n');
    for (const QString &word : m_words) {
        if (shown.contains(word, Qt::CaseInsensitive))
            continue;
        for (const QString &name : names) {
            if (name.contains(word, Qt::CaseInsensitive))
                return name;
        }
    }
    return side;
}

QVariant FindingFilter::data(const QModelIndex &index, int role) const
{
    if (role == StatementModel::SideRole && isSearching())
        return sideOf(index);
    if (role != StatementModel::CountRole || m_words.isEmpty()
        || QSortFilterProxyModel::data(index, StatementModel::KindRole).value<RowKind>()
            != RowKind::Actor)
        return QSortFilterProxyModel::data(index, role);
    const int all = leavesOf(*sourceModel(), mapToSource(index)).counts().statements;
    if (all == 0)
        return QSortFilterProxyModel::data(index, role);
    return tr("%1 of %2").arg(leavesOf(*this, index).counts().statements).arg(all);
}

} // namespace onrecord
