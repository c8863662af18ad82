// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/laidoutwords.h"
#include "ui/article/paragraphindex.h"
#include "ui/article/spanhits.h"
#include "ui/theme/lexicallayer.h"
#include "ui/theme/themecolours.h"

#include <QTextLayout>

#include <utility>

namespace onrecord {

/// Room that a piece leaves for what is not its text: the page's margin, the header's lines.
struct Room
{
    int above = 0;
    int below = 0;

    friend bool operator==(const Room &, const Room &) = default;
};

/// A statement's label, behind the last of its words.
struct Label
{
    qsizetype end = 0; ///< of the words, in Article::text
    QString text;
    int actor = 0; ///< ReadStatement::speakerColour
    double width = 0;
    double before = 0; ///< widths of the labels that stand between it and the words

    friend bool operator==(const Label &, const Label &) = default;
};

/// Where something stands that nobody would see, and what is drawn there in a frame.
struct SymbolFrame
{
    qsizetype begin = 0; ///< of the character, in Article::text
    QString symbol;
    double width = 0;
};

/// Which line below the words belongs to which mark: those that overlap are stacked, the
/// innermost statement nearest to the words, dates below the statements they stand in. Parallel to
/// \a marks; -1 for a mark that has no line.
QList<int> stackedLevels(const QList<Mark> &marks);

/// A piece laid out in lines, with its marks.
///
/// Rectangles and points are in pixels from the upper left corner of the piece's column. What goes
/// into the text's layout is slant, weight, the room for labels, and the colour of the few words that
/// are not black: drawing them apart would cost every line a second drawing. Grounds, lines,
/// labels, frames and rings are painted around it (spanpainter.h).
class ParagraphLayout
{
public:
    ParagraphLayout(const Piece &piece, const Article &article, const PageMetrics &metrics,
                    Room room, const SpanHits &hits, const ThemeColours &colours);

    const Piece &piece() const { return m_piece; }
    const QTextLayout &text() const { return m_layout; }
    const QList<Mark> &marks() const { return m_marks; }
    /// Parallel to marks(): see stackedLevels().
    const QList<int> &levels() const { return m_levels; }
    int deepestLevel() const; ///< 0 where nothing is stacked
    const QList<Label> &labels() const { return m_labels; }
    const QList<SymbolFrame> &frames() const { return m_frames; }
    int height() const { return m_height; }
    int textTop() const { return m_room.above; }
    int textBottom() const { return m_textBottom; }
    Room room() const { return m_room; }

    /// Takes the marks anew. False where words have to move or change their colour: then lay the
    /// piece out again.
    bool takeMarks(const SpanHits &hits, const ThemeColours &colours);

    const QList<LexicalRun> &lexicalRuns() const { return m_runs; }
    const LexicalLayer::State &lexicalState() const { return m_lexicalState; }
    bool hasLexicalRuns() const { return m_read; }
    void setLexicalLine(LexicalLayer::Line line);

    /// Number of the line at \a y, clamped.
    int lineAt(double y) const;
    /// Number of the line that holds \a offset.
    int lineOf(qsizetype offset) const;
    int lineCount() const { return m_layout.lineCount(); }
    /// The words of a line, in Article::text.
    Span spanOfLine(int line) const;
    /// A line from edge to edge of the column, as high as the lines are apart.
    QRectF rectangleOfLine(int line) const;
    double baselineOf(int line) const;

    /// Where the character at \a at, an offset in text(), begins and ends in \a line, as it is read: the
    /// end is left of the beginning where it reads leftwards.
    std::pair<double, double> edgesOf(int at, int line) const;

    /// What \a span covers, a rectangle for every stretch that reads on without a break: one a
    /// line, more where directions mix. Blanks at the end of a wrapped line are left out.
    QList<QRectF> rectanglesOf(Span span) const;
    /// Those of one line.
    QList<QRectF> rectanglesOf(Span span, int line) const;

    /// The place between characters that is nearest to \a point.
    qsizetype offsetAt(QPointF point) const;
    /// The character under \a point; nothing beside the words.
    std::optional<qsizetype> characterAt(QPointF point) const;
    /// The cell of the character at \a offset; without width at the end.
    QRectF rectangleAt(qsizetype offset) const;

    /// The next places a caret can stand, in reading order; nothing beyond the piece.
    std::optional<qsizetype> nextPlace(qsizetype offset, QTextLayout::CursorMode mode) const;
    std::optional<qsizetype> previousPlace(qsizetype offset, QTextLayout::CursorMode mode) const;
    bool isRightToLeft() const { return m_rightToLeft; }

private:
    ParagraphLayout(const Piece &piece, const LaidOutWords &words, const PageMetrics &metrics,
                    Room room, const SpanHits &hits, const ThemeColours &colours);
    void layOut(const PageMetrics &metrics);
    QList<QTextLayout::FormatRange> formats(const SpanHits &hits,
                                            const ThemeColours &colours) const;
    void addNames(QList<QTextLayout::FormatRange> &formats, const Reading &reading,
                  const Mark &source, const QColor &colour) const;
    QTextLayout::FormatRange roomOf(const SymbolFrame &frame) const;
    void findLabels(const SpanHits &hits);
    int local(qsizetype offset) const;
    qsizetype trimmedEnd(qsizetype offset, int line) const;

    Piece m_piece;
    Room m_room;
    QTextLayout m_layout;
    QFont m_labelFont;
    QList<Mark> m_marks;
    QList<int> m_levels;
    QList<Label> m_labels;
    QList<SymbolFrame> m_frames; // ascending
    QList<int> m_baselines; // of lines
    QList<LexicalRun> m_runs;
    LexicalLayer::State m_lexicalState;
    bool m_read = false;
    bool m_rightToLeft = false;
    bool m_mixed = false; // directions
    double m_ascent = 0; // of the plain font
    double m_descent = 0;
    int m_lineHeight = 0;
    int m_column = 0;
    int m_textBottom = 0;
    int m_height = 0;
};

} // namespace onrecord
