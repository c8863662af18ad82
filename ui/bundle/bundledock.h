// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QAction;

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
    BundleDock(BundlePane *pane, Session &session, QAction *shown, QWidget *window);

    /// How wide the list begins in a window of \a windowWidth pixels; 0 where the window has no room
    /// for it beside the article.
    static int widthFor(int windowWidth);

private:
    void update();

    Session &m_session; // Not owned.
    QAction *const m_shown; // Not owned.
};

} // namespace onrecord
