// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/differencedelegate.h"

#include "ui/comparing/differencemodel.h"
#include "ui/widgets/rowdrawing.h"
#include "ui/widgets/sizedfont.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace onrecord {

// Pixels at the usual size of the font.
static constexpr int edge = 12;
static constexpr int padding = 6;
static constexpr int arrowWidth = 20;

static void drawLine(QPainter &painter, const QStyleOptionViewItem &option, QRect room,
                     const QString &words)
{
    const QString shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width());
    drawInRow(painter, option, room, shown);
}

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    paintGround(*painter, option, row, edge);
    const bool isKept = index.data(DifferenceModel::IsKeptRole).toBool();
    const QColor hint = hintOn(option);
    const QColor ink = isKept ? hint : colours().text;
    const int line = QFontMetrics(option.font).height();
    QRect room(row.left() + edge, row.top() + padding, row.width() - 2 * edge, line);
    painter->setPen(ink);
    painter->setFont(sizedFont(option.font, 1, QFont::DemiBold));
    drawLine(*painter, option, room, index.data(DifferenceModel::KindRole).toString());
    painter->setFont(option.font);
    if (const QString words = index.data(DifferenceModel::WordsRole).toString(); !words.isEmpty()) {
        room.translate(0, line);
        painter->setPen(hint);
        drawLine(*painter, option, room, words);
    }
    const auto drawValue = [&](QStringView arrow, const QString &value) {
        room.translate(0, line);
        painter->setPen(hint);
        drawInRow(*painter, option, room, arrow.toString());
        painter->setPen(ink);
        drawLine(*painter, option, room.adjusted(arrowWidth, 0, 0, 0), value);
    };
    const QString ours = index.data(DifferenceModel::OursRole).toString();
    drawValue(u"←", isKept ? tr("%1 (kept)").arg(ours) : ours);
    drawValue(u"→", index.data(DifferenceModel::TheirsRole).toString());
    painter->restore();
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const int lines = index.data(DifferenceModel::WordsRole).toString().isEmpty() ? 3 : 4;
    return {0, lines * QFontMetrics(option.font).height() + 2 * padding};
}

} // namespace onrecord
