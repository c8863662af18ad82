// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/correctionlog.h"
#include "core/storage/jsonfields.h"

namespace onrecord {

class CodePoints;

// What a reader said, as JSON, for the library and for files alike.
//
// An anchor's place is written as "utf16", which is what the program works with. Where the text
// is at hand, "offset" in code points stands beside it for others; reading ignores it unless
// "utf16" is missing.

/// \a codePoints of the article's text, or nullptr.
QJsonObject toJson(const Correction &correction, const CodePoints *codePoints);
Correction readCorrection(const JsonFields &fields, const CodePoints *codePoints);

/// {"corrections": […], "entries": […]}
QJsonObject toJson(const CorrectionLog &log, const CodePoints *codePoints);
CorrectionLog readCorrectionLog(const JsonFields &fields, const CodePoints *codePoints);

QString timeText(const QDateTime &time); ///< ISO 8601 with milliseconds, UTC; empty for none

} // namespace onrecord
