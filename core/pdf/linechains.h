// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfblocks.h"

namespace onrecord {

/// Indices of lines that stand below each other without a wide space, all in about one size; from the
/// top.
using LineChain = QList<qsizetype>;

/// Each of one page's \a lines (rows from the top) in one chain, but for those of \a isTaken.
QList<LineChain> chainsOf(const QList<PdfLine> &lines, const QList<bool> &isTaken,
                          const PdfSetting &setting);

} // namespace onrecord
