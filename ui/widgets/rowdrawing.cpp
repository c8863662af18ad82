// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdrawing.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace onrecord {

QRect inRow(const QStyleOptionViewItem &option, const QRect &room)
{
    return QStyle::visualRect(option.direction, option.rect, room);
}

void drawInRow(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
               const QString &words, RowEnd end)
{
    const bool isRight = (end == RowEnd::Trailing) != (option.direction == Qt::RightToLeft);
    const int side = int(isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    const int reading = words.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(inRow(option, room), side | reading | Qt::AlignVCenter | Qt::TextSingleLine,
                     words);
}

bool isSelectedRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->selectionModel() && view->selectionModel()->isSelected(index);
}

} // namespace onrecord
