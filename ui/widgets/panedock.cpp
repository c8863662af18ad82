// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panedock.h"

#include "ui/widgets/docktitle.h"

#include <QAction>

namespace onrecord {

PaneDock::PaneDock(const QString &title, const QString &name, QWidget *pane, QWidget *focus,
                   QAction *shown, QWidget *window)
    : QDockWidget(title, window)
    , m_title(title)
{
    constexpr int leastWidth = 240;
    setObjectName(name);
    setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setTitleBarWidget(new DockTitle(this));
    pane->setMinimumWidth(leastWidth);
    setWidget(pane);
    hide();

    connect(shown, &QAction::toggled, this, [this, focus](bool on) {
        const bool hadFocus = isAncestorOf(this->window()->focusWidget());
        setVisible(on);
        if (on) {
            raise(); // it may lie under the sidebar
            focus->setFocus();
        } else if (hadFocus) {
            Q_EMIT left();
        }
    });
    connect(this, &QDockWidget::visibilityChanged, shown,
            [this, shown] { shown->setChecked(!isHidden()); });
}

void PaneDock::setCount(qsizetype count)
{
    setWindowTitle(count > 0 ? tr("%1 %2").arg(m_title).arg(count) : m_title);
}

} // namespace onrecord
