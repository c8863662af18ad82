// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/article/pagemetrics.h"

#include <vector>

namespace onrecord {

/// A paragraph that is shown, or a part of one: text beyond a few thousand characters is laid
/// out in parts, or a text without a line break would be laid out whole.
struct Piece
{
    Span span; ///< in Article::text
    BlockKind kind = BlockKind::Paragraph;
    bool first = true; ///< of its paragraph
    bool last = true;
};

/// Where every piece stands on the page: heights, guessed at first and put right as pieces are
/// laid out, and their sums (a Fenwick tree), so that whatever is asked costs the logarithm of
/// the article's length. Sixteen bytes a piece.
///
/// Heights are whole pixels; tops count from the top of piece 0.
class ParagraphIndex
{
public:
    /// No piece is longer, in UTF-16 code units.
    static constexpr qsizetype longest = 3000;

    /// The pieces of \a document, metadata left out. Linear in its paragraphs.
    void setDocument(const Document &document);
    /// Guesses every height anew.
    void estimate(const PageMetrics &metrics);

    qsizetype size() const { return qsizetype(m_pieces.size()); }
    bool isEmpty() const { return m_pieces.empty(); }
    Piece piece(qsizetype at) const;

    /// The piece that holds \a offset; between two, the one before; clamped to the pieces there
    /// are. -1 only where there is none.
    qsizetype pieceAt(qsizetype offset) const;

    int height(qsizetype at) const { return int(m_pieces[size_t(at)].height); }
    void setHeight(qsizetype at, int height);
    qint64 top(qsizetype at) const;
    qint64 totalHeight() const { return top(size()); }
    /// The piece at \a y, clamped likewise.
    qsizetype pieceAtHeight(qint64 y) const;

private:
    struct Entry
    {
        quint32 begin;
        quint16 length;
        quint8 kind;
        quint8 edges; // 1: first, 2: last
        quint32 height;
    };

    void append(Span span, BlockKind kind, quint8 edges);
    void sumUp();

    std::vector<Entry> m_pieces;
    std::vector<quint32> m_sums; // Fenwick tree, from 1; a sum of heights fits a scroll bar's int
};

} // namespace onrecord
