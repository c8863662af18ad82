// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actions.h"

#include <QObject>

namespace onrecord {

class MainWindow;

/// The windows that are open, an article each: goes to the next, the one before or one that is chosen, and
/// lists them at the end of a menu.
class WindowList final : public QObject
{
    Q_OBJECT

public:
    /// Fills \a menu, which has the actions of windows already, whenever it is about to be shown.
    WindowList(MainWindow &window, const Actions &actions, QMenu *menu);

    /// Those that can be seen, in the order in which they were opened.
    static QList<MainWindow *> windows();

Q_SIGNALS:
    void advised(const QString &sentence);

private:
    void goOn(int steps);
    void choose();
    void fill(QMenu *menu);
    void relist(QMenu *menu);

    MainWindow &m_window; // Not owned; owns this.
    QList<QAction *> m_listed; // Owned by the menu.
    const int m_number; ///< the higher the later opened
};

} // namespace onrecord
