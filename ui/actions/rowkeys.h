// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;
class QAction;
class QKeyEvent;

namespace onrecord {

class Actions;

/// Lets the keys of "next" and "previous statement" (J, K, Alt+Down, Alt+Up, or what readers chose) go to the row
/// below and above in a list that has no field to type into, rather than look for a row that begins with the letter.
/// At the ends they stay. Where single keys are off, letters are the list's own.
class RowKeys final : public QObject
{
    Q_OBJECT

public:
    /// Owned by \a list.
    RowKeys(QAbstractItemView *list, const Actions &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int stepOf(const QKeyEvent &key) const;

    QAbstractItemView *const m_list; // Not owned, nor are the actions.
    const QAction *const m_next;
    const QAction *const m_previous;
};

} // namespace onrecord
