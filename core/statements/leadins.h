// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/lexicon/lexicon.h"

#include <optional>

namespace onrecord {

/// Words that tell who speaks in another paragraph; spans of the article's text.
struct NamedSpeaker
{
    Span cue; ///< the verb that tells it; empty where there is none
    Span source; ///< who speaks
    Span head; ///< the words of the source that decide who it is
    bool pronoun = false; ///< the source is a pronoun
};

/// Who speaks below the paragraph at \a index of \a document, where that ends with a colon: the subject of
/// its last verb of reporting, or, if \a mayLackCue, of its last sentence.
///
///     In a letter to the council, Ana Ruiz wrote:      Asked about it, she said:
///     On Friday, Ruiz made the following comment:      Ruiz looked up:
///
/// Nothing where there is no such paragraph. Linear in it.
std::optional<NamedSpeaker> speakerBelow(const Document &document, qsizetype index,
                                         const Lexicon &lexicon, bool mayLackCue);

/// Who spoke in the paragraph above the one at \a index, where that begins with it: said Ana Ruiz, who
/// runs the mill. \a goesOn: the words above end with a comma, so "Ana Ruiz said." tells it as well.
std::optional<NamedSpeaker> speakerAbove(const Document &document, qsizetype index,
                                         const Lexicon &lexicon, bool goesOn);

} // namespace onrecord
