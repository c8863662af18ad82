// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/document/document.h"
#include "core/findings/analysis.h"

namespace onrecord {

// What has to hold for values whatever the input was. Each function answers with what is wrong first,
// in words for developers; an empty text where nothing is.

/// Each of \a spans lies in \a text and splits no surrogate pair.
QString wrongPlaces(const Spans &spans, const QString &text);

/// Blocks and markup of an article that a reader of a format made.
QString wrongArticle(const Article &article);

/// Paragraphs lie in the text, ascend, hold something and have no blanks at their ends.
QString wrongParagraphs(const Document &document);

/// Places, ids and references of what analyse() found in \a text.
QString wrongAnalysis(const Analysis &analysis, const QString &text);

} // namespace onrecord
