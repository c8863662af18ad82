// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "core/result.h"
#include "ui/exporting/pdfpages.h"

class QPagedPaintDevice;

namespace onrecord {

/// Draws \a reading as printedArticle() has it on pages of \a device, which setUpPages() gave their size, each with its number at the foot.
/// See drawPages(). False where \a goOn ended it.
bool printPages(const Reading &reading, QPagedPaintDevice &device, const PagesProgress &goOn = {});

/// That as PDF: A4, text that can be selected, page numbers at the foot.
QByteArray printedPdf(const Reading &reading);

/// Writes that to \a path as PDF: whole or not at all; fails as writeWhole() does.
Result<void> writePdf(const Reading &reading, const QString &path);

} // namespace onrecord
