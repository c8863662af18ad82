// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfhead.h"

namespace onrecord {

/// Leaves out of the \a pieces behind the headline \a title (an index, -1 for none) what is no part of
/// the article: labels and lists of a printed web page, words that are set large beside the text they are
/// from, advertisements, the next article.
void leaveOutPieces(QList<PdfPiece> &pieces, qsizetype title, const PdfSetting &setting);

} // namespace onrecord
