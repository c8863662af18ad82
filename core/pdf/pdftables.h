// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfblocks.h"

namespace onrecord {

/// Indices of the lines that are cells of one table, row by row.
using PdfTable = QList<qsizetype>;

/// The tables among one page's \a lines (rows from the top): rows close to each other of short cells,
/// which begin or end in the same columns; no line of running text goes on above or below them.
QList<PdfTable> tablesOf(const QList<PdfLine> &lines, const PdfSetting &setting);

} // namespace onrecord
