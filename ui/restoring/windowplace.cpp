// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restoring/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace onrecord {

/// The screens' rooms for windows, the first screen's first.
static QList<QRect> rooms()
{
    QList<QRect> all;
    const QScreen *const first = QGuiApplication::primaryScreen();
    for (const QScreen *screen : QGuiApplication::screens())
        all.insert(screen == first ? 0 : all.size(), screen->availableGeometry());
    return all;
}

QRect placedOnScreen(const QRect &wanted, const QMargins &frame, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return wanted;
    const QRect whole = wanted.marginsAdded(frame);
    const auto shared = [&whole](const QRect &screen) {
        const QRect both = screen.intersected(whole);
        return qint64(both.width()) * both.height();
    };
    const auto most =
        std::max_element(screens.begin(), screens.end(), [&](const QRect &one, const QRect &other) {
            return shared(one) < shared(other);
        });
    QRect placed = whole;
    placed.setSize(whole.size().boundedTo(most->size()));
    placed.moveRight(std::min(placed.right(), most->right()));
    placed.moveBottom(std::min(placed.bottom(), most->bottom()));
    placed.moveLeft(std::max(placed.left(), most->left()));
    placed.moveTop(std::max(placed.top(), most->top()));
    return placed.marginsRemoved(frame);
}

/// Of the window as it is; before it is shown, what title bars of desktops take.
static QMargins frameOf(const QWidget &window)
{
    const QRect whole = window.frameGeometry();
    const QRect inside = window.geometry();
    if (window.isVisible())
        return {inside.left() - whole.left(), inside.top() - whole.top(),
                whole.right() - inside.right(), whole.bottom() - inside.bottom()};
    return {4, 40, 4, 4};
}

void keepOnScreen(QWidget &window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    const QRect placed = placedOnScreen(window.geometry(), frameOf(window), rooms());
    if (placed.size() != window.size())
        window.resize(placed.size());
    if (window.testAttribute(Qt::WA_Moved) && placed.topLeft() != window.geometry().topLeft())
        window.setGeometry(placed);
}

} // namespace onrecord
