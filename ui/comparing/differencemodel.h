// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparing/differences.h"

#include <QAbstractListModel>
#include <QSet>

namespace onrecord {

/// The differences between our reading and another reader's, in text order.
class DifferenceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StatementRole = Qt::UserRole, ///< Difference::statement
        KindRole, ///< "1b another speaker"
        WordsRole, ///< what was said; empty where the values below are such words
        OursRole,
        TheirsRole,
        IsKeptRole, ///< bool: the reader keeps ours
    };

    using QAbstractListModel::QAbstractListModel;

    /// \a kept are the keys (keyOf()) of those in which the reader keeps ours.
    void setDifferences(const QList<Difference> &differences, const Reading &ours,
                        const QSet<QString> &kept);
    const Difference *difference(int row) const;
    /// What names a difference from one comparison to the next.
    static QString keyOf(const Difference &difference);
    /// Row of \a former where it still is a difference; else of another one about that statement, of the next
    /// one in the text, or the last row; -1 where there is none.
    int rowNear(const Difference &former) const;
    bool isKept(int row) const { return m_kept.contains(m_rows[row].key); }
    int left() const; ///< those not decided

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString key;
        QString kind;
        QString words;
        QString ours;
        QString theirs;

        friend bool operator==(const Row &, const Row &) = default;
    };

    static Row rowFor(const Difference &difference, const Reading &ours);

    QList<Difference> m_differences;
    QList<Row> m_rows;
    QSet<QString> m_kept;
};

} // namespace onrecord
