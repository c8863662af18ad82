// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/paragraphlayout.h"
#include "ui/theme/themecolours.h"

#include <QPainter>

namespace onrecord {

/// What a page is drawn with besides its words and marks.
struct PaintState
{
    ThemeColours colours;
    Span selection; ///< of text
    qsizetype selected = -1; ///< statement with the ring, an index in Reading::statements
    qsizetype hovered = -1; ///< statement under the pointer
    qsizetype leftOut = -1; ///< the strip of left-out blocks that is chosen
    Spans found; ///< ascending
    qsizetype currentFound = -1;
    std::optional<qsizetype> caret; ///< where it is to be seen
    Spans edited; ///< words of a statement whose bounds are being moved
    qsizetype editedPart = -1; ///< the one of them that is at hand
    bool editedEnd = false; ///< its end is, not its beginning
    bool lexical = true; ///< findings are still to come
    /// The selected statement is asked about: its sentences and what helps to answer stand out, the
    /// rest steps back.
    bool asking = false;
    Spans asked; ///< those sentences
    QList<qsizetype> previewed; ///< statements that an answer would change, with a dashed ring
    Spans drafted; ///< words that are to become a statement, with a dashed ring
    Spans draftedBeside; ///< those that tell who says it and how
    Spans evidence; ///< the words that help to answer, ascending
};

/// Paints one piece: grounds, words, lines, labels, margin. Colours are looked up here and
/// nowhere else, so another colour for an actor costs what is visible.
class SpanPainter
{
public:
    /// \a origin: the upper left corner of the piece's column. Lines outside of \a wanted are
    /// left out.
    SpanPainter(QPainter &painter, const ParagraphLayout &piece, const SpanHits &hits,
                const PageMetrics &metrics, const PaintState &state, QPointF origin,
                const QRegion &wanted);

    /// \a number: what stands beside the piece; 0 for none.
    void paint(int number);

private:
    const ReadStatement &statementOf(const Mark &mark) const;
    QColor colourOf(const Mark &mark) const;
    QList<QRectF> placesOf(Span span) const;
    QList<QRectF> ringsAround(Span words, double width) const;

    Spans quotedIn(Span content) const;
    bool stepsBack(const Mark &mark) const;
    void paintGrounds();
    void paintEvidence();
    void paintFound();
    void paintSelection();
    void paintWords();
    void paintFrames();
    void paintStrokes();
    void paintStroke(QRectF words, int level, LineStyle style, const Mark &mark);
    void paintDateStroke(QRectF words, int level);
    double strokeTop(QRectF words, int level) const;
    void paintLabels();
    void paintMargin(int number);
    void paintGlyph(int line);
    void paintKind();
    void paintRing();
    void paintDrafted();
    void paintCaret();
    void paintEdited();
    void paintHandle(Span part, bool atEnd, bool atHand);

    QPainter &m_painter;
    const ParagraphLayout &m_piece;
    const SpanHits &m_hits;
    const PageMetrics &m_metrics;
    const PaintState &m_state;
    QPointF m_origin;
    QList<int> m_lines; // that are wanted
};

} // namespace onrecord
