// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historydock.h"

#include "ui/history/historypane.h"
#include "ui/widgets/docktitle.h"

#include <QAction>
#include <QListView>

using namespace Qt::StringLiterals;

namespace onrecord {

HistoryDock::HistoryDock(HistoryPane *pane, QAction *shown, QWidget *window)
    : QDockWidget(tr("History"), window)
{
    constexpr int leastWidth = 240;
    setObjectName(u"history-dock"_s);
    setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setTitleBarWidget(new DockTitle(this));
    pane->setMinimumWidth(leastWidth);
    setWidget(pane);
    hide();

    connect(shown, &QAction::toggled, this, [this, pane](bool on) {
        setVisible(on);
        if (on) {
            raise(); // it may lie under the sidebar
            pane->list()->setFocus();
        }
    });
    connect(this, &QDockWidget::visibilityChanged, shown,
            [this, shown] { shown->setChecked(!isHidden()); });
}

} // namespace onrecord
