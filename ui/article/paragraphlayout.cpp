// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/paragraphlayout.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRawFont>

#include <cmath>

namespace onrecord {

static bool hasRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar unit) {
        if (unit.unicode() < 0x0590)
            return false;
        const QChar::Direction direction = unit.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || unit.isSurrogate();
    });
}

ParagraphLayout::ParagraphLayout(const Piece &piece, const Article &article,
                                 const PageMetrics &metrics, Room room, const SpanHits &hits,
                                 const ThemeColours &colours)
    : ParagraphLayout(piece, laidOutWords(article, piece.span), metrics, room, hits, colours)
{
}

ParagraphLayout::ParagraphLayout(const Piece &piece, const LaidOutWords &words,
                                 const PageMetrics &metrics, Room room, const SpanHits &hits,
                                 const ThemeColours &colours)
    : m_piece(piece)
    , m_room(room)
    , m_layout(words.text, metrics.fontOf(piece.kind))
    , m_labelFont(metrics.label)
    , m_marks(hits.marksIn(piece.span))
    , m_levels(stackedLevels(m_marks))
{
    const QFontMetricsF ofFont(m_labelFont);
    for (const FramedCharacter &framed : words.framed) {
        // Room for two letters more: the frame's ends, and blanks around it.
        const double width = ofFont.horizontalAdvance(framed.symbol + framePlace + framePlace);
        m_frames.append({piece.span.begin + framed.begin, framed.symbol, std::ceil(width)});
    }
    findLabels(hits);
    m_layout.setFormats(formats(hits, colours));
    layOut(metrics);
}

int ParagraphLayout::local(qsizetype offset) const
{
    return int(qBound(qsizetype(0), offset - m_piece.span.begin, m_piece.span.length()));
}

void ParagraphLayout::layOut(const PageMetrics &metrics)
{
    const QString &words = m_layout.text();
    m_rightToLeft = words.isRightToLeft();
    m_mixed = hasRightToLeft(words);
    m_lineHeight = metrics.lineHeightOf(m_piece.kind);
    m_column = metrics.column;
    const int indent = metrics.indentOf(m_piece.kind);
    const QFontMetricsF ofFont(m_layout.font());
    m_ascent = ofFont.ascent();
    m_descent = ofFont.descent();

    QTextOption option(m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);

    int y = m_room.above;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(m_column - indent);
        const int taller = qMax(0, int(std::ceil(line.height() - m_lineHeight)));
        const int baseline =
            y + taller + int(std::lround((m_lineHeight - m_ascent - m_descent) / 2 + m_ascent));
        line.setPosition({m_rightToLeft ? 0.0 : indent, baseline - line.ascent()});
        m_baselines.append(baseline);
        y += m_lineHeight + taller;
    }
    m_layout.endLayout();
    m_textBottom = y;
    m_height = y + m_room.below + (m_piece.last ? metrics.gap : 0);
}

void ParagraphLayout::setLexicalLine(LexicalLayer::Line line)
{
    m_runs = std::move(line.runs);
    m_lexicalState = line.after;
    m_read = true;
}

int ParagraphLayout::lineAt(double y) const
{
    int line = 0;
    while (line + 1 < lineCount() && rectangleOfLine(line).bottom() <= y)
        ++line;
    return line;
}

int ParagraphLayout::lineOf(qsizetype offset) const
{
    const QTextLine line = m_layout.lineForTextPosition(local(offset));
    return line.isValid() ? line.lineNumber() : qMax(0, lineCount() - 1);
}

Span ParagraphLayout::spanOfLine(int line) const
{
    const QTextLine words = m_layout.lineAt(line);
    const qsizetype begin = m_piece.span.begin + words.textStart();
    return {begin, begin + words.textLength()};
}

double ParagraphLayout::baselineOf(int line) const
{
    return m_baselines[line];
}

QRectF ParagraphLayout::rectangleOfLine(int line) const
{
    const auto bottom = [this](int number) {
        const double rest = m_lineHeight - (m_lineHeight - m_ascent - m_descent) / 2 - m_ascent;
        return std::lround(m_baselines[number] + rest);
    };
    const double top = line == 0 ? m_room.above : bottom(line - 1);
    return {0, top, double(m_column), bottom(line) - top};
}

// Blanks that hang over the end of a wrapped line are not part of what is seen.
qsizetype ParagraphLayout::trimmedEnd(qsizetype offset, int line) const
{
    const int begin = m_layout.lineAt(line).textStart();
    int end = local(offset);
    const bool atEndOfLine = end == begin + m_layout.lineAt(line).textLength();
    while (atEndOfLine && end > begin && m_layout.text()[end - 1].isSpace())
        --end;
    return m_piece.span.begin + end;
}

std::pair<double, double> ParagraphLayout::edgesOf(int at, int line) const
{
    const QTextLine layout = m_layout.lineAt(line);
    const double begin = layout.cursorToX(at, QTextLine::Leading);
    const double end = layout.cursorToX(at, QTextLine::Trailing);
    const bool isLost = std::abs(begin - end) < 0.01;
    if (!m_mixed || (!isLost && !m_rightToLeft))
        return {begin, end};
    // Of the first character of words that run against the line, Qt tells for both edges where the
    // words before them end; and words that read rightwards in a line that reads leftwards are drawn
    // beside the places it tells, by the blank that hangs over the line's end.
    const QList<QGlyphRun> runs = layout.glyphRuns(at, m_layout.nextCursorPosition(at) - at);
    if (runs.isEmpty() || runs.first().positions().isEmpty())
        return {begin, end};
    const QGlyphRun &run = runs.first();
    if (run.isRightToLeft() && !isLost)
        return {begin, end};
    const double left = run.positions().first().x();
    const double width = isLost
        ? run.rawFont().advancesForGlyphIndexes(run.glyphIndexes()).first().x()
        : std::abs(end - begin);
    return run.isRightToLeft() ? std::pair(left + width, left) : std::pair(left, left + width);
}

QList<QRectF> ParagraphLayout::rectanglesOf(Span span, int line) const
{
    const Span words = spanOfLine(line);
    const int begin = local(qMax(span.begin, words.begin));
    const int end = local(trimmedEnd(qMin(span.end, words.end), line));
    if (begin >= end)
        return {};
    const QTextLine layout = m_layout.lineAt(line);
    const double top = m_baselines[line] - m_ascent;
    const auto rectangle = [&](double one, double other) {
        return QRectF(qMin(one, other), top, std::abs(other - one), m_ascent + m_descent);
    };
    if (!m_mixed)
        return {rectangle(layout.cursorToX(begin), layout.cursorToX(end))};

    QList<QRectF> rectangles;
    for (int at = begin; at < end;) {
        const int next = qMax(at + 1, m_layout.nextCursorPosition(at));
        const auto [from, to] = edgesOf(at, line);
        const QRectF cell = rectangle(from, to);
        constexpr double touching = 0.5;
        if (!rectangles.isEmpty()
            && (std::abs(rectangles.last().right() - cell.left()) < touching
                || std::abs(rectangles.last().left() - cell.right()) < touching))
            rectangles.last() = rectangles.last().united(cell);
        else
            rectangles.append(cell);
        at = next;
    }
    return rectangles;
}

QList<QRectF> ParagraphLayout::rectanglesOf(Span span) const
{
    QList<QRectF> rectangles;
    if (!span.overlaps(m_piece.span))
        return rectangles;
    const int last = lineOf(qMin(span.end, m_piece.span.end) - 1);
    for (int line = lineOf(qMax(span.begin, m_piece.span.begin)); line <= last; ++line)
        rectangles.append(rectanglesOf(span, line));
    return rectangles;
}

qsizetype ParagraphLayout::offsetAt(QPointF point) const
{
    if (lineCount() == 0)
        return m_piece.span.begin;
    const int number = lineAt(point.y());
    const QTextLine line = m_layout.lineAt(number);
    int offset = line.xToCursor(point.x());
    // Behind a wrapped line is before the blank that hangs there, not at the next line's begin.
    if (number + 1 < lineCount() && offset >= line.textStart() + line.textLength())
        offset = m_layout.previousCursorPosition(line.textStart() + line.textLength());
    return m_piece.span.begin + offset;
}

std::optional<qsizetype> ParagraphLayout::characterAt(QPointF point) const
{
    if (lineCount() == 0 || point.y() < m_room.above || point.y() >= m_textBottom)
        return std::nullopt;
    const int number = lineAt(point.y());
    const QTextLine line = m_layout.lineAt(number);
    const QRectF words = line.naturalTextRect();
    if (point.x() < words.left() || point.x() >= words.right())
        return std::nullopt;
    const int offset = line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
    return m_piece.span.begin + qMin(offset, line.textStart() + line.textLength() - 1);
}

QRectF ParagraphLayout::rectangleAt(qsizetype offset) const
{
    if (lineCount() == 0)
        return {0, double(m_room.above), 0, double(m_lineHeight)};
    const int number = lineOf(offset);
    const QTextLine line = m_layout.lineAt(number);
    const int at = local(offset);
    const double leading = line.cursorToX(at, QTextLine::Leading);
    const double trailing =
        at < m_layout.text().size() ? line.cursorToX(at, QTextLine::Trailing) : leading;
    return {qMin(leading, trailing), m_baselines[number] - m_ascent, std::abs(trailing - leading),
            m_ascent + m_descent};
}

std::optional<qsizetype> ParagraphLayout::nextPlace(qsizetype offset,
                                                    QTextLayout::CursorMode mode) const
{
    const int at = local(offset);
    const int next = m_layout.nextCursorPosition(at, mode);
    return next > at ? std::optional(m_piece.span.begin + next) : std::nullopt;
}

std::optional<qsizetype> ParagraphLayout::previousPlace(qsizetype offset,
                                                        QTextLayout::CursorMode mode) const
{
    const int at = local(offset);
    const int previous = m_layout.previousCursorPosition(at, mode);
    return previous < at ? std::optional(m_piece.span.begin + previous) : std::nullopt;
}

} // namespace onrecord
