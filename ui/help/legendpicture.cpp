// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/legendpicture.h"

#include "core/applying/growingreading.h"
#include "core/article/plainblocks.h"
#include "core/corrections/reading.h"
#include "core/corrections/readingtotals.h"
#include "ui/article/spanpainter.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace onrecord {

using wording::LegendMark;

// Room for a glyph or a bar before the words and a label behind them, in pixels of the window.
static constexpr int before = 26;
static constexpr int width = 214;

/// What is marked stands in the first line; a mark that needs other words of its statement has
/// them in the second.
static const QString elsewhere = QStringLiteral("elsewhere");

static StatementKind kindOf(LegendMark mark)
{
    switch (mark) {
    case LegendMark::Direct:
    case LegendMark::Confirmed: return StatementKind::Direct;
    case LegendMark::Mixed: return StatementKind::Mixed;
    default: return StatementKind::Indirect;
    }
}

static State stateOf(LegendMark mark)
{
    switch (mark) {
    case LegendMark::Review: return State::Review;
    case LegendMark::Confirmed: return State::Confirmed;
    case LegendMark::Corrected: return State::Corrected;
    case LegendMark::Stale: return State::Stale;
    default: return State::Automatic;
    }
}

static ReadStatement statementOf(LegendMark mark, Span sample, Span other)
{
    ReadStatement read;
    read.statement.id = u"s1"_s;
    read.statement.kind = kindOf(mark);
    read.statement.actors = {u"a1"_s};
    read.statement.content = {sample};
    if (mark == LegendMark::Source || mark == LegendMark::Cue) {
        read.statement.content = {other};
        (mark == LegendMark::Source ? read.statement.source : read.statement.cue) = {sample};
    } else if (mark == LegendMark::NoComment) {
        read.statement.content = {};
        read.statement.cue = {sample};
        read.statement.verb = VerbKind::NoComment;
    }
    read.state = stateOf(mark);
    read.flagged = mark == LegendMark::Flagged;
    read.speakerNumber = 1;
    read.speakerColour = 1;
    read.label = statementLabel(1, 0);
    return read;
}

static Reading readingOf(const wording::LegendRow &row)
{
    Article article;
    article.text = row.sample + u'\n' + elsewhere;
    article.blocks = plainBlocks(article.text, {});
    Reading reading;
    reading.document = Document(article);
    const Span sample{0, row.sample.size()};
    if (row.mark == LegendMark::Date)
        reading.dates.append(ReadDate{{sample, DateType::Date, {}, {}, {}, {}}, {}, {}, {}});
    else if (row.mark == LegendMark::OwnClaim)
        reading.claims.append({u"c1"_s, sample, {}, 0});
    else
        reading.statements.append(
            statementOf(row.mark, sample, {sample.end + 1, article.text.size()}));
    ReadActor actor;
    actor.actor.id = u"a1"_s;
    actor.number = 1;
    reading.actors.append(actor);
    return reading;
}

/// The sign of a private note behind \a words and their label, as in a row of the list.
static void paintNote(QPainter &painter, const ParagraphLayout &piece, const PageMetrics &metrics,
                      const ThemeColours &colours, const QString &words)
{
    constexpr double label = 18; // behind the words
    const QString sign = u"✎"_s;
    const double wide = QFontMetricsF(metrics.glyph).horizontalAdvance(sign);
    const QRectF end = piece.rectangleAt(words.size());
    const double x = words.isRightToLeft() ? qMax(0.0, before + end.left() - label - wide)
                                           : qMin(before + end.right() + label, width - wide - 2);
    painter.setFont(metrics.glyph);
    painter.setPen(colours.actor(1));
    painter.drawText(QPointF(x, piece.baselineOf(0)), sign);
}

QImage legendPicture(const wording::LegendRow &row, const ThemeColours &colours, const QFont &small,
                     double ratio)
{
    const Reading reading = readingOf(row);
    SpanHits hits;
    hits.setReading(reading);
    PageMetrics metrics = PageMetrics::of(Preferences(), 100, width, small);
    metrics.column = width - before;
    const ParagraphLayout piece({{0, row.sample.size()}, BlockKind::Paragraph},
                                reading.document.article(), metrics, Room{}, hits, colours);
    const QSize size(width, piece.textBottom() + metrics.lineHeight / 4);
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(colours.page);
    PaintState state;
    state.colours = colours;
    state.lexical = false;
    QPainter painter(&image);
    SpanPainter(painter, piece, hits, metrics, state, QPointF(before, 0), QRegion(QRect({}, size)))
        .paint(0);
    if (row.mark == wording::LegendMark::Noted)
        paintNote(painter, piece, metrics, colours, row.sample);
    return image;
}

} // namespace onrecord
