// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace onrecord {

/// The widget of the same window that Tab comes to after \a from, or Shift+Tab where \a forward is
/// false; null where there is no other.
///
/// Qt takes a pane that hands its focus on to one of its widgets for a stop, and so leaps over all
/// that stands before that one: over the filter above a list. Here such a pane is no stop, its
/// widgets are.
QWidget *nextByTab(QWidget *from, bool forward);

} // namespace onrecord
