// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/taborder.h"

#include <QWidget>

namespace onrecord {

/// QMainWindow puts the tabs of panes that it does not need outside the window, shown and enabled.
static bool isPutAside(const QWidget *widget)
{
    const QWidget *window = widget->parentWidget();
    return window && window->isWindow() && !window->rect().intersects(widget->geometry());
}

static bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy()
        && widget->isVisible() && widget->isEnabled() && !isPutAside(widget);
}

QWidget *nextByTab(QWidget *from, bool forward)
{
    const auto step = [forward](const QWidget *at) {
        return forward ? at->nextInFocusChain() : at->previousInFocusChain();
    };
    for (QWidget *at = step(from); at != from; at = step(at)) {
        if (isStop(at) && at->window() == from->window())
            return at;
    }
    return nullptr;
}

} // namespace onrecord
