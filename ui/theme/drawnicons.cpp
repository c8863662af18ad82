// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/drawnicons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace onrecord {

namespace {

enum class Sign { MoreAlong, MoreBelow, Clear };

/// Lines of \a sign in a square of one by one.
QList<QPolygonF> strokesOf(Sign sign)
{
    if (sign == Sign::Clear)
        return {{{0.25, 0.25}, {0.75, 0.75}}, {{0.75, 0.25}, {0.25, 0.75}}};
    const QList<QPolygonF> angles = {{{0.2, 0.25}, {0.45, 0.5}, {0.2, 0.75}},
                                     {{0.55, 0.25}, {0.8, 0.5}, {0.55, 0.75}}};
    QTransform turned;
    if (sign == Sign::MoreBelow)
        turned = QTransform(0, 1, 1, 0, 0, 0);
    else if (QGuiApplication::isRightToLeft())
        turned = QTransform(-1, 0, 0, 1, 1, 0);
    return {turned.map(angles[0]), turned.map(angles[1])};
}

class DrawnIcon final : public QIconEngine
{
public:
    explicit DrawnIcon(Sign sign)
        : m_sign(sign)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const double side = qMin(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(side, side) / 2);
        painter->setPen(
            QPen(palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                               QPalette::WindowText),
                 side / 11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const QPolygonF &stroke : strokesOf(m_sign))
            painter->drawPolyline(QTransform::fromScale(side, side).map(stroke));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new DrawnIcon(*this); }

private:
    const Sign m_sign;
};

} // namespace

QIcon moreIcon(Qt::Orientation bar)
{
    return QIcon(new DrawnIcon(bar == Qt::Horizontal ? Sign::MoreAlong : Sign::MoreBelow));
}

QIcon clearIcon()
{
    return QIcon(new DrawnIcon(Sign::Clear));
}

} // namespace onrecord
