// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/selection.h"

#include "core/article/markeduptext.h"
#include "core/text/wholewords.h"

using namespace Qt::StringLiterals;

namespace onrecord {

qsizetype placeAt(const Page &page, qsizetype offset)
{
    const qsizetype piece = page.pieces().pieceAt(offset);
    if (piece < 0)
        return 0;
    const Span words = page.pieces().piece(piece).span;
    const qsizetype place = qBound(words.begin, offset, words.end);
    const QString &text = page.document().text();
    const bool splits = place > words.begin && place < words.end && text[place].isLowSurrogate()
        && text[place - 1].isHighSurrogate();
    return splits ? place - 1 : place;
}

static qsizetype paragraphEdge(const ParagraphIndex &pieces, qsizetype piece, bool end)
{
    while (!(end ? pieces.piece(piece).last : pieces.piece(piece).first))
        piece += end ? 1 : -1;
    const Span words = pieces.piece(piece).span;
    return end ? words.end : words.begin;
}

Span paragraphAt(const Page &page, qsizetype offset)
{
    const qsizetype piece = page.pieces().pieceAt(offset);
    if (piece < 0)
        return {};
    return {paragraphEdge(page.pieces(), piece, false), paragraphEdge(page.pieces(), piece, true)};
}

Span wordAt(Page &page, qsizetype offset)
{
    const qsizetype piece = page.pieces().pieceAt(offset);
    if (piece < 0)
        return {};
    const Span words = page.pieces().piece(piece).span;
    const QStringView text = words.in(page.document().text());
    const qsizetype at = qBound(qsizetype(0), offset - words.begin, words.length() - 1);
    qsizetype begin = at;
    qsizetype end = at;
    while (begin > 0 && belongsToWord(text, begin - 1) && belongsToWord(text, at))
        --begin;
    while (end < text.size() && belongsToWord(text, end))
        ++end;
    return Span{begin, qMax(end, at + 1)}.shifted(words.begin);
}

void Selection::moveTo(Page &page, qsizetype offset, bool extend)
{
    m_caret = placeAt(page, offset);
    if (!extend)
        m_anchor = m_caret;
    m_goal.reset();
}

void Selection::select(Page &page, Span span)
{
    m_anchor = placeAt(page, span.begin);
    m_caret = placeAt(page, span.end);
    m_goal.reset();
}

static Span unitAt(Page &page, Step unit, qsizetype offset)
{
    return unit == Step::Word ? wordAt(page, offset) : paragraphAt(page, offset);
}

void Selection::selectUnit(Page &page, Step unit, qsizetype offset)
{
    m_unit = unitAt(page, unit, offset);
    select(page, m_unit);
}

void Selection::extendByUnit(Page &page, Step unit, qsizetype offset)
{
    const Span other = unitAt(page, unit, offset);
    const bool backwards = other.begin < m_unit.begin;
    m_anchor = backwards ? m_unit.end : m_unit.begin;
    m_caret = backwards ? other.begin : qMax(other.end, m_unit.end);
}

static qsizetype byPlace(Page &page, qsizetype from, bool forward, QTextLayout::CursorMode mode)
{
    const qsizetype piece = page.pieces().pieceAt(from);
    const ParagraphLayout &words = page.layout(piece);
    const auto next = forward ? words.nextPlace(from, mode) : words.previousPlace(from, mode);
    const bool seam = next && forward && *next == words.piece().span.end && !words.piece().last;
    if (next && !seam)
        return *next;
    const qsizetype beyond = piece + (forward ? 1 : -1);
    if (beyond < 0 || beyond >= page.pieces().size())
        return next.value_or(from);
    const Span other = page.pieces().piece(beyond).span;
    if (forward)
        return other.begin;
    if (page.pieces().piece(beyond).last)
        return other.end;
    // Inside a paragraph the end of a piece is the begin of the one we come from.
    return page.layout(beyond).previousPlace(other.end, mode).value_or(other.begin);
}

static qsizetype byHeight(Page &page, qsizetype from, double distance, double x)
{
    const QRectF place = page.rectangleAt(from);
    return page.offsetAt({x, place.center().y() + distance});
}

// The next line, wherever it stands: over gaps, heads and pieces.
static qsizetype byLine(Page &page, qsizetype from, bool forward, double x)
{
    const qsizetype piece = page.pieces().pieceAt(from);
    const ParagraphLayout &words = page.layout(piece);
    const int line = words.lineOf(from) + (forward ? 1 : -1);
    const double column = x - page.metrics().left;
    if (line >= 0 && line < words.lineCount())
        return words.offsetAt({column, words.rectangleOfLine(line).center().y()});
    const qsizetype beyond = piece + (forward ? 1 : -1);
    if (beyond < 0 || beyond >= page.pieces().size())
        return forward ? words.piece().span.end : words.piece().span.begin;
    const ParagraphLayout &other = page.layout(beyond);
    const int edge = forward ? 0 : qMax(0, other.lineCount() - 1);
    return other.offsetAt({column, other.rectangleOfLine(edge).center().y()});
}

static qsizetype lineEdge(Page &page, qsizetype from, bool end)
{
    const qsizetype piece = page.pieces().pieceAt(from);
    const ParagraphLayout &words = page.layout(piece);
    const int line = words.lineOf(from);
    const Span span = words.spanOfLine(line);
    if (!end)
        return span.begin;
    // The end of a wrapped line is the next one's begin: stop before the blank between them.
    const bool wrapped = line + 1 < words.lineCount();
    return wrapped ? words.previousPlace(span.end, QTextLayout::SkipCharacters).value_or(span.end)
                   : span.end;
}

static qsizetype documentEdge(const Page &page, bool end)
{
    const ParagraphIndex &pieces = page.pieces();
    return end ? pieces.piece(pieces.size() - 1).span.end : pieces.piece(0).span.begin;
}

static qsizetype nextParagraph(const Page &page, qsizetype from, bool forward)
{
    const Span here = paragraphAt(page, from);
    if (!forward && from > here.begin)
        return here.begin;
    const qsizetype piece = page.pieces().pieceAt(forward ? here.end : here.begin);
    const qsizetype beyond = page.pieces().pieceAt(here.end - 1) + 1;
    if (forward)
        return beyond < page.pieces().size() ? page.pieces().piece(beyond).span.begin : here.end;
    return piece > 0 ? paragraphAt(page, page.pieces().piece(piece - 1).span.begin).begin
                     : here.begin;
}

void Selection::move(Page &page, Step step, bool forward, bool extend, int height)
{
    if (page.isEmpty())
        return;
    const Span selected = span();
    const bool upOrDown = step == Step::Line || step == Step::Viewport;
    const double x = m_goal.value_or(page.rectangleAt(m_caret).left());
    const double screen = qMax(1, height - page.metrics().lineHeight);
    qsizetype to = 0;
    switch (step) {
    case Step::Character:
        if (!extend && !selected.isEmpty())
            to = forward ? selected.end : selected.begin; // leaves the selection at that side
        else
            to = byPlace(page, m_caret, forward, QTextLayout::SkipCharacters);
        break;
    case Step::Word: to = byPlace(page, m_caret, forward, QTextLayout::SkipWords); break;
    case Step::Line: to = byLine(page, m_caret, forward, x); break;
    case Step::LineEdge: to = lineEdge(page, m_caret, forward); break;
    case Step::Paragraph: to = nextParagraph(page, m_caret, forward); break;
    case Step::Viewport: to = byHeight(page, m_caret, forward ? screen : -screen, x); break;
    case Step::Document: to = documentEdge(page, forward); break;
    }
    moveTo(page, to, extend);
    if (upOrDown)
        m_goal = x;
}

QString shownText(const Page &page, Span span)
{
    QString text;
    const ParagraphIndex &pieces = page.pieces();
    if (pieces.isEmpty() || span.isEmpty())
        return text;
    for (qsizetype at = pieces.pieceAt(span.begin); at < pieces.size(); ++at) {
        const Piece piece = pieces.piece(at);
        if (piece.span.begin >= span.end)
            break;
        const Span part{qMax(span.begin, piece.span.begin), qMin(span.end, piece.span.end)};
        if (part.begin >= part.end)
            continue;
        if (!text.isEmpty() && piece.first)
            text += u"\n\n"_s;
        QString words = shownWords(page.document().article(), part);
        words.replace(u"\r\n"_s, u" "_s);
        for (QChar &unit : words) {
            if (unit == u'\n' || unit == u'\r')
                unit = u' ';
        }
        text += words;
    }
    return text;
}

} // namespace onrecord
