// SPDX-License-Identifier: GPL-3.0-or-later
// What SpanPainter paints beside the words: numbers, glyphs, strokes and what tells a kind of block.
#include "ui/article/spanpainter.h"

#include "core/wording/wording.h"

#include <cmath>

namespace onrecord {

void SpanPainter::paintMargin(int number)
{
    const double scale = m_metrics.scale;
    const double left = m_origin.x();
    if (number > 0 && m_lines.contains(0)) {
        m_painter.setFont(m_metrics.number);
        m_painter.setPen(m_state.colours.soft);
        const double baseline = m_origin.y() + m_piece.baselineOf(0);
        const QRectF place(left - 56 * scale, baseline - m_metrics.lineHeight, 34 * scale,
                           m_metrics.lineHeight);
        constexpr int flags = Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine
            | Qt::TextDontClip; // from 100,000 on it is wider than its place
        m_painter.drawText(place, flags, QString::number(number));
    }
    for (int line : std::as_const(m_lines)) {
        const Span words = m_piece.spanOfLine(line);
        paintGlyph(line);
        const bool own =
            std::any_of(m_piece.marks().begin(), m_piece.marks().end(), [words](const Mark &mark) {
                return mark.kind == MarkKind::OwnClaim && mark.span.overlaps(words);
            });
        if (own) {
            const QRectF box = m_piece.rectangleOfLine(line).translated(m_origin);
            m_painter.fillRect(QRectF(left - 10 * scale, box.top(), 3 * scale, box.height()),
                               m_state.colours.soft);
        }
    }
}

/// What tells an item of a list and a paragraph that is quoted whole.
void SpanPainter::paintKind()
{
    const bool isRightToLeft = m_piece.isRightToLeft();
    const double scale = m_metrics.scale;
    const double edge = isRightToLeft ? m_origin.x() + m_metrics.column : m_origin.x();
    const BlockKind kind = m_piece.piece().kind;
    if (kind == BlockKind::ListItem && m_piece.piece().first && m_lines.contains(0)) {
        const double size = std::round(5 * scale);
        const double x = edge + (isRightToLeft ? -6 * scale - size : 6 * scale);
        const double y = m_origin.y() + m_piece.baselineOf(0) - 5 * scale - size / 2;
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_state.colours.soft);
        m_painter.drawEllipse(QRectF(x, y, size, size));
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (kind != BlockKind::Quotation)
        return;
    const double width = std::round(2 * scale);
    for (const int line : std::as_const(m_lines)) {
        const QRectF box = m_piece.rectangleOfLine(line).translated(m_origin);
        const double x = isRightToLeft ? edge - 4 * scale - width : edge + 4 * scale;
        m_painter.fillRect(QRectF(x, box.top(), width, box.height()), m_state.colours.line);
    }
}

/// One glyph a line: the flag that a reader set, else that of the state which most wants a reader.
void SpanPainter::paintGlyph(int line)
{
    static constexpr State byUrgency[] = {State::Stale, State::Review, State::Corrected,
                                          State::Manual, State::Confirmed};
    const Span words = m_piece.spanOfLine(line);
    const Mark *shown = nullptr;
    QString glyph;
    qsizetype urgency = std::size(byUrgency);
    for (const Mark &mark : m_piece.marks()) {
        if (!mark.isSaid() || !words.contains(mark.span.begin))
            continue;
        const ReadStatement &read = statementOf(mark);
        if (read.flagged) {
            shown = &mark;
            glyph = QStringLiteral("⚑");
            break;
        }
        const auto *const at = std::find(std::begin(byUrgency), std::end(byUrgency), read.state);
        if (at - std::begin(byUrgency) < urgency) {
            urgency = at - std::begin(byUrgency);
            shown = &mark;
            glyph = wording::glyph(read.state);
        }
    }
    if (!shown)
        return;
    m_painter.setFont(m_metrics.glyph);
    m_painter.setPen(colourOf(*shown));
    const double scale = m_metrics.scale;
    m_painter.drawText(
        QPointF(m_origin.x() - 19 * scale, m_origin.y() + m_piece.baselineOf(line) - scale), glyph);
}

} // namespace onrecord
