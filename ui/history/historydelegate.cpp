// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historydelegate.h"

#include "ui/history/historymodel.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/rowdrawing.h"
#include "ui/widgets/sizedfont.h"

#include <QAbstractScrollArea>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

// Pixels at the usual size of the font.
constexpr int edge = 12;
constexpr int padding = 6;
constexpr int timeWidth = 52; ///< with the gap behind it
constexpr int gap = 8;
constexpr int buttonPadding = 9;
constexpr int keyGap = 7; ///< before the key on the button of the selected row

QFont headFont(const QFont &font)
{
    return sizedFont(font, 0.92, QFont::DemiBold);
}

QFont hintFont(const QFont &font)
{
    return sizedFont(font, 0.92);
}

int headHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.data(HistoryModel::HeadRole).toString().isEmpty())
        return 0;
    return QFontMetrics(headFont(option.font)).height() + 2 * padding;
}

QString buttonText(const QModelIndex &index)
{
    return index.data(HistoryModel::InForceRole).toBool() ? HistoryDelegate::tr("Withdraw")
                                                          : HistoryDelegate::tr("Restore");
}

/// What does the same as the button.
QString keyText()
{
    return HistoryDelegate::tr("Del", "the key");
}

/// The row without its head and its edges, behind the time.
QRect roomOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return option.rect.adjusted(edge + timeWidth, headHeight(option, index) + padding, -edge,
                                -padding);
}

/// Draws as much of \a words as fits and gives the room behind them.
QRect drawn(QPainter &painter, const QStyleOptionViewItem &option, QRect room, const QString &words)
{
    const QFontMetrics metrics(painter.font());
    const QString shown = metrics.elidedText(words, Qt::ElideRight, room.width());
    drawInRow(painter, option, room, shown);
    return room.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0);
}

QFont afterFont(const QFont &font, const QModelIndex &index)
{
    const bool isActor = index.data(HistoryModel::ColourRole).toInt() > 0;
    return isActor ? sizedFont(font, 1, QFont::DemiBold) : font;
}

QString arrow(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? u" ← "_s : u" → "_s;
}

/// True where value and former value stand on one line of this width.
bool fitsOneLine(const QFont &font, int width, const QModelIndex &index)
{
    const QString before = index.data(HistoryModel::BeforeRole).toString();
    const QString after = index.data(HistoryModel::AfterRole).toString();
    if (before.isEmpty())
        return true;
    const QFontMetrics metrics(font);
    return metrics.horizontalAdvance(before + arrow(Qt::LeftToRight))
        + QFontMetrics(afterFont(font, index)).horizontalAdvance(after)
        <= width;
}

/// As in a row that is read from left to right.
QRect buttonPlace(const QStyleOptionViewItem &option, const QModelIndex &index, bool hasKey)
{
    const QFontMetrics metrics(hintFont(option.font));
    int width = metrics.horizontalAdvance(buttonText(index)) + 2 * buttonPadding;
    if (hasKey)
        width += keyGap + keyCapWidth(keyText(), option.font);
    const QSize size(width, metrics.height() + 6);
    const QRect room = roomOf(option, index);
    return {QPoint(room.right() + 1 - size.width(), room.top()), size};
}

QRect buttonPlace(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return buttonPlace(option, index, isSelectedRow(option, index));
}

/// What is left of \a line beside the button, which is higher than a line. As if it had its key, which it has
/// while the row is chosen: words stand where they stood when it is, and the row is as high.
QRect besideButton(const QStyleOptionViewItem &option, const QModelIndex &index, QRect line)
{
    const QRect button = buttonPlace(option, index, true);
    if (line.top() <= button.bottom())
        line.setRight(button.left() - gap);
    return line;
}

/// \a words on one line of \a first pixels or, where they are longer, on a second one of \a second pixels,
/// which ends with an ellipsis where even that is too short.
QStringList onTwoLines(const QString &words, const QFont &font, int first, int second)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(words) <= first)
        return {words};
    QTextLayout layout(words, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(first);
    layout.endLayout();
    const int length = line.isValid() ? line.textLength() : int(words.size());
    return {words.first(length).trimmed(),
            metrics.elidedText(words.sliced(length).trimmed(), Qt::ElideRight, second)};
}

/// Former value and value on the lines that they are drawn on; all on one where there is room for both.
struct ChangeLines
{
    QStringList former; ///< the last one has the arrow behind it
    QStringList now;
    bool isOne = false;

    int count() const { return isOne ? 1 : int(former.size() + now.size()); }
};

/// The first line of the change, which may stand beside the button.
QRect changeRoom(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect room = roomOf(option, index);
    room.setHeight(QFontMetrics(option.font).height());
    return room.translated(0, room.height());
}

ChangeLines changeLines(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString before = index.data(HistoryModel::BeforeRole).toString();
    const QString after = index.data(HistoryModel::AfterRole).toString();
    ChangeLines lines;
    if (before.isEmpty() && after.isEmpty())
        return lines;
    const QRect room = changeRoom(option, index);
    const int beside = besideButton(option, index, room).width();
    lines.isOne = !before.isEmpty() && fitsOneLine(option.font, beside, index);
    if (!before.isEmpty()) {
        const int arrowWidth = QFontMetrics(option.font).horizontalAdvance(arrow(option.direction));
        lines.former =
            onTwoLines(before, option.font, beside - arrowWidth, room.width() - arrowWidth);
    }
    lines.now = onTwoLines(after, afterFont(option.font, index),
                           before.isEmpty() ? beside : room.width(), room.width());
    return lines;
}

} // namespace

QRect HistoryDelegate::buttonOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return inRow(option, buttonPlace(option, index));
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction); // the list's, not the application's
    painter->setRenderHint(QPainter::Antialiasing);
    QRect row = option.rect;
    if (const int height = headHeight(option, index); height > 0) {
        painter->setFont(headFont(option.font));
        painter->setPen(colours().soft);
        drawn(*painter, option, QRect(row.left() + edge, row.top(), row.width() - 2 * edge, height),
              index.data(HistoryModel::HeadRole).toString());
        row.setTop(row.top() + height);
    }
    paintGround(*painter, option, row, edge);
    const int line = QFontMetrics(option.font).height();
    QRect room = roomOf(option, index);
    room.setHeight(line);
    painter->setFont(hintFont(option.font));
    painter->setPen(hintOn(option));
    drawn(*painter, option, QRect(row.left() + edge, room.top(), timeWidth, line),
          index.data(HistoryModel::TimeRole).toString());
    paintWhat(*painter, option, room, index);
    room.translate(0, line);
    room.translate(0, line * paintChange(*painter, option, room, index));
    painter->setFont(hintFont(option.font));
    for (const auto role : {HistoryModel::NoteRole, HistoryModel::StateRole}) {
        const QString words = index.data(role).toString();
        if (words.isEmpty())
            continue;
        const bool isRead = role == HistoryModel::NoteRole
            && (option.state & QStyle::State_Selected)
            && index.data(HistoryModel::InForceRole).toBool();
        painter->setPen(isRead ? colours().text : hintOn(option));
        drawn(*painter, option, besideButton(option, index, room), words);
        room.translate(0, line);
    }
    paintButton(*painter, option, index);
    painter->restore();
}

/// "**4a** speaker"
void HistoryDelegate::paintWhat(QPainter &painter, const QStyleOptionViewItem &option, QRect room,
                                const QModelIndex &index) const
{
    const bool inForce = index.data(HistoryModel::InForceRole).toBool();
    const QString label = index.data(HistoryModel::LabelRole).toString();
    QString what = index.data(HistoryModel::WhatRole).toString();
    room = besideButton(option, index, room);
    painter.setPen(inForce ? colours().text : hintOn(option));
    if (!label.isEmpty() && what.startsWith(label)) {
        const QString kind = what.mid(label.size());
        painter.setFont(sizedFont(option.font, 1, QFont::DemiBold));
        QRect half = room; // words may stand for a label: the kind is always seen
        half.setWidth(room.width() - QFontMetrics(option.font).horizontalAdvance(kind));
        room.setLeft(drawn(painter, option, half, label).left());
        what = kind;
    }
    painter.setFont(option.font);
    drawn(painter, option, room, what);
}

/// "~~Nordkyst~~ → Two officials"; gives the number of lines it took, none where there is nothing to say.
int HistoryDelegate::paintChange(QPainter &painter, const QStyleOptionViewItem &option, QRect room,
                                 const QModelIndex &index) const
{
    const bool inForce = index.data(HistoryModel::InForceRole).toBool();
    const ChangeLines lines = changeLines(option, index);
    const QColor hint = hintOn(option);
    const auto beside = [&](const QRect &line) {
        return besideButton(option, index, line);
    };
    QFont struck = option.font;
    struck.setStrikeOut(true);
    QRect rest = beside(room);
    for (const QString &former : lines.former) {
        painter.setFont(struck);
        painter.setPen(hint);
        rest.setLeft(drawn(painter, option, beside(room), former).left());
        room.translate(0, room.height());
    }
    if (!lines.former.isEmpty()) {
        painter.setFont(option.font);
        rest.moveTop(room.top() - room.height());
        rest = drawn(painter, option, rest, arrow(option.direction));
    }
    const int colour = index.data(HistoryModel::ColourRole).toInt();
    const QColor ink =
        colour > 0 ? readableOn(colours().actor(colour), groundOf(option), 4.5) : colours().text;
    painter.setFont(afterFont(option.font, index));
    painter.setPen(inForce ? ink : hint);
    for (const QString &now : lines.now) {
        drawn(painter, option, lines.isOne ? rest : beside(room), now);
        room.translate(0, room.height());
    }
    return lines.count();
}

void HistoryDelegate::paintButton(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QRect button = buttonOf(option, index);
    painter.setFont(hintFont(option.font));
    painter.setBrush(colours().page);
    painter.setPen(option.palette.color(QPalette::Mid));
    painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(colours().text);
    const QRect place = buttonPlace(option, index);
    drawInRow(painter, option, place.adjusted(buttonPadding, 0, 0, 0), buttonText(index));
    if (!isSelectedRow(option, index))
        return;
    const int cap = keyCapWidth(keyText(), option.font);
    const QRect key(place.right() + 1 - cap - 4, place.top() + 3, cap, place.height() - 7);
    paintKeyCap(painter, QRectF(inRow(option, key)).adjusted(0.5, 0.5, -0.5, -0.5), keyText(),
                option.font, option.palette);
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem laidOut = option;
    if (const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget))
        laidOut.rect = QRect(0, 0, view->viewport()->width(), 0);
    const bool hasNote = !index.data(HistoryModel::NoteRole).toString().isEmpty();
    const bool hasState = !index.data(HistoryModel::StateRole).toString().isEmpty();
    const int lines = 1 + changeLines(laidOut, index).count() + hasNote + hasState;
    const int height = lines * QFontMetrics(option.font).height() + 2 * padding;
    return {0, headHeight(option, index) + height};
}

bool HistoryDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isPress =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (isPress || event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton
            && buttonOf(option, index).contains(mouse->position().toPoint())) {
            if (!isPress)
                Q_EMIT buttonClicked(index);
            return !isPress; // a press selects the row, like any
        }
    }
    return ThemedDelegate::editorEvent(event, model, option, index);
}

} // namespace onrecord
