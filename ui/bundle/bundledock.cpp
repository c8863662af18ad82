// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundledock.h"

#include "ui/bundle/bundlepane.h"
#include "ui/session/session.h"
#include "ui/widgets/docktitle.h"

#include <QAction>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace onrecord {

static constexpr int leastWidth = 180;

BundleDock::BundleDock(BundlePane *pane, Session &session, QAction *shown, QMainWindow *window)
    : QDockWidget(tr("Articles"), window)
    , m_pane(pane)
    , m_session(session)
    , m_shown(shown)
    , m_window(window)
{
    setObjectName(u"bundle-dock"_s);
    setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setTitleBarWidget(new DockTitle(this));
    pane->setMinimumWidth(leastWidth);
    pane->setParent(this); // laid out once it is shown
    // A small window keeps its room for the article, until the reader wants the list.
    shown->setChecked(widthFor(window->width()) > 0);
    connect(shown, &QAction::toggled, this, &BundleDock::update);
    connect(&session, &Session::bundleChanged, this, &BundleDock::update);
    hide();
}

int BundleDock::widthFor(int windowWidth)
{
    constexpr int narrowest = 1100; // of a window with three columns
    constexpr int drawn = 252;
    return windowWidth < narrowest ? 0 : qMin(drawn, windowWidth / 4);
}

void BundleDock::update()
{
    const bool hasSeveral = m_session.bundle().size() > 1;
    m_shown->setEnabled(hasSeveral);
    if (hasSeveral && m_shown->isChecked() && !widget())
        setWidget(m_pane);
    setVisible(hasSeveral && m_shown->isChecked());
    // A hidden dock takes no size.
    if (isHidden() || m_isSized)
        return;
    m_isSized = true;
    const int wide = widthFor(m_window->width());
    m_window->resizeDocks({this}, {wide > 0 ? wide : leastWidth}, Qt::Horizontal);
}

} // namespace onrecord
