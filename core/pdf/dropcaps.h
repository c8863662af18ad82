// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfblocks.h"

namespace onrecord {

/// Puts large first letters, which are lines of their own among one page's \a lines, before the line
/// that they begin; the lines beside them then begin where they do.
void joinDropCaps(QList<PdfLine> &lines, const PdfSetting &setting);

} // namespace onrecord
