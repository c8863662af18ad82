// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/drawnreading.h"
#include "ui/article/spanpainter.h"

namespace onrecord::test {

/// One paragraph that is painted into an image, for tests that look there for colours.
class PaintedPiece
{
protected:
    inline static const QPointF origin{70, 30};
    inline static const QSize size{760, 200};

    void reset()
    {
        m_metrics = PageMetrics::of(Preferences(), 100, size.width(), QFont());
        m_metrics.column = 640;
        m_state = PaintState{};
        m_state.colours = ThemeColours::light();
        m_state.lexical = false;
    }

    void show(const QString &marked, const QList<Said> &said)
    {
        m_reading = readingOf(MarkedText::parse(marked), said);
    }

    QImage painted(int number = 0, const QRegion &wanted = {}) const
    {
        SpanHits hits;
        hits.setReading(m_reading);
        QImage image(size, QImage::Format_RGB32);
        image.fill(m_state.colours.page);
        QPainter painter(&image);
        const ParagraphLayout layout = layoutOf(m_reading, hits, m_metrics, m_state.colours);
        SpanPainter(painter, layout, hits, m_metrics, m_state, origin,
                    wanted.isEmpty() ? QRegion(image.rect()) : wanted)
            .paint(number);
        return image;
    }

    Span spanOf(QStringView words) const
    {
        const qsizetype begin = m_reading.document.text().indexOf(words);
        return {begin, begin + words.size()};
    }

    /// Where \a words stand in the image; they must fit on one line.
    QRect placeOf(QStringView words) const
    {
        SpanHits hits;
        hits.setReading(m_reading);
        const ParagraphLayout layout = layoutOf(m_reading, hits, m_metrics, m_state.colours);
        return layout.rectanglesOf(spanOf(words)).value(0).translated(origin).toAlignedRect();
    }

    /// How many pixels of \a place have this \a colour.
    static int countOf(const QImage &image, const QRect &place, const QColor &colour)
    {
        int count = 0;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                count += image.rect().contains(x, y) && image.pixelColor(x, y) == colour;
        }
        return count;
    }

    static ParagraphLayout layoutOf(const Reading &reading, const SpanHits &hits,
                                    const PageMetrics &metrics, const ThemeColours &colours)
    {
        const QStringView text = reading.document.text();
        return {{{0, text.size()}, BlockKind::Paragraph},
                reading.document.article(),
                metrics,
                Room{},
                hits,
                colours};
    }

    Reading m_reading;
    PageMetrics m_metrics;
    PaintState m_state;
};

} // namespace onrecord::test
