// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/history.h"

#include <QAbstractListModel>

namespace onrecord {

/// How the rows of the history follow each other; both begin with the newest.
enum class HistoryOrder : quint8 {
    Day, ///< by day, on a day by reader
    Reader, ///< by reader, of each by day
};

/// Which rows of the history are shown.
enum class HistoryRows : quint8 { All, InForce, Withdrawn };

/// Everything that was said of the open article, newest first, as far as it is asked for.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CorrectionRole = Qt::UserRole, ///< QUuid
        StatementRole, ///< Statement::id, may be empty
        HeadRole, ///< "Today, 17 November · Jon Aas" where day or reader differ from those above
        TimeRole, ///< "14:06"
        LabelRole, ///< "4a", what WhatRole begins with; may be empty
        WhatRole, ///< "4a speaker"
        BeforeRole, ///< may be empty, as may those below
        AfterRole,
        NoteRole,
        StateRole, ///< "withdrawn by Jon Aas, 19 November 17:35"
        ColourRole, ///< int, HistoryLine::actorColour
        InForceRole, ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    /// \a lines oldest first, as historyOf() gives them.
    void setLines(QList<wording::HistoryLine> lines);
    /// Shows those alone that have each of \a words in what they say, their reader, day, note or state.
    void setFilter(const QString &words);
    void setOrder(HistoryOrder order);
    void setRows(HistoryRows rows);
    HistoryOrder order() const { return m_order; }
    HistoryRows rows() const { return m_rows; }
    /// Row of this correction, -1 where it has none.
    int rowOf(QUuid correction) const;
    /// How many there are, shown or not.
    qsizetype count() const { return m_lines.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void list();
    QList<qsizetype> wanted() const;
    bool isWanted(const wording::HistoryLine &line) const;
    QString head(const wording::HistoryLine &line) const;
    QString headAbove(int row) const;
    QString spoken(const wording::HistoryLine &line) const;
    const wording::HistoryLine &line(int row) const { return m_lines[m_shown[row]]; }

    QList<wording::HistoryLine> m_lines; ///< oldest first
    QList<qsizetype> m_shown; ///< numbers of m_lines, a row each
    QStringList m_words; ///< of the filter
    HistoryOrder m_order = HistoryOrder::Day;
    HistoryRows m_rows = HistoryRows::All;
};

} // namespace onrecord
