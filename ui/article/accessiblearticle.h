// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/articleview.h"

#include <QAccessibleWidget>

namespace onrecord {

/// The article as a screen reader has it: a document whose text is Article::text, with offsets
/// that are those of everything else. Its description tells the statement that is selected, or
/// those at the caret.
///
/// "Line" is answered with a paragraph: lines of the page are an accident of its width, and a
/// paragraph is found without laying out the article.
class AccessibleArticle : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    /// Makes every ArticleView from now on answer as one. Does nothing the second time.
    static void install();

    explicit AccessibleArticle(ArticleView *view);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;

    void selection(int selectionIndex, int *startOffset, int *endOffset) const override;
    int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int selectionIndex) override;
    void setSelection(int selectionIndex, int startOffset, int endOffset) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int startOffset, int endOffset) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *startOffset,
                             int *endOffset) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *startOffset,
                            int *endOffset) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *startOffset,
                         int *endOffset) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    QString attributes(int offset, int *startOffset, int *endOffset) const override;

private:
    ArticleView *view() const;
    /// The unit around \a offset, or the whole paragraph.
    Span unitAt(qsizetype offset, QAccessible::TextBoundaryType boundary) const;
    QString told(Span span, int *startOffset, int *endOffset) const;
};

} // namespace onrecord
