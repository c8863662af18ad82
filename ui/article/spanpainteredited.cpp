// SPDX-License-Identifier: GPL-3.0-or-later
// What SpanPainter paints while a statement is marked, or its bounds are moved.
#include "ui/article/spanpainter.h"

#include <cmath>

namespace onrecord {

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
