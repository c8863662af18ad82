// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfrows.h"

#include <QList>

namespace onrecord {

/// True where a frame stands within a column, and the gap before the word \a word of the row \a at is between the text
/// and the frame, however narrow:
///
///     secretary,  Bram  Oduya,   Sound. Photo: Lise
///     accused  the  council  of   Wren
///
/// The words behind it begin at one place in several rows, those before it mostly end at one, and it is no blank like
/// those beside it.
bool isAtFrame(const QList<PdfRow> &rows, qsizetype at, qsizetype word);

} // namespace onrecord
