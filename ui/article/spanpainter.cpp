// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/spanpainter.h"

#include "core/article/markeduptext.h"
#include "core/text/quotationmarks.h"
#include "ui/article/stroketile.h"

#include <bit>
#include <cmath>

namespace onrecord {

SpanPainter::SpanPainter(QPainter &painter, const ParagraphLayout &piece, const SpanHits &hits,
                         const PageMetrics &metrics, const PaintState &state, QPointF origin,
                         const QRegion &wanted)
    : m_painter(painter)
    , m_piece(piece)
    , m_hits(hits)
    , m_metrics(metrics)
    , m_state(state)
    , m_origin(origin)
{
    // Rings, and strokes where many are stacked, reach into the lines above and below.
    const int reach = 2 + int(std::ceil(qMax(0, piece.deepestLevel() - 1) * 3 * metrics.scale));
    for (int line = 0; line < piece.lineCount(); ++line) {
        const QRect box = piece.rectangleOfLine(line).translated(origin).toAlignedRect();
        if (wanted.intersects(
                QRect(0, box.top() - reach, box.right() + reach, box.height() + 2 * reach)))
            m_lines.append(line);
    }
}

const ReadStatement &SpanPainter::statementOf(const Mark &mark) const
{
    return m_hits.reading().statements[mark.index];
}

QColor SpanPainter::colourOf(const Mark &mark) const
{
    return m_state.colours.actor(statementOf(mark).speakerColour);
}

QList<QRectF> SpanPainter::placesOf(Span span) const
{
    QList<QRectF> places;
    for (int line : m_lines) {
        if (!span.overlaps(m_piece.spanOfLine(line)))
            continue;
        for (const QRectF &place : m_piece.rectanglesOf(span, line))
            places.append(place.translated(m_origin));
    }
    return places;
}

void SpanPainter::paint(int number)
{
    paintGrounds();
    paintEvidence();
    paintSelection();
    paintWords();
    paintFound();
    paintFrames();
    paintStrokes();
    paintLabels();
    paintMargin(number);
    paintKind();
    if (m_state.edited.isEmpty())
        paintRing();
    else
        paintEdited();
    paintDrafted();
    paintCaret();
}

/// What stands in quotation marks in \a content.
Spans SpanPainter::quotedIn(Span content) const
{
    const QString words = wordsInPlace(m_hits.reading().document.article(), content);
    Spans parts = quotedParts(words, {0, words.size()});
    for (Span &part : parts) {
        while (part.end < words.size() && words[part.end] == u'\u200C')
            ++part.end; // the rest of a mark that is written as an entity
        part = part.shifted(content.begin);
    }
    return parts;
}

/// While one statement is asked about, the marks of the others are no more than told by their form.
bool SpanPainter::stepsBack(const Mark &mark) const
{
    return m_state.asking && mark.index != m_state.selected;
}

void SpanPainter::paintEvidence()
{
    if (!m_state.asking)
        return;
    const double thick = 2 * m_metrics.scale;
    for (const Span span : m_state.evidence) {
        for (const QRectF &place : placesOf(span)) {
            m_painter.fillRect(place, m_state.colours.selection);
            m_painter.fillRect(QRectF(place.left(), strokeTop(place, 0), place.width(), thick),
                               m_state.colours.accent);
        }
    }
}

void SpanPainter::paintGrounds()
{
    if (m_state.lexical) {
        QColor faint = m_state.colours.soft;
        faint.setAlphaF(float(m_state.colours.ground / 2));
        for (const LexicalRun &run : m_piece.lexicalRuns()) {
            const qsizetype begin = m_piece.piece().span.begin + run.offset;
            if (run.kind != LexicalKind::Quotation)
                continue;
            for (const QRectF &place : placesOf({begin, begin + run.length}))
                m_painter.fillRect(place, faint);
        }
    }
    for (const Mark &mark : m_piece.marks()) {
        if (!mark.isSaid() || stepsBack(mark))
            continue;
        Spans grounds;
        const StatementKind kind = statementOf(mark).statement.kind;
        if (mark.index == m_state.hovered
            || (mark.kind == MarkKind::Content && kind == StatementKind::Direct))
            grounds = {mark.span};
        else if (mark.kind == MarkKind::Content && kind == StatementKind::Mixed)
            grounds = quotedIn(mark.span);
        QColor ground = m_state.colours.groundOf(statementOf(mark).speakerColour);
        if (mark.index == m_state.hovered)
            ground.setAlphaF(qMin(1.0f, ground.alphaF() * 1.8f));
        for (Span span : std::as_const(grounds)) {
            for (const QRectF &place : placesOf(span))
                m_painter.fillRect(place, ground);
        }
    }
}

/// Over the words, which are written anew in the ink for hits, whatever colour they have elsewhere.
void SpanPainter::paintFound()
{
    const Span words = m_piece.piece().span;
    const Spans &found = m_state.found;
    auto at = std::partition_point(found.begin(), found.end(),
                                   [words](Span span) { return span.end <= words.begin; });
    for (; at != found.end() && at->begin < words.end; ++at) {
        const QList<QRectF> places = placesOf(*at);
        QRegion lit;
        for (const QRectF &place : places) {
            m_painter.fillRect(place, m_state.colours.hit());
            lit += place.toAlignedRect();
        }
        QTextLayout::FormatRange ink;
        ink.start = int(qMax(at->begin, words.begin) - words.begin);
        ink.length = int(qMin(at->end, words.end) - words.begin) - ink.start;
        ink.format.setForeground(m_state.colours.hitInk());
        m_painter.save();
        m_painter.setClipRegion(lit, Qt::IntersectClip);
        m_piece.text().draw(&m_painter, m_origin, {ink});
        m_painter.restore();
        if (at - found.begin() != m_state.currentFound)
            continue;
        m_painter.setPen(QPen(m_state.colours.accent, 2 * m_metrics.scale));
        m_painter.setBrush(Qt::NoBrush);
        for (const QRectF &place : places)
            m_painter.drawRect(place);
    }
}

void SpanPainter::paintSelection()
{
    for (const Span part : m_state.edited) {
        for (const QRectF &place : placesOf(part))
            m_painter.fillRect(place.adjusted(0, -2, 0, 2), m_state.colours.selection);
    }
    if (m_state.selection.isEmpty())
        return;
    for (const QRectF &place : placesOf(m_state.selection))
        m_painter.fillRect(place.adjusted(0, -2, 0, 2), m_state.colours.selection);
}

void SpanPainter::paintWords()
{
    const auto drawLines = [this](const QColor &colour) {
        m_painter.setPen(colour);
        for (int line : std::as_const(m_lines))
            m_piece.text().lineAt(line).draw(&m_painter, m_origin);
    };
    drawLines(m_state.asking ? m_state.colours.soft : m_state.colours.text);
    if (!m_state.asking)
        return;
    QRegion lit;
    for (const Spans *spans : {&m_state.asked, &m_state.evidence}) {
        for (const Span span : *spans) {
            for (const QRectF &place : placesOf(span))
                lit += place.toAlignedRect().adjusted(0, -2, 0, 2);
        }
    }
    if (lit.isEmpty())
        return;
    // Over the soft letters, which the same letters in full ink cover.
    m_painter.save();
    m_painter.setClipRegion(lit, Qt::IntersectClip);
    drawLines(m_state.colours.text);
    m_painter.restore();
}

void SpanPainter::paintFrames()
{
    m_painter.setFont(m_metrics.label);
    const QFontMetricsF metrics(m_metrics.label, m_painter.device());
    const double scale = m_metrics.scale;
    for (const SymbolFrame &frame : m_piece.frames()) {
        const int line = m_piece.lineOf(frame.begin);
        if (!m_lines.contains(line))
            continue;
        // Its cell may have room for labels behind it, in the direction of the words there.
        const QTextLine layout = m_piece.text().lineAt(line);
        const int at = int(frame.begin - m_piece.piece().span.begin);
        const double from = layout.cursorToX(at, QTextLine::Leading);
        const double to = layout.cursorToX(at, QTextLine::Trailing);
        const double left = m_origin.x() + (to >= from ? from : from - frame.width);
        // In the middle of letters that neither rise nor fall.
        const double middle = m_origin.y() + m_piece.baselineOf(line)
            - QFontMetricsF(m_piece.text().font()).xHeight() / 2;
        const double height = metrics.capHeight() + 6 * scale;
        const QRect place(qRound(left + scale), qRound(middle - height / 2),
                          qRound(frame.width - 2 * scale), qRound(height));
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_state.colours.soft, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        const double blank = (frame.width - metrics.horizontalAdvance(frame.symbol)) / 2;
        m_painter.drawText(QPointF(left + blank, middle + metrics.capHeight() / 2), frame.symbol);
    }
}

void SpanPainter::paintStrokes()
{
    const QList<Mark> &marks = m_piece.marks();
    const QList<int> &levels = m_piece.levels();
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const LexicalRun &run : m_state.lexical ? m_piece.lexicalRuns() : QList<LexicalRun>()) {
        const qsizetype begin = m_piece.piece().span.begin + run.offset;
        if (run.kind != LexicalKind::Date)
            continue;
        for (const QRectF &place : placesOf({begin, begin + run.length}))
            paintDateStroke(place, 0);
    }
    for (qsizetype at = 0; at < marks.size(); ++at) {
        const Mark &mark = marks[at];
        if (levels[at] < 0)
            continue;
        if (mark.kind == MarkKind::Date) {
            for (const QRectF &place : placesOf(mark.span))
                paintDateStroke(place, levels[at]);
            continue;
        }
        const LineStyle style = lineStyleOf(statementOf(mark).state);
        // A cue that stands for its statement stands out enough; a line is for its state alone.
        if (mark.kind == MarkKind::NoComment && style == LineStyle::Solid)
            continue;
        for (const QRectF &place : placesOf(mark.span))
            paintStroke(place, levels[at], style, mark);
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

double SpanPainter::strokeTop(QRectF words, int level) const
{
    const double baseline =
        m_piece.baselineOf(m_piece.lineAt(words.center().y() - m_origin.y())) + m_origin.y();
    return baseline + std::round((4 + 3 * level) * m_metrics.scale);
}

void SpanPainter::paintStroke(QRectF words, int level, LineStyle style, const Mark &mark)
{
    const QColor colour = colourOf(mark);
    const double scale = m_metrics.scale;
    const double y = strokeTop(words, level);
    const double thick = (stepsBack(mark) ? 1 : 1.5) * scale;
    switch (style) {
    case LineStyle::Solid:
        m_painter.fillRect(QRectF(words.left(), y, words.width(), thick), colour);
        break;
    case LineStyle::Double:
        m_painter.fillRect(QRectF(words.left(), y, words.width(), thick), colour);
        m_painter.fillRect(QRectF(words.left(), y + 2 * thick, words.width(), thick), colour);
        break;
    case LineStyle::Dotted:
    case LineStyle::Wavy: {
        const QPixmap tile =
            strokeTile(style, scale, colour, m_painter.device()->devicePixelRatioF());
        const double height = tile.height() / tile.devicePixelRatio();
        const double top = style == LineStyle::Wavy ? y - std::round(scale) : y;
        m_painter.drawTiledPixmap(QRectF(words.left(), top, words.width(), height).toRect(), tile);
        break;
    }
    }
}

void SpanPainter::paintDateStroke(QRectF words, int level)
{
    const double scale = m_metrics.scale;
    const double y = strokeTop(words, level);
    for (double x = words.left(); x < words.right(); x += 5 * scale) {
        const double length = qMin(3 * scale, words.right() - x);
        m_painter.fillRect(QRectF(x, y, length, scale), m_state.colours.date);
    }
}

void SpanPainter::paintLabels()
{
    m_painter.setLayoutDirection(Qt::LeftToRight); // "–a" in any window
    m_painter.setFont(m_metrics.label);
    const Span words = m_piece.piece().span;
    for (const Label &label : m_piece.labels()) {
        const int line = m_piece.lineOf(qMax(words.begin, label.end - 1));
        if (!m_lines.contains(line))
            continue;
        // The room is part of the last character's cell: behind it where that reads rightwards,
        // before it where it reads leftwards.
        const int at = int(label.end - words.begin);
        const auto [from, to] = m_piece.edgesOf(m_piece.text().previousCursorPosition(at), line);
        double room = 0;
        for (const Label &other : m_piece.labels())
            room = other.end == label.end ? other.before + other.width : room;
        const double left = (to >= from ? to - room : to) + label.before;
        const double baseline =
            m_piece.baselineOf(line) - std::round(6 * m_metrics.scale) + m_origin.y();
        m_painter.setPen(m_state.colours.actor(label.actor));
        m_painter.drawText(QPointF(m_origin.x() + left + 1, baseline), label.text);
    }
}

void SpanPainter::paintCaret()
{
    if (!m_state.caret)
        return;
    const Span words = m_piece.piece().span;
    const bool here =
        words.contains(*m_state.caret) || (*m_state.caret == words.end && m_piece.piece().last);
    if (!here)
        return;
    const QTextLine line = m_piece.text().lineAt(m_piece.lineOf(*m_state.caret));
    const double x = line.isValid() ? line.cursorToX(int(*m_state.caret - words.begin)) : 0;
    const QRectF cell = m_piece.rectangleAt(*m_state.caret);
    const double width = qMax(1.0, std::round(2 * m_metrics.scale));
    m_painter.fillRect(
        QRectF(x - width / 2, cell.top() - 1, width, cell.height() + 2).translated(m_origin),
        m_state.colours.text);
}

} // namespace onrecord
