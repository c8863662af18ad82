// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace onrecord {

/// Rows of a StatementModel by words or actor, by need of review, with or without the rejected.
/// An actor whose name fits keeps all statements; a statement that fits keeps its actor.
class FindingFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingFilter(QObject *parent = nullptr);

    /// Every word must stand in a row or above it, in any case and order; empty: all rows.
    void setWords(const QString &words);
    void setOnlyToReview(bool only);
    void setHideRejected(bool hide);

    /// Looks at all rows again: what one is found by may stand in another.
    void refresh() { invalidateFilter(); }
    bool isFiltering() const { return !m_words.isEmpty() || m_onlyToReview; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    bool m_onlyToReview = false;
    bool m_hideRejected = false;
};

} // namespace onrecord
