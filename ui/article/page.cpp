// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/page.h"

#include "core/article/markeduptext.h"

namespace onrecord {

void Page::setDocument(const Document &document)
{
    m_document = document;
    m_cache.clear();
    m_hits.setReading({});
    m_index.setDocument(document);
    layOutHead();
    m_leftOut.setArticle(document.article(), m_index);
    m_index.estimate(m_metrics);
    m_topPiece = 0;
    m_topOffset = 0;
    forgetRoom();
}

void Page::layOutHead()
{
    m_header.setArticle(m_document.article(),
                        !m_index.isEmpty() && m_index.piece(0).kind == BlockKind::Headline);
    m_header.layOut(m_metrics);
}

/// What readers say of the shown article as a whole comes with a reading.
bool Page::takeHead(const Document &document)
{
    const Article &before = m_document.article();
    const Article &after = document.article();
    const bool isSame =
        before.text.size() == after.text.size() && before.textSha256 == after.textSha256;
    if (!isSame
        || (before.title == after.title && before.byline == after.byline
            && before.outlet == after.outlet && before.published == after.published))
        return false;
    m_document = document;
    layOutHead();
    m_cache.clear();
    return true;
}

bool Page::setReading(const Reading &reading)
{
    m_hits.setReading(reading);
    m_cache.markStale();
    return takeHead(reading.document);
}

void Page::setIndex(std::shared_ptr<const SpanIndex> index)
{
    m_hits.setIndex(std::move(index));
    m_cache.markStale();
}

void Page::setMetrics(const PageMetrics &metrics)
{
    m_metrics = metrics;
    m_cache.clear();
    m_header.layOut(metrics);
    m_leftOut.layOut(metrics);
    m_index.estimate(metrics);
}

void Page::setColours(const ThemeColours &colours)
{
    m_colours = colours;
    m_cache.clear();
}

void Page::setLexicalLayer(std::unique_ptr<LexicalLayer> layer)
{
    m_lexical = std::move(layer);
}

Room Page::roomOf(qsizetype piece) const
{
    Room room = piece == 0 ? m_header.room() : Room{};
    if (m_leftOut.behind(piece) >= 0)
        room.below += m_leftOut.room();
    return room;
}

ParagraphLayout &Page::layout(qsizetype piece)
{
    ParagraphLayout *found = m_cache.find(piece);
    if (found && !m_cache.isFresh(piece)) {
        if (found->takeMarks(m_hits, m_colours))
            m_cache.setFresh(piece);
        else
            found = nullptr;
    }
    if (!found) {
        found = &m_cache.insert(
            piece,
            std::make_unique<ParagraphLayout>(m_index.piece(piece), m_document.article(), m_metrics,
                                              roomOf(piece), m_hits, m_colours));
        m_index.setHeight(piece, found->height());
    }
    if (m_lexical && !found->hasLexicalRuns())
        readLexically(piece, *found);
    return *found;
}

// A quotation runs on from the paragraph before at most, and that may run on itself; four back is
// as far as it is worth looking from a place that was jumped to.
LexicalLayer::State Page::stateBefore(qsizetype piece)
{
    constexpr qsizetype farEnough = 4;
    qsizetype from = piece;
    LexicalLayer::State state;
    while (from > 0 && piece - from < farEnough) {
        const ParagraphLayout *before = m_cache.find(from - 1);
        if (before && before->hasLexicalRuns()) {
            state = before->lexicalState();
            break;
        }
        --from;
    }
    for (; from < piece; ++from)
        state = m_lexical->read(wordsInPlace(m_document.article(), m_index.piece(from).span), state)
                    .after;
    return state;
}

void Page::readLexically(qsizetype piece, ParagraphLayout &layout)
{
    layout.setLexicalLine(m_lexical->read(layout.text().text(), stateBefore(piece)));
}

void Page::layOutVisible(int height)
{
    if (isEmpty())
        return;
    constexpr int attempts = 4; // the last page is found once its pieces are laid out
    for (int attempt = 0; attempt < attempts; ++attempt) {
        while (m_topOffset < 0 && m_topPiece > 0)
            m_topOffset += layout(--m_topPiece).height();
        m_topOffset = qMax(m_topPiece == 0 ? leastScrolled() : 0, m_topOffset);
        while (m_topPiece + 1 < m_index.size() && m_topOffset >= layout(m_topPiece).height())
            m_topOffset -= layout(m_topPiece++).height();

        qint64 y = -m_topOffset;
        for (qsizetype piece = m_topPiece; piece < m_index.size() && y < height; ++piece)
            y += layout(piece).height();
        const qint64 beyond = scrolled() - mostScrolled(height);
        if (beyond <= 0)
            break;
        m_topOffset -= beyond;
    }
    m_roomAbove = qMax(qint64(0), -scrolled());
    m_roomBelow = qMax(qint64(0), scrolled() - scrollable(height));
}

QList<Page::Shown> Page::shown(int height)
{
    QList<Shown> shown;
    qint64 y = -m_topOffset;
    for (qsizetype piece = m_topPiece; piece < m_index.size() && y < height; ++piece) {
        shown.append({piece, int(y)});
        y += layout(piece).height();
    }
    return shown;
}

qint64 Page::scrolled() const
{
    return m_index.top(m_topPiece) + m_topOffset;
}

qint64 Page::scrollable(int height) const
{
    return isEmpty() ? 0 : wholeHeight(height) - height;
}

qint64 Page::wholeHeight(int height) const
{
    const qint64 words = m_index.totalHeight() + m_metrics.bottom;
    return words <= height ? height : qMax(words, m_index.totalHeight() + height / 2);
}

void Page::scrollTo(qint64 y)
{
    m_topPiece = qMax(qsizetype(0), m_index.pieceAtHeight(y));
    m_topOffset = isEmpty() ? 0 : y - m_index.top(m_topPiece);
    forgetRoom();
}

void Page::forgetRoom()
{
    m_roomAbove = 0;
    m_roomBelow = 0;
}

void Page::scrollBy(qint64 distance)
{
    m_topOffset += distance;
}

void Page::holdStill(qint64 distance)
{
    constexpr qint64 enough =
        1 << 20; // pixels; no screen is as high. What is not needed goes with the next layout.
    scrollBy(distance);
    m_roomAbove = enough;
    m_roomBelow = enough;
}

void Page::reveal(Span span, int height)
{
    if (isEmpty())
        return;
    const QRectF first = rectangleAt(span.begin);
    const QRectF last = rectangleAt(qMax(span.begin, span.end - 1));
    const int margin = m_metrics.lineHeight;
    const bool tooLong = last.bottom() - first.top() > height - 2 * margin;
    if (first.top() >= margin && (tooLong ? first.top() : last.bottom()) <= height - margin)
        return;
    m_topPiece = m_index.pieceAt(span.begin);
    const QRectF words = layout(m_topPiece).rectangleAt(span.begin);
    m_topOffset = qint64(words.top()) - height / 3;
    forgetRoom();
    layOutVisible(height);
}

void Page::raise(Span span, int height)
{
    if (isEmpty())
        return;
    scrollBy(qint64(rectangleAt(span.begin).top()) - m_metrics.lineHeight);
    forgetRoom();
    layOutVisible(height);
}

void Page::keepInView(qsizetype offset, int height)
{
    if (isEmpty())
        return;
    const QRectF place = rectangleAt(offset);
    const double margin = m_metrics.lineHeight / 2.0;
    if (place.bottom() < -height || place.top() > 2 * height)
        reveal({offset, offset}, height);
    else if (place.top() < margin)
        scrollBy(qint64(place.top() - margin));
    else if (place.bottom() > height - margin)
        scrollBy(qint64(place.bottom() - height + margin));
    layOutVisible(height);
}

Page::Held Page::hold()
{
    if (isEmpty() || scrolled() == 0)
        return {};
    const ParagraphLayout &top = layout(m_topPiece);
    const qsizetype offset = top.spanOfLine(top.lineAt(double(m_topOffset))).begin;
    return {offset, rectangleAt(offset).top(), false};
}

void Page::restore(const Held &held)
{
    m_topPiece = 0;
    m_topOffset = 0;
    if (isEmpty() || held.atTop)
        return;
    m_topPiece = m_index.pieceAt(held.offset);
    m_topOffset = qint64(layout(m_topPiece).rectangleAt(held.offset).top() - held.y);
}

QPointF Page::originOf(qsizetype piece) const
{
    return QPointF(m_metrics.left, double(m_index.top(piece) - scrolled()));
}

qsizetype Page::pieceUnder(double y) const
{
    return m_index.pieceAtHeight(scrolled() + qint64(y));
}

double Page::heightAt(qsizetype offset) const
{
    if (isEmpty())
        return 0;
    const qsizetype piece = m_index.pieceAt(offset);
    const double top = double(m_index.top(piece));
    if (const ParagraphLayout *words = m_cache.find(piece))
        return top + words->rectangleAt(offset).top();
    const Span span = m_index.piece(piece).span;
    const double share = double(offset - span.begin) / double(qMax(qsizetype(1), span.length()));
    return top + share * m_index.height(piece);
}

qsizetype Page::offsetAt(QPointF point)
{
    if (isEmpty())
        return 0;
    const qsizetype piece = pieceUnder(point.y());
    const ParagraphLayout &words = layout(piece);
    return words.offsetAt(point - originOf(piece));
}

std::optional<qsizetype> Page::characterAt(QPointF point)
{
    if (isEmpty())
        return std::nullopt;
    const qsizetype piece = pieceUnder(point.y());
    const ParagraphLayout &words = layout(piece);
    return words.characterAt(point - originOf(piece));
}

QRectF Page::rectangleAt(qsizetype offset)
{
    if (isEmpty())
        return {};
    const qsizetype piece = m_index.pieceAt(offset);
    const ParagraphLayout &words = layout(piece);
    return words.rectangleAt(offset).translated(originOf(piece));
}

QList<QRectF> Page::shownRectangles(Span span, int height)
{
    QList<QRectF> rectangles;
    for (const Shown &one : shown(height)) {
        for (const QRectF &rectangle : layout(one.piece).rectanglesOf(span))
            rectangles.append(rectangle.translated(m_metrics.left, one.y));
    }
    return rectangles;
}

std::optional<HeadPart> Page::headPartAt(QPointF point)
{
    if (isEmpty())
        return std::nullopt;
    return m_header.partAt(point - originOf(0), layout(0).textBottom());
}

void Page::setLeftOutShown(bool shown)
{
    m_leftOut.setShown(shown);
    m_cache.clear();
    m_index.estimate(m_metrics);
}

QRectF Page::leftOutRectangle(qsizetype strip)
{
    const qsizetype piece = m_leftOut.at(strip).piece;
    const ParagraphLayout &words = layout(piece);
    const double top = words.textBottom() + words.room().below - m_leftOut.room();
    return m_leftOut.rectangle(top).translated(originOf(piece));
}

qsizetype Page::leftOutAt(QPointF point)
{
    if (isEmpty())
        return -1;
    const qsizetype strip = m_leftOut.behind(pieceUnder(point.y()));
    if (strip < 0)
        return -1;
    const QRectF place = leftOutRectangle(strip);
    const bool isIn = point.y() >= place.top() && point.y() < place.bottom()
        && point.x() >= place.left() - m_metrics.left && point.x() < place.right();
    return isIn ? strip : -1;
}

void Page::revealLeftOut(qsizetype strip, int height)
{
    const QRectF place = leftOutRectangle(strip);
    const double margin = m_metrics.lineHeight;
    if (place.top() >= margin && place.bottom() <= height - margin)
        return;
    m_topPiece = m_leftOut.at(strip).piece;
    const ParagraphLayout &words = layout(m_topPiece);
    m_topOffset = qint64(words.textBottom()) - height / 2;
    layOutVisible(height);
}

} // namespace onrecord
