// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/minimap.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace onrecord {

static constexpr int mapWidth = 14;
static constexpr int shortestHandle = 24;

Minimap::Minimap(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
    , m_colours(ThemeColours::light())
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
}

void Minimap::setColours(const ThemeColours &colours)
{
    m_colours = colours;
    m_map = {};
    update();
}

void Minimap::setStrokes(QList<Stroke> strokes)
{
    if (strokes == m_strokes)
        return;
    m_strokes = std::move(strokes);
    m_map = {};
    update();
}

void Minimap::setFound(QList<double> places)
{
    if (places == m_found)
        return;
    m_found = std::move(places);
    m_map = {};
    update();
}

QSize Minimap::sizeHint() const
{
    return {mapWidth, 100};
}

QRect Minimap::handle() const
{
    const qint64 range = qint64(maximum()) - minimum();
    if (range <= 0)
        return {};
    const double share = double(pageStep()) / double(range + pageStep());
    const int length = qMin(height(), qMax(shortestHandle, int(std::lround(share * height()))));
    const double top = double(value() - minimum()) / double(range) * (height() - length);
    return {0, int(std::lround(top)), width(), length};
}

int Minimap::valueAt(double top) const
{
    const double room = height() - handle().height();
    if (room <= 0)
        return minimum();
    const double share = qBound(0.0, top / room, 1.0);
    return minimum() + int(std::llround(share * (double(maximum()) - minimum())));
}

// Thousands of strokes are drawn once, not at every step of scrolling.
void Minimap::drawMap()
{
    m_map = QPixmap(size() * devicePixelRatio());
    m_map.setDevicePixelRatio(devicePixelRatio());
    m_map.fill(Qt::transparent);
    QPainter painter(&m_map);
    constexpr int thick = 3;
    for (const Stroke &stroke : std::as_const(m_strokes)) {
        const int y = int(std::lround(stroke.place * (height() - thick)));
        painter.fillRect(QRect(3, y, width() - 5, thick), m_colours.actor(stroke.actor));
    }
    painter.setPen(
        m_colours.soft); // seen on the pane, as the hits' own colour is not in a light theme
    painter.setBrush(m_colours.hit());
    for (const double place : std::as_const(m_found))
        painter.drawRect(
            QRect(1, int(std::lround(place * (height() - thick))) - 1, width() - 3, 4));
}

void Minimap::resizeEvent(QResizeEvent *event)
{
    QScrollBar::resizeEvent(event);
    m_map = {};
}

void Minimap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_colours.pane);
    painter.fillRect(QRect(0, 0, 1, height()), m_colours.line);

    const QRect grip = handle();
    if (grip.isValid()) {
        QColor shade = m_colours.soft;
        const bool lively = isSliderDown() || underMouse();
        shade.setAlphaF(lively ? 0.34f : 0.22f);
        painter.fillRect(grip.adjusted(1, 0, 0, 0), shade);
        QColor edge = m_colours.soft; // 3:1 against the pane, so that the handle is seen as one
        painter.fillRect(QRect(1, grip.top(), width() - 1, 1), edge);
        painter.fillRect(QRect(1, grip.bottom(), width() - 1, 1), edge);
    }
    if (m_map.isNull() || m_map.devicePixelRatio() != devicePixelRatio())
        drawMap();
    painter.drawPixmap(0, 0, m_map);
    if (hasFocus()) {
        painter.setPen(m_colours.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || maximum() <= minimum()) {
        event->ignore();
        return;
    }
    const QRect grip = handle();
    const double y = event->position().y();
    // Beside the handle it is a map: go where was pointed at.
    m_grip = grip.contains(event->position().toPoint()) ? y - grip.top() : grip.height() / 2.0;
    setSliderDown(true);
    setSliderPosition(valueAt(y - m_grip));
    update();
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        setSliderPosition(valueAt(event->position().y() - m_grip));
}

void Minimap::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isSliderDown()) {
        setSliderDown(false);
        update();
    }
}

void Minimap::enterEvent(QEnterEvent *event)
{
    QScrollBar::enterEvent(event);
    update();
}

void Minimap::leaveEvent(QEvent *event)
{
    QScrollBar::leaveEvent(event);
    update();
}

} // namespace onrecord
