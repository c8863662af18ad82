// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfline.h"

namespace onrecord {

/// How most of a document is set.
struct PdfSetting
{
    double size = 10; ///< of most characters
    double leading = 1.2; ///< from line to line, in sizes, within most paragraphs
    bool hasIndents = false; ///< paragraphs begin with an indent and have no space between them
    bool isJustified = false; ///< lines fill their column, but for the last of a paragraph

    /// True for what is set as most of the text is.
    bool isBody(double other) const { return other > 0.94 * size && other < 1.06 * size; }
};

PdfSetting settingOf(const QList<PdfLine> &lines);

/// Lines below each other that belong together: a paragraph, or what a column has of it.
struct PdfBlock
{
    PdfBox box;
    double size = 0;
    PdfStyle style;
    int page = 0;
    QList<PdfLine> lines;
    double columnRight = 0; ///< how far its lines might have gone
    double columnWidth = 0;
    bool isIndented = false; ///< its first line begins further in than those around it
    bool isOutset = false; ///< all of it does
    /// It stands right below the one before, and only where it begins says that it is another one.
    bool isOnlyShifted = false;
    bool isItem = false; ///< of a list
    bool isCell = false; ///< of a table
    bool startsLine = true; ///< false for a cell with one before it in its row

    /// True where its last line is full, so that it may go on elsewhere.
    bool isFull() const { return columnRight - lines.last().box.right < 0.12 * columnWidth; }
    bool endsSentence() const { return lines.last().endsSentence(); }
    qsizetype length() const; ///< in characters
};

/// The blocks of one page's \a lines, in the order of reading: columns from the left, what stands
/// above or below them before or behind them all.
QList<PdfBlock> blocksOfPage(const QList<PdfLine> &lines, const PdfSetting &setting);

} // namespace onrecord
