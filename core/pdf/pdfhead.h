// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/pdf/pdfparagraphs.h"

namespace onrecord {

/// A paragraph and what becomes of it.
struct PdfPiece
{
    PdfParagraph paragraph;
    DraftBlock block;
};

/// Reads the head of the article whose headline is the piece \a title (-1 for none): who wrote it, for
/// whom and when, into \a draft; and says of the pieces of the head what they are. What stands above the
/// headline is left out.
void readPdfHead(QList<PdfPiece> &pieces, qsizetype title, ArticleDraft &draft);

/// Completes \a draft from the \a furniture of the pages, then from \a named, the title that the file
/// gives itself: outlet and day of a running head.
void completeFromFurniture(ArticleDraft &draft, const QStringList &furniture, const QString &named);

} // namespace onrecord
