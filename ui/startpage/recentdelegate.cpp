// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startpage/recentdelegate.h"

#include "ui/startpage/recentmodel.h"
#include "ui/widgets/rowdrawing.h"
#include "ui/widgets/seriffamily.h"
#include "ui/widgets/sizedfont.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

// Pixels.
constexpr int rowPadding = 11;
constexpr int gapBelowHeadline = 1;
constexpr int leastGap = 16; ///< between what stands left and right on a line

/// 17 px in the drawing, where other words have 13.
QFont titleFont(const QFont &font)
{
    QFont title = sizedFont(font, 1.3, QFont::DemiBold);
    title.setFamily(serifFamily());
    return title;
}

QFont smallFont(const QFont &font)
{
    return sizedFont(font, 0.92);
}

struct LineEnd
{
    QString words;
    QFont font;
    QColor colour;
    Qt::TextElideMode elide = Qt::ElideNone;
};

/// Draws \a right at the end of the first line of \a room, and of \a left what that leaves room for.
void drawLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
              const LineEnd &left, const LineEnd &right)
{
    const QFontMetrics metrics(left.font);
    const QRect line(room.left(), room.top(), room.width(), metrics.height());
    const int rightWidth = QFontMetrics(right.font).horizontalAdvance(right.words);
    const int taken = right.words.isEmpty() ? 0 : rightWidth + leastGap;
    painter.setFont(left.font);
    painter.setPen(left.colour);
    drawInRow(painter, option, line,
              metrics.elidedText(left.words, left.elide, qMax(0, room.width() - taken)));
    painter.setFont(right.font);
    painter.setPen(right.colour);
    const int lower = metrics.ascent() - QFontMetrics(right.font).ascent(); // to the same baseline
    const QRect end(line.left(), line.top() + lower, line.width(),
                    QFontMetrics(right.font).height());
    drawInRow(painter, option, end, right.words, RowEnd::Trailing);
}

} // namespace

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool hasFocus = isCurrent && (option.state & QStyle::State_HasFocus);
    if (isCurrent) {
        painter->setPen(hasFocus ? QPen(m_colours.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(m_colours.selection);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    } else {
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          m_colours.line);
    }

    const QRect room = option.rect.adjusted(edge, rowPadding, -edge, -rowPadding);
    const QFont title = titleFont(option.font);
    const QFont small = smallFont(option.font);
    const QColor soft =
        isCurrent ? m_colours.text : readableOn(m_colours.soft, m_colours.page, 4.5);
    const auto words = [&index](int role) {
        return index.data(role).toString();
    };
    drawLine(*painter, option, room,
             {words(Qt::DisplayRole), title, m_colours.text, Qt::ElideRight},
             {words(RecentModel::OpenedRole), small, soft});
    const QRect below = room.adjusted(0, QFontMetrics(title).height() + gapBelowHeadline, 0, 0);
    drawLine(*painter, option, below,
             {words(RecentModel::SourceRole), small, soft, Qt::ElideMiddle},
             {words(RecentModel::CountsRole), small, soft});
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(titleFont(option.font)).height()
        + QFontMetrics(smallFont(option.font)).height();
    return {0, lines + gapBelowHeadline + 2 * rowPadding};
}

} // namespace onrecord
