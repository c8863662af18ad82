// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/rowkeys.h"

#include "ui/actions/actions.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace onrecord {

RowKeys::RowKeys(QAbstractItemView *list, const Actions &actions)
    : QObject(list)
    , m_list(list)
    , m_next(actions[ActionId::NextStatement])
    , m_previous(actions[ActionId::PreviousStatement])
{
    list->installEventFilter(this);
}

/// 1 for the row below, -1 for the one above, 0 for neither.
int RowKeys::stepOf(const QKeyEvent &key) const
{
    const QKeySequence pressed(key.keyCombination());
    return m_next->shortcuts().contains(pressed)    ? 1
        : m_previous->shortcuts().contains(pressed) ? -1
                                                    : 0;
}

bool RowKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (event->type() != QEvent::KeyPress && !isOverride)
        return QObject::eventFilter(watched, event);
    const int step = stepOf(*static_cast<QKeyEvent *>(event));
    if (step == 0)
        return QObject::eventFilter(watched, event);
    event->accept();
    if (isOverride)
        return true;
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? current.row() + step : 0;
    const QModelIndex next =
        m_list->model()->index(row, current.isValid() ? current.column() : 0, m_list->rootIndex());
    if (next.isValid())
        m_list->setCurrentIndex(next);
    return true;
}

} // namespace onrecord
