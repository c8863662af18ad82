// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QAction;
class QFrame;
class QMainWindow;
class QResizeEvent;

namespace onrecord {

/// Where a pane stands: beside the article, or in a narrow window in a drawer over the article's edge,
/// so that the article keeps its width. Shown while \a shown, its action, is checked, and unchecks it
/// when it is closed in another way. Of several drawers one is open.
class DrawerDock : public QDockWidget
{
    Q_OBJECT

public:
    /// Takes \a pane as its child. \a name tells docks apart where their places are saved. \a window
    /// has its central widget.
    DrawerDock(const QString &title, const QString &name, QWidget *pane, QAction *shown,
               QMainWindow *window);

    /// How wide a pane on the right begins in a window of \a windowWidth pixels; 0 where it is a drawer.
    static int widthFor(int windowWidth);

    /// Where \a is is false there is nothing that it could show: then it is hidden. It begins like that, since the
    /// window would lay out what is not in it yet.
    void setAvailable(bool is);
    /// Makes it available in the width that is usual in the window, once the window has it.
    void begin();

    /// Whether it is a drawer, open or not.
    bool isDrawer() const { return m_isDrawer; }
    bool isOpenDrawer() const;
    /// False where no drawer was open.
    bool closeDrawer();

    /// Whether keys go to the pane or to a part of it.
    bool hasKeys() const;
    /// Whether \a widget is the pane or a part of it.
    bool holds(const QWidget *widget) const;

Q_SIGNALS:
    /// Its action was checked.
    void opened();
    /// It is about to be closed while keys go to it.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// As widthFor().
    virtual int usualWidth(int windowWidth) const { return widthFor(windowWidth); }

private:
    void followWidth(const QResizeEvent &resize);
    void arrange();
    void moveInto(bool drawer);
    void toggle(bool on);
    void showPane();
    void placeDrawer();

    QAction *const m_shown; // Not owned, as are the next two.
    QWidget *const m_pane;
    QMainWindow *const m_window;
    QFrame *m_drawer; // Owned by the window.
    bool m_isAvailable = false;
    bool m_isDrawer = false;
    bool m_isArranging = false;
    bool m_wasShown = false; ///< before the window became narrow
};

} // namespace onrecord
