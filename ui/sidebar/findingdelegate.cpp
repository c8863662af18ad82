// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/findingdelegate.h"

#include "core/wording/wording.h"
#include "ui/sidebar/statementmodel.h"
#include "ui/widgets/sizedfont.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

using RowKind = StatementModel::RowKind;

// Measures of the drawing, in pixels at the usual size of the font.
constexpr int edge = 12; ///< between the pane's edge and a badge
constexpr int indent = 27; ///< from a badge's left edge to what stands below its name
constexpr int leastVerbWidth = 78;
constexpr int gap = 8;

RowKind kindOf(const QModelIndex &index)
{
    return index.data(StatementModel::KindRole).value<RowKind>();
}

bool isGroup(RowKind kind)
{
    return kind < RowKind::Topic;
}

/// Draws as much of \a text as fits from the left of \a room on and gives what room is left,
/// less a gap.
QRect drawnFromLeft(QPainter &painter, QRect room, const QString &text)
{
    const QFontMetrics metrics(painter.font());
    const QString elided = metrics.elidedText(text, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, elided);
    return room.adjusted(metrics.horizontalAdvance(elided) + gap, 0, 0, 0);
}

QRect drawnFromRight(QPainter &painter, QRect room, const QString &text)
{
    if (text.isEmpty())
        return room;
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
    return room.adjusted(0, 0, -QFontMetrics(painter.font()).horizontalAdvance(text) - gap, 0);
}

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(edge - 4, 0, -(edge - 4), 0);
    const RowKind kind = kindOf(index);
    const bool isHeading =
        kind == RowKind::Topic && index.data(StatementModel::TopicRole).toString().isEmpty();
    if ((option.state & QStyle::State_Selected) && !isHeading) {
        const QRect ground = isGroup(kind) ? row.adjusted(0, row.height() / 4, 0, 0) : row;
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(m_colours.accent, 1)
                                                              : QPen(Qt::NoPen));
        painter->setBrush(m_colours.selection);
        painter->drawRoundedRect(QRectF(ground).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    if (isGroup(kind))
        paintGroup(*painter, option, index);
    else if (kind == RowKind::Topic)
        paintTopic(*painter, option, index);
    else
        paintStatement(*painter, option, index);
    painter->restore();
}

void FindingDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const bool isActor = kindOf(index) == RowKind::Actor;
    const int line = QFontMetrics(option.font).height();
    QRect room = option.rect.adjusted(edge, 0, -edge, 0);
    room.setTop(room.bottom() + 1 - line * 3 / 2);

    const QColor colour = m_colours.actor(index.data(StatementModel::NumberRole).toInt());
    const QRect badge(room.left(), room.center().y() - line / 2, 20, line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(badge, 4, 4);
    painter.setFont(sizedFont(option.font, 0.85, QFont::Bold));
    painter.setPen(m_colours.page);
    painter.drawText(badge, Qt::AlignCenter, index.data(StatementModel::BadgeRole).toString());

    room.setLeft(badge.right() + 1 + 7);
    painter.setFont(sizedFont(option.font, 0.92));
    painter.setPen(m_colours.soft);
    room = drawnFromRight(painter, room, index.data(StatementModel::CountRole).toString());
    painter.setFont(sizedFont(option.font, 1.08, QFont::DemiBold));
    painter.setPen(m_colours.text);
    room = drawnFromLeft(painter, room, index.data().toString());
    if (!isActor || room.width() < 3 * gap)
        return;
    painter.setFont(sizedFont(option.font, 0.92));
    painter.setPen(m_colours.soft);
    drawnFromLeft(painter, room.adjusted(-1, 1, 0, 1),
                  index.data(StatementModel::SideRole).toString());
}

void FindingDelegate::paintTopic(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    painter.setFont(sizedFont(option.font, 0.88));
    painter.setPen(m_colours.soft);
    const QRect room = option.rect.adjusted(edge + indent, 2, -edge, 0);
    drawnFromLeft(painter, room, index.data().toString());
}

void FindingDelegate::paintStatement(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const QColor colour = m_colours.actor(index.data(StatementModel::NumberRole).toInt());
    const bool isRejected = index.data(StatementModel::StateRole).value<State>() == State::Rejected;
    QRect room = option.rect.adjusted(edge + indent, 0, -edge - 6, 0);

    painter.setPen(m_colours.soft);
    painter.setFont(sizedFont(option.font, 0.88));
    room = drawnFromRight(painter, room, index.data(StatementModel::CountRole).toString());

    const QString side = index.data(StatementModel::SideRole).toString();
    if (!side.isEmpty()) {
        const QString glyph = index.data(StatementModel::GlyphRole).toString();
        painter.setPen(isRejected ? m_colours.soft : colour);
        painter.setFont(sizedFont(option.font, 0.92, QFont::DemiBold));
        const QRect verb(room.left(), room.top(), verbWidth(painter.font()), room.height());
        drawnFromLeft(painter, verb, glyph.isEmpty() ? side : glyph + u' ' + side);
        room.setLeft(verb.right() + 1 + gap);
    }
    if (const QString label = index.data(StatementModel::LabelRole).toString(); !label.isEmpty()) {
        painter.setFont(sizedFont(option.font, 0.77, QFont::DemiBold));
        painter.setPen(isRejected ? m_colours.soft : colour);
        room = drawnFromLeft(painter, room, label).adjusted(-3, 0, 0, 0);
    }
    QFont words = option.font;
    words.setStrikeOut(isRejected);
    painter.setFont(words);
    painter.setPen(isRejected ? m_colours.soft : m_colours.text);
    drawnFromLeft(painter, room, index.data().toString());
}

/// So that no verb is cut, whatever the font.
int FindingDelegate::verbWidth(const QFont &font) const
{
    if (!m_verbWidth || m_verbWidth->first != font) {
        const QFontMetrics metrics(font);
        int width = leastVerbWidth;
        for (int kind = 0; kind <= int(VerbKind::Thinks); ++kind) {
            const auto verb = VerbKind(kind);
            width = qMax(
                width,
                metrics.horizontalAdvance(wording::glyph(verb) + u' ' + wording::word(verb)) + 1);
        }
        m_verbWidth = {font, width};
    }
    return m_verbWidth->second;
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    const RowKind kind = kindOf(index);
    if (isGroup(kind))
        return {0, index.row() == 0 ? line * 3 / 2 : line * 2 + 2};
    return {0, kind == RowKind::Topic ? line * 5 / 4 : line * 4 / 3};
}

} // namespace onrecord
