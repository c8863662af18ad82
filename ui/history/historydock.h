// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QAction;

namespace onrecord {

class HistoryPane;

/// Where the history stands: over the sidebar, or beside it. Shown while \a shown, the History action,
/// is checked; the list has the focus then.
class HistoryDock final : public QDockWidget
{
    Q_OBJECT

public:
    /// Takes \a pane as its child. Begins hidden.
    HistoryDock(HistoryPane *pane, QAction *shown, QWidget *window);
};

} // namespace onrecord
