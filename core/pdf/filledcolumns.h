// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfrows.h"

#include <QList>

namespace onrecord {

/// Where the lines of a column begin and end that are spread to fill it, in points.
struct FilledColumn
{
    double left = 0;
    double right = 0;
};

/// The columns of a page whose lines fill them: several have both ends at the same places.
QList<FilledColumn> filledColumns(const QList<PdfRow> &rows);

/// True where the words of \a row on both sides of the gap before \a word are one line that was spread
/// over one of \a columns: it begins where lines of the column do, perhaps with an indent, ends where
/// they end, and has gaps that are all as wide.
bool fillsColumn(const PdfRow &row, qsizetype word, const QList<FilledColumn> &columns);

} // namespace onrecord
