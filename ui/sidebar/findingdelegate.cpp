// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/findingdelegate.h"

#include "ui/sidebar/statementmodel.h"
#include "ui/widgets/sizedfont.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QScrollBar>

#include <functional>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

using RowKind = StatementModel::RowKind;

// Measures of the drawing, in pixels at the usual size of the font.
constexpr int edge = 12; ///< between the pane's edge and a badge
constexpr int indent = 27; ///< from a badge's left edge to topics, which stand below its name
constexpr int wordsIndent = indent + 12; ///< … and to the words of statements
constexpr int gap = 8;
constexpr int leastLabel = 10; ///< height of a label's font
constexpr int narrow = 300; ///< of a list that has no room for a column of days

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

/// \a counts ("2 · 15 words · 1 to review") without those at its end that leave no room for the \a name in
/// \a width.
QString countsBeside(const QString &name, const QFont &nameFont, QString counts,
                     const QFont &countsFont, int width)
{
    const int left = width - QFontMetrics(nameFont).horizontalAdvance(name) - gap;
    const QFontMetrics metrics(countsFont);
    while (!counts.isEmpty() && metrics.horizontalAdvance(counts) > left)
        counts.truncate(std::max<qsizetype>(counts.lastIndexOf(u" · "), 0));
    return counts;
}

/// The columns at the right of a statement, in pixels; each with the gap before it. They stand beside
/// its first line.
struct Columns
{
    explicit Columns(const QFont &font, int listWidth)
    {
        const QFontMetrics metrics(smallFont(font));
        place = metrics.horizontalAdvance(u"¶88"_s) + gap;
        day = listWidth < narrow ? 0 : metrics.horizontalAdvance(u"28 Mar"_s) + gap;
        sign = metrics.horizontalAdvance(u"✓⚑"_s) + gap;
    }
    int all() const { return place + day + sign; }

    static QFont smallFont(const QFont &font) { return sizedFont(font, 0.88); }

    int place = 0;
    int day = 0;
    int sign = 0;
};

/// How wide the list is, whether or not it has a scroll bar now: rows are as high with one as without.
int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    if (!view)
        return option.rect.width();
    return view->width() - view->verticalScrollBar()->sizeHint().width();
}

int wordsWidth(const QStyleOptionViewItem &option)
{
    const int width = widthOf(option);
    return width - 2 * edge - wordsIndent - Columns(option.font, width).all();
}

/// What stands on the lines of a statement: the verb, what is to be known, the words.
QString runOf(const QModelIndex &index)
{
    QString run;
    for (const int role : {int(StatementModel::LeadRole), int(StatementModel::FactsRole)}) {
        if (const QString part = index.data(role).toString(); !part.isEmpty())
            run += part + u' ';
    }
    return run + index.data().toString();
}

/// One or two. Measures only where the number of letters does not tell: a list of thousands is laid
/// out at once.
int linesOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int room = wordsWidth(option);
    const QFontMetrics metrics(option.font);
    const QString run = runOf(index);
    const int usual = metrics.averageCharWidth() * int(run.size());
    if (usual < room / 2)
        return 1;
    if (usual > 2 * room)
        return 2;
    const QString lead = index.data(StatementModel::LeadRole).toString();
    const int bolder = lead.isEmpty() ? 0 : metrics.horizontalAdvance(lead) / 8;
    return metrics.horizontalAdvance(run) + bolder <= room ? 1 : 2;
}

using FormatsOf = std::function<QList<QTextLayout::FormatRange>(const QString &text)>;

/// \a run laid out on at most \a lines lines, the first of \a width, those below of \a fullWidth; what does
/// not fit is left out after "…".
void layOut(QTextLayout &layout, const QString &run, const QFont &font, int width, int fullWidth,
            int lines, const FormatsOf &formatsOf)
{
    const QFontMetrics metrics(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const auto breakLines = [&](const QString &text) {
        layout.setText(text);
        layout.setFont(font);
        layout.setFormats(formatsOf(text)); // bold words are wider
        layout.setTextOption(option);
        layout.beginLayout();
        for (int line = 0; line < lines; ++line) {
            QTextLine made = layout.createLine();
            if (!made.isValid())
                break;
            made.setLineWidth(line == 0 ? width : fullWidth);
            made.setPosition(QPointF(0, line * metrics.height()));
        }
        layout.endLayout();
    };
    breakLines(run);
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    if (!last.isValid() || last.textStart() + last.textLength() >= run.size())
        return;
    const QString rest = run.mid(last.textStart());
    const int room = layout.lineCount() == 1 ? width : fullWidth;
    breakLines(run.left(last.textStart()) + metrics.elidedText(rest, Qt::ElideRight, room));
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
    const QString name = index.data().toString();
    const QFont nameFont = sizedFont(option.font, 1.08, QFont::DemiBold);
    painter.setFont(sizedFont(option.font, 0.92));
    painter.setPen(m_colours.soft);
    room = drawnFromRight(painter, room,
                          countsBeside(name, nameFont,
                                       index.data(StatementModel::CountRole).toString(),
                                       painter.font(), room.width()));
    painter.setFont(nameFont);
    painter.setPen(m_colours.text);
    room = drawnFromLeft(painter, room, name);
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
    const bool isRejected = index.data(StatementModel::StateRole).value<State>() == State::Rejected;
    const QColor colour = isRejected
        ? m_colours.soft
        : m_colours.actor(index.data(StatementModel::NumberRole).toInt());
    const int line = QFontMetrics(option.font).height();
    const QRect row = option.rect.adjusted(edge, line / 6, -edge, 0);
    const Columns columns(option.font, widthOf(option));

    // From the right edge, which counts of actors share.
    QRect right(row.left(), row.top(), row.width(), line);
    const auto drawColumn = [&](int role, int width) {
        painter.drawText(right, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                         index.data(role).toString());
        right.adjust(0, 0, -width, 0);
    };
    painter.setFont(Columns::smallFont(option.font));
    painter.setPen(readableOn(
        m_colours.soft,
        option.state & QStyle::State_Selected ? m_colours.selection : m_colours.pane, 4.5));
    drawColumn(StatementModel::PlaceRole, columns.place);
    if (columns.day > 0)
        drawColumn(StatementModel::DayRole, columns.day);
    painter.setPen(colour);
    drawColumn(StatementModel::SignRole, columns.sign);

    QFont labels = sizedFont(option.font, 0.77, QFont::DemiBold);
    if (QFontInfo(labels).pixelSize() < leastLabel)
        labels.setPixelSize(leastLabel);
    painter.setFont(labels);
    painter.drawText(QRect(row.left() + 4, row.top(), wordsIndent - 4, line),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     index.data(StatementModel::LabelRole).toString());

    QTextLayout layout;
    const int width = wordsWidth(option);
    layOut(layout, runOf(index), option.font, width, width + columns.day + columns.sign,
           linesOf(option, index),
           [&](const QString &text) { return formatsOf(index, text, option.font); });
    painter.setPen(isRejected ? m_colours.soft : m_colours.text);
    layout.draw(&painter, QPointF(row.left() + wordsIndent, row.top()));
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
                               : m_colours.actor(index.data(StatementModel::NumberRole).toInt()));
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
    hit.setBackground(m_colours.isDark() ? QColor(0x6b, 0x50, 0x00) : QColor(0xff, 0xdf, 0x8a));
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
    if (isGroup(kind))
        return {0, index.row() == 0 ? line * 3 / 2 : line * 2 + 2};
    if (kind == RowKind::Topic)
        return {0, line * 5 / 4};
    return {0, line * linesOf(option, index) + line / 3};
}

} // namespace onrecord
