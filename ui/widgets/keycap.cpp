// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keycap.h"

#include "ui/widgets/sizedfont.h"

#include <QPainter>

namespace onrecord {

static constexpr int leastCapWidth = 18;
static constexpr int capPadding = 5;

QFont keyCapFont(const QFont &font)
{
    return sizedFont(font, 0.85, QFont::DemiBold);
}

int keyCapWidth(const QString &key, const QFont &font)
{
    return qMax(QFontMetrics(keyCapFont(font)).horizontalAdvance(key) + 2 * capPadding,
                leastCapWidth);
}

void paintKeyCap(QPainter &painter, const QRectF &cap, const QString &key, const QFont &font,
                 const QPalette &palette, QPalette::ColorRole border, QPalette::ColorRole ground)
{
    painter.setPen(QPen(palette.color(border), 1));
    painter.setBrush(palette.color(ground));
    painter.drawRoundedRect(cap, 3, 3);
    painter.drawLine(cap.bottomLeft() + QPointF(2, 1), cap.bottomRight() + QPointF(-2, 1));
    painter.setPen(palette.color(QPalette::Active, QPalette::WindowText));
    painter.setFont(keyCapFont(font));
    painter.drawText(cap, Qt::AlignCenter, key);
}

} // namespace onrecord
