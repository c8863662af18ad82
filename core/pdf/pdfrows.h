// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfwords.h"

namespace onrecord {

/// Words side by side.
struct PdfRow
{
    PdfBox box; ///< of the first that was put into it; the others reach beyond it a little
    QList<PdfWord> words; ///< from left to right
};

/// The upright words of \a page in rows, from the top. Columns whose lines are not on one height have
/// rows of their own.
QList<PdfRow> rowsOfPage(const PdfPage &page);

} // namespace onrecord
