// SPDX-License-Identifier: GPL-3.0-or-later
// Changing where the words of a statement begin and end, by keys and by the handles at the ends.
#include "ui/article/articleview_p.h"

#include <QKeyEvent>

namespace onrecord {

void ArticleView::editBounds(const Spans &parts)
{
    if (parts.isEmpty() || d->page.isEmpty())
        return;
    d->bounds = BoundsEditing(document(), parts);
    setFocus();
    d->showBounds();
}

bool ArticleView::isEditingBounds() const
{
    return d->bounds.has_value();
}

bool ArticleView::stopEditingBounds()
{
    if (!d->bounds)
        return false;
    d->bounds.reset();
    d->draggingBound = false;
    d->showBounds();
    Q_EMIT boundsLeft();
    return true;
}

void ArticleView::Private::showBounds()
{
    paintState.edited = bounds ? bounds->parts() : Spans();
    paintState.editedPart = bounds ? bounds->part() : -1;
    paintState.editedEnd = bounds && bounds->isAtEnd();
    if (bounds)
        page.keepInView(bounds->place(), height());
    refresh();
    if (bounds)
        Q_EMIT q->boundsChanged(bounds->parts());
}

namespace {

/// How far a key moves the end at hand, and whether onwards in the text; nothing for other keys.
std::optional<std::pair<BoundStep, bool>> stepOf(const QKeyEvent &event, bool isRightToLeft)
{
    if (event.key() == Qt::Key_Home || event.key() == Qt::Key_End)
        return std::pair(BoundStep::Paragraph, event.key() == Qt::Key_End);
    if (event.key() != Qt::Key_Left && event.key() != Qt::Key_Right)
        return std::nullopt;
    const bool forward = (event.key() == Qt::Key_Right) != isRightToLeft;
    if (event.modifiers() & Qt::AltModifier)
        return std::pair(BoundStep::Sentence, forward);
    if (event.modifiers() & Qt::ControlModifier)
        return std::pair(BoundStep::Word, forward);
    return std::pair(BoundStep::Letter, forward);
}

bool isBoundsKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape: return true;
    default: return false;
    }
}

} // namespace

bool ArticleView::event(QEvent *event)
{
    if (!d) // there are events before there is anything behind the view
        return QAbstractScrollArea::event(event);
    d->isTouched = d->isTouched || event->type() == QEvent::ShortcutOverride
        || event->type() == QEvent::KeyPress;
    if (!d->bounds)
        return QAbstractScrollArea::event(event);
    if (event->type() == QEvent::ShortcutOverride) {
        // Keys of the bounds, and letters, which would answer a question meanwhile.
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isLetter =
            !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && !key.text().isEmpty();
        if (isBoundsKey(key) || isLetter) {
            event->accept();
            return true;
        }
    }
    // Tab would leave the text before keyPressEvent() saw it.
    if (event->type() == QEvent::KeyPress && d->boundsKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QAbstractScrollArea::event(event);
}

bool ArticleView::Private::boundsKey(const QKeyEvent &event)
{
    const bool isRightToLeft = page.layout(page.pieces().pieceAt(bounds->place())).isRightToLeft();
    if (const auto step = stepOf(event, isRightToLeft)) {
        bounds->move(step->first, step->second);
        showBounds();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Tab: bounds->takeNext(true); break;
    case Qt::Key_Backtab: bounds->takeNext(false); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: bounds->addPart(); break;
    case Qt::Key_Minus: bounds->dropPart(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const Spans parts = bounds->parts();
        q->stopEditingBounds();
        Q_EMIT q->boundsTaken(parts);
        return true;
    }
    case Qt::Key_Escape: q->stopEditingBounds(); return true;
    default: return isBoundsKey(event) || !event.text().isEmpty();
    }
    showBounds();
    return true;
}

QRectF ArticleView::Private::boundPlace(qsizetype part, bool atEnd)
{
    const Span span = bounds->parts()[part];
    const QRectF cell = page.rectangleAt(atEnd ? span.end - 1 : span.begin);
    const bool isRightToLeft = page.layout(page.pieces().pieceAt(span.begin)).isRightToLeft();
    const double x = atEnd != isRightToLeft ? cell.right() : cell.left();
    constexpr double reach = 6; // as far as a hand is off
    return {x - reach, cell.top() - reach, 2 * reach, cell.height() + 2 * reach};
}

/// Takes the end in hand whose handle is at \a point; false where none is.
bool ArticleView::Private::pressBound(QPointF point)
{
    for (qsizetype part = 0; part < bounds->parts().size(); ++part) {
        for (const bool atEnd : {true, false}) {
            if (!boundPlace(part, atEnd).contains(point))
                continue;
            bounds->take(part, atEnd);
            draggingBound = true;
            showBounds();
            return true;
        }
    }
    return false;
}

void ArticleView::Private::dragBound(QPointF point)
{
    const QPointF inside(point.x(), qBound(0.0, point.y(), height() - 1.0));
    if (bounds->moveTo(page.offsetAt(inside)))
        showBounds();
}

} // namespace onrecord
