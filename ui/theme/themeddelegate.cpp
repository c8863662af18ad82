// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themeddelegate.h"

#include <QPainter>

namespace onrecord {

void ThemedDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QRect &row, int edge) const
{
    if (!(option.state & QStyle::State_Selected)) {
        painter.setPen(m_colours.line);
        painter.drawLine(QLineF(row.left() + edge, row.bottom() + 0.5, row.right() + 1 - edge,
                                row.bottom() + 0.5));
        return;
    }
    constexpr int beyond = 7; // the ground reaches this far beyond the words
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    painter.setPen(hasFocus ? QPen(m_colours.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(m_colours.selection);
    painter.drawRoundedRect(QRectF(row).adjusted(edge - beyond, 1, beyond - edge, -1), 4, 4);
}

} // namespace onrecord
