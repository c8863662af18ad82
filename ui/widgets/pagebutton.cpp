// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagebutton.h"

#include <QPainter>
#include <QPainterPath>

namespace onrecord {

static constexpr int sidePadding = 9;
static constexpr int signWidth = 13;
static constexpr int arrowWidth = 14; ///< of the sign that a menu opens

PageButton::PageButton(QWidget *parent)
    : PageButton(Sign::None, parent)
{
}

PageButton::PageButton(Sign sign, QWidget *parent)
    : QToolButton(parent)
    , m_sign(sign)
{
    setFocusPolicy(Qt::TabFocus);
    setAutoRaise(false);
}

void PageButton::setFigure(const QString &figure)
{
    if (m_figure == figure)
        return;
    m_figure = figure;
    updateGeometry();
    update();
}

QFont PageButton::figureFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    return bold;
}

/// Of the text, or the sign in its place, and the figure, in pixels.
int PageButton::wordsWidth() const
{
    if (m_measured && m_measured->text == text() && m_measured->figure == m_figure
        && m_measured->font == font())
        return m_measured->width;
    int width = m_sign == Sign::None ? fontMetrics().horizontalAdvance(text()) : signWidth;
    if (!m_figure.isEmpty())
        width += fontMetrics().horizontalAdvance(u' ')
            + QFontMetrics(figureFont()).horizontalAdvance(m_figure);
    m_measured = Measured{text(), m_figure, font(), width};
    return width;
}

QSize PageButton::sizeHint() const
{
    int width = 2 * sidePadding + wordsWidth();
    if (menu())
        width += arrowWidth;
    return {width, fontMetrics().height() + 8};
}

void PageButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = palette().color(QPalette::Base);
    if (isChecked())
        ground = palette().color(QPalette::Highlight);
    else if (isDown())
        ground = palette().color(QPalette::Midlight);
    else if (underMouse() && isEnabled())
        ground = palette().color(QPalette::AlternateBase);
    const bool isMarked = hasFocus() || isChecked();
    painter.setPen(
        QPen(palette().color(isMarked ? QPalette::Link : QPalette::Mid), isMarked ? 2 : 1));
    painter.setBrush(ground);
    const double inset = isMarked ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
    if (hasFocus() && isChecked()) { // a second ring tells the focus from being on
        painter.setPen(QPen(palette().color(QPalette::Link), 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), 2, 2);
    }

    QColor colour = palette().color(QPalette::Active, QPalette::ButtonText);
    if (!isEnabled())
        colour.setAlphaF(0.4f);
    painter.setPen(colour);
    if (m_sign != Sign::None) {
        paintSign(painter);
        return;
    }
    QRect room = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    if (menu()) {
        QPainterPath arrow;
        const int right = isRightToLeft() ? room.left() + 2 : room.right() - 2;
        const QPointF tip(right, room.center().y() + 3);
        arrow.moveTo(tip);
        arrow.lineTo(tip + QPointF(-4, -5));
        arrow.lineTo(tip + QPointF(4, -5));
        arrow.closeSubpath();
        painter.fillPath(arrow, colour);
        if (isRightToLeft())
            room.setLeft(room.left() + arrowWidth);
        else
            room.setRight(room.right() - arrowWidth);
    }
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (!m_figure.isEmpty()) {
        painter.setFont(figureFont());
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_figure);
    }
}

/// An arrow that turns back on itself; the one for redo is its mirror image.
void PageButton::paintSign(QPainter &painter) const
{
    painter.translate(QRectF(rect()).center());
    if (m_sign == Sign::Redo)
        painter.scale(-1, 1);
    painter.setPen(QPen(painter.pen().color(), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath arrow;
    arrow.moveTo(-3.5, 5);
    arrow.cubicTo(8, 6.5, 8, -3.5, -4.5, -2);
    arrow.moveTo(-1.8, -5.2);
    arrow.lineTo(-5, -2);
    arrow.lineTo(-1.8, 1.2);
    painter.drawPath(arrow);
}

} // namespace onrecord
