// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/startpage/recentwords.h"

#include <QAbstractListModel>

namespace onrecord {

/// The recent files as a list, in words.
class RecentModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole, SourceRole, CountsRole, OpenedRole };

    using QAbstractListModel::QAbstractListModel;

    void setFiles(const QList<RecentFile> &files, const QDateTime &now);
    /// The row of the file at \a path; -1 where it is not listed.
    int rowOf(const QString &path) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<RecentFile> m_files;
    QList<RecentWords> m_words; ///< one for each
};

} // namespace onrecord
