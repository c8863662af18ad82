// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfblocks.h"

namespace onrecord {

/// Blocks of a document that are one paragraph, which may go on over columns and pages.
struct PdfParagraph
{
    PdfBlock first; ///< tells how it is set
    PdfBlock last;
    QString text;
    bool isNote = false; ///< a footnote, its number taken away
};

/// The paragraphs of \a blocks, which are in the order of reading; footnotes are the last. Lines are
/// joined, and words that were parted at their ends.
QList<PdfParagraph> paragraphsOf(const QList<PdfBlock> &blocks, const PdfSetting &setting);

/// By its words, a line that says what a picture shows and who took it.
bool tellsOfPicture(const QString &text);

} // namespace onrecord
