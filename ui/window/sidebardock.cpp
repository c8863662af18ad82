// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebardock.h"

#include "ui/sidebar/sidebar.h"
#include "ui/widgets/docktitle.h"

#include <QAction>
#include <QMainWindow>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace onrecord {

static constexpr int leastWidth = 240;

SidebarDock::SidebarDock(Sidebar *sidebar, QAction *shown, QWidget *window)
    : QDockWidget(tr("Sidebar"), window)
{
    setObjectName(u"sidebar-dock"_s);
    setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setTitleBarWidget(new DockTitle(this));
    sidebar->setMinimumWidth(leastWidth);
    setWidget(sidebar);
    window->installEventFilter(this);

    shown->setChecked(true);
    connect(shown, &QAction::toggled, this, &QWidget::setVisible);
    connect(this, &QDockWidget::visibilityChanged, shown,
            [this, shown] { shown->setChecked(!isHidden()); });
}

int SidebarDock::widthFor(int windowWidth)
{
    constexpr int drawn = 392;
    return qBound(leastWidth, windowWidth * 9 / 20, drawn);
}

bool SidebarDock::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = qobject_cast<QMainWindow *>(watched);
    if (window && event->type() == QEvent::Resize && isVisible() && !isFloating()) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        const int before = widthFor(resize->oldSize().width());
        const int now = widthFor(resize->size().width());
        const bool isAsItBegan = width() == before;
        if (before != now && (isAsItBegan || width() > now))
            window->resizeDocks({this}, {now}, Qt::Horizontal);
    }
    return QDockWidget::eventFilter(watched, event);
}

} // namespace onrecord
