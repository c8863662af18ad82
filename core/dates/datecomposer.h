// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/datecontext.h"
#include "core/text/span.h"

#include <QList>

namespace onrecord {

class DateVocabulary;
class Lexicon;

/// The time expressions of one \a sentence of \a text, in order and not overlapping. At each word
/// the readers of the classes of expressions are tried in a fixed order; \a context is what they
/// are read against, and takes in what each one tells. Linear in the sentence.
QList<DateExpression> composeDates(QStringView text, Span sentence, const Lexicon &lexicon,
                                   const DateVocabulary &vocabulary, DateContext &context);

} // namespace onrecord
