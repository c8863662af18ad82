// SPDX-License-Identifier: GPL-3.0-or-later
// What ArticleView does with keys, mouse and the other events of a widget.
#include "ui/article/articleview_p.h"
#include "ui/article/explanation.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleHints>
#include <QToolTip>

#include <chrono>
#include <cmath>

namespace onrecord {

void ArticleView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    d->paint(painter, event->region());
    if (!d->painted && !d->page.isEmpty()) {
        d->painted = true;
        constexpr auto shortly = std::chrono::milliseconds(50); // most findings are there by then
        QTimer::singleShot(shortly, this, [this] { d->wakeLexicalLayer(); });
    }
}

void ArticleView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    d->place = d->placeNow();
}

void ArticleView::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    d->place.reset();
}

void ArticleView::moveEvent(QMoveEvent *event)
{
    QAbstractScrollArea::moveEvent(event);
    d->keepWordsStill();
    d->refresh();
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    d->keepWordsStill();
    if (event->size().width() != event->oldSize().width())
        d->renewMetrics();
    else
        d->refresh();
    d->keepAskedInView();
}

void ArticleView::scrollContentsBy(int, int)
{
    if (!d->adjusting)
        d->scrolledByBar(verticalScrollBar()->value());
}

void ArticleView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        d->renewMetrics();
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QString text;
        if (const auto part = d->page.headPartAt(help->pos()))
            text = Explanation::ofHead(*part, document().article());
        else if (const auto offset = d->page.characterAt(help->pos()))
            text = explanationAt(*offset);
        // A name may look like markup, and a tool tip would take it for such. Only then escaped:
        // markup is set narrow, and broken within names.
        if (Qt::mightBeRichText(text))
            text = Qt::convertFromPlainText(text);
        QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        d->hover(std::nullopt);
        d->isPointedAt = false;
    }
    d->isTouched =
        d->isTouched || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel;
    return QAbstractScrollArea::viewportEvent(event);
}

// Keys

struct CaretKey
{
    QKeySequence::StandardKey key;
    Step step;
    bool forward;
    bool extend;
};

static constexpr CaretKey caretKeys[] = {
    {QKeySequence::MoveToNextChar, Step::Character, true, false},
    {QKeySequence::MoveToPreviousChar, Step::Character, false, false},
    {QKeySequence::MoveToNextWord, Step::Word, true, false},
    {QKeySequence::MoveToPreviousWord, Step::Word, false, false},
    {QKeySequence::MoveToNextLine, Step::Line, true, false},
    {QKeySequence::MoveToPreviousLine, Step::Line, false, false},
    {QKeySequence::MoveToEndOfLine, Step::LineEdge, true, false},
    {QKeySequence::MoveToStartOfLine, Step::LineEdge, false, false},
    {QKeySequence::MoveToNextPage, Step::Viewport, true, false},
    {QKeySequence::MoveToPreviousPage, Step::Viewport, false, false},
    {QKeySequence::MoveToEndOfDocument, Step::Document, true, false},
    {QKeySequence::MoveToStartOfDocument, Step::Document, false, false},
    {QKeySequence::SelectNextChar, Step::Character, true, true},
    {QKeySequence::SelectPreviousChar, Step::Character, false, true},
    {QKeySequence::SelectNextWord, Step::Word, true, true},
    {QKeySequence::SelectPreviousWord, Step::Word, false, true},
    {QKeySequence::SelectNextLine, Step::Line, true, true},
    {QKeySequence::SelectPreviousLine, Step::Line, false, true},
    {QKeySequence::SelectEndOfLine, Step::LineEdge, true, true},
    {QKeySequence::SelectStartOfLine, Step::LineEdge, false, true},
    {QKeySequence::SelectNextPage, Step::Viewport, true, true},
    {QKeySequence::SelectPreviousPage, Step::Viewport, false, true},
    {QKeySequence::SelectEndOfDocument, Step::Document, true, true},
    {QKeySequence::SelectStartOfDocument, Step::Document, false, true},
};

static const CaretKey *caretKeyOf(QKeyEvent *event)
{
    const auto found =
        std::find_if(std::begin(caretKeys), std::end(caretKeys),
                     [event](const CaretKey &key) { return event->matches(key.key); });
    return found == std::end(caretKeys) ? nullptr : found;
}

void ArticleView::Private::scrollBySteps(double viewports, double lines)
{
    const int lineHeight = page.metrics().lineHeight;
    const double distance = viewports * (height() - lineHeight) + lines * lineHeight;
    minimap->setValue(minimap->value() + int(std::lround(distance)));
}

// Without a caret the keys of a caret are those of a reader.
bool ArticleView::Private::scrollByKey(Step step, bool forward)
{
    const int sign = forward ? 1 : -1;
    switch (step) {
    case Step::Line: scrollBySteps(0, sign); return true;
    case Step::Viewport: scrollBySteps(sign, 0); return true;
    case Step::LineEdge:
    case Step::Document: minimap->setValue(forward ? minimap->maximum() : 0); return true;
    case Step::Character:
    case Step::Word:
    case Step::Paragraph: break;
    }
    return false;
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (d->page.isEmpty()) {
        event->ignore();
        return;
    }
    if (const CaretKey *key = caretKeyOf(event)) {
        const bool sideways = key->step == Step::Character || key->step == Step::Word;
        const bool rightToLeft =
            sideways && d->page.layout(d->page.pieces().pieceAt(caret())).isRightToLeft();
        if (d->caretBrowsing || key->extend)
            d->moveCaret(key->step, key->forward != rightToLeft, key->extend);
        else if (!d->scrollByKey(key->step, key->forward))
            event->ignore();
        return;
    }
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy)) {
        d->copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        setSelection({0, document().text().size()});
    } else if (event->key() == Qt::Key_Space
               && (modifiers | Qt::ShiftModifier) == Qt::ShiftModifier) {
        d->scrollBySteps(modifiers & Qt::ShiftModifier ? -1 : 1, 0);
    } else if (event->key() == Qt::Key_F7 && modifiers == Qt::NoModifier) {
        setCaretBrowsing(!d->caretBrowsing);
    } else if (event->key() == Qt::Key_Escape && !selection().isEmpty()) {
        setCaret(caret());
    } else {
        event->ignore();
    }
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    d->restartBlinking();
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    d->restartBlinking();
}

// Mouse

void ArticleView::Private::press(QPointF point, bool extend)
{
    pressed = pointer = point;
    isCaretPlaced = true; // even where it stood already
    dragging = true;
    moved = extend;
    dragUnit.reset();
    const qsizetype offset = page.offsetAt(point);
    noteBefore(point);
    const bool third = tripleClick.isActive()
        && (point - doubleClicked).manhattanLength() < QApplication::startDragDistance();
    tripleClick.stop();
    changeSelection([&] {
        if (third) {
            dragUnit = Step::Paragraph;
            selection.selectUnit(page, Step::Paragraph, offset);
        } else {
            selection.moveTo(page, offset, extend);
        }
    });
    moved = moved || third;
}

void ArticleView::Private::drag(QPointF point)
{
    pointer = point;
    if (!moved && (point - pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    moved = true;
    const bool beyond = point.y() < 0 || point.y() >= height();
    if (beyond && !edgeScroll.isActive())
        edgeScroll.start();
    else if (!beyond)
        edgeScroll.stop();
    const QPointF inside(point.x(), qBound(0.0, point.y(), height() - 1.0));
    const qsizetype offset = page.offsetAt(inside);
    changeSelection([&] {
        if (dragUnit)
            selection.extendByUnit(page, *dragUnit, offset);
        else
            selection.moveTo(page, offset, true);
    });
}

// The further beyond the edge, the faster.
void ArticleView::Private::dragOn()
{
    const double beyond = pointer.y() < 0 ? pointer.y() : pointer.y() - height() + 1;
    minimap->setValue(minimap->value() + int(std::lround(beyond)));
    drag(pointer);
}

void ArticleView::Private::release(QPointF point)
{
    edgeScroll.stop();
    dragging = false;
    if (!moved)
        clicked(point);
}

void ArticleView::Private::clicked(QPointF point)
{
    if (const qsizetype strip = page.leftOutAt(point); strip >= 0) {
        Q_EMIT q->statementClicked({});
        chooseLeftOut(strip);
        return;
    }
    const auto offset = page.characterAt(point);
    const QList<qsizetype> under = offset ? statementsUnder(*offset) : QList<qsizetype>();
    if (under.isEmpty()) {
        Q_EMIT q->statementClicked({});
        return;
    }
    // A second click where statements overlap goes on to the one around.
    const qsizetype next = (under.indexOf(paintState.selected) + 1) % under.size();
    Q_EMIT q->statementClicked(page.reading().statements[under[next]].statement.id);
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    // A click beside the handles must not end in another statement.
    if (d->bounds)
        d->pressBound(event->position());
    else if (event->button() == Qt::LeftButton && !d->page.isEmpty())
        d->press(event->position(), event->modifiers() & Qt::ShiftModifier);
    else
        event->ignore();
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    d->isPointedAt = true;
    if (d->draggingBound)
        d->dragBound(event->position());
    else if (d->dragging)
        d->drag(event->position());
    else if (event->buttons() == Qt::NoButton)
        d->hover(d->page.characterAt(event->position()));
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    if (d->draggingBound)
        d->draggingBound = false;
    else if (event->button() == Qt::LeftButton && d->dragging)
        d->release(event->position());
}

void ArticleView::Private::noteBefore(QPointF point)
{
    before.statement = selectedId;
    before.held = page.hold();
    before.offset = page.characterAt(point).value_or(page.offsetAt(point));
}

/// A double click selects words: it leaves the statement chosen that was before its first click, and the words
/// under the pointer where they were.
void ArticleView::Private::takeClickBack()
{
    if (before.statement.isEmpty() || before.statement == selectedId)
        return;
    Q_EMIT q->statementClicked(before.statement);
    page.restore(before.held);
    refresh();
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || d->page.isEmpty() || d->bounds)
        return;
    if (const auto part = d->page.headPartAt(event->position())) {
        Q_EMIT headActivated(*part);
        return;
    }
    const QPointF point = event->position();
    if ((point - d->pressed).manhattanLength() >= QApplication::startDragDistance())
        d->noteBefore(point); // no first click was told
    d->dragging = true;
    d->moved = true;
    d->dragUnit = Step::Word;
    d->pressed = d->pointer = d->doubleClicked = point;
    d->tripleClick.start(QApplication::doubleClickInterval());
    d->takeClickBack();
    const qsizetype word = d->before.offset;
    d->changeSelection([&] { d->selection.selectUnit(d->page, Step::Word, word); });
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr double notch = 120; // eighths of a degree
    constexpr double percentANotch = 10;
    setZoom(d->zoom + int(std::lround(event->angleDelta().y() / notch * percentANotch)));
    event->accept();
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect place = rectangleAt(caret());
        Q_EMIT contextMenuWanted(d->selectedId, viewport()->mapToGlobal(place.bottomLeft()));
        return;
    }
    const QPoint point = viewport()->mapFrom(this, event->pos());
    if (const qsizetype strip = d->page.leftOutAt(point); strip >= 0) {
        Q_EMIT statementClicked({});
        d->chooseLeftOut(strip);
    }
    const auto offset = d->page.characterAt(point);
    if (offset && selection().isEmpty())
        setCaret(*offset); // what the menu offers is for the words under the pointer
    const bool isOnWords = offset && selection().contains(*offset); // they are for what is chosen
    const QStringList under =
        offset && !(isOnWords && !d->selectedId.isEmpty()) ? statementsAt(*offset) : QStringList();
    Q_EMIT contextMenuWanted(under.value(0), event->globalPos());
}

} // namespace onrecord
