// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace onrecord {

/// Parts of a window that come and go above and below what is read: bars and cards.
struct TabBars
{
    QList<QWidget *> bars; ///< null ones among them
    QWidget *page =
        nullptr; ///< what is read; where it is no stop, the bars have no place of their own
};

/// The widget of the same window that Tab comes to after \a from, or Shift+Tab where \a forward is
/// false; null where there is no other.
///
/// Qt takes a pane that hands its focus on to one of its widgets for a stop, and so leaps over all
/// that stands before that one: over the filter above a list. Here such a pane is no stop, its
/// widgets are. And Qt goes in the order in which widgets were made, and a bar's buttons are made when there is
/// something to press: here the parts of each of \a bars follow each other as they stand on the screen, line by
/// line, and those of the bars above the page come before it, those below it behind it.
QWidget *nextByTab(QWidget *from, bool forward, const TabBars &bars = {});

} // namespace onrecord
