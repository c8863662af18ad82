// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandmodel.h"

#include "ui/palette/commandmatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

CommandModel::CommandModel(const Actions &actions, QObject *parent)
    : QAbstractListModel(parent)
    , m_all(actions.commands())
    , m_shown(m_all)
{
}

void CommandModel::setTyped(const QString &typed)
{
    struct Found
    {
        Actions::Command command;
        int rank = 0;
    };
    constexpr int disabled = 1'000;
    QList<Found> found;
    for (const Actions::Command &command : m_all) {
        const std::optional<int> rank =
            commandMatch(typed, commandText(command.action->text()), command.menu);
        if (rank)
            found.append({command, *rank + (command.action->isEnabled() ? 0 : disabled)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found &one, const Found &other) { return one.rank < other.rank; });
    beginResetModel();
    m_shown.clear();
    for (const Found &each : std::as_const(found))
        m_shown.append(each.command);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Actions::Command &command = m_shown.at(index.row());
    const QString text = commandText(command.action->text());
    const QString key = command.action->shortcut().toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole: return command.action->isChecked() ? tr("%1 (on)").arg(text) : text;
    case Qt::AccessibleTextRole: {
        QStringList parts{text, command.menu, key};
        parts.removeAll(QString());
        if (!command.action->isEnabled())
            parts.append(tr("not possible now"));
        return parts.join(u", "_s);
    }
    case MenuRole: return command.menu;
    case KeysRole: return key;
    default: return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    const QAction *shown = action(index.row());
    return shown && shown->isEnabled() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled
                                       : Qt::ItemIsSelectable;
}

} // namespace onrecord
