// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfblocks.h"

namespace onrecord {

/// A page as lines.
struct PdfPageLines
{
    double height = 0;
    QList<PdfLine> lines; ///< rows from the top
};

/// Takes out of \a pages the lines that belong to the paper: running heads, folios, the lines that a
/// browser prints above and below a page. They stand on the same place of several pages, equal but for
/// figures; or at the end of a page and look like a folio. Returned are those that were taken, in the
/// order of the pages.
QList<PdfLine> takeFurniture(QList<PdfPageLines> &pages, const PdfSetting &setting);

/// True for a browser's line with the day and hour of printing.
bool isPrintedLine(const QString &text);

} // namespace onrecord
