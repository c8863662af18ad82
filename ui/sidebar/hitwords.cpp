// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/hitwords.h"

#include "ui/widgets/rowdrawing.h"

#include <QPainter>

namespace onrecord {

void drawHits(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
              const QString &text, const QStringList &hits, const ThemeColours &colours)
{
    const QFontMetrics metrics(painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    if (shown.isRightToLeft())
        return;
    const int whole = metrics.horizontalAdvance(shown);
    painter.save();
    painter.setPen(colours.hitInk());
    for (const QString &word : hits) {
        for (qsizetype at = shown.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = shown.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
            const QString hit = shown.sliced(at, word.size());
            const int before = metrics.horizontalAdvance(shown.first(at));
            const int width = metrics.horizontalAdvance(hit);
            // In a mirrored row words that read rightwards end where they would begin.
            const int from = option.direction == Qt::RightToLeft ? whole - before - width : before;
            const int top = room.top() + (room.height() - metrics.height()) / 2;
            const QRect place(room.left() + from, top, width, metrics.height());
            painter.fillRect(inRow(option, place), colours.hit());
            drawInRow(painter, option, place, hit);
        }
    }
    painter.restore();
}

} // namespace onrecord
