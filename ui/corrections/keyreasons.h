// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

class QKeyEvent;

namespace onrecord {

class SelectionCorrections;

/// Says why a key does nothing while the action that it is for has nothing to act on: no statement is chosen,
/// or no actor. Other keys go where they always do.
class KeyReasons final : public QObject
{
    Q_OBJECT

public:
    KeyReasons(const Actions &actions, const SelectionCorrections &corrections,
               QObject *parent = nullptr);

    /// From now on for keys that are pressed in \a pane.
    void watch(QObject *pane) { pane->installEventFilter(this); }

Q_SIGNALS:
    /// \a holds: whether the key would say the same now.
    void advised(const QString &sentence, const std::function<bool()> &holds);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::optional<ActionId> disabledFor(const QKeyEvent &key) const;
    QString reason(ActionId id) const;
    QString reasonOfStatement(ActionId id) const;
    QString reasonOfActor(ActionId id) const;

    const Actions &m_actions; // Not owned, as is the one below.
    const SelectionCorrections &m_corrections;
};

} // namespace onrecord
