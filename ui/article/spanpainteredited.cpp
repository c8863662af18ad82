// SPDX-License-Identifier: GPL-3.0-or-later
// What SpanPainter paints of a statement that is selected, while one is marked, or its bounds are moved.
#include "ui/article/spanpainter.h"

#include <cmath>

namespace onrecord {

/// What goes around the places of \a words, drawn with a pen of \a width. It stands out from them, but not where a
/// full stop or another mark follows without a space: the ring would hide it.
QList<QRectF> SpanPainter::ringsAround(Span words, double width) const
{
    QList<QRectF> rings = placesOf(words);
    if (rings.isEmpty())
        return rings;
    for (QRectF &ring : rings)
        ring.adjust(-width, -width, width, width);
    const Span piece = m_piece.piece().span;
    const QString text = m_piece.text().text();
    const auto isMark = [&](qsizetype offset) {
        return piece.contains(offset) && !text.at(offset - piece.begin).isSpace();
    };
    const double in = width * (1 + m_metrics.scale / 2);
    const bool isMirrored = m_piece.isRightToLeft();
    if (isMark(words.end) && m_lines.contains(m_piece.lineOf(words.end - 1)))
        rings.last().adjust(isMirrored ? in : 0, 0, isMirrored ? 0 : -in, 0);
    if (isMark(words.begin - 1) && m_lines.contains(m_piece.lineOf(words.begin)))
        rings.first().adjust(isMirrored ? 0 : in, 0, isMirrored ? -in : 0, 0);
    return rings;
}

void SpanPainter::paintRing()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    const double scale = m_metrics.scale;
    for (const Mark &mark : m_piece.marks()) {
        if (mark.isSaid() && m_state.previewed.contains(mark.index)) {
            m_painter.setPen(QPen(m_state.colours.accent, 1.5 * scale, Qt::DashLine));
            for (const QRectF &place : placesOf(mark.span))
                m_painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 4 * scale, 4 * scale);
        }
        if (!mark.isStatement() || mark.index != m_state.selected)
            continue;
        // Who said it and by what word is part of what is selected, but not the statement.
        const double width = mark.isSaid() ? 2 : 1;
        m_painter.setPen(QPen(m_state.colours.accent, width * scale));
        for (const QRectF &ring : ringsAround(mark.span, width))
            m_painter.drawRoundedRect(ring, 4 * scale, 4 * scale);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void SpanPainter::paintDrafted()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    const double scale = m_metrics.scale;
    const auto ring = [&](const Spans &spans, double width, double out) {
        m_painter.setPen(QPen(m_state.colours.accent, width * scale, Qt::DashLine));
        for (const Span span : spans) {
            for (const QRectF &place : placesOf(span))
                m_painter.drawRoundedRect(place.adjusted(-out, -out, out, out), 4 * scale,
                                          4 * scale);
        }
    };
    ring(m_state.drafted, 2, 2);
    ring(m_state.draftedBeside, 1, 1);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void SpanPainter::paintEdited()
{
    for (qsizetype at = 0; at < m_state.edited.size(); ++at) {
        const bool isHere = at == m_state.editedPart;
        paintHandle(m_state.edited[at], false, isHere && !m_state.editedEnd);
        paintHandle(m_state.edited[at], true, isHere && m_state.editedEnd);
    }
}

/// A bar at the end with a knob for the hand: below at the end, above at the beginning, so that those of
/// neighbouring parts do not meet. The one at hand is filled and thicker.
void SpanPainter::paintHandle(Span part, bool atEnd, bool atHand)
{
    const qsizetype letter = atEnd ? part.end - 1 : part.begin;
    if (!m_piece.piece().span.contains(letter))
        return;
    const double scale = m_metrics.scale;
    const QRectF cell = m_piece.rectangleAt(letter).translated(m_origin);
    const double x = atEnd != m_piece.isRightToLeft() ? cell.right() : cell.left();
    const double width = std::round((atHand ? 3 : 2) * scale);
    const double radius = (atHand ? 5 : 4) * scale;
    const QRectF bar(x - width / 2, cell.top() - 2, width, cell.height() + 4);
    m_painter.fillRect(bar, m_state.colours.accent);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_state.colours.accent, 1.5 * scale));
    m_painter.setBrush(atHand ? m_state.colours.accent : m_state.colours.page);
    m_painter.drawEllipse(QPointF(x, atEnd ? bar.bottom() : bar.top()), radius, radius);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace onrecord
