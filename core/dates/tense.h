// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

namespace onrecord {

class DateVocabulary;
class Lexicon;

enum class Tense : quint8 {
    Unknown,
    Past,
    Future,
    WasToCome, ///< was due, had been expected: over by now, or still ahead where that is very near
};

/// The time the words around \a expression speak of, as far as it tells which Friday is meant:
/// the nearest verb before it in \a sentence, else the nearest after it. Looks at some two dozen
/// words at most.
///
///     The senator said ⟦Friday⟧ that she would vote          past
///     Lawmakers are due to vote on the measure on ⟦Friday⟧   future
///     On ⟦Friday⟧, the company will announce its figures     future
Tense tenseAt(QStringView text, Span sentence, Span expression, const Lexicon &lexicon,
              const DateVocabulary &vocabulary);

} // namespace onrecord
