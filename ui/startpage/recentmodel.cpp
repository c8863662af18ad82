// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage/recentmodel.h"

#include "core/wording/visible.h"

namespace onrecord {

void RecentModel::setFiles(const QList<RecentFile> &files, const QDateTime &now)
{
    beginResetModel();
    m_files = files;
    m_words = wordsOf(files, now);
    endResetModel();
}

int RecentModel::rowOf(const QString &path) const
{
    for (int row = 0; row < int(m_files.size()); ++row) {
        if (m_files.at(row).path == path)
            return row;
    }
    return -1;
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

static QString spoken(const RecentWords &words)
{
    QStringList parts{words.title, words.source, words.counts};
    parts.removeAll(QString());
    if (!words.opened.isEmpty())
        parts.append(RecentModel::tr("opened %1").arg(words.opened));
    return parts.join(QStringLiteral(", "));
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_files.size())
        return {};
    const RecentWords &words = m_words.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return words.title;
    case Qt::AccessibleTextRole: return spoken(words);
    case Qt::ToolTipRole: return shownPlainly(m_files.at(index.row()).path).toHtmlEscaped();
    case PathRole: return m_files.at(index.row()).path;
    case SourceRole: return words.source;
    case CountsRole: return words.counts;
    case OpenedRole: return words.opened;
    default: return {};
    }
}

} // namespace onrecord
