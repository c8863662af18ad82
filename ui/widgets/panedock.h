// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QAction;

namespace onrecord {

/// Where a pane stands that is shown on demand: over the sidebar, or beside it. Shown while its action is
/// checked.
class PaneDock final : public QDockWidget
{
    Q_OBJECT

public:
    /// Takes \a pane as its child and begins hidden. \a focus, a part of the pane, has the focus whenever
    /// \a shown was checked. \a name tells docks apart where their places are saved.
    PaneDock(const QString &title, const QString &name, QWidget *pane, QWidget *focus,
             QAction *shown, QWidget *window);

    /// "History 9"; 0: the title alone.
    void setCount(qsizetype count);

Q_SIGNALS:
    /// It was closed while keys went to it.
    void left();

private:
    const QString m_title;
};

} // namespace onrecord
