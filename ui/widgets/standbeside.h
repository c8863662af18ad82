// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

class QMenu;
class QWidget;

namespace onrecord {

/// Where a window of the size \a wanted stands so that \a words can be read, rectangles of which the first matters
/// most: below them all, else above, else beside; where that takes it, smaller, but not than \a least; where that does
/// not help, beside fewer of them. Always within \a screen. All in pixels of the screen.
QRect placeBeside(QSize wanted, QSize least, const QList<QRect> &words, const QRect &screen);

/// Puts \a dialog beside \a words on the screen of its window, smaller where need be; its frame counts.
/// Nothing happens without words.
void standBeside(QWidget *dialog, const QList<QRect> &words);

/// Where \a menu is to pop up, which cannot be made smaller.
QPoint placeOf(const QMenu *menu, const QList<QRect> &words);

/// How high a screen has to be above or below words for \a dialog to stand there, in pixels.
int leastRoomFor(const QWidget *dialog);

} // namespace onrecord
