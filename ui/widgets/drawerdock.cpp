// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drawerdock.h"

#include "ui/widgets/docktitle.h"

#include <QAction>
#include <QFrame>
#include <QMainWindow>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

// Pixels; widths of the window first.
static constexpr int drawerBelow = 720;
static constexpr int smallBelow = 900;
static constexpr int drawnWidth = 392;
static constexpr int smallWidth = 304;
static constexpr int leastWidth = 240;

DrawerDock::DrawerDock(const QString &title, const QString &name, QWidget *pane, QAction *shown,
                       QMainWindow *window)
    : QDockWidget(title, window)
    , m_shown(shown)
    , m_pane(pane)
    , m_window(window)
    , m_drawer(new QFrame(window))
{
    setObjectName(name + "-dock"_L1);
    setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setTitleBarWidget(new DockTitle(this));
    pane->setMinimumWidth(leastWidth);
    pane->setParent(this); // laid out once it is shown

    m_drawer->setObjectName(name + "-drawer"_L1);
    m_drawer->setFrameShape(QFrame::StyledPanel);
    m_drawer->setAutoFillBackground(true);
    m_drawer->hide();
    (new QVBoxLayout(m_drawer))->setContentsMargins(0, 4, 0, 0);
    window->installEventFilter(this);
    window->centralWidget()->installEventFilter(this);

    connect(shown, &QAction::toggled, this, &DrawerDock::toggle);
    connect(this, &QDockWidget::visibilityChanged, shown, [this, shown] {
        if (m_isAvailable && !m_isDrawer)
            shown->setChecked(!isHidden());
    });
    arrange();
}

int DrawerDock::widthFor(int windowWidth)
{
    if (windowWidth < drawerBelow)
        return 0;
    return windowWidth < smallBelow ? smallWidth : drawnWidth;
}

void DrawerDock::setAvailable(bool is)
{
    m_isAvailable = is;
    showPane();
}

void DrawerDock::begin()
{
    const int wide = usualWidth(m_window->width());
    if (wide == 0) {
        setAvailable(true);
        return;
    }
    // What is hidden takes no width, and all beside it would be laid out twice if it were shown in another.
    m_pane->setFixedWidth(wide);
    setAvailable(true);
    m_window->resizeDocks({this}, {wide}, Qt::Horizontal);
    m_pane->setMinimumWidth(leastWidth);
    m_pane->setMaximumWidth(QWIDGETSIZE_MAX);
}

bool DrawerDock::isOpenDrawer() const
{
    return !m_drawer->isHidden();
}

bool DrawerDock::closeDrawer()
{
    if (!isOpenDrawer())
        return false;
    m_shown->setChecked(false);
    return true;
}

bool DrawerDock::hasKeys() const
{
    return holds(m_window->focusWidget());
}

bool DrawerDock::holds(const QWidget *widget) const
{
    return widget && (widget == m_pane || m_pane->isAncestorOf(widget));
}

bool DrawerDock::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        if (watched == m_window) {
            followWidth(*static_cast<QResizeEvent *>(event));
            arrange();
        } else {
            placeDrawer(); // something came or went above or below the article
        }
    }
    return QDockWidget::eventFilter(watched, event);
}

/// Gives the dock the width that is usual in a window of the new one, unless the reader made it another.
void DrawerDock::followWidth(const QResizeEvent &resize)
{
    const int before = usualWidth(resize.oldSize().width());
    const int now = usualWidth(resize.size().width());
    const bool isBeside = isVisible() && !isFloating() && before > 0 && now > 0;
    if (isBeside && before != now && (width() == before || width() > now))
        m_window->resizeDocks({this}, {now}, Qt::Horizontal);
}

/// Puts the pane into the dock or the drawer, as the window is wide. A drawer begins closed; what was
/// shown beside the article is shown there again.
void DrawerDock::arrange()
{
    const bool isDrawer = m_window->width() < drawerBelow;
    if (isDrawer != m_isDrawer) {
        const QScopedValueRollback<bool> arranging(m_isArranging, true);
        moveInto(isDrawer);
    }
    showPane();
}

void DrawerDock::moveInto(bool drawer)
{
    QWidget *focus = hasKeys() ? m_window->focusWidget() : nullptr;
    if (drawer) {
        if (focus)
            Q_EMIT left();
        m_isDrawer = true;
        m_wasShown = m_shown->isChecked();
        hide();
        m_drawer->layout()->addWidget(m_pane);
    } else {
        m_wasShown = m_wasShown || isOpenDrawer();
        m_isDrawer = false;
        m_drawer->hide();
        setWidget(m_pane);
    }
    m_pane->show();
    m_shown->setChecked(!drawer && m_wasShown);
    if (!drawer && focus) {
        showPane();
        focus->setFocus();
    }
}

void DrawerDock::toggle(bool on)
{
    if (!on && hasKeys())
        Q_EMIT left();
    if (on && m_isDrawer) {
        for (DrawerDock *other : m_window->findChildren<DrawerDock *>()) {
            if (other != this)
                other->closeDrawer();
        }
    }
    showPane();
    if (on && !m_isArranging)
        Q_EMIT opened();
}

void DrawerDock::showPane()
{
    const bool isShown = m_isAvailable && m_shown->isChecked();
    if (isShown && !m_isDrawer && !widget())
        setWidget(m_pane);
    setVisible(isShown && !m_isDrawer);
    m_drawer->setVisible(isShown && m_isDrawer);
    placeDrawer();
}

void DrawerDock::placeDrawer()
{
    if (!isOpenDrawer())
        return;
    const QRect room = m_window->centralWidget()->geometry();
    const bool isLeft = m_window->dockWidgetArea(this) == Qt::LeftDockWidgetArea;
    const int x = isLeft ? room.left() : room.right() + 1 - smallWidth;
    m_drawer->setGeometry(x, room.top(), smallWidth, room.height());
    m_drawer->raise();
}

} // namespace onrecord
