// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/selectionmenu.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>

namespace onrecord {

void askForMenu(QWidget *focus)
{
    if (!focus || QApplication::activePopupWidget())
        return;
    QPoint at = focus->rect().center();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(focus)) {
        const QRect row = view->visualRect(view->currentIndex());
        at = row.isValid() ? row.center() : view->viewport()->rect().topLeft();
    }
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, focus->mapToGlobal(at));
    QApplication::sendEvent(focus, &event);
}

} // namespace onrecord
