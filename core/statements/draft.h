// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/statement.h"

namespace onrecord {

/// A statement as the rules leave it: what, which cue, which words name the source. Who that is
/// is found later, of all drafts together (draftspeaker.h).
struct Draft
{
    Statement statement; ///< without id and without all that DraftSpeaker tells
    Span head; ///< the words of the source that decide who it is
    Span apposition; ///< what explains the source, empty for most
    Span addressee; ///< who was told, empty for most
    bool pronoun = false; ///< the source is a pronoun
    qsizetype paragraph = 0;
    qsizetype follows = -1; ///< the draft whose speaker speaks here too, where no source is named
    qsizetype within = -1; ///< the draft inside whose content this one is reported
    qsizetype words = 0; ///< of the content
    qsizetype quoted = 0; ///< of these, in quotation marks
    Span sentence; ///< in which the cue stands
    double sourceConfidence =
        1; ///< that the source's words are the right ones, if it is a statement
};

} // namespace onrecord
