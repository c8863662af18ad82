// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keybutton.h"

#include "ui/widgets/keycap.h"
#include "ui/widgets/sizedfont.h"

#include <QPainter>
#include <QStyle>

namespace onrecord {

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

QFont KeyButton::wordFont() const
{
    return sizedFont(font(), 1, m_textColour.isValid() ? QFont::DemiBold : QFont::Normal);
}

int KeyButton::capWidth() const
{
    return keyCapWidth(m_key, font());
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
    const QRect whole(0, 0, capWidth(), height());
    const QRectF cap =
        QRectF(QStyle::visualRect(layoutDirection(), rect(), whole)).adjusted(0.5, 1.5, -0.5, -2.5);
    paintKeyCap(painter, cap, m_key, font(), palette(), hasFocus() ? QPalette::Link : QPalette::Mid,
                isDown() || underMouse() ? QPalette::Midlight : QPalette::Base);

    const QColor usual = palette().color(QPalette::Active, QPalette::WindowText);
    painter.setFont(wordFont());
    painter.setPen(m_textColour.isValid() ? m_textColour : usual);
    const QRect room = QStyle::visualRect(layoutDirection(), rect(),
                                          rect().adjusted(capWidth() + capGap, 0, 0, 0));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(wordFont()).elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace onrecord
