// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/articleheader.h"
#include "ui/article/layoutcache.h"
#include "ui/article/leftoutstrips.h"

namespace onrecord {

/// An article on a page of some width, and the part of it that a window shows: what stands
/// where. Knows no widget.
///
/// Points and rectangles are in pixels of the viewport. Heights of what was never looked at are
/// guesses; where the page is scrolled to is therefore kept as a piece and a distance from its
/// top, so that words hold still while guesses above them are put right.
class Page
{
public:
    struct Shown
    {
        qsizetype piece = 0;
        int y = 0; ///< of the piece's top
    };

    /// A place in the text and where it stands, to be found again after a new layout.
    struct Held
    {
        qsizetype offset = 0;
        double y = 0;
        bool atTop = true; ///< the page had not been scrolled
    };

    void setDocument(const Document &document);
    /// True where the head says something else now, and may be of another height.
    bool setReading(const Reading &reading);
    void setIndex(std::shared_ptr<const SpanIndex> index);
    void setMetrics(const PageMetrics &metrics);
    void setColours(const ThemeColours &colours);

    const Document &document() const { return m_document; }
    const SpanHits &hits() const { return m_hits; }
    const Reading &reading() const { return m_hits.reading(); }
    Reading takeReading() { return m_hits.takeReading(); }
    const PageMetrics &metrics() const { return m_metrics; }
    const ParagraphIndex &pieces() const { return m_index; }
    const ArticleHeader &header() const { return m_header; }
    const LeftOutStrips &leftOut() const { return m_leftOut; }
    void setLeftOutShown(bool shown);
    bool isEmpty() const { return m_index.isEmpty(); }

    /// Reads the paragraphs that are looked at from now on for what can be seen in them; takes
    /// effect on what is laid out already, too.
    void setLexicalLayer(std::unique_ptr<LexicalLayer> layer);
    bool hasLexicalLayer() const { return m_lexical != nullptr; }

    ParagraphLayout &layout(qsizetype piece);

    /// Lays out what a viewport of \a height shows, and puts the scrolled place into its bounds.
    void layOutVisible(int height);
    QList<Shown> shown(int height);
    qint64 scrolled() const;
    /// How far it can be scrolled: 0 where everything fits.
    qint64 scrollable(int height) const;
    /// The bounds of scrolled(): 0 and scrollable(), but for what holdStill() left beyond them.
    qint64 leastScrolled() const { return -m_roomAbove; }
    qint64 mostScrolled(int height) const { return scrollable(height) + m_roomBelow; }
    /// The height of all that can be scrolled through in a viewport of \a height: half a page stays
    /// empty below the last line, so that the end is read where the rest is. \a height where all fits.
    qint64 wholeHeight(int height) const;
    void scrollTo(qint64 y);
    /// Like scrollTo(), by way of the pieces between, so that wrong guesses do no harm.
    void scrollBy(qint64 distance);
    /// The top of the viewport went down by \a distance on the screen: the words stay where they are on it. The
    /// room that this takes above the first words or below the last is there until it is scrolled away.
    void holdStill(qint64 distance);
    /// Scrolls so that \a span stands a third down, unless it is seen well already.
    void reveal(Span span, int height);
    /// Scrolls so that \a span stands one line below the top, or as far up as the page goes.
    void raise(Span span, int height);
    /// Scrolls as little as will do.
    void keepInView(qsizetype offset, int height);

    Held hold();
    void restore(const Held &held);

    /// How far down the page \a offset stands: exactly where it is laid out, else guessed.
    double heightAt(qsizetype offset) const;

    qsizetype offsetAt(QPointF point);
    std::optional<qsizetype> characterAt(QPointF point);
    QRectF rectangleAt(qsizetype offset);
    /// Rectangles of \a span in the pieces that a viewport of \a height shows.
    QList<QRectF> shownRectangles(Span span, int height);
    std::optional<HeadPart> headPartAt(QPointF point);
    /// Where a strip of leftOut() stands.
    QRectF leftOutRectangle(qsizetype strip);
    /// The strip under \a point; -1 for none.
    qsizetype leftOutAt(QPointF point);
    void revealLeftOut(qsizetype strip, int height);

private:
    void layOutHead();
    void forgetRoom();
    bool takeHead(const Document &document);
    Room roomOf(qsizetype piece) const;
    void readLexically(qsizetype piece, ParagraphLayout &layout);
    LexicalLayer::State stateBefore(qsizetype piece);
    QPointF originOf(qsizetype piece) const;
    qsizetype pieceUnder(double y) const;

    Document m_document;
    SpanHits m_hits;
    PageMetrics m_metrics;
    ThemeColours m_colours;
    ParagraphIndex m_index;
    LayoutCache m_cache;
    ArticleHeader m_header;
    LeftOutStrips m_leftOut;
    std::unique_ptr<LexicalLayer> m_lexical;
    qsizetype m_topPiece = 0;
    qint64 m_topOffset = 0; // of the viewport's top from the piece's
    qint64 m_roomAbove = 0; // that the first piece stands below the viewport's top
    qint64 m_roomBelow = 0; // that the page is scrolled beyond scrollable()
};

} // namespace onrecord
