// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace onrecord {

enum class Direction { Forward, Back };

/// Moves the focus from the one of \a panes that has it to the next that is visible, or the one
/// before, round and round. A pane is entered at its focus proxy; one without that takes no focus
/// itself is entered at its first button that does. Null ones, and those that cannot be entered, are
/// passed over.
void focusNextPane(const QList<QWidget *> &panes, Direction direction = Direction::Forward);

} // namespace onrecord
