// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>
#include <QTextLayout>

#include <functional>

namespace onrecord {

class RowMeasures;

// Where the parts of a statement's row stand. Measures are those of the drawing, in pixels.

inline constexpr int rowEdge =
    12; ///< between the pane's edge and a badge; counts end as far from the other
inline constexpr int badgeWidth = 20; ///< also of the column of labels
inline constexpr int topicIndent = 27; ///< from a badge's left edge to names and topics
inline constexpr int wordsIndent = topicIndent + 12; ///< … and to the words of statements
inline constexpr int rowPadding = 3; ///< above and below the lines of a row

/// The columns at the right of a statement, each with the gap before it. They stand beside its first line,
/// where words take the room of those that are empty.
struct RowColumns
{
    RowColumns(const QFont &font, int listWidth);

    /// Measured when it is asked for: its glyphs are in another font, which takes a while to load, and most lists
    /// have no row with one.
    int sign(const QString &sign) const;
    /// Of those at the right of the words of \a index.
    int beside(const QModelIndex &index) const;
    static QFont smallFont(const QFont &font);

    int place = 0;
    int day = 0; ///< 0 where the list is too narrow for it

private:
    int column(const QString &widest, int drawn) const;

    QFontMetrics m_metrics;
};

/// How wide the list is, whether or not it has a scroll bar now: rows are as high with one as without.
int listWidth(const QStyleOptionViewItem &option);
/// Of the first line of a statement's words.
int wordsWidth(const QStyleOptionViewItem &option, const QModelIndex &index);
/// Of the lines below it.
int fullWidth(const QStyleOptionViewItem &option);

/// What stands on the lines of a statement: the verb, what is to be known, the words.
QString runOf(const QModelIndex &index);

/// Words may come out wider where they are laid out than where they are measured, glyphs of other fonts and
/// bold ones above all: what would fit by less than these pixels is taken not to fit.
int doubt(const QFontMetrics &metrics);

/// How many lines runOf() takes, one or two.
int linesOf(const QStyleOptionViewItem &option, const QModelIndex &index, RowMeasures &measures);

using FormatsOf = std::function<QList<QTextLayout::FormatRange>(const QString &text)>;

/// runOf() laid out on at most \a lines lines of linesOf(), the first of wordsWidth(), those below of
/// fullWidth(), from the side on which the row begins; what does not fit is left out after "…". Read in the
/// direction of the words, whatever the language of the verb before them.
void layOut(QTextLayout &layout, const QStyleOptionViewItem &option, const QModelIndex &index,
            int lines, const FormatsOf &formatsOf);

} // namespace onrecord
