// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keybutton.h"

#include "ui/widgets/sizedfont.h"

#include <QPainter>

namespace onrecord {

static constexpr int capPadding = 5;
static constexpr int capGap = 4;

KeyButton::KeyButton(const QString &key, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(key)
{
    setText(text);
    setAccessibleName(tr("%1, key %2").arg(text, key));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void KeyButton::setTextColour(const QColor &colour)
{
    m_textColour = colour;
    updateGeometry();
    update();
}

QFont KeyButton::keyFont() const
{
    return sizedFont(font(), 0.85, QFont::DemiBold);
}

QFont KeyButton::wordFont() const
{
    return sizedFont(font(), 1, m_textColour.isValid() ? QFont::DemiBold : QFont::Normal);
}

int KeyButton::capWidth() const
{
    return qMax(QFontMetrics(keyFont()).horizontalAdvance(m_key) + 2 * capPadding, 18);
}

QSize KeyButton::sizeHint() const
{
    return {capWidth() + capGap + QFontMetrics(wordFont()).horizontalAdvance(text()) + 2,
            fontMetrics().height() + 4};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF cap(0.5, 1.5, capWidth() - 1, height() - 4);
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), 1));
    painter.setBrush(
        palette().color(isDown() || underMouse() ? QPalette::Midlight : QPalette::Base));
    painter.drawRoundedRect(cap, 3, 3);
    painter.drawLine(cap.bottomLeft() + QPointF(2, 1), cap.bottomRight() + QPointF(-2, 1));

    const QColor usual = palette().color(QPalette::Active, QPalette::WindowText);
    painter.setPen(usual);
    painter.setFont(keyFont());
    painter.drawText(cap, Qt::AlignCenter, m_key);

    painter.setFont(wordFont());
    painter.setPen(m_textColour.isValid() ? m_textColour : usual);
    const QRect room = rect().adjusted(capWidth() + capGap, 0, 0, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(wordFont()).elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace onrecord
