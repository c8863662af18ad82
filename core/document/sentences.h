// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

namespace onrecord {

class Lexicon;

/// The sentences of \a paragraph, a span of \a text, in order; together they cover all of its
/// words. Abbreviations ("Lt. Gen.", "U.S.", initials) do not end one; a full stop inside
/// closing marks does, unless what follows goes on with the sentence (“… now?” she asked.).
Spans findSentences(QStringView text, Span paragraph, const Lexicon &lexicon);

} // namespace onrecord
