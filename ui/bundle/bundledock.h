// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QAction;
class QMainWindow;

namespace onrecord {

class BundlePane;
class Session;

/// Where the list of a file's articles stands: at the left edge, while the open file has several and
/// \a shown, the ArticleList action, is checked.
class BundleDock final : public QDockWidget
{
    Q_OBJECT

public:
    /// Takes \a pane as its child.
    BundleDock(BundlePane *pane, Session &session, QAction *shown, QMainWindow *window);

    /// How wide the list begins in a window of \a windowWidth pixels; 0 where the window has no room
    /// for it beside the article.
    static int widthFor(int windowWidth);

    /// Shows it where there is something to show; for the first time in the width it begins with. To be
    /// called once the window has it.
    void update();

private:
    BundlePane *const m_pane; // Owned as a child.
    Session &m_session; // Not owned.
    QAction *const m_shown; // Not owned.
    QMainWindow *const m_window; // Not owned; owns this.
    bool m_isSized = false;
};

} // namespace onrecord
