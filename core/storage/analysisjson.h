// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/findings/analysis.h"
#include "core/storage/jsonfields.h"

namespace onrecord {

class CodePoints;

// An article and what the machine found in it, as JSON; spans in code points of the text.

QJsonObject toJson(const Article &article, const CodePoints &codePoints);
/// The spans of the article need its text first, so this reads the text itself.
Article readArticleJson(const JsonFields &fields);

QJsonObject toJson(const Analysis &analysis, const CodePoints &codePoints);
/// Spans beyond \a text, whose code points these are, are refused.
Analysis readAnalysis(const JsonFields &fields, const CodePoints &codePoints, QStringView text);

} // namespace onrecord
