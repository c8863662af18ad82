// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/findings/dateexpression.h"

namespace onrecord {

class DateVocabulary;
class Lexicon;

/// The time expressions of \a document in text order, not overlapping, read against the article's
/// day of publication, never today's. Roles other than Published are given later, by who knows the
/// cues. Linear in the text.
QList<DateExpression> findDates(const Document &document, const Lexicon &lexicon,
                                const DateVocabulary &vocabulary);

} // namespace onrecord
