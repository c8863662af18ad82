// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace onrecord {

/// Moves the focus from the one of \a panes that has it to the next that is visible, and from
/// the last to the first. A pane that takes no focus itself is entered at its first button; one
/// that has none is passed over.
void focusNextPane(const QList<QWidget *> &panes);

} // namespace onrecord
