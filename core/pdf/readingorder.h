// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfwords.h"

namespace onrecord {

/// The indices of the boxes \a given of one page in the order of reading (Breuel, "High performance document
/// layout analysis", 2003): a box comes before those below it that reach over the same width, and
/// before those to its right unless one that reaches over both lies between them.
QList<int> readingOrder(const QList<PdfBox> &given);

} // namespace onrecord
