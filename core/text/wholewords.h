// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

namespace onrecord {

/// True where the code unit of \a text at \a at is part of a word: letters, digits, accents, “_”, and an
/// apostrophe or hyphen with a letter or digit on either side.
bool belongsToWord(QStringView text, qsizetype at);

/// \a span of \a text without the blanks at its ends, widened to whole words: half a word at either end
/// becomes the word, also where a hyphen or an apostrophe is within it. Writing that sets no blanks between
/// words (Chinese, Japanese, Thai …) is left as it is. Empty where \a span holds nothing but blanks.
Span wholeWords(QStringView text, Span span);

/// wholeWords(), and the double quotation marks around them that belong to them: both, where one stands on
/// either side, and the other one of a mark that is within. Punctuation before the closing one comes along:
/// “We stay,” for "We stay". A mark whose other one is elsewhere stays out.
Span wholeQuotedWords(QStringView text, Span span);

/// \a span of \a text from behind the last double quotation mark in it that closes what is opened before, up to the
/// first behind that which is left open: "said Ana" of ‘stay,” said Ana, “and’. As it is where nothing is left then.
Span besideQuotations(QStringView text, Span span);

} // namespace onrecord
