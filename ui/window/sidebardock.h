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

    /// How wide the sidebar is in a window of \a windowWidth pixels until the reader makes it another.
    static int widthFor(int windowWidth);

protected:
    /// Has the sidebar follow the width of its window, which would take it all from the article.
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace onrecord
