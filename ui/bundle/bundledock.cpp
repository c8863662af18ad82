// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundledock.h"

#include "ui/bundle/bundlepane.h"
#include "ui/session/session.h"
#include "ui/widgets/docktitle.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace onrecord {

static constexpr int leastWidth = 180;

BundleDock::BundleDock(BundlePane *pane, Session &session, QAction *shown, QWidget *window)
    : QDockWidget(tr("Articles"), window)
    , m_session(session)
    , m_shown(shown)
{
    setObjectName(u"bundle-dock"_s);
    setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setTitleBarWidget(new DockTitle(this));
    pane->setMinimumWidth(leastWidth);
    setWidget(pane);
    // A small window keeps its room for the article, until the reader wants the list.
    shown->setChecked(widthFor(window->width()) > 0);
    connect(shown, &QAction::toggled, this, &BundleDock::update);
    connect(&session, &Session::bundleChanged, this, &BundleDock::update);
    update();
}

int BundleDock::widthFor(int windowWidth)
{
    constexpr int narrowest = 900; // of a window with three columns
    constexpr int drawn = 252;
    return windowWidth < narrowest ? 0 : qMin(drawn, windowWidth / 4);
}

void BundleDock::update()
{
    const bool hasSeveral = m_session.bundle().size() > 1;
    m_shown->setEnabled(hasSeveral);
    setVisible(hasSeveral && m_shown->isChecked());
}

} // namespace onrecord
