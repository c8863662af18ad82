// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMargins>
#include <QRect>

class QWidget;

namespace onrecord {

/// Where a window of \a wanted can be seen as a whole: moved and made smaller, as little as will do, so that it
/// lies with its \a frame on one of \a screens, the one that has most of it, else the first. All in pixels of the
/// desktop. \a wanted where there is no screen.
QRect placedOnScreen(const QRect &wanted, const QMargins &frame, const QList<QRect> &screens);

/// Has \a window, which is neither maximised nor full screen, lie so with the frame that it has, or, while it has
/// none yet, with one as desktops have them. Where its place was never set only its size is changed: the desktop
/// gives it a place.
void keepOnScreen(QWidget &window);

} // namespace onrecord
