// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QKeyEvent;
class QWindow;

namespace onrecord {

/// Whether a dialog that keeps keys and the mouse from \a window is open; null where none is.
QWidget *dialogOver(const QWidget &window);

/// Gives keys that still come to a window when a dialog has opened over it to the dialog: whoever manages the windows
/// of a desktop moves the keys there only a moment later. Shortcuts of the window do not act meanwhile, which it
/// watches the actions for (installEventFilter()).
class DialogKeys : public QObject
{
    Q_OBJECT

public:
    /// For \a window, which owns this.
    explicit DialogKeys(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch();
    QWidget *dialog() const;
    void give(QWidget &dialog, QKeyEvent &key) const;

    QWidget &m_window; // not owned
    QPointer<QWindow> m_handle; ///< of the window, once it has been shown
};

} // namespace onrecord
