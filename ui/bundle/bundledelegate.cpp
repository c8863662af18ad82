// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundledelegate.h"

#include "ui/bundle/bundlemodel.h"
#include "ui/widgets/rowdrawing.h"
#include "ui/widgets/sizedfont.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

// Pixels at the usual size of the font.
constexpr int edge = 12;
constexpr int padding = 9;
constexpr int between = 4; ///< headline and line below
constexpr int stripe = 3; ///< at the open article

QFont headlineFont(const QFont &font)
{
    QFont headline = sizedFont(font, 1.04, QFont::DemiBold);
    headline.setFamilies({u"Noto Serif"_s, u"serif"_s});
    return headline;
}

/// Draws \a words from the top of \a room on, on at most two lines.
void drawHeadline(QPainter &painter, const QStyleOptionViewItem &view, QRect room,
                  const QString &words, const QFont &font)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(room.width());
    layout.endLayout();
    if (!first.isValid())
        return;
    painter.setFont(font);
    const auto draw = [&](const QString &line, int y) {
        drawInRow(painter, view, QRect(room.left(), y, room.width(), metrics.height()), line);
    };
    draw(words.left(first.textLength()).trimmed(), room.top());
    const QString rest = words.mid(first.textLength());
    if (!rest.isEmpty())
        draw(metrics.elidedText(rest, Qt::ElideRight, room.width()), room.top() + metrics.height());
}

} // namespace

void BundleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction); // the list's, not the application's
    const bool isOpen = option.state & QStyle::State_Selected;
    if (isOpen) {
        painter->fillRect(option.rect, colours().selection);
        const QRect edge(option.rect.left(), option.rect.top(), stripe, option.rect.height());
        painter->fillRect(inRow(option, edge), colours().accent);
    }
    const QRect room = option.rect.adjusted(edge, padding, -edge, -padding);
    painter->setPen(colours().text);
    drawHeadline(*painter, option, room, index.data(Qt::DisplayRole).toString(),
                 headlineFont(option.font));

    const QFont small = sizedFont(option.font, 0.92);
    const QFontMetrics metrics(small);
    painter->setFont(small);
    painter->setPen(hintOn(option));
    QRect below(room.left(), room.bottom() + 1 - metrics.height(), room.width(), metrics.height());
    const QString count = index.data(BundleModel::CountRole).toString();
    drawInRow(*painter, option, below, count, RowEnd::Trailing);
    below.setRight(below.right() - metrics.horizontalAdvance(count) - edge);
    drawInRow(*painter, option, below,
              metrics.elidedText(index.data(BundleModel::LineRole).toString(), Qt::ElideRight,
                                 below.width()));
    painter->setPen(colours().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(
            QPen(colours().accent, 2)); // within the row, so that it crosses no neighbour
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize BundleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = 2 * QFontMetrics(headlineFont(option.font)).height()
        + QFontMetrics(sizedFont(option.font, 0.92)).height();
    return {0, lines + between + 2 * padding};
}

} // namespace onrecord
