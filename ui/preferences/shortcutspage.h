// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace onrecord {

/// Which keys the actions have, to be looked up and changed. Says whose a key is already, and takes
/// it from there only when it is told to.
class ShortcutsPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a own are those that are others than usual (Actions::setOwnKeys()).
    ShortcutsPage(const Actions &actions, const QMap<QString, QString> &own, QWidget *parent);

    const QMap<QString, QString> &keys() const { return m_own; }

Q_SIGNALS:
    void changed();

private:
    void fill();
    void showChosen();
    void showKeys(QTreeWidgetItem *item);
    QAction *chosen() const;
    QList<QKeySequence> keysOf(const QAction *action) const;
    void setKeys(const QAction *action, const QList<QKeySequence> &keys);
    QAction *ownerOf(const QKeySequence &key) const;
    void wantKey(const QKeySequence &key);
    void giveKey(const QKeySequence &key);
    void takeAway();

    const Actions &m_actions; // Not owned.
    QMap<QString, QString> m_own;
    QKeySequence m_wanted; ///< for the chosen action, though it is another's
    QTreeWidget *m_list; // Owned as children, as are those below.
    QKeySequenceEdit *m_field;
    QPushButton *m_none;
    QPushButton *m_usual;
    QLabel *m_conflict;
    QPushButton *m_take;
};

} // namespace onrecord
