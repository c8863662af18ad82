// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/stroketile.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <cmath>

namespace onrecord {

QPixmap strokeTile(LineStyle style, double scale, const QColor &colour, double pixelRatio)
{
    const QString key = QStringLiteral("onrecord-stroke-%1-%2-%3-%4")
                            .arg(int(style))
                            .arg(scale)
                            .arg(colour.rgba())
                            .arg(pixelRatio);
    QPixmap tile;
    if (QPixmapCache::find(key, &tile))
        return tile;
    const bool dots = style == LineStyle::Dotted;
    const int period = qMax(2, int(std::lround((dots ? 4 : 6) * scale)));
    const int thick = int(std::ceil((dots ? 2 : 5) * scale));
    tile = QPixmap(QSize(period, thick) * pixelRatio);
    tile.setDevicePixelRatio(pixelRatio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    if (dots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QRectF(period / 2.0 - scale, 0, 2 * scale, 2 * scale));
    } else {
        const double middle = thick / 2.0;
        QPainterPath wave(QPointF(-period / 2.0, middle)); // runs over both edges, to join
        double swing = -2.4 * scale;
        for (double x = -period / 2.0; x < 1.5 * period; x += period / 2.0, swing = -swing)
            wave.quadTo(x + period / 4.0, middle + swing, x + period / 2.0, middle);
        painter.setPen(QPen(colour, 1.2 * scale));
        painter.drawPath(wave);
    }
    QPixmapCache::insert(key, tile);
    return tile;
}

} // namespace onrecord
