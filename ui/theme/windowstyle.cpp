// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/windowstyle.h"

#include "ui/theme/drawnicons.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

/// Within the rectangle of \a option, so that it crosses no neighbour.
void paintFocusRing(QPainter *painter, const QStyleOption &option)
{
    constexpr int width = 2; // pixels
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option.palette.color(QPalette::Link), width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    painter->restore();
}

/// True for the tabs of panes that stand over each other at an edge of the window.
bool hasPanes(const QWidget *widget)
{
    return qobject_cast<const QTabBar *>(widget)
        && qobject_cast<const QMainWindow *>(widget->parentWidget());
}

/// A line along the words of the pane that is shown, and nothing around the others.
void paintPaneTab(QPainter *painter, const QStyleOption &option)
{
    constexpr int thick = 2; // pixels
    if (!(option.state & QStyle::State_Selected))
        return;
    QRect line = option.rect.adjusted(8, 0, -8, 0);
    line.setTop(line.bottom() + 1 - thick);
    painter->fillRect(line, option.palette.color(QPalette::Link));
}

} // namespace

WindowStyle::WindowStyle(const QString &base)
    : QProxyStyle(base)
{
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        paintFocusRing(painter, *option);
        return;
    }
    if (element == PE_FrameTabBarBase && hasPanes(widget))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit && (option->state & State_HasFocus))
        paintFocusRing(painter, *option);
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == CE_TabBarTabShape && hasPanes(widget)) {
        paintPaneTab(painter, *option);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_PushButton && (option->state & State_HasFocus))
        paintFocusRing(painter, *option);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool isField = control == CC_ComboBox || control == CC_SpinBox;
    if (isField && (option->state & State_HasFocus))
        paintFocusRing(painter, *option);
}

/// The words in a field begin where those in a box with choices do, beside which it often stands.
QRect WindowStyle::subElementRect(SubElement element, const QStyleOption *option,
                                  const QWidget *widget) const
{
    constexpr int besideWords = 2; // pixels more than Fusion leaves
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool isField = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return isField ? rect.adjusted(besideWords, 0, -besideWords, 0) : rect;
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    // Fusion has 10 pixels before the words of the first item of the menu bar.
    constexpr int withinItem = 10;
    switch (metric) {
    case PM_MenuBarHMargin: return edge - withinItem;
    case PM_MenuBarPanelWidth:
    case PM_ToolBarFrameWidth: // bars have margins of their own
    case PM_ToolBarItemMargin:
    case PM_ToolBarItemSpacing: return 0;
    default: break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                                const QWidget *widget) const
{
    switch (icon) {
    case SP_ToolBarHorizontalExtensionButton: return moreIcon(Qt::Horizontal);
    case SP_ToolBarVerticalExtensionButton: return moreIcon(Qt::Vertical);
    case SP_LineEditClearButton: return clearIcon();
    default: break;
    }
    // A dock makes buttons for a title that ours never shows (DockTitle).
    if (qobject_cast<const QDockWidget *>(widget))
        return {};
    return QProxyStyle::standardIcon(icon, option, widget);
}

void useWindowStyle()
{
    const QString name = QApplication::style()->name();
    const bool isBreeze = name.compare("breeze"_L1, Qt::CaseInsensitive) == 0;
    QApplication::setStyle(new WindowStyle(isBreeze ? name : u"Fusion"_s));
}

} // namespace onrecord
