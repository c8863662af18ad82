// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QAbstractListModel>

namespace onrecord {

/// The commands that fit what was typed, best first; those that can do nothing now come last.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { MenuRole = Qt::UserRole, KeysRole };

    explicit CommandModel(const Actions &actions, QObject *parent);

    void setTyped(const QString &typed);
    QAction *action(int row) const { return m_shown.value(row).action; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const QList<Actions::Command> m_all;
    QList<Actions::Command> m_shown;
};

} // namespace onrecord
