// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/page.h"

namespace onrecord {

enum class Step : quint8 { Character, Word, Line, LineEdge, Paragraph, Viewport, Document };

/// The caret and what is selected from the anchor to it. Offsets in Article::text that a caret
/// can stand at: never inside a letter with its accents, never in what is not shown.
class Selection
{
public:
    qsizetype caret() const { return m_caret; }
    Span span() const { return {qMin(m_anchor, m_caret), qMax(m_anchor, m_caret)}; }

    void clear() { *this = {}; }
    /// Puts the caret to \a offset; \a extend: what lies between stays, or becomes, selected.
    void moveTo(Page &page, qsizetype offset, bool extend);
    void select(Page &page, Span span);

    /// One \a step towards the end or the beginning. Up and down keep to the column they
    /// started from. \a height is the viewport's.
    void move(Page &page, Step step, bool forward, bool extend, int height);

    /// Selects from the word, or paragraph, that was double- or triple-clicked to that at
    /// \a offset.
    void selectUnit(Page &page, Step unit, qsizetype offset);
    void extendByUnit(Page &page, Step unit, qsizetype offset);

private:
    qsizetype m_anchor = 0;
    qsizetype m_caret = 0;
    Span m_unit; // first selected by selectUnit()
    std::optional<double> m_goal; // x that up and down keep to
};

/// The word, or the blanks between two, at \a offset.
Span wordAt(Page &page, qsizetype offset);

/// The paragraph at \a offset, all its pieces.
Span paragraphAt(const Page &page, qsizetype offset);

/// The nearest place at or before \a offset where a caret can stand.
qsizetype placeAt(const Page &page, qsizetype offset);

/// The words of \a span as they are shown: what is not shown left out, paragraphs parted by an
/// empty line, line breaks inside a paragraph as blanks.
QString shownText(const Page &page, Span span);

} // namespace onrecord
