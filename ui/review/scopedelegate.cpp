// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/scopedelegate.h"

#include "ui/widgets/rowdrawing.h"
#include "ui/widgets/sizedfont.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr int boxSize = 15;
constexpr int boxWidth = 26;
constexpr int placeWidth = 34;
constexpr int mostChange = 132;
constexpr int gap = 12; ///< behind each part

/// Draws \a text into \a room of the row, cut with "…" where it is longer; gives how wide it became.
int drawText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
             const QString &text, const QColor &colour, const QFont &font)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    painter.setFont(font);
    painter.setPen(colour);
    drawInRow(painter, option, room, shown);
    return metrics.horizontalAdvance(shown);
}

/// \a line from \a left on, so wide.
QRect columnOf(const QRect &line, int left, int width)
{
    return {line.left() + left, line.top(), qMax(0, width), line.height()};
}

/// Behind the label.
QString changeOf(const ScopeRow &row, Qt::LayoutDirection direction)
{
    if (row.name.isEmpty())
        return {};
    return (direction == Qt::RightToLeft ? u" ← "_s : u" → "_s) + row.name;
}

} // namespace

ScopeColumns ScopeColumns::neededBy(const QList<ScopeRow> &rows, const QFont &font)
{
    const QFontMetrics plain(font);
    const QFontMetrics bold(sizedFont(font, 1, QFont::DemiBold));
    constexpr int part = 1; // of a pixel: widths are told in whole ones, and words would be cut
    ScopeColumns needed;
    for (const ScopeRow &row : rows) {
        needed.change = qMax(needed.change,
                             bold.horizontalAdvance(row.label)
                                 + bold.horizontalAdvance(changeOf(row, Qt::LeftToRight)) + part);
        needed.words = qMax(needed.words, plain.horizontalAdvance(row.words) + part);
        needed.reason = qMax(needed.reason, plain.horizontalAdvance(row.reason) + part);
    }
    return needed;
}

ScopeColumns ScopeColumns::within(int room) const
{
    ScopeColumns columns;
    columns.change = qMin(change, mostChange);
    const int rest = qMax(0, room - columns.change - 2 * gap);
    columns.reason = qMin(reason, qMax(rest / 2, rest - words));
    columns.words = rest - columns.reason;
    return columns;
}

ScopeDelegate::ScopeDelegate(const ThemeColours &colours, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_colours(colours)
{
}

QSize ScopeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

void ScopeDelegate::drawBox(QPainter &painter, const QRect &box, bool isTicked, bool isFixed) const
{
    const QColor ground = isFixed ? m_colours.soft : m_colours.accent;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isTicked ? ground : m_colours.soft, 1));
    painter.setBrush(isTicked ? ground : m_colours.page);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (isTicked) {
        painter.setPen(QPen(m_colours.page, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(
            QPolygonF({box.topLeft() + QPointF(3.5, 7.5), box.topLeft() + QPointF(6.5, 10.5),
                       box.topLeft() + QPointF(11.5, 4.5)}));
    }
    painter.restore();
}

void ScopeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto row = index.data(RowRole).value<ScopeRow>();
    const QRect line = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(line, m_colours.selection);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_colours.accent, 2));
        painter->drawRect(line.adjusted(1, 1, -1, -1));
    }
    const QRect cell = inRow(option, columnOf(line, 6, boxSize));
    drawBox(*painter, QRect(cell.left(), line.center().y() - boxSize / 2, boxSize, boxSize),
            index.data(Qt::CheckStateRole).toInt() == Qt::Checked,
            !index.flags().testFlag(Qt::ItemIsUserCheckable));
    const QFont plain = option.font;
    const QFont bold = sizedFont(option.font, 1, QFont::DemiBold);
    int left = boxWidth + 4;
    drawText(*painter, option, columnOf(line, left, placeWidth), row.place, m_colours.soft, plain);
    left += placeWidth;
    const ScopeColumns columns = m_needed.within(line.width() - left - 6);
    const int label = drawText(*painter, option, columnOf(line, left, columns.change), row.label,
                               m_colours.actor(row.from), bold);
    drawText(*painter, option, columnOf(line, left + label, columns.change - label),
             changeOf(row, option.direction), m_colours.actor(row.to), bold);
    left += columns.change + gap;
    drawText(*painter, option, columnOf(line, left, columns.words), row.words, m_colours.text,
             plain);
    left += columns.words + gap;
    drawText(*painter, option, columnOf(line, left, columns.reason), row.reason, m_colours.text,
             plain);
    painter->restore();
}

} // namespace onrecord
