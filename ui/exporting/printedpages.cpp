// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/printedpages.h"

#include "core/storage/outputfile.h"
#include "core/wording/visible.h"
#include "ui/exporting/printedarticle.h"

#include <QTextDocument>

namespace onrecord {

bool printPages(const Reading &reading, QPagedPaintDevice &device, const PagesProgress &goOn)
{
    return drawPages(*printedArticle(reading), device,
                     shownPlainly(reading.document.article().title), goOn);
}

QByteArray printedPdf(const Reading &reading)
{
    const std::unique_ptr<QTextDocument> document = printedArticle(reading);
    return pdfOf(*document, shownPlainly(reading.document.article().title));
}

Result<void> writePdf(const Reading &reading, const QString &path)
{
    return writeWhole(path, printedPdf(reading));
}

} // namespace onrecord
