// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/rule.h"
#include "core/text/span.h"

namespace onrecord {

/// A paragraph that is all somebody's words though no marks of quotation say so, as the paragraphs
/// around it tell: a turn of an interview, a block quotation. Spans are of the article's text.
struct SpokenParagraph
{
    qsizetype paragraph = 0; ///< index
    Span words; ///< what is said
    Span cue = {}; ///< a colon, a verb; empty where there is none. May stand in another paragraph
    Span source = {}; ///< who speaks, likewise; empty where nobody is named
    Span head = {}; ///< the words of the source that decide who it is
    bool pronoun = false; ///< the source is a pronoun
    /// Index of an earlier spoken paragraph whose speaker goes on, or -1.
    qsizetype follows = -1;
    RuleId rule = RuleId::TranscriptLine;
};

} // namespace onrecord
