// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparing/versiondelegate.h"

#include "ui/comparing/versionmodel.h"
#include "ui/widgets/rowdrawing.h"
#include "ui/widgets/sizedfont.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <list>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

// Pixels at the usual size of the font.
constexpr int rowEdge = 12;
constexpr int rowPadding = 6;
constexpr int signWidth = 18;
constexpr int besideEllipsis = 2;
constexpr int mostLines = 4; ///< of either version's words; the row's tip has all

enum class Version { Earlier, Later };

/// One of the two blocks of words, laid out; of longer words the first lines.
class WordsBlock
{
public:
    /// Words stand at the side where rows begin, whatever their own direction.
    WordsBlock(const VersionWords &words, Version version, const QString &sign,
               const QStyleOptionViewItem &row, int width)
        : m_layout(words.text, row.font)
        , m_sign(sign)
    {
        QList<QTextLayout::FormatRange> formats;
        for (const Span span : words.changed) {
            QTextCharFormat format;
            format.setFontWeight(QFont::DemiBold);
            format.setFontStrikeOut(version == Version::Earlier);
            format.setFontUnderline(version == Version::Later);
            formats.append({int(span.begin), int(span.length()), format});
        }
        m_layout.setFormats(formats);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setAlignment((row.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                            | Qt::AlignAbsolute);
        m_layout.setTextOption(option);
        layOut(width);
    }

    int height() const { return m_height; }
    const QString &sign() const { return m_sign; }
    void draw(QPainter &painter, QPoint at) const
    {
        m_layout.draw(&painter, at);
        if (m_isCut) {
            const QTextLine last = m_layout.lineAt(m_layout.lineCount() - 1);
            const QRectF words = last.naturalTextRect();
            const double x = m_layout.text().isRightToLeft() ? words.left() - m_ellipsis
                                                             : words.right() + besideEllipsis;
            painter.drawText(QPointF(at.x() + x, at.y() + last.y() + last.ascent()), u"…"_s);
        }
    }

private:
    void layOut(int width)
    {
        m_ellipsis = QFontMetrics(m_layout.font()).horizontalAdvance(u"…"_s) + besideEllipsis;
        qreal y = 0;
        m_layout.beginLayout();
        for (int number = 0; number < mostLines; ++number) {
            QTextLine line = m_layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(number + 1 < mostLines ? width : width - m_ellipsis);
            const bool isLast = number + 1 == mostLines;
            line.setPosition({isLast && m_layout.text().isRightToLeft() ? m_ellipsis : 0, y});
            y += line.height();
            m_isCut = number + 1 == mostLines
                && line.textStart() + line.textLength() < m_layout.text().size();
        }
        m_layout.endLayout();
        m_height = qCeil(y);
    }

    QTextLayout m_layout;
    const QString m_sign; ///< before the first line; may be empty
    int m_height = 0;
    double m_ellipsis = 0; ///< its width, with what parts it from the words
    bool m_isCut = false;
};

int widthIn(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int row = view ? view->viewport()->width() : option.rect.width();
    return qMax(1, row - 2 * rowEdge - signWidth);
}

QString titleOf(const QModelIndex &index)
{
    return index.data(VersionModel::TitleRole).toString();
}

/// "Bo Lind · said → claimed"
QString factsOf(const QModelIndex &index)
{
    const QString cue = index.data(VersionModel::CueRole).toString();
    const QString speakers = index.data(VersionModel::SpeakersRole).toString();
    return cue.isEmpty() ? speakers : speakers + u" · "_s + cue;
}

/// A list, since layouts cannot be moved.
std::list<WordsBlock> blocksOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto earlier = index.data(VersionModel::EarlierRole).value<VersionWords>();
    const auto later = index.data(VersionModel::LaterRole).value<VersionWords>();
    const bool areBoth = !earlier.text.isEmpty() && !later.text.isEmpty();
    std::list<WordsBlock> blocks;
    const int width = widthIn(option);
    if (!earlier.text.isEmpty())
        blocks.emplace_back(earlier, Version::Earlier, areBoth ? u"−"_s : QString(), option, width);
    if (!later.text.isEmpty())
        blocks.emplace_back(later, Version::Later, areBoth ? u"+"_s : QString(), option, width);
    return blocks;
}

} // namespace

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    paintGround(*painter, option, row, rowEdge);
    const QFont bold = sizedFont(option.font, 1, QFont::DemiBold);
    const int line = QFontMetrics(bold).height();
    QRect room(row.left() + rowEdge, row.top() + rowPadding, row.width() - 2 * rowEdge, line);
    const QRect behind = room.adjusted(signWidth, 0, 0, 0);
    painter->setFont(bold);
    painter->setPen(colours().text);
    drawInRow(*painter, option, room, index.data(VersionModel::SignRole).toString());
    drawInRow(*painter, option, behind,
              QFontMetrics(bold).elidedText(titleOf(index), Qt::ElideRight, behind.width()));
    painter->setFont(option.font);
    painter->setPen(hintOn(option));
    drawInRow(*painter, option, behind.translated(0, line),
              QFontMetrics(option.font).elidedText(factsOf(index), Qt::ElideRight, behind.width()));
    int top = room.top() + 2 * line;
    for (const WordsBlock &block : blocksOf(option, index)) {
        painter->setPen(hintOn(option));
        drawInRow(*painter, option, QRect(room.left(), top, signWidth, line), block.sign());
        painter->setPen(colours().text);
        const QRect place(room.left() + signWidth, top, widthIn(option), block.height());
        block.draw(*painter, inRow(option, place).topLeft());
        top += block.height();
    }
    painter->restore();
}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont bold = sizedFont(option.font, 1, QFont::DemiBold);
    int height = 2 * rowPadding + 2 * QFontMetrics(bold).height();
    for (const WordsBlock &block : blocksOf(option, index))
        height += block.height();
    return {0, height};
}

} // namespace onrecord
