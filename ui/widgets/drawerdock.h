// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QAction;
class QFrame;

namespace onrecord {

class Sidebar;

/// Where the sidebar stands: at the left or right edge, or hidden; in a narrow window in a drawer over
/// the right edge. Shown while \a shown, the Sidebar action, is checked, and unchecks it when it is
/// closed in another way.
class SidebarDock final : public QDockWidget
{
    Q_OBJECT

public:
    /// Takes \a sidebar as its child.
    SidebarDock(Sidebar *sidebar, QAction *shown, QWidget *window);

    /// How wide the sidebar begins in a window of \a windowWidth pixels; 0 where it is a drawer.
    static int widthFor(int windowWidth);

    /// Where \a has is false, no article is open that it could tell of: then it is hidden.
    void setHasArticle(bool has);

    /// Whether the sidebar is a drawer, open or not.
    bool isDrawer() const { return m_isDrawer; }
    /// False where no drawer was open.
    bool closeDrawer();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followWidth(const QResizeEvent &resize);
    void arrange();
    void update();

    QAction *const m_shown; // Not owned, as are the next two.
    Sidebar *const m_sidebar;
    QWidget *const m_window;
    QFrame *m_drawer; // Owned by the window.
    bool m_hasArticle = false;
    bool m_isDrawer = false;
    bool m_wasShown = true; ///< before the window became narrow
};

} // namespace onrecord
