// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfline.h"

namespace onrecord {

/// The lines of \a page, rows from the top, each row from the left; their page is 0. Words beside each
/// other are parted where the blank between them goes on over several rows, as that between columns
/// and cells does, or is wide. Words that are turned are not among them.
QList<PdfLine> linesOfPage(const PdfPage &page, const QStringList &fonts);

} // namespace onrecord
