// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/pagemetrics.h"

#include <QFontMetricsF>

#include <cmath>

using namespace Qt::StringLiterals;

namespace onrecord {

static constexpr double drawnSize = 17; // the drawn window's text, at 100%
// Room for a paragraph's number and a state's glyph.
static constexpr int leftMargin = 56;
static constexpr int narrowLeftMargin = 50;
static constexpr int rightMargin = 22;
static constexpr int headlineSize = 27;
static constexpr int narrowHeadlineSize = 23;
static constexpr int narrowPage = 640; // of a window without room for a sidebar beside it

// An ordinary sentence; a font's own average counts every glyph it has, and is a tenth too wide.
static double averageWidth(const QFont &font)
{
    static const QString prose =
        u"Nobody had told the ferrymen that the quay would close at six, and "
        u"so they waited in the rain with their lamps lit."_s;
    return QFontMetricsF(font).horizontalAdvance(prose) / double(prose.size());
}

static QFont textFont(const Preferences &preferences, double size)
{
    QFont font;
    font.setFamily(articleFamily(preferences));
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(qMax(1, qRound(size)));
    return font;
}

static QFont sized(QFont font, double size, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(qMax(1, qRound(size)));
    font.setWeight(weight);
    return font;
}

PageMetrics PageMetrics::of(const Preferences &preferences, int zoom, int viewportWidth,
                            const QFont &small)
{
    PageMetrics metrics;
    const double size = preferences.pixelSize * zoom / 100.0;
    const double scale = size / drawnSize;
    const auto scaled = [scale](double pixels) {
        return int(std::lround(pixels * scale));
    };

    const bool isNarrow = viewportWidth < narrowPage;
    const int margin = scaled(isNarrow ? narrowLeftMargin : leftMargin);
    metrics.scale = scale;
    metrics.text = textFont(preferences, size);
    metrics.headline = sized(metrics.text, (isNarrow ? narrowHeadlineSize : headlineSize) * scale,
                             QFont::DemiBold);
    metrics.heading = sized(metrics.text, 1.06 * size, QFont::DemiBold);
    metrics.caption = sized(metrics.text, 0.88 * size);
    metrics.byline = sized(small, 12.5 * scale);
    metrics.number = sized(small, 11 * scale);
    metrics.glyph = sized(small, 13 * scale, QFont::DemiBold);
    metrics.label = sized(small, 10 * scale, QFont::DemiBold);
    metrics.lineHeight = int(std::lround(1.6 * size));
    metrics.headlineHeight = scaled(isNarrow ? 30 : 34);
    metrics.gap = scaled(13);
    metrics.top = scaled(26);
    metrics.bottom = scaled(64);
    metrics.indent = scaled(20);
    metrics.character = averageWidth(metrics.text);

    const int narrowest = scaled(80);
    // A wrapped line stays about half a word short of its width.
    const int wanted = int(std::ceil((preferences.measure + 3) * metrics.character));
    const int room = viewportWidth - margin - scaled(rightMargin);
    metrics.column = qMax(narrowest, qMin(wanted, room));
    metrics.left = qMax(margin, (viewportWidth - metrics.column) / 2);
    return metrics;
}

const QFont &PageMetrics::fontOf(BlockKind kind) const
{
    switch (kind) {
    case BlockKind::Headline: return headline;
    case BlockKind::Heading: return heading;
    case BlockKind::Caption:
    case BlockKind::TableCell: return caption;
    default: return text;
    }
}

int PageMetrics::estimatedHeight(qsizetype characters, BlockKind kind) const
{
    const double width = kind == BlockKind::Headline ? character * 1.7 : character;
    const double perLine = qMax(1.0, column / width - 3); // what wrapping leaves empty
    return int(std::ceil(double(characters) / perLine)) * lineHeightOf(kind) + gap;
}

} // namespace onrecord
