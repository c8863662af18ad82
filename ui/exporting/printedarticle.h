// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"
#include "core/result.h"
#include "ui/exporting/pdfpages.h"

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace onrecord {

/// \a reading as it is printed: the article with its marks, then who said what, an actor at a time.
/// Marks do not rest on colour: words in quotation marks lie on a ground, the line below tells the
/// state, and every statement has its label behind it; a legend says so. Rejected statements are left
/// out, as are blocks that are.
std::unique_ptr<QTextDocument> printedArticle(const Reading &reading);

/// Draws that on pages of \a device, which setUpPages() gave their size, each with its number at the foot.
/// See drawPages(). False where \a goOn ended it.
bool printPages(const Reading &reading, QPagedPaintDevice &device, const PagesProgress &goOn = {});

/// That as PDF: A4, text that can be selected, page numbers at the foot.
QByteArray printedPdf(const Reading &reading);

/// Writes that to \a path as PDF: whole or not at all; fails as writeWhole() does.
Result<void> writePdf(const Reading &reading, const QString &path);

} // namespace onrecord
