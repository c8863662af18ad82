// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfparagraphs.h"

namespace onrecord {

/// The index of the headline among \a paragraphs: the largest type in the upper part of the first page
/// that is no outlet's name, or what \a named, the title that the file gives itself, begins with. -1
/// where nothing looks like one.
qsizetype titleAmong(const QList<PdfParagraph> &paragraphs, const QString &named, double height,
                     const PdfSetting &setting);

/// True for sentences, as against headings, labels and lines of a table.
bool isProse(const PdfParagraph &paragraph);

} // namespace onrecord
