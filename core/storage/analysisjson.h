// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/findings/analysis.h"
#include "core/storage/jsonfields.h"

namespace onrecord {

class CodePoints;

// What the machine found in an article, as JSON; spans in code points of the text.

/// Appends an object to \a text, in pieces: an article may have hundreds of thousands of findings.
void appendJson(QByteArray &text, const Analysis &analysis, const CodePoints &codePoints);
/// Spans beyond \a text, whose code points these are, are refused.
Analysis readAnalysis(const JsonFields &fields, const CodePoints &codePoints, QStringView text);

} // namespace onrecord
