// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/articleview_p.h"

#include "ui/article/accessiblearticle.h"
#include "ui/article/explanation.h"

#include "core/wording/wording.h"

#include <QAccessible>
#include <QTextBoundaryFinder>

namespace onrecord {

static constexpr int leastZoom = 50;
static constexpr int mostZoom = 300;

ArticleView::ArticleView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    d = std::make_unique<Private>(this); // not before: its parts send this events, which look at it
    AccessibleArticle::install();
    setVerticalScrollBar(d->minimap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Article"));
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    d->minimap->setAccessibleName(tr("Place in the article"));
}

ArticleView::~ArticleView() = default;

void ArticleView::setDocument(const Document &document)
{
    stopEditingBounds();
    d->letGo(d->page.takeReading());
    d->index.setFuture({});
    const bool isAnother =
        d->page.isEmpty() || d->page.document().article().title != document.article().title;
    d->isTouched = d->isTouched && !isAnother;
    d->page.setDocument(document);
    d->selection.clear();
    d->selection.moveTo(d->page, 0, false);
    d->isCaretPlaced = d->isPointedAt = false;
    d->selectedId.clear();
    const ThemeColours colours = d->paintState.colours;
    d->paintState = PaintState{};
    d->paintState.colours = colours;
    d->minimap->setStrokes({});
    d->refresh();
    QAccessibleEvent event(this, QAccessible::DocumentReload);
    QAccessible::updateAccessibility(&event);
}

void ArticleView::setWaiting(const QString &sentence)
{
    d->waiting = sentence;
    if (d->page.isEmpty())
        viewport()->update();
}

/// How far what stood at \a offset of \a before has moved in \a after, which differs from it in one place.
static qsizetype moved(qsizetype offset, QStringView before, QStringView after)
{
    const auto [differs, other] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const bool isBehind = differs != before.end() && offset >= differs - before.begin();
    const qsizetype there = isBehind ? offset + after.size() - before.size() : offset;
    return qBound(qsizetype(0), there, after.size());
}

void ArticleView::setBlocks(const Document &document)
{
    const QString before = d->page.document().text();
    const QString &after = document.text();
    Page::Held held = d->page.hold();
    const qsizetype caret = moved(this->caret(), before, after);
    const bool isCaretPlaced = d->isCaretPlaced;
    setDocument(document);
    held.offset = moved(held.offset, before, after);
    d->page.restore(held);
    d->changeSelection([&] { d->selection.moveTo(d->page, caret, false); });
    d->isCaretPlaced = isCaretPlaced;
    d->refresh();
}

void ArticleView::setReading(const Reading &reading)
{
    d->takeReading(reading);
}

void ArticleView::setColours(const ThemeColours &colours)
{
    if (d->paintState.colours == colours)
        return;
    d->paintState.colours = colours;
    d->page.setColours(colours);
    d->minimap->setColours(colours);
    d->refresh();
}

void ArticleView::setPreferences(const Preferences &preferences)
{
    d->preferences = preferences;
    d->renewMetrics();
}

void ArticleView::selectStatement(const QString &id)
{
    const qsizetype index = d->page.hits().find(id);
    d->chooseLeftOut(-1);
    if (id != d->selectedId)
        stopEditingBounds();
    d->updateStatement(d->paintState.selected, Private::Extent::Ring);
    d->selectedId = id;
    d->paintState.selected = index;
    if (index >= 0) {
        const Statement &statement = d->page.reading().statements[index].statement;
        const Spans &words = statement.content.isEmpty() ? statement.cue : statement.content;
        d->page.reveal(hull(words), d->height());
        d->refresh();
    }
    d->updateStatement(index, Private::Extent::Ring);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QString ArticleView::selectedStatement() const
{
    return d->selectedId;
}

/// The sentences that the selected statement stands in, its cue and source among them.
Spans ArticleView::Private::askedSentences() const
{
    if (paintState.selected < 0)
        return {};
    const Statement &statement = page.reading().statements[paintState.selected].statement;
    Spans sentences;
    for (const Spans *spans : {&statement.content, &statement.cue, &statement.source}) {
        for (const Span span : *spans) {
            const Span paragraph = onrecord::paragraphAt(page, span.begin);
            const QString words = paragraph.in(page.document().text()).toString();
            QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, words);
            finder.setPosition(span.begin - paragraph.begin);
            const qsizetype begin =
                finder.isAtBoundary() ? span.begin - paragraph.begin : finder.toPreviousBoundary();
            finder.setPosition(qMin(span.end - paragraph.begin, words.size()));
            const qsizetype end =
                finder.isAtBoundary() ? finder.position() : finder.toNextBoundary();
            sentences.append({paragraph.begin + qMax(qsizetype(0), begin),
                              paragraph.begin + (end < 0 ? words.size() : end)});
        }
    }
    return sentences;
}

void ArticleView::Private::keepAskedInView()
{
    if (!paintState.asking || paintState.selected < 0)
        return;
    const Statement &statement = page.reading().statements[paintState.selected].statement;
    page.reveal(hull(statement.content.isEmpty() ? statement.cue : statement.content), height());
    refresh();
}

void ArticleView::setAsking(bool asking, const Spans &evidence)
{
    d->paintState.asking = asking;
    d->paintState.evidence = evidence;
    d->paintState.asked = asking ? d->askedSentences() : Spans();
    viewport()->update();
}

void ArticleView::setPreviewed(const QStringList &statements)
{
    d->paintState.previewed.clear();
    for (const QString &id : statements)
        d->paintState.previewed.append(d->page.hits().find(id));
    viewport()->update();
}

void ArticleView::setDrafted(const Spans &words, const Spans &beside)
{
    d->paintState.drafted = words;
    d->paintState.draftedBeside = beside;
    viewport()->update();
}

qsizetype ArticleView::caret() const
{
    return d->selection.caret();
}

void ArticleView::setCaret(qsizetype offset)
{
    d->changeSelection([&] { d->selection.moveTo(d->page, offset, false); });
}

QStringList ArticleView::lookedAt() const
{
    QStringList ids;
    if (d->isCaretPlaced)
        ids += statementsAt(caret());
    if (d->isPointedAt)
        ids += statementsAt(offsetAt(viewport()->mapFromGlobal(QCursor::pos())));
    return ids;
}

bool ArticleView::isCaretBrowsing() const
{
    return d->caretBrowsing;
}

void ArticleView::setCaretBrowsing(bool on)
{
    if (on == d->caretBrowsing)
        return;
    d->caretBrowsing = on;
    // A caret that is out of sight would scroll away what is being read at the first key.
    const QRect place = rectangleAt(caret());
    if (on && !viewport()->rect().intersects(place))
        setCaret(offsetAt({d->page.metrics().left, d->page.metrics().lineHeight}));
    d->restartBlinking();
    Q_EMIT caretBrowsingChanged(on);
}

Span ArticleView::selection() const
{
    return d->selection.span();
}

void ArticleView::setSelection(Span span)
{
    d->changeSelection([&] { d->selection.select(d->page, span); });
}

QString ArticleView::selectedText() const
{
    return shownText(d->page, d->selection.span());
}

void ArticleView::scrollTo(Span span)
{
    d->page.reveal(span, d->height());
    d->refresh();
}

void ArticleView::holdAt(qsizetype offset, int y)
{
    if (d->page.isEmpty())
        return;
    d->page.holdStill(qint64(d->page.rectangleAt(offset).top()) - y);
    d->refresh();
}

void ArticleView::keepStill()
{
    d->isTouched = true;
}

void ArticleView::setFound(const Spans &found, qsizetype current)
{
    d->paintState.found = found;
    d->paintState.currentFound = current;
    d->drawFound();
    viewport()->update();
}

int ArticleView::zoom() const
{
    return d->zoom;
}

void ArticleView::setZoom(int percent)
{
    const int zoom = qBound(leastZoom, percent, mostZoom);
    if (zoom == d->zoom)
        return;
    d->zoom = zoom;
    d->renewMetrics();
    Q_EMIT zoomChanged(zoom);
}

qsizetype ArticleView::offsetAt(QPoint point) const
{
    return d->page.offsetAt(point);
}

QRect ArticleView::rectangleAt(qsizetype offset) const
{
    return d->page.rectangleAt(offset).toAlignedRect();
}

QRect ArticleView::shownPlace(const Spans &words) const
{
    QRectF place;
    for (const Span span : words) {
        for (const QRectF &line : d->page.shownRectangles(span, d->height()))
            place = place.united(line);
    }
    return place.toAlignedRect().intersected(viewport()->rect());
}

void ArticleView::raise(Span span)
{
    d->page.raise(span, d->height());
    d->refresh();
}

void ArticleView::setReaders(std::function<wording::Readers()> readers)
{
    d->readers = std::move(readers);
}

QStringList ArticleView::statementsAt(qsizetype offset) const
{
    QStringList ids;
    for (qsizetype index : d->statementsUnder(offset))
        ids.append(d->page.reading().statements[index].statement.id);
    return ids;
}

const Document &ArticleView::document() const
{
    return d->page.document();
}

QString ArticleView::explanationAt(qsizetype offset) const
{
    return Explanation::at(d->page.hits(), offset, d->readers());
}

Span ArticleView::paragraphAt(qsizetype offset) const
{
    return onrecord::paragraphAt(d->page, offset);
}

QString ArticleView::spokenSelection() const
{
    const Reading &reading = d->page.reading();
    return d->paintState.selected < 0
        ? QString()
        : wording::spoken(reading, reading.statements[d->paintState.selected]);
}

Span ArticleView::markedStretch(qsizetype offset) const
{
    Span stretch = paragraphAt(offset);
    for (const Mark &mark : d->page.hits().marksIn(stretch)) {
        for (const qsizetype edge : {mark.span.begin, mark.span.end}) {
            if (edge <= offset)
                stretch.begin = qMax(stretch.begin, edge);
            else
                stretch.end = qMin(stretch.end, edge);
        }
    }
    return stretch;
}

} // namespace onrecord
