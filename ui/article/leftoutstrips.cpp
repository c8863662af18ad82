// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/leftoutstrips.h"

#include "core/wording/visible.h"

#include <QFontMetricsF>

#include <cmath>

using namespace Qt::StringLiterals;

namespace onrecord {

/// More is never seen on one line.
static constexpr qsizetype longestWords = 400;

void LeftOutStrips::setArticle(const Article &article, const ParagraphIndex &pieces)
{
    m_strips.clear();
    if (pieces.isEmpty())
        return;
    for (const LeftOutBlock &block : leftOutBlocks(article)) {
        const qsizetype piece = pieces.pieceAt(block.offset);
        if (m_strips.isEmpty() || m_strips.last().piece != piece)
            m_strips.append({piece, {}, {}});
        LeftOutStrip &strip = m_strips.last();
        strip.blocks.append(block);
        if (strip.words.size() < longestWords) {
            if (!strip.words.isEmpty())
                strip.words += u" — "_s;
            strip.words += shownPlainly(block.text.left(longestWords).simplified());
        }
    }
}

void LeftOutStrips::layOut(const PageMetrics &metrics)
{
    m_font = metrics.byline;
    m_scale = metrics.scale;
    m_gap = metrics.gap;
    m_column = metrics.column;
}

int LeftOutStrips::height() const
{
    return int(std::ceil(QFontMetricsF(m_font).height() + 12 * m_scale));
}

qsizetype LeftOutStrips::behind(qsizetype piece) const
{
    if (!m_isShown)
        return -1;
    const auto found = std::lower_bound(
        m_strips.begin(), m_strips.end(), piece,
        [](const LeftOutStrip &strip, qsizetype wanted) { return strip.piece < wanted; });
    return found != m_strips.end() && found->piece == piece ? found - m_strips.begin() : -1;
}

QRectF LeftOutStrips::rectangle(double top) const
{
    return {0, top + m_gap, double(m_column), double(height())};
}

void LeftOutStrips::paint(QPainter &painter, const LeftOutStrip &strip, QRectF place, bool isChosen,
                          const ThemeColours &colours) const
{
    const double dot = std::round(3 * m_scale);
    for (double y = place.top() + dot; y + dot <= place.bottom() - dot; y += 2 * dot)
        painter.fillRect(QRectF(place.left() - 10 * m_scale, y, dot, dot), colours.soft);

    const QFontMetricsF metrics(m_font);
    const QString count =
        strip.blocks.size() > 1 ? tr("%n block(s)", nullptr, int(strip.blocks.size())) : QString();
    const QString hint = isChosen ? u"B  "_s + tr("bring back") : count;
    const double hintWidth = hint.isEmpty() ? 0 : metrics.horizontalAdvance(hint) + 24 * m_scale;
    painter.setFont(m_font);
    painter.setPen(colours.soft);
    const QRectF words = place.adjusted(0, 0, -hintWidth, 0);
    const QString shown = metrics.elidedText(strip.words, Qt::ElideRight, words.width());
    const Qt::Alignment side = shown.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(words, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    if (isChosen)
        paintHint(painter, place, hintWidth, colours);
    else if (!count.isEmpty())
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, count);
}

/// The frame of the strip that is chosen, and the key that brings it back.
void LeftOutStrips::paintHint(QPainter &painter, QRectF place, double width,
                              const ThemeColours &colours) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, 2 * m_scale));
    painter.drawRoundedRect(place.adjusted(-14 * m_scale, 0, 10 * m_scale, 0), 4 * m_scale,
                            4 * m_scale);
    const QFontMetricsF metrics(m_font);
    const double key = metrics.horizontalAdvance(u'B') + 10 * m_scale;
    const double height = metrics.height() + 2 * m_scale;
    const QRectF cap(place.right() - width + 10 * m_scale, place.center().y() - height / 2, key,
                     height);
    painter.setPen(QPen(colours.soft, m_scale));
    painter.drawRoundedRect(cap, 3 * m_scale, 3 * m_scale);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(colours.text);
    painter.drawText(cap, Qt::AlignCenter, u"B"_s);
    painter.drawText(
        QRectF(cap.right() + 6 * m_scale, place.top(), place.right() - cap.right(), place.height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, tr("bring back"));
}

} // namespace onrecord
