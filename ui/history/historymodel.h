// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/history.h"

#include <QAbstractListModel>

namespace onrecord {

/// Everything that was said of the open article, newest first.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CorrectionRole = Qt::UserRole, ///< QUuid
        StatementRole, ///< Statement::id, may be empty
        HeadRole, ///< "Tuesday 17 November 2026 · Jon Aas" where day or reader differ from those above
        TimeRole, ///< "14:06"
        WhatRole, ///< "4a speaker"
        BeforeRole, ///< may be empty, as may those below
        AfterRole,
        StateRole, ///< "withdrawn Thursday 17:35"
        InForceRole, ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    /// \a lines oldest first, as historyOf() gives them.
    void setLines(QList<wording::HistoryLine> lines);
    /// Row of this correction, -1 where it has none.
    int rowOf(QUuid correction) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString headAbove(int row) const;
    const wording::HistoryLine &line(int row) const { return m_lines[m_lines.size() - 1 - row]; }

    QList<wording::HistoryLine> m_lines; ///< oldest first
};

} // namespace onrecord
