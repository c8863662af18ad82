// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <QString>

namespace onrecord {

/// A word as two versions of a text are compared by it: equal keys are the same word, however it is
/// written (case, Unicode normal form, accents, apostrophes, spelling.h).
///
/// Stricter than FoldedWord, which only has to find a place again. A number is one word with all
/// that makes it another number: its sign, its decimals, its letters ("-1.5", "2nd", "5m");
/// thousands may be grouped or not. Signs of currency, per cent and arithmetic are words. Other
/// marks and blanks are none.
struct ComparedWord
{
    QString key;
    Span span; ///< in the text it was found in
    bool hyphenated = false; ///< only a hyphen (and a line break after it) stands before it

    bool isNumber() const;
};

/// The words of \a text in order. Linear.
QList<ComparedWord> comparedWords(QStringView text);

} // namespace onrecord
