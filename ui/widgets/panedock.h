// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/drawerdock.h"

#include <QPointer>

namespace onrecord {

/// Where a pane stands that is shown on demand: over the sidebar, or beside it.
class PaneDock final : public DrawerDock
{
    Q_OBJECT

public:
    /// As DrawerDock. \a focus, a part of the pane, has the focus whenever \a shown was checked.
    PaneDock(const QString &title, const QString &name, QWidget *pane, QWidget *focus,
             QAction *shown, QMainWindow *window);

    /// "History 9"; 0: the title alone.
    void setCount(qsizetype count);

    /// Where keys go to the pane, they go where they went before. False where they do not.
    bool giveKeysBack();

private:
    const QString m_title;
    QPointer<QWidget> m_before; ///< had the focus before a part of the pane had it
};

} // namespace onrecord
