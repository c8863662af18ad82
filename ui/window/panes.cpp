// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panes.h"

#include <QAbstractButton>

namespace onrecord {

namespace {

/// The widget of \a pane that a reader enters it at; null where there is none.
QWidget *entryOf(QWidget *pane)
{
    if (pane->focusPolicy() != Qt::NoFocus)
        return pane;
    const QList<QAbstractButton *> buttons = pane->findChildren<QAbstractButton *>();
    const auto shown = std::find_if(buttons.begin(), buttons.end(), [pane](const QWidget *button) {
        return button->isVisibleTo(pane) && button->focusPolicy() != Qt::NoFocus;
    });
    return shown == buttons.end() ? nullptr : *shown;
}

} // namespace

void focusNextPane(const QList<QWidget *> &panes)
{
    QList<QWidget *> entries;
    qsizetype next = 0;
    for (QWidget *pane : panes) {
        QWidget *entry = pane->isVisible() ? entryOf(pane) : nullptr;
        if (!entry)
            continue;
        entries.append(entry);
        const QWidget *focus = pane->window()->focusWidget();
        if (focus && (focus == pane || pane->isAncestorOf(focus)))
            next = entries.size();
    }
    if (!entries.isEmpty())
        entries.at(next % entries.size())->setFocus(Qt::TabFocusReason);
}

} // namespace onrecord
