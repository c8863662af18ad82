// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfblocks.h"

namespace onrecord {

/// Where a paragraph begins.
struct ParagraphBreak
{
    qsizetype line = 0; ///< its first one, an index
    bool isShift = false; ///< nothing but where the line begins says so
};

/// Where paragraphs begin among the \a lines of a chain, whose columns end at \a ends; the first of them
/// with the first line.
QList<ParagraphBreak> paragraphBreaks(const QList<PdfLine> &lines, const QList<double> &ends,
                                      const PdfSetting &setting);

} // namespace onrecord
