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

bool FindingFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    using RowKind = StatementModel::RowKind;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto kind = index.data(StatementModel::KindRole).value<RowKind>();
    const bool isBelowRejected = parent.isValid()
        && parent.data(StatementModel::KindRole).value<RowKind>() == RowKind::Rejected;
    if (m_hideRejected && (kind == RowKind::Rejected || isBelowRejected))
        return false;

    // Groups are kept by what stands in them (recursive filtering) unless nothing is asked for.
    const bool isLeaf = kind == RowKind::Statement || kind == RowKind::Claim
        || kind == RowKind::Orphan || !sourceModel()->hasChildren(index);
    if (!isLeaf)
        return !isFiltering();
    if (m_onlyToReview && !index.data(StatementModel::ToReviewRole).toBool())
        return false;

    QString searched;
    for (QModelIndex above = index; above.isValid(); above = above.parent())
        searched += above.data(StatementModel::SearchRole).toString() + u'\n';
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return searched.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace onrecord
