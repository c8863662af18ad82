// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QBoxLayout;
class QDockWidget;
class QMainWindow;

namespace onrecord {

/// Where card and scope bar stand: below the text, or in a narrow window below text and sidebar, where
/// they have room to say what they say in few lines.
class ReviewPlace final : public QObject
{
    Q_OBJECT

public:
    /// \a column holds the text; \a parts are put below it, hidden as they are.
    ReviewPlace(QMainWindow &window, QBoxLayout &column, const QList<QWidget *> &parts);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void makeDock();
    void fitDock();

    QMainWindow &m_window; // Not owned; owns this.
    QBoxLayout &m_column; // Not owned.
    const QList<QWidget *> m_parts; // Not owned.
    QDockWidget *m_dock = nullptr; ///< owned by the window; null until the window is narrow
    bool m_isNarrow = false;
};

} // namespace onrecord
