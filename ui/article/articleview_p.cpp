// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/articleview_p.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyleHints>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <cmath>

namespace onrecord {

// Going through so many statements takes about as long as a frame; more are gone through, and
// let go of, on another thread.
static constexpr qsizetype manyStatements = 2000;

ArticleView::Private::Private(ArticleView *view)
    : q(view)
    , minimap(new Minimap(view))
{
    paintState.colours = ThemeColours::light();
    page.setColours(paintState.colours);
    tripleClick.setSingleShot(true);
    edgeScroll.setInterval(30);
    strokes.setSingleShot(true);
    strokes.setInterval(30);
    connect(&edgeScroll, &QTimer::timeout, q, [this] { dragOn(); });
    connect(&strokes, &QTimer::timeout, q, [this] { drawStrokes(); });
    connect(&blink, &QTimer::timeout, q, [this] {
        caretLit = !caretLit;
        q->viewport()->update(q->rectangleAt(selection.caret()).adjusted(-4, -4, 4, 4));
    });
    connect(&index, &QFutureWatcherBase::finished, q, [this] { indexArrived(); });
    connect(&waking, &QFutureWatcherBase::finished, q, [this] { addLexicalLayer(); });
}

int ArticleView::Private::height() const
{
    return q->viewport()->height();
}

void ArticleView::Private::renewMetrics()
{
    const Page::Held held = page.hold();
    page.setMetrics(PageMetrics::of(preferences, zoom, q->viewport()->width(), q->font()));
    page.restore(held);
    refresh();
}

void ArticleView::Private::layOutVisible()
{
    page.layOutVisible(height());
    const QScopedValueRollback guard(adjusting, true);
    minimap->setPageStep(height());
    minimap->setSingleStep(page.metrics().lineHeight);
    minimap->setRange(int(page.leastScrolled()), int(page.mostScrolled(height())));
    minimap->setValue(int(page.scrolled()));
    lastValue = minimap->value();
    if (mapped != std::pair(page.pieces().totalHeight(), height()) && !strokes.isActive())
        strokes.start();
}

ArticleView::Private::Place ArticleView::Private::placeNow() const
{
    return {q->window()->size(), q->viewport()->mapTo(q->window(), QPoint()).y(), height()};
}

/// What comes and goes beside the view, as a bar does, moves no word of it on the screen, unless it would hide what
/// is selected, or nobody has begun to read: the headline is not to be cut by what is said at opening. Told before the
/// page is laid out in its new place.
void ArticleView::Private::keepWordsStill()
{
    const std::optional<Place> before =
        std::exchange(place, q->isVisible() ? std::optional(placeNow()) : std::nullopt);
    if (!isTouched || !before || !place || before->window != place->window || page.isEmpty())
        return;
    const std::optional<qsizetype> selected = selectedPlace();
    const QRectF words = selected ? page.rectangleAt(*selected) : QRectF();
    const bool wasSeen = selected && words.top() >= 0 && words.bottom() <= before->height;
    page.holdStill(place->top - before->top);
    if (wasSeen)
        page.keepInView(*selected, height());
}

/// Where the selected statement or the selected words begin.
std::optional<qsizetype> ArticleView::Private::selectedPlace() const
{
    if (!selection.span().isEmpty())
        return selection.caret();
    if (paintState.selected >= 0)
        return placeOf(page.reading().statements[paintState.selected].statement);
    return caretBrowsing ? std::optional(selection.caret()) : std::nullopt;
}

// As high as what the scroll bar stands for: the viewport, where all fits into it, so that strokes
// then stand beside their lines.
qint64 ArticleView::Private::wholeHeight() const
{
    return page.wholeHeight(height());
}

// A little way is gone piece by piece, so that a wrong guess above does not make words jump; a
// long way at once.
void ArticleView::Private::scrolledByBar(int value)
{
    const int distance = value - lastValue;
    if (std::abs(distance) <= 2 * height())
        page.scrollBy(distance);
    else
        page.scrollTo(value);
    refresh();
}

void ArticleView::Private::refresh()
{
    layOutVisible();
    q->viewport()->update();
}

void ArticleView::Private::drawFound()
{
    const double whole = double(qMax(qint64(1), wholeHeight()));
    QList<double> places;
    places.reserve(paintState.found.size());
    for (const Span words : std::as_const(paintState.found))
        places.append(qBound(0.0, page.heightAt(words.begin) / whole, 1.0));
    minimap->setFound(std::move(places));
}

void ArticleView::Private::drawStrokes()
{
    drawFound();
    const SpanIndex *known = page.hits().index();
    mapped = {page.pieces().totalHeight(), height()};
    if (!known || page.isEmpty())
        return;
    const double whole = double(qMax(qint64(1), wholeHeight()));
    QList<Minimap::Stroke> drawn;
    drawn.reserve(qsizetype(known->strokes.size()));
    for (const quint32 index : known->strokes) {
        const ReadStatement &read = page.reading().statements[index];
        const double y = page.heightAt(placeOf(read.statement));
        drawn.append({qBound(0.0, y / whole, 1.0), read.speakerColour});
    }
    minimap->setStrokes(std::move(drawn));
}

// Its library takes a third of the time to the first paint to wake: another thread does it, and where the findings
// are there already, nobody needs it.
void ArticleView::Private::wakeLexicalLayer()
{
    if (!painted || !paintState.lexical || page.hasLexicalLayer() || waking.isRunning())
        return;
    if (lexicalIsAwake)
        addLexicalLayer();
    else
        waking.setFuture(QtConcurrent::run([] { syntaxRepository(); }));
}

void ArticleView::Private::addLexicalLayer()
{
    lexicalIsAwake = true;
    if (!paintState.lexical || page.hasLexicalLayer())
        return;
    page.setLexicalLayer(std::make_unique<LexicalLayer>());
    q->viewport()->update();
}

void ArticleView::Private::takeReading(const Reading &reading)
{
    const QString spoken = q->spokenSelection();
    letGo(page.takeReading());
    const Page::Held held = page.hold();
    if (page.setReading(reading))
        page.restore(held);
    paintState.hovered = -1;
    paintState.lexical = !reading.complete && reading.statements.isEmpty();
    requestIndex();
    paintState.selected = page.hits().find(selectedId);
    wakeLexicalLayer();
    refresh();
    if (q->spokenSelection() != spoken) { // who cannot see the mark is told what became of it
        QAccessibleEvent event(q, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

// Freeing a hundred thousand statements takes longer than painting a page.
void ArticleView::Private::letGo(Reading reading)
{
    if (reading.statements.size() < manyStatements)
        return;
    QThreadPool::globalInstance()->start(
        [old = std::make_shared<Reading>(std::move(reading))]() mutable { old.reset(); });
}

void ArticleView::Private::requestIndex()
{
    const QList<ReadStatement> &statements = page.reading().statements;
    const qsizetype size = page.document().text().size();
    if (statements.size() < manyStatements) {
        index.setFuture({});
        page.setIndex(std::make_shared<SpanIndex>(SpanIndex::of(statements, size)));
        drawStrokes();
        return;
    }
    index.setFuture(QtConcurrent::run([statements, size] {
        return std::shared_ptr<const SpanIndex>(
            std::make_shared<SpanIndex>(SpanIndex::of(statements, size)));
    }));
}

void ArticleView::Private::indexArrived()
{
    if (index.future().resultCount() == 0)
        return; // that of an article which has been closed since
    page.setIndex(index.result());
    drawStrokes();
    refresh();
}

QList<qsizetype> ArticleView::Private::statementsUnder(qsizetype offset) const
{
    QList<qsizetype> indexes;
    for (const Mark &mark : page.hits().marksAt(offset)) {
        if (mark.isStatement() && !indexes.contains(mark.index))
            indexes.append(mark.index);
    }
    return indexes;
}

void ArticleView::Private::hover(std::optional<qsizetype> offset)
{
    const QList<qsizetype> under = offset ? statementsUnder(*offset) : QList<qsizetype>();
    const qsizetype hovered = under.value(0, -1);
    if (hovered == paintState.hovered)
        return;
    updateStatement(paintState.hovered, Extent::Words);
    paintState.hovered = hovered;
    updateStatement(hovered, Extent::Words);
}

void ArticleView::Private::updateStatement(qsizetype at, Extent extent)
{
    const QList<ReadStatement> &statements = page.reading().statements;
    if (at < 0 || at >= statements.size())
        return;
    const int margin = extent == Extent::Ring ? int(std::ceil(3 * page.metrics().scale)) : 0;
    const Statement &statement = statements[at].statement;
    for (const Spans *spans : {&statement.content, &statement.cue, &statement.source}) {
        if (extent == Extent::Words && spans != &statement.content && !statement.content.isEmpty())
            continue;
        for (Span span : *spans) {
            for (const QRectF &place : page.shownRectangles(span, height()))
                q->viewport()->update(
                    place.toAlignedRect().adjusted(-margin, -margin, margin, margin));
        }
    }
}

void ArticleView::Private::changeSelection(const std::function<void()> &change)
{
    const Span selected = selection.span();
    const qsizetype caret = selection.caret();
    change();
    isCaretPlaced = isCaretPlaced || selection.caret() != caret || selection.span() != selected;
    if (selection.caret() != caret) {
        QAccessibleTextCursorEvent event(q, int(selection.caret()));
        QAccessible::updateAccessibility(&event);
        Q_EMIT q->caretMoved(selection.caret());
    }
    if (selection.span() != selected && (!selected.isEmpty() || !selection.span().isEmpty())) {
        paintState.selection = selection.span();
        QAccessibleTextSelectionEvent event(q, int(selection.span().begin),
                                            int(selection.span().end));
        QAccessible::updateAccessibility(&event);
        Q_EMIT q->selectionChanged();
    }
    restartBlinking();
    q->viewport()->update();
}

void ArticleView::Private::chooseLeftOut(qsizetype strip)
{
    if (strip == paintState.leftOut)
        return;
    paintState.leftOut = strip;
    q->viewport()->update();
    Q_EMIT q->leftOutChosen();
}

void ArticleView::Private::moveCaret(Step step, bool forward, bool extend)
{
    changeSelection([&] { selection.move(page, step, forward, extend, height()); });
    page.keepInView(selection.caret(), height());
    refresh();
}

void ArticleView::Private::restartBlinking()
{
    caretLit = true;
    const int time = QGuiApplication::styleHints()->cursorFlashTime();
    if (caretBrowsing && q->hasFocus() && time > 1)
        blink.start(time / 2);
    else
        blink.stop();
    q->viewport()->update(q->rectangleAt(selection.caret()).adjusted(-4, -4, 4, 4));
}

void ArticleView::Private::copy() const
{
    const QString text = shownText(page, selection.span());
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ArticleView::Private::paint(QPainter &painter, const QRegion &wanted)
{
    for (const QRect &part : wanted)
        painter.fillRect(part, paintState.colours.page);
    if (page.isEmpty()) {
        paintEmpty(painter);
        return;
    }
    paintState.caret.reset();
    if (caretBrowsing && q->hasFocus() && caretLit)
        paintState.caret = selection.caret();
    for (const Page::Shown &shown : page.shown(height())) {
        const ParagraphLayout &piece = page.layout(shown.piece);
        const QRect box(0, shown.y, q->viewport()->width(), piece.height());
        const int reach = page.metrics().lineHeight;
        if (!wanted.intersects(box.adjusted(0, -reach, 0, reach)))
            continue;
        const QPointF origin(page.metrics().left, shown.y);
        const Document &document = page.document();
        const int number = piece.piece().first
            ? document.paragraphNumber(document.paragraphAt(piece.piece().span.begin))
            : 0;
        SpanPainter(painter, piece, page.hits(), page.metrics(), paintState, origin, wanted)
            .paint(number);
        if (shown.piece == 0)
            page.header().paint(painter, origin, piece.textBottom(), paintState.colours);
        if (const qsizetype strip = page.leftOut().behind(shown.piece); strip >= 0)
            page.leftOut().paint(painter, page.leftOut().at(strip), page.leftOutRectangle(strip),
                                 strip == paintState.leftOut, paintState.colours);
    }
}

void ArticleView::Private::paintEmpty(QPainter &painter)
{
    const QRect whole = q->viewport()->rect().adjusted(24, 24, -24, -24);
    const QString headline = waiting.isEmpty() ? tr("Open an article") : QString();
    const QString hints = waiting.isEmpty() ? tr("Drop a file here, press Ctrl+O to choose one, "
                                                 "or Ctrl+V to read text you have copied.\n"
                                                 "Who said what, and when, is marked in the text.")
                                            : waiting;
    QFont large = page.metrics().headline;
    painter.setFont(large);
    painter.setPen(paintState.colours.text);
    const int lineHeight = page.metrics().headlineHeight;
    const QRect title(whole.left(), whole.center().y() - 2 * lineHeight, whole.width(),
                      lineHeight + lineHeight / 2);
    painter.drawText(title, Qt::AlignHCenter | Qt::AlignVCenter, headline);
    painter.setFont(page.metrics().byline);
    painter.setPen(paintState.colours.soft);
    const QRect below(whole.left(), title.bottom(), whole.width(), whole.bottom() - title.bottom());
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, hints);
}

} // namespace onrecord
