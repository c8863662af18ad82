// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebardock.h"

#include "ui/sidebar/sidebar.h"
#include "ui/widgets/docktitle.h"

#include <QAction>
#include <QFrame>
#include <QMainWindow>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

// Pixels; widths of the window first.
static constexpr int drawerBelow = 720;
static constexpr int smallBelow = 900;
static constexpr int drawnWidth = 392;
static constexpr int smallWidth = 304;
static constexpr int leastWidth = 240;

SidebarDock::SidebarDock(Sidebar *sidebar, QAction *shown, QWidget *window)
    : QDockWidget(tr("Sidebar"), window)
    , m_shown(shown)
    , m_sidebar(sidebar)
    , m_window(window)
    , m_drawer(new QFrame(window))
{
    setObjectName(u"sidebar-dock"_s);
    setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setTitleBarWidget(new DockTitle(this));
    sidebar->setMinimumWidth(leastWidth);
    setWidget(sidebar);

    m_drawer->setObjectName(u"sidebar-drawer"_s);
    m_drawer->setFrameShape(QFrame::StyledPanel);
    m_drawer->setAutoFillBackground(true);
    m_drawer->hide();
    (new QVBoxLayout(m_drawer))->setContentsMargins(0, 4, 0, 0);
    window->installEventFilter(this);

    shown->setChecked(true);
    connect(shown, &QAction::toggled, this, &SidebarDock::update);
    connect(this, &QDockWidget::visibilityChanged, shown, [this, shown] {
        if (m_hasArticle && !m_isDrawer)
            shown->setChecked(!isHidden());
    });
    arrange();
}

int SidebarDock::widthFor(int windowWidth)
{
    if (windowWidth < drawerBelow)
        return 0;
    return windowWidth < smallBelow ? smallWidth : drawnWidth;
}

void SidebarDock::setHasArticle(bool has)
{
    m_hasArticle = has;
    update();
}

bool SidebarDock::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize) {
        followWidth(*static_cast<QResizeEvent *>(event));
        arrange();
    }
    return QDockWidget::eventFilter(watched, event);
}

/// Gives the dock the width that is usual in a window of the new one, unless the reader made it another.
void SidebarDock::followWidth(const QResizeEvent &resize)
{
    auto *window = qobject_cast<QMainWindow *>(m_window);
    const int before = widthFor(resize.oldSize().width());
    const int now = widthFor(resize.size().width());
    const bool isBeside = window && isVisible() && !isFloating() && before > 0 && now > 0;
    if (isBeside && before != now && (width() == before || width() > now))
        window->resizeDocks({this}, {now}, Qt::Horizontal);
}

/// Puts the sidebar into the dock or the drawer, as the window is wide. A drawer begins closed; what was
/// shown beside the article is shown there again.
void SidebarDock::arrange()
{
    const bool isDrawer = widthFor(m_window->width()) == 0;
    if (isDrawer != m_isDrawer) {
        m_isDrawer = isDrawer;
        if (isDrawer) {
            m_wasShown = m_shown->isChecked();
            hide();
            m_drawer->layout()->addWidget(m_sidebar);
        } else {
            m_drawer->hide();
            setWidget(m_sidebar);
        }
        m_sidebar->show();
        m_shown->setChecked(!isDrawer && m_wasShown);
    }
    update();
}

void SidebarDock::update()
{
    const bool isShown = m_hasArticle && m_shown->isChecked();
    setVisible(isShown && !m_isDrawer);
    m_drawer->setVisible(isShown && m_isDrawer);
    if (m_drawer->isHidden())
        return;
    const auto *window = qobject_cast<const QMainWindow *>(m_window);
    const QWidget *centre = window ? window->centralWidget() : nullptr;
    const QRect room = centre ? centre->geometry() : m_window->rect();
    m_drawer->setGeometry(room.right() + 1 - smallWidth, room.top(), smallWidth, room.height());
    m_drawer->raise();
}

bool SidebarDock::closeDrawer()
{
    if (m_drawer->isHidden())
        return false;
    m_shown->setChecked(false);
    return true;
}

} // namespace onrecord
