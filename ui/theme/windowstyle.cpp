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

/// The outline of a field or a button, over the one of Fusion, which is a darker tone of the window's colour:
/// nothing is seen of that where the window is dark (WCAG 2.1, 1.4.11).
void paintOutline(QPainter *painter, const QStyleOption &option, QPalette::ColorRole role)
{
    QColor colour = option.palette.color(role);
    if (!(option.state & QStyle::State_Enabled))
        colour.setAlphaF(0.5F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colour);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

/// A tick, or a bar where only some of what it stands for is on, in \a box.
void paintTick(QPainter *painter, const QRectF &box, bool isInPart)
{
    const QPolygonF tick{{0.24, 0.52}, {0.43, 0.71}, {0.77, 0.3}};
    const QPolygonF bar{{0.27, 0.5}, {0.73, 0.5}};
    const QTransform within(box.width(), 0, 0, box.height(), box.left(), box.top());
    painter->drawPolyline(within.map(isInPart ? bar : tick));
}

/// A box to tick or, round, one of several to choose from: in the ink, so that it is seen on whatever colour the
/// window has.
void paintIndicator(QPainter *painter, const QStyleOption &option, bool isRound)
{
    const QPalette &palette = option.palette;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QPalette::ColorGroup group = isEnabled ? QPalette::Active : QPalette::Disabled;
    const QColor ink = palette.color(group, QPalette::Text);
    const double side = qMin(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveTopLeft(option.rect.topLeft() + QPointF(0.5, 0.5));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isEnabled ? palette.color(QPalette::PlaceholderText) : ink);
    if (isEnabled && option.state & QStyle::State_MouseOver)
        painter->setPen(palette.color(QPalette::Link));
    const bool isPressed = option.state & QStyle::State_Sunken;
    painter->setBrush(palette.color(isPressed ? QPalette::Highlight : QPalette::Base));
    const double corner = isRound ? side / 2 : 2;
    painter->drawRoundedRect(box, corner, corner);
    const bool isInPart = option.state & QStyle::State_NoChange;
    if (isRound && option.state & QStyle::State_On) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(box.center(), side / 4, side / 4);
    } else if (!isRound && (isInPart || option.state & QStyle::State_On)) {
        painter->setPen(QPen(ink, side / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        paintTick(painter, box, isInPart);
    }
    painter->restore();
}

/// Whether \a option is of a box with choices or a number that has a frame.
bool hasFrame(const QStyleOptionComplex *option)
{
    const auto *choices = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const auto *number = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    return (choices && choices->frame) || (number && number->frame);
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
    , m_isFusion(base.compare("fusion"_L1, Qt::CaseInsensitive) == 0)
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
    const bool isRound = element == PE_IndicatorRadioButton;
    if (m_isFusion && (isRound || element == PE_IndicatorCheckBox)) {
        paintIndicator(painter, *option, isRound);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (m_isFusion && element == PE_FrameLineEdit)
        paintOutline(painter, *option, QPalette::Mid);
    if (m_isFusion && element == PE_PanelButtonCommand) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool isDefault = button && button->features & QStyleOptionButton::DefaultButton;
        paintOutline(painter, *option, isDefault ? QPalette::Shadow : QPalette::Mid);
    }
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
    if (m_isFusion && hasFrame(option))
        paintOutline(painter, *option, QPalette::Mid);
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
