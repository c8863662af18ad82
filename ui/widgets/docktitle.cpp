// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/docktitle.h"

#include <QPainter>

namespace onrecord {

DockTitle::DockTitle(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Drag to the other side"));
}

void DockTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Mid));
    for (int dot = -2; dot <= 2; ++dot)
        painter.drawEllipse(QPointF(rect().center()) + QPointF(dot * 7, 1), 1.3, 1.3);
}

} // namespace onrecord
