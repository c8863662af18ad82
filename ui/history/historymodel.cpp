// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historymodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

QDate dayOf(const wording::HistoryLine &line)
{
    return line.made.toLocalTime().date();
}

QString dayName(QDate day)
{
    const QDate today = QDate::currentDate();
    const QLocale locale;
    if (day == today)
        return HistoryModel::tr("Today, %1").arg(locale.toString(day, u"d MMMM"_s));
    if (day == today.addDays(-1))
        return HistoryModel::tr("Yesterday, %1").arg(locale.toString(day, u"d MMMM"_s));
    return locale.toString(day,
                           day.year() == today.year() ? u"dddd, d MMMM"_s : u"dddd, d MMMM yyyy"_s);
}

QString stateOf(const wording::HistoryLine &line)
{
    if (line.inForce)
        return {};
    const QString when = QLocale().toString(line.withdrawn.toLocalTime(), u"d MMMM HH:mm"_s);
    return line.withdrawnBy.isEmpty()
        ? HistoryModel::tr("withdrawn %1").arg(when)
        : HistoryModel::tr("withdrawn by %1, %2").arg(line.withdrawnBy, when);
}

} // namespace

void HistoryModel::setLines(QList<wording::HistoryLine> lines)
{
    if (lines == m_lines)
        return;
    m_lines = std::move(lines);
    list();
}

void HistoryModel::setFilter(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    list();
}

void HistoryModel::setOrder(HistoryOrder order)
{
    m_order = order;
    list();
}

void HistoryModel::setRows(HistoryRows rows)
{
    m_rows = rows;
    list();
}

/// Rows that stay keep their place in the view: selection and scrolling are left alone.
void HistoryModel::list()
{
    QList<qsizetype> shown = wanted();
    if (shown == m_shown) {
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

bool HistoryModel::isWanted(const wording::HistoryLine &line) const
{
    if (m_rows != HistoryRows::All && line.inForce != (m_rows == HistoryRows::InForce))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString searched = QStringList{line.sentence, line.what, line.before, line.after,
                                         line.by,       line.note, head(line),  stateOf(line)}
                                 .join(u'\n');
    return std::all_of(m_words.cbegin(), m_words.cend(), [&searched](const QString &word) {
        return searched.contains(word, Qt::CaseInsensitive);
    });
}

QList<qsizetype> HistoryModel::wanted() const
{
    QList<qsizetype> shown;
    QList<QDate> days; // by number of line
    QHash<QString, qsizetype> readers; // the newer the later: with their newest line
    QHash<std::pair<QDate, QString>, qsizetype> readersOfDay;
    for (qsizetype number = 0; number < m_lines.size(); ++number) {
        const wording::HistoryLine &line = m_lines[number];
        days.append(dayOf(line));
        if (isWanted(line))
            shown.append(number);
        readers[line.by] = number;
        readersOfDay[{days.last(), line.by}] = number;
    }
    std::reverse(shown.begin(), shown.end());
    const auto key = [&](qsizetype number) {
        const QString &by = m_lines[number].by;
        const qint64 day = days[number].toJulianDay();
        return m_order == HistoryOrder::Day
            ? std::pair<qint64, qint64>(day, readersOfDay.value({days[number], by}))
            : std::pair<qint64, qint64>(readers.value(by), day);
    };
    std::stable_sort(shown.begin(), shown.end(),
                     [&key](qsizetype a, qsizetype b) { return key(a) > key(b); });
    return shown;
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
    return parent.isValid() ? 0 : int(m_shown.size());
}

QString HistoryModel::head(const wording::HistoryLine &line) const
{
    const QString day = dayName(dayOf(line));
    if (line.by.isEmpty())
        return day;
    return m_order == HistoryOrder::Day ? day + u" · "_s + line.by : line.by + u" · "_s + day;
}

QString HistoryModel::headAbove(int row) const
{
    const auto group = [this](int at) {
        return std::pair(dayOf(line(at)), line(at).by);
    };
    return row > 0 && group(row - 1) == group(row) ? QString() : head(line(row));
}

QString HistoryModel::spoken(const wording::HistoryLine &line) const
{
    QStringList said{line.sentence};
    if (!line.before.isEmpty())
        said << tr("formerly %1").arg(line.before);
    said << QLocale().toString(line.made.toLocalTime()) << line.by << line.note << stateOf(line);
    said.removeAll(QString());
    return said.join(u", "_s);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const wording::HistoryLine &shown = line(index.row());
    switch (role) {
    case CorrectionRole: return shown.correction;
    case StatementRole: return shown.statement;
    case HeadRole: return headAbove(index.row());
    case TimeRole: return QLocale().toString(shown.made.toLocalTime().time(), u"HH:mm"_s);
    case LabelRole: return shown.label;
    case WhatRole: return shown.what;
    case BeforeRole: return shown.before;
    case AfterRole: return shown.after;
    case NoteRole: return shown.note;
    case StateRole: return stateOf(shown);
    case ColourRole: return shown.actorColour;
    case InForceRole: return shown.inForce;
    case Qt::DisplayRole: return shown.sentence;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return spoken(shown);
    default: return {};
    }
}

} // namespace onrecord
