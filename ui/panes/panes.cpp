// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/panes.h"

#include <QAbstractButton>

namespace onrecord {

namespace {

/// The widget of \a pane that a reader enters it at; null where there is none.
QWidget *entryOf(QWidget *pane)
{
    if (QWidget *proxy = pane->focusProxy())
        return proxy->isVisible() ? proxy : nullptr;
    if (pane->focusPolicy() != Qt::NoFocus)
        return pane;
    const QList<QAbstractButton *> buttons = pane->findChildren<QAbstractButton *>();
    const auto shown = std::find_if(buttons.begin(), buttons.end(), [pane](const QWidget *button) {
        return button->isVisibleTo(pane) && button->isEnabled()
            && button->focusPolicy() != Qt::NoFocus;
    });
    return shown == buttons.end() ? nullptr : *shown;
}

} // namespace

void focusNextPane(const QList<QWidget *> &panes, Direction direction)
{
    QList<QWidget *> entries;
    qsizetype here = -1;
    for (QWidget *pane : panes) {
        QWidget *entry = pane && pane->isVisible() ? entryOf(pane) : nullptr;
        if (!entry)
            continue;
        const QWidget *focus = pane->window()->focusWidget();
        if (focus && (focus == pane || pane->isAncestorOf(focus)))
            here = entries.size();
        entries.append(entry);
    }
    if (entries.isEmpty())
        return;
    const qsizetype count = entries.size();
    const bool forward = direction == Direction::Forward;
    const qsizetype next = here < 0 ? 0 : (here + (forward ? 1 : count - 1)) % count;
    entries.at(next)->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace onrecord
