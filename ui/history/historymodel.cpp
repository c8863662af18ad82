// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historymodel.h"

#include "core/wording/days.h"

#include <QLocale>

#include <compare>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

QDate dayOf(const wording::HistoryLine &line)
{
    return line.made.toLocalTime().date();
}

/// A line of what is said of \a line besides its values; empty where there is nothing.
QString noteOf(const wording::HistoryLine &line)
{
    QStringList parts{line.note};
    if (line.time.isSetBack)
        parts.append(HistoryModel::tr("dated before what was said ahead of it"));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString dayName(QDate day)
{
    using wording::DayForm;
    const QDate today = QDate::currentDate();
    if (day == today)
        return HistoryModel::tr("Today, %1").arg(wording::shownDay(day, DayForm::DateOfYear));
    if (day == today.addDays(-1))
        return HistoryModel::tr("Yesterday, %1").arg(wording::shownDay(day, DayForm::DateOfYear));
    return wording::shownDay(day, day.year() == today.year() ? DayForm::LongOfYear : DayForm::Long);
}

/// The day, in full or without its year, and the time of day.
QString timeShown(const QDateTime &at, wording::DayForm form)
{
    const QDateTime local = at.toLocalTime();
    return wording::shownDay(local.date(), form) + u' '
        + QLocale().toString(local.time(), u"HH:mm"_s);
}

QString stateOf(const wording::HistoryLine &line)
{
    if (line.inForce)
        return {};
    const QString when = timeShown(line.withdrawn, wording::DayForm::DateOfYear);
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
    const QString searched = QStringList{line.sentence, line.what,    line.before, line.after,
                                         line.by,       noteOf(line), head(line),  stateOf(line)}
                                 .join(u'\n');
    return std::all_of(m_words.cbegin(), m_words.cend(), [&searched](const QString &word) {
        return searched.contains(word, Qt::CaseInsensitive);
    });
}

/// The newest first: by the order of the log, which no clock disturbs. Days part what was said by
/// writers who did not know of each other (LogTime).
QList<qsizetype> HistoryModel::wanted() const
{
    struct Group
    {
        QDate since; ///< day of LogTime::atLeast
        QDate day;
        QString by;

        std::strong_ordering operator<=>(const Group &) const = default;
    };
    QList<qsizetype> shown;
    QList<Group> groups; // by number of line
    QHash<QString, qsizetype> readers; // the newer the later: with their newest line
    std::map<Group, qsizetype> newest;
    for (qsizetype number = 0; number < m_lines.size(); ++number) {
        const wording::HistoryLine &line = m_lines[number];
        groups.append({line.time.atLeast.toLocalTime().date(), dayOf(line), line.by});
        if (isWanted(line))
            shown.append(number);
        readers[line.by] = number;
        newest[groups.last()] = number;
    }
    std::reverse(shown.begin(), shown.end());
    const auto key = [&](qsizetype number) {
        const Group &group = groups[number];
        const qsizetype reader =
            m_order == HistoryOrder::Reader ? readers.value(group.by) : qsizetype(0);
        return std::tuple(reader, group.since.toJulianDay(), newest.at(group));
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
    said << timeShown(line.made, wording::DayForm::Long) << line.by << noteOf(line)
         << stateOf(line);
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
    case NoteRole: return noteOf(shown);
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
