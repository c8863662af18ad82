// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historymodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace onrecord {

void HistoryModel::setLines(QList<wording::HistoryLine> lines)
{
    if (lines == m_lines)
        return;
    const auto isSameRow = [](const wording::HistoryLine &a, const wording::HistoryLine &b) {
        return a.correction == b.correction;
    };
    if (std::equal(lines.cbegin(), lines.cend(), m_lines.cbegin(), m_lines.cend(), isSameRow)) {
        m_lines = std::move(lines);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int HistoryModel::rowOf(QUuid correction) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (line(row).correction == correction)
            return row;
    }
    return -1;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

static QString dayAndReader(const wording::HistoryLine &line)
{
    const QString day = QLocale().toString(line.made.toLocalTime().date(), QLocale::LongFormat);
    return line.by.isEmpty() ? day : day + u" · "_s + line.by;
}

QString HistoryModel::headAbove(int row) const
{
    const QString head = dayAndReader(line(row));
    return row > 0 && dayAndReader(line(row - 1)) == head ? QString() : head;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const wording::HistoryLine &shown = line(index.row());
    const QString state = shown.inForce
        ? QString()
        : tr("withdrawn %1")
              .arg(QLocale().toString(shown.withdrawn.toLocalTime(), u"d MMMM HH:mm"_s));
    switch (role) {
    case CorrectionRole: return shown.correction;
    case StatementRole: return shown.statement;
    case HeadRole: return headAbove(index.row());
    case TimeRole: return QLocale().toString(shown.made.toLocalTime().time(), u"HH:mm"_s);
    case WhatRole: return shown.what;
    case BeforeRole: return shown.before;
    case AfterRole: return shown.after;
    case StateRole: return state;
    case InForceRole: return shown.inForce;
    case Qt::DisplayRole: return shown.sentence;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList said{shown.sentence, QLocale().toString(shown.made.toLocalTime())};
        said << shown.by << state;
        said.removeAll(QString());
        return said.join(u", "_s);
    }
    default: return {};
    }
}

} // namespace onrecord
