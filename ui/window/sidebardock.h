// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QAction;

namespace onrecord {

class Sidebar;

/// Where the sidebar stands: at the left or right edge, or hidden. Shown while \a shown, the
/// Sidebar action, is checked, and unchecks it when it is closed in another way.
class SidebarDock final : public QDockWidget
{
    Q_OBJECT

public:
    /// Takes \a sidebar as its child.
    SidebarDock(Sidebar *sidebar, QAction *shown, QWidget *window);

    /// How wide the sidebar begins in a window of \a windowWidth pixels.
    static int widthFor(int windowWidth);
};

} // namespace onrecord
