// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/bundledelegate.h"

#include "ui/bundle/bundlemodel.h"
#include "ui/widgets/letterwidths.h"
#include "ui/widgets/rowdrawing.h"
#include "ui/widgets/seriffamily.h"
#include "ui/widgets/sizedfont.h"

#include <QAbstractScrollArea>
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
    headline.setFamily(serifFamily());
    return headline;
}

/// How many code units of \a words stand in the first line of \a room pixels.
qsizetype lengthOfFirstLine(const QString &words, const QFont &font, int room)
{
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(room);
    layout.endLayout();
    return first.isValid() ? first.textLength() : words.size();
}

/// Draws \a words from the top of \a room on, on as many lines as it has room for, at most two.
void drawHeadline(QPainter &painter, const QStyleOptionViewItem &view, QRect room,
                  const QString &words, const QFont &font)
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const auto draw = [&](const QString &line, int y) {
        drawInRow(painter, view, QRect(room.left(), y, room.width(), metrics.height()), line);
    };
    if (room.height() < 2 * metrics.height()) { // also where the list has become narrower just now
        draw(metrics.elidedText(words, Qt::ElideRight, room.width()), room.top());
        return;
    }
    const qsizetype length = lengthOfFirstLine(words, font, room.width());
    draw(words.left(length).trimmed(), room.top());
    const QString rest = words.mid(length);
    if (!rest.isEmpty())
        draw(metrics.elidedText(rest, Qt::ElideRight, room.width()), room.top() + metrics.height());
}

/// \a line, "Courier · 17 Nov 2026", in \a room pixels: the outlet gives way, since the day tells its articles apart.
QString fittedLine(const QString &line, const QFontMetrics &metrics, int room)
{
    const qsizetype end = line.lastIndexOf(u" · "_s);
    if (end > 0 && metrics.horizontalAdvance(line) > room) {
        const QString day = line.sliced(end);
        const int left = room - metrics.horizontalAdvance(day);
        if (left > metrics.averageCharWidth() * 4)
            return metrics.elidedText(line.first(end), Qt::ElideRight, left) + day;
    }
    return metrics.elidedText(line, Qt::ElideRight, room);
}

/// How wide the rows of the list in \a option are.
int rowWidth(const QStyleOptionViewItem &option)
{
    const auto *list = qobject_cast<const QAbstractScrollArea *>(option.widget);
    return list ? list->viewport()->width() : option.rect.width();
}

} // namespace

/// What the heights of rows are told from, in a font of the list.
struct BundleDelegate::Measures
{
    explicit Measures(const QFont &list)
        : font(list)
        , headline(headlineFont(list))
        , letters(headline)
        , lineHeight(QFontMetrics(headline).height())
        , belowHeight(QFontMetrics(sizedFont(list, 0.92)).height())
    {
    }

    /// How many lines a headline takes in \a room pixels.
    int linesOf(const QString &words, int room)
    {
        // What letters make by themselves is this much off at most; closer to the room the words are laid out.
        constexpr double off = 0.06;
        const std::optional<double> width = letters.of(words);
        if (width && std::abs(*width - room) > off * room)
            return *width < room ? 1 : 2;
        return lengthOfFirstLine(words, headline, room) < words.size() ? 2 : 1;
    }

    const QFont font;
    const QFont headline;
    LetterWidths letters;
    const int lineHeight;
    const int belowHeight;
};

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
    const QFont small = sizedFont(option.font, 0.92);
    const QFontMetrics metrics(small);
    drawHeadline(*painter, option, room.adjusted(0, 0, 0, -between - metrics.height()),
                 index.data(Qt::DisplayRole).toString(), headlineFont(option.font));

    painter->setFont(small);
    painter->setPen(hintOn(option));
    QRect below(room.left(), room.bottom() + 1 - metrics.height(), room.width(), metrics.height());
    const QString count = index.data(BundleModel::CountRole).toString();
    drawInRow(*painter, option, below, count, RowEnd::Trailing);
    below.setRight(below.right() - metrics.horizontalAdvance(count) - edge);
    drawInRow(*painter, option, below,
              fittedLine(index.data(BundleModel::LineRole).toString(), metrics, below.width()));
    painter->setPen(colours().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(
            QPen(colours().accent, 2)); // within the row, so that it crosses no neighbour
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

BundleDelegate::Measures &BundleDelegate::measuresFor(const QFont &font) const
{
    if (!m_measures || m_measures->font != font)
        m_measures = std::make_shared<Measures>(font);
    return *m_measures;
}

QSize BundleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Measures &measures = measuresFor(option.font);
    const int lines =
        measures.linesOf(index.data(Qt::DisplayRole).toString(), rowWidth(option) - 2 * edge);
    return {0, lines * measures.lineHeight + between + measures.belowHeight + 2 * padding};
}

} // namespace onrecord
