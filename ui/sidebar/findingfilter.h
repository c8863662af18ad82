// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sidebar/statementrows.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <array>

namespace onrecord {

/// How much is listed, each statement once, however many speakers it stands under.
struct ListedCounts
{
    int statements = 0;
    int claims = 0; ///< in the reporter's own words

    friend bool operator==(const ListedCounts &, const ListedCounts &) = default;
};

/// Rows of a StatementModel by words or actor, by directness, by need of review, with or without the
/// rejected.
/// An actor whose name fits keeps all statements; a statement that fits keeps its actor.
class FindingFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingFilter(QObject *parent = nullptr);

    /// Every word must stand in a row or above it, in any case and order; empty: all rows.
    void setWords(const QString &words);
    void setListed(Directness directness, bool listed);
    void setOnlyToReview(bool only);
    void setHideRejected(bool hide);

    /// Looks at all rows again: what one is found by may stand in another.
    void refresh() { invalidateFilter(); }
    /// Something is looked for.
    bool isSearching() const { return !m_words.isEmpty() || m_onlyToReview; }

    /// What is shown.
    ListedCounts shown() const;
    /// How many there are, apart from rejected ones that are hidden.
    ListedCounts all() const;

    /// As the model has it; of an actor while words are looked for, how many statements have them.
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isFiltering() const;
    QVariant sideOf(const QModelIndex &index) const;
    bool isHiddenRejected(const QModelIndex &sourceIndex) const;
    /// The keys of the rows at the ends of a tree.
    struct Leaves
    {
        QSet<QString> statements;
        QSet<QString> claims;

        ListedCounts counts() const { return {int(statements.size()), int(claims.size())}; }
    };
    static Leaves leavesOf(const QAbstractItemModel &model, const QModelIndex &parent);

    QStringList m_words;
    std::array<bool, 3> m_listed{true, true, true}; ///< by Directness
    bool m_onlyToReview = false;
    bool m_hideRejected = false;
};

} // namespace onrecord
