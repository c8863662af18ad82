// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historydelegate.h"

#include "ui/history/historymodel.h"
#include "ui/widgets/sizedfont.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

// Pixels at the usual size of the font.
constexpr int edge = 12;
constexpr int padding = 6;
constexpr int timeWidth = 52; ///< with the gap behind it

QFont headFont(const QFont &font)
{
    return sizedFont(font, 0.92, QFont::DemiBold);
}

/// How many lines a row has below its head.
int linesOf(const QModelIndex &index)
{
    const bool hasValue = !index.data(HistoryModel::AfterRole).toString().isEmpty();
    const bool hasState = !index.data(HistoryModel::StateRole).toString().isEmpty();
    return 1 + hasValue + hasState;
}

/// Draws as much of \a words as fits and gives the room behind them.
QRect drawn(QPainter &painter, QRect room, const QString &words)
{
    const QFontMetrics metrics(painter.font());
    const QString shown = metrics.elidedText(words, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return room.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0);
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect row = option.rect;
    const QString head = index.data(HistoryModel::HeadRole).toString();
    if (!head.isEmpty()) {
        const int height = QFontMetrics(headFont(option.font)).height() + 2 * padding;
        painter->setFont(headFont(option.font));
        painter->setPen(m_colours.soft);
        drawn(*painter, QRect(row.left() + edge, row.top(), row.width() - 2 * edge, height), head);
        row.setTop(row.top() + height);
    }
    if (option.state & QStyle::State_Selected) {
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(m_colours.accent, 2)
                                                              : QPen(Qt::NoPen));
        painter->setBrush(m_colours.selection);
        painter->drawRoundedRect(QRectF(row).adjusted(edge - 7, 1, -(edge - 7), -1), 4, 4);
    }
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor &ground = isSelected ? m_colours.selection : m_colours.pane;
    const QColor hint = readableOn(m_colours.soft, ground, 4.5);
    const int line = QFontMetrics(option.font).height();
    QRect room(row.left() + edge, row.top() + padding, row.width() - 2 * edge, line);
    painter->setFont(sizedFont(option.font, 0.92));
    painter->setPen(hint);
    drawn(*painter, room.adjusted(0, 0, timeWidth - room.width(), 0),
          index.data(HistoryModel::TimeRole).toString());
    room.setLeft(room.left() + timeWidth);
    const bool inForce = index.data(HistoryModel::InForceRole).toBool();
    painter->setFont(sizedFont(option.font, 1, QFont::DemiBold));
    painter->setPen(inForce ? m_colours.text : hint);
    drawn(*painter, room, index.data(HistoryModel::WhatRole).toString());
    if (!index.data(HistoryModel::AfterRole).toString().isEmpty()) {
        room.translate(0, line);
        painter->setFont(option.font);
        painter->setPen(inForce ? m_colours.text : hint);
        paintChange(*painter, room, index);
    }
    if (const QString state = index.data(HistoryModel::StateRole).toString(); !state.isEmpty()) {
        room.translate(0, line);
        painter->setFont(sizedFont(option.font, 0.92));
        painter->setPen(hint);
        drawn(*painter, room, state);
    }
    painter->restore();
}

/// "~~Nordkyst~~ → Two officials"
void HistoryDelegate::paintChange(QPainter &painter, QRect room, const QModelIndex &index) const
{
    const QString before = index.data(HistoryModel::BeforeRole).toString();
    const QString after = index.data(HistoryModel::AfterRole).toString();
    if (!before.isEmpty()) {
        const QPen pen = painter.pen();
        QFont struck = painter.font();
        const QFont usual = struck;
        struck.setStrikeOut(true);
        painter.setFont(struck);
        QRect half = room;
        half.setWidth(room.width() * 9 / 20); // so that the new value is always seen
        const int left = drawn(painter, half, before).left();
        painter.setFont(usual);
        painter.setPen(pen);
        room.setLeft(left);
        room = drawn(painter, room, u" → "_s);
    }
    drawn(painter, room, after);
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = linesOf(index) * QFontMetrics(option.font).height() + 2 * padding;
    if (!index.data(HistoryModel::HeadRole).toString().isEmpty())
        height += QFontMetrics(headFont(option.font)).height() + 2 * padding;
    return {0, height};
}

} // namespace onrecord
