// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commanddelegate.h"

#include "ui/palette/commandmodel.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/rowdrawing.h"

#include <QPainter>

namespace onrecord {

static constexpr int commandEdge = 12; // pixels
static constexpr int menuGap = 10;

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette &palette = option.palette;
    if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(palette.color(QPalette::Link), 2));
        painter->setBrush(palette.color(QPalette::Highlight));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    QRect room = option.rect.adjusted(commandEdge, 0, -commandEdge, 0);
    const QString key = index.data(CommandModel::KeysRole).toString();
    if (!key.isEmpty()) {
        const int cap = keyCapWidth(key, option.font);
        const int high = option.fontMetrics.height();
        const QRect place(room.right() + 1 - cap, room.top() + (room.height() - high) / 2, cap,
                          high);
        paintKeyCap(*painter, QRectF(inRow(option, place)).adjusted(0.5, 0.5, -0.5, -1.5), key,
                    option.font, palette);
        room.setRight(room.right() - cap - menuGap);
    }
    const bool isPossible = index.flags() & Qt::ItemIsEnabled;
    const auto draw = [&](const QString &words, QPalette::ColorRole role) {
        painter->setFont(option.font);
        painter->setPen(palette.color(role));
        const QString shown =
            option.fontMetrics.elidedText(words, Qt::ElideRight, qMax(0, room.width()));
        drawInRow(*painter, option, room, shown);
        room.setLeft(room.left() + option.fontMetrics.horizontalAdvance(shown) + menuGap);
    };
    draw(index.data().toString(), isPossible ? QPalette::Text : QPalette::PlaceholderText);
    draw(index.data(CommandModel::MenuRole).toString(), QPalette::PlaceholderText);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + 10};
}

} // namespace onrecord
