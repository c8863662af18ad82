// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/accessiblearticle.h"

#include "core/article/markeduptext.h"

#include <QTextBoundaryFinder>

namespace onrecord {

static QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<ArticleView *>(object);
    return view ? new AccessibleArticle(view) : nullptr; // owned by QAccessible
}

void AccessibleArticle::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

AccessibleArticle::AccessibleArticle(ArticleView *view)
    : QAccessibleWidget(view, QAccessible::Document)
{
}

ArticleView *AccessibleArticle::view() const
{
    return static_cast<ArticleView *>(widget());
}

void *AccessibleArticle::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessibleArticle::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString AccessibleArticle::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name && !view()->document().article().title.isEmpty())
        return view()->document().article().title;
    if (kind == QAccessible::Description) {
        const QString selected = view()->spokenSelection();
        return selected.isEmpty() ? view()->explanationAt(view()->caret()) : selected;
    }
    return QAccessibleWidget::text(kind);
}

int AccessibleArticle::characterCount() const
{
    return int(view()->document().text().size());
}

int AccessibleArticle::cursorPosition() const
{
    return int(view()->caret());
}

void AccessibleArticle::setCursorPosition(int position)
{
    view()->setCaret(position);
    view()->scrollTo({position, position});
}

int AccessibleArticle::selectionCount() const
{
    return view()->selection().isEmpty() ? 0 : 1;
}

void AccessibleArticle::selection(int selectionIndex, int *startOffset, int *endOffset) const
{
    const Span span = selectionIndex == 0 ? view()->selection() : Span{};
    *startOffset = int(span.begin);
    *endOffset = int(span.end);
}

void AccessibleArticle::addSelection(int startOffset, int endOffset)
{
    setSelection(0, startOffset, endOffset);
}

void AccessibleArticle::setSelection(int selectionIndex, int startOffset, int endOffset)
{
    if (selectionIndex == 0)
        view()->setSelection({startOffset, endOffset});
}

void AccessibleArticle::removeSelection(int selectionIndex)
{
    if (selectionIndex == 0)
        view()->setCaret(view()->caret());
}

QString AccessibleArticle::text(int startOffset, int endOffset) const
{
    const QString &text = view()->document().text();
    const qsizetype begin = qBound(qsizetype(0), qsizetype(startOffset), text.size());
    const qsizetype end =
        endOffset < 0 ? text.size() : qBound(begin, qsizetype(endOffset), text.size());
    return wordsInPlace(view()->document().article(), {begin, end});
}

Span AccessibleArticle::unitAt(qsizetype offset, QAccessible::TextBoundaryType boundary) const
{
    const QString &text = view()->document().text();
    if (boundary == QAccessible::NoBoundary)
        return {0, text.size()};
    const Span paragraph = view()->paragraphAt(offset);
    QTextBoundaryFinder::BoundaryType type = QTextBoundaryFinder::Grapheme;
    switch (boundary) {
    case QAccessible::CharBoundary: break;
    case QAccessible::WordBoundary: type = QTextBoundaryFinder::Word; break;
    case QAccessible::SentenceBoundary: type = QTextBoundaryFinder::Sentence; break;
    case QAccessible::ParagraphBoundary:
    case QAccessible::LineBoundary:
    case QAccessible::NoBoundary: return paragraph;
    }
    if (offset >= paragraph.end)
        return {paragraph.end, qMin(paragraph.end + 1, text.size())}; // the break between two
    const QStringView words = paragraph.in(text);
    QTextBoundaryFinder finder(type, words);
    finder.setPosition(qMax(qsizetype(0), offset - paragraph.begin));
    if (!finder.isAtBoundary() || finder.position() >= words.size())
        finder.toPreviousBoundary();
    const qsizetype begin = qMax(qsizetype(0), finder.position());
    const qsizetype next = finder.toNextBoundary();
    return Span{begin, next < 0 ? words.size() : next}.shifted(paragraph.begin);
}

QString AccessibleArticle::told(Span span, int *startOffset, int *endOffset) const
{
    *startOffset = int(span.begin);
    *endOffset = int(span.end);
    return text(*startOffset, *endOffset);
}

QString AccessibleArticle::textAtOffset(int offset, QAccessible::TextBoundaryType boundary,
                                        int *startOffset, int *endOffset) const
{
    return told(unitAt(offset, boundary), startOffset, endOffset);
}

QString AccessibleArticle::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary,
                                            int *startOffset, int *endOffset) const
{
    const Span here = unitAt(offset, boundary);
    if (here.begin <= 0)
        return told({0, 0}, startOffset, endOffset);
    Span before = unitAt(here.begin - 1, boundary);
    if (before == here) // the gap before a paragraph belongs to the paragraph above
        before = {here.begin - 1, here.begin};
    return told(before, startOffset, endOffset);
}

QString AccessibleArticle::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary,
                                           int *startOffset, int *endOffset) const
{
    const Span here = unitAt(offset, boundary);
    const qsizetype size = characterCount();
    for (qsizetype at = here.end; at < size; ++at) {
        const Span after = unitAt(at, boundary);
        if (after != here && after.end > here.end)
            return told(after, startOffset, endOffset);
    }
    return told({size, size}, startOffset, endOffset);
}

QRect AccessibleArticle::characterRect(int offset) const
{
    const QRect place = view()->rectangleAt(offset);
    return {view()->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

int AccessibleArticle::offsetAtPoint(const QPoint &point) const
{
    const QPoint place = view()->viewport()->mapFromGlobal(point);
    return view()->viewport()->rect().contains(place) ? int(view()->offsetAt(place)) : -1;
}

void AccessibleArticle::scrollToSubstring(int startIndex, int endIndex)
{
    view()->scrollTo({startIndex, endIndex});
}

// Marks as the attributes AT-SPI knows: other names would be dropped on the way. The words for
// them are in the description.
QString AccessibleArticle::attributes(int offset, int *startOffset, int *endOffset) const
{
    const Span span = view()->markedStretch(offset);
    *startOffset = int(span.begin);
    *endOffset = int(span.end);
    return view()->statementsAt(offset).isEmpty()
        ? QString()
        : QStringLiteral("text-underline-type:single;text-underline-style:solid;");
}

} // namespace onrecord
