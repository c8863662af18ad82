// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panedock.h"

#include <QApplication>
#include <QMainWindow>

namespace onrecord {

PaneDock::PaneDock(const QString &title, const QString &name, QWidget *pane, QWidget *focus,
                   QAction *shown, QMainWindow *window)
    : DrawerDock(title, name, pane, shown, window)
    , m_title(title)
{
    connect(this, &DrawerDock::opened, this, [this, focus] {
        raise(); // it may lie under the sidebar
        focus->setFocus();
    });
    connect(qApp, &QApplication::focusChanged, this, [this, window](QWidget *before, QWidget *now) {
        if (holds(now) && before && !holds(before) && before->window() == window)
            m_before = before;
    });
}

bool PaneDock::giveKeysBack()
{
    if (!hasKeys())
        return false;
    if (m_before && m_before->isVisible())
        m_before->setFocus();
    else
        Q_EMIT left();
    return true;
}

void PaneDock::setCount(qsizetype count)
{
    setWindowTitle(count > 0 ? tr("%1 %2").arg(m_title).arg(count) : m_title);
}

} // namespace onrecord
