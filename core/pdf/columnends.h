// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfblocks.h"

namespace onrecord {

/// How far to the right each of one page's \a lines might have gone: to the end of the longest line
/// that begins about where it does, or to what stands beside it.
QList<double> columnEnds(const QList<PdfLine> &lines);

} // namespace onrecord
