// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/findingdelegate.h"

#include "ui/sidebar/hitwords.h"
#include "ui/sidebar/rowlayout.h"
#include "ui/sidebar/rowmeasures.h"
#include "ui/sidebar/statementmodel.h"
#include "ui/widgets/rowdrawing.h"
#include "ui/widgets/sizedfont.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

using RowKind = StatementModel::RowKind;

constexpr int partGap = 8;
constexpr int groundBeyond = 6; ///< of a selected row, past its text
constexpr int leastLabel = 10; ///< height of a label's font
constexpr int boxPadding = 9; ///< of what could not be placed
constexpr int narrowBox = 290; ///< width of a list in which its buttons do not stand side by side

RowKind kindOf(const QModelIndex &index)
{
    return index.data(StatementModel::KindRole).value<RowKind>();
}

bool isGroup(RowKind kind)
{
    return kind < RowKind::Topic;
}

bool isInBox(RowKind kind)
{
    return kind == RowKind::Orphans || kind == RowKind::Orphan || kind == RowKind::OrphanActions;
}

/// Draws as much of \a text as fits from the left of \a room on, of the right in a mirrored row, and gives
/// what room is left, less a gap.
QRect drawnFromLeft(QPainter &painter, const QStyleOptionViewItem &option, QRect room,
                    const QString &text)
{
    const QFontMetrics metrics(painter.font());
    const QString elided = metrics.elidedText(text, Qt::ElideRight, room.width());
    drawInRow(painter, option, room, elided);
    return room.adjusted(metrics.horizontalAdvance(elided) + partGap, 0, 0, 0);
}

QRect drawnFromRight(QPainter &painter, const QStyleOptionViewItem &option, QRect room,
                     const QString &text)
{
    if (text.isEmpty())
        return room;
    drawInRow(painter, option, room, text, RowEnd::Trailing);
    return room.adjusted(0, 0, -QFontMetrics(painter.font()).horizontalAdvance(text) - partGap, 0);
}

/// \a counts ("2 · 15 words · 1 to review") without those at its end that leave no room for the \a name in
/// \a width.
QString countsBeside(const QString &name, const QFont &nameFont, QString counts,
                     const QFont &countsFont, int width)
{
    const int left = width - QFontMetrics(nameFont).horizontalAdvance(name) - partGap;
    const QFontMetrics metrics(countsFont);
    while (!counts.isEmpty() && metrics.horizontalAdvance(counts) > left)
        counts.truncate(std::max<qsizetype>(counts.lastIndexOf(u" · "), 0));
    return counts;
}

/// ▸ for a section that is closed, ▾ for one that is open, in the column of badges.
void drawArrow(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
               const QColor &colour)
{
    const QRect column = inRow(option, QRect(room.left(), room.top(), badgeWidth, room.height()));
    QPainterPath arrow;
    arrow.addPolygon(QPolygonF({{-2.5, -4}, {3, 0}, {-2.5, 4}}));
    arrow.closeSubpath();
    painter.save();
    painter.translate(QRectF(column).center().x(), column.center().y() + 0.5);
    if (option.state & QStyle::State_Open)
        painter.rotate(90);
    else if (option.direction == Qt::RightToLeft)
        painter.rotate(180);
    painter.fillPath(arrow, colour);
    painter.restore();
}

} // namespace

FindingDelegate::FindingDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

FindingDelegate::~FindingDelegate() = default;

RowMeasures &FindingDelegate::measures(const QStyleOptionViewItem &option) const
{
    const int width = listWidth(option);
    if (!m_measures || !m_measures->isFor(option.font, width))
        m_measures = std::make_unique<RowMeasures>(option.font, width);
    return *m_measures;
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction); // the list's, not the application's
    painter->setRenderHint(QPainter::Antialiasing);
    const RowKind kind = kindOf(index);
    if (isInBox(kind))
        paintBox(*painter, option, index);
    const bool isHeading =
        kind == RowKind::Topic && index.data(StatementModel::TopicRole).toString().isEmpty();
    if ((option.state & QStyle::State_Selected) && !isHeading) {
        QRectF ground = option.rect.adjusted(rowEdge - groundBeyond, 0, groundBeyond - rowEdge, 0);
        if (isGroup(kind) && !isClosing(kind))
            ground.setTop(ground.bottom() - headHeight(option) - detailsHeight(option, index));
        const bool hasFocus = option.state & QStyle::State_HasFocus;
        painter->setPen(hasFocus ? QPen(m_colours.accent, 2) : QPen(Qt::NoPen));
        painter->setBrush(m_colours.selection);
        painter->drawRoundedRect(ground.adjusted(1, 1, -1, -1), 4, 4);
    }
    if (isClosing(kind))
        paintSection(*painter, option, index);
    else if (isGroup(kind))
        paintGroup(*painter, option, index);
    else if (kind == RowKind::Topic)
        paintTopic(*painter, option, index);
    else if (kind != RowKind::OrphanActions)
        paintStatement(*painter, option, index);
    painter->restore();
}

/// The part of the frame around what could not be placed that lies in this row.
void FindingDelegate::paintBox(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const bool isFirst = kindOf(index) == RowKind::Orphans;
    const bool isLast = isFirst ? !(option.state & QStyle::State_Open)
                                : !index.siblingAtRow(index.row() + 1).isValid();
    const double bottom = kindOf(index) == RowKind::OrphanActions ? -4.5 : -0.5;
    const QRectF row = option.rect.adjusted(rowEdge, 0, -rowEdge, 0);
    painter.save();
    painter.setClipRect(option.rect);
    painter.setPen(QPen(option.palette.color(QPalette::Mid), 1));
    painter.setBrush(m_colours.page);
    painter.drawRoundedRect(row.adjusted(0.5, isFirst ? 0.5 : -8, -0.5, isLast ? bottom : 8), 4, 4);
    painter.restore();
}

int FindingDelegate::headHeight(const QStyleOptionViewItem &option)
{
    return QFontMetrics(option.font).height() * 3 / 2;
}

void FindingDelegate::paintBadge(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QRect &place, int colour, const QString &text) const
{
    const QRect badge = inRow(option, place);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours.actor(colour));
    painter.drawRoundedRect(badge, 4, 4);
    painter.setPen(m_colours.page);
    painter.drawText(badge, Qt::AlignCenter, text);
}

void FindingDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const bool isBoxed = kindOf(index) == RowKind::Orphans;
    const int line = QFontMetrics(option.font).height();
    QRect room = option.rect.adjusted(rowEdge, 0, -rowEdge, 0);
    if (const QString details = detailsOf(option, index); !details.isEmpty()) {
        painter.setFont(RowColumns::smallFont(option.font));
        painter.setPen(m_colours.text);
        const int height = QFontMetrics(painter.font()).height();
        drawnFromLeft(painter, option,
                      room.adjusted(topicIndent, room.height() - height - 2, 0, -2), details);
        room.adjust(0, 0, 0, -height);
    }
    room.setTop(room.bottom() + 1 - headHeight(option));
    if (isBoxed) {
        room.adjust(boxPadding, 0, -boxPadding, 0);
    } else {
        const QRect badge(room.left(), room.center().y() - line / 2, badgeWidth, line);
        painter.setFont(sizedFont(option.font, 0.85, QFont::Bold));
        paintBadge(painter, option, badge, index.data(StatementModel::ColourRole).toInt(),
                   index.data(StatementModel::BadgeRole).toString());
        room.setLeft(room.left() + topicIndent);
    }
    const QString name = index.data().toString();
    const QFont nameFont = sizedFont(option.font, isBoxed ? 1 : 1.08, QFont::DemiBold);
    painter.setFont(sizedFont(option.font, 0.92));
    painter.setPen(m_colours.soft);
    room = drawnFromRight(painter, option, room,
                          countsBeside(name, nameFont,
                                       index.data(StatementModel::CountRole).toString(),
                                       painter.font(), room.width()));
    painter.setFont(nameFont);
    painter.setPen(m_colours.text);
    const QRect nameRoom = room;
    room = drawnFromLeft(painter, option, room, name);
    if (kindOf(index) != RowKind::Actor)
        return;
    drawHits(painter, option, nameRoom, name, m_hits, m_colours);
    if (room.width() < 3 * partGap)
        return;
    painter.setFont(sizedFont(option.font, 0.92));
    painter.setPen(m_colours.soft);
    const QString side = index.data(StatementModel::SideRole).toString();
    room.adjust(-1, 1, 0, 1);
    drawnFromLeft(painter, option, room, side);
    drawHits(painter, option, room, side, m_hits, m_colours);
}

/// A section that can be closed: its arrow, its name and, while it is closed, whom it has.
void FindingDelegate::paintSection(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    QRect room = option.rect.adjusted(rowEdge, 0, -rowEdge, 0);
    const bool isOpen = option.state & QStyle::State_Open;
    drawArrow(painter, option, room, m_colours.soft);
    room.setLeft(room.left() + topicIndent);
    painter.setFont(sizedFont(option.font, 0.92));
    painter.setPen(m_colours.soft);
    room = drawnFromRight(painter, option, room, index.data(StatementModel::CountRole).toString());
    painter.setFont(sizedFont(option.font, 1, QFont::DemiBold));
    painter.setPen(m_colours.text);
    room = drawnFromLeft(painter, option, room, index.data().toString());
    if (isOpen)
        return;
    painter.setFont(sizedFont(option.font, 0.85, QFont::Bold));
    const int line = QFontMetrics(option.font).height();
    const auto numbers = index.data(StatementModel::NumbersRole).value<QList<int>>();
    const auto colours = index.data(StatementModel::ColoursRole).value<QList<int>>();
    for (qsizetype at = 0; at < numbers.size(); ++at) {
        if (room.width() < badgeWidth)
            return;
        paintBadge(painter, option, {room.left(), room.center().y() - line / 2, badgeWidth, line},
                   colours[at], QString::number(numbers[at]));
        room.setLeft(room.left() + badgeWidth + 4);
    }
}

void FindingDelegate::paintTopic(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    painter.setFont(sizedFont(option.font, 0.92));
    painter.setPen(option.state & QStyle::State_Selected
                       ? readableOn(m_colours.soft, m_colours.selection, 4.5)
                       : m_colours.soft);
    const QRect room = option.rect.adjusted(rowEdge + topicIndent, 2, -rowEdge, 0);
    drawnFromLeft(painter, option, room, index.data().toString());
}

void FindingDelegate::paintStatement(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const bool isRejected = index.data(StatementModel::StateRole).value<State>() == State::Rejected;
    const QColor ground =
        option.state & QStyle::State_Selected ? m_colours.selection : m_colours.pane;
    const QColor soft = readableOn(m_colours.soft, ground, 4.5);
    const QColor colour = isRejected
        ? soft
        : readableOn(m_colours.actor(index.data(StatementModel::ColourRole).toInt()), ground, 4.5);
    const int line = QFontMetrics(option.font).height();
    const int boxed = kindOf(index) == RowKind::Orphan ? boxPadding : 0;
    const QRect row = option.rect.adjusted(rowEdge, rowPadding, -rowEdge - boxed, 0);
    const RowColumns columns(option.font, listWidth(option));

    // From the right edge, which counts of actors share.
    QRect right(row.left(), row.top(), row.width(), line);
    const auto drawWords = [&](int role) {
        drawInRow(painter, option, right, index.data(role).toString(), RowEnd::Trailing);
    };
    const auto drawColumn = [&](int role, int width) {
        drawWords(role);
        right.adjust(0, 0, -width, 0);
    };
    painter.setFont(RowColumns::smallFont(option.font));
    painter.setPen(soft);
    drawColumn(StatementModel::PlaceRole, columns.place);
    if (columns.day > 0)
        drawColumn(StatementModel::DayRole, columns.day);
    painter.setPen(colour);
    drawWords(StatementModel::SignRole);

    QFont labels = sizedFont(option.font, 0.77, QFont::DemiBold);
    if (QFontInfo(labels).pixelSize() < leastLabel)
        labels.setPixelSize(leastLabel);
    painter.setFont(labels);
    painter.drawText(inRow(option, QRect(row.left() - 4, row.top(), badgeWidth + 8, line)),
                     int(Qt::AlignCenter) | Qt::TextSingleLine | Qt::TextForceLeftToRight,
                     index.data(StatementModel::LabelRole).toString());

    QTextLayout layout;
    const int lines = linesOf(option, index, measures(option));
    layOut(layout, option, index, lines,
           [&](const QString &text) { return formatsOf(index, text, option.font); });
    painter.setPen(isRejected ? soft : m_colours.text);
    const QPoint words = row.topLeft() + QPoint(wordsIndent - 2 * boxed, 0);
    const QRect room(words, QSize(fullWidth(option), line * lines));
    layout.draw(&painter, inRow(option, room).topLeft());
    if (const QString details = detailsOf(option, index); !details.isEmpty()) {
        painter.setFont(RowColumns::smallFont(option.font));
        drawnFromLeft(painter, option,
                      {words.x(), row.top() + line * lines, fullWidth(option) + columns.place,
                       QFontMetrics(painter.font()).height()},
                      details);
    }
}

/// What the selected row says below its words; empty for all others.
QString FindingDelegate::detailsOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return isSelectedRow(option, index) ? index.data(StatementModel::DetailsRole).toString()
                                        : QString();
}

int FindingDelegate::detailsHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return detailsOf(option, index).isEmpty()
        ? 0
        : QFontMetrics(RowColumns::smallFont(option.font)).height();
}

/// How the parts of \a run are drawn, which is that of the row or its beginning.
QList<QTextLayout::FormatRange>
FindingDelegate::formatsOf(const QModelIndex &index, const QString &run, const QFont &font) const
{
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&](qsizetype begin, qsizetype length, const QTextCharFormat &format) {
        formats.append({int(begin), int(std::min(length, run.size() - begin)), format});
    };
    const bool isRejected = index.data(StatementModel::StateRole).value<State>() == State::Rejected;
    qsizetype words = 0;
    if (const QString lead = index.data(StatementModel::LeadRole).toString(); !lead.isEmpty()) {
        QTextCharFormat verb;
        verb.setForeground(isRejected
                               ? m_colours.soft
                               : m_colours.actor(index.data(StatementModel::ColourRole).toInt()));
        verb.setFontWeight(QFont::DemiBold);
        add(0, lead.size(), verb);
        words = lead.size() + 1;
    }
    if (const QString facts = index.data(StatementModel::FactsRole).toString(); !facts.isEmpty()) {
        QTextCharFormat quiet;
        quiet.setForeground(m_colours.soft);
        add(words, facts.size(), quiet);
        words += facts.size() + 1;
    }
    if (isRejected) {
        QTextCharFormat struck;
        QFont struckFont = font;
        struckFont.setStrikeOut(true);
        struck.setFont(struckFont);
        add(words, run.size(), struck);
    }
    QTextCharFormat hit;
    hit.setBackground(m_colours.hit());
    hit.setForeground(m_colours.hitInk());
    for (const QString &word : m_hits) {
        for (qsizetype at = run.indexOf(word, words, Qt::CaseInsensitive); at >= 0;
             at = run.indexOf(word, at + word.size(), Qt::CaseInsensitive))
            add(at, word.size(), hit);
    }
    return formats;
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    const RowKind kind = kindOf(index);
    if (isClosing(kind))
        return {0, std::max(24, line + 6)};
    if (kind == RowKind::Topic)
        return {0, line * 5 / 4};
    if (kind == RowKind::OrphanActions) // two lines of buttons where the list is narrow
        return {0, listWidth(option) < narrowBox ? 2 * line + 40 : line + 26};
    const int details = detailsHeight(option, index);
    if (isGroup(kind))
        return {0, details + (index.row() == 0 ? headHeight(option) : line * 2 + 2)};
    return {0, line * linesOf(option, index, measures(option)) + details + 2 * rowPadding};
}

} // namespace onrecord
