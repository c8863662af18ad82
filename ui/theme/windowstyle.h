// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace onrecord {

/// The style of the program's windows: another one, with a ring in the accent's colour round whatever
/// has the focus (WCAG 2.1, 1.4.11 and 2.4.7), and menus that begin where tools and status do. Over Fusion also with
/// ticks, dots and the outlines of controls that are seen in every theme.
class WindowStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// Where menus, tools and status begin and end, in pixels from the window's edges.
    static constexpr int edge = 12;

    /// \a base is the name of the other style.
    explicit WindowStyle(const QString &base);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                       const QWidget *widget) const override;

private:
    const bool m_isFusion; // Other styles draw their outlines in tones of the ink.
};

/// Gives all windows of the program the WindowStyle: over Breeze where the desktop has that, over Fusion elsewhere,
/// since a style that paints its own colours fights the palette of the page.
void useWindowStyle();

} // namespace onrecord
