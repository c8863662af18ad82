// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/anchor.h"
#include "core/text/wordchanges.h"

namespace onrecord {

/// A stretch of an article that says who said what: the words, the cue that reports them, the source
/// that names who said them, and what stands between. Words alone may stand in an article twice;
/// with the name beside them they seldom do.
struct Passage
{
    Anchor whole; ///< all of it, from the first to the last of the spans below
    Spans words; ///< these and the next two in whole.exact, ascending
    Spans cue;
    Spans source;

    bool isEmpty() const { return whole.exact.isEmpty(); }
    /// True where it tells who said the words, or how that is reported.
    bool isAttributed() const { return !cue.isEmpty() || !source.isEmpty(); }
    /// Number of the longest of its words: what the passage is found by.
    qsizetype longestPart() const;

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// A passage of which nothing is known but its words.
Passage passageOf(const Anchor &words);

/// The passage of \a words, which are not empty, in \a text. Of \a cue and \a source what stands so
/// far off that other sentences lie between is left out. Looks through the text once.
Passage passageAt(QStringView text, const Spans &words, const Spans &cue, const Spans &source);

/// What a passage has become.
struct PassageNow
{
    Span place; ///< of the whole passage, in the present text
    /// Differing words that count: of words, cue and source, and a negation in or right beside the
    /// passage. WordChange::then in Passage::whole.exact, WordChange::now in the present text, either
    /// may lie outside of it where a negation does.
    QList<WordChange> changes;
    bool sameWords = true; ///< none of the changes is in words
    bool sameSource = true; ///< none is in source
    bool sameAttribution = true; ///< none is in cue or source, and none is a negation beside words
    /// Words around and in the passage that were not there then, as far as its context tells.
    Spans added;
    bool sameContext = true; ///< all of it, and what stands around it, is as it was

    friend bool operator==(const PassageNow &, const PassageNow &) = default;
};

/// Lays \a passage over \a text so that the longest part of its words comes to lie on \a place, which
/// is not empty.
PassageNow comparePassage(const Passage &passage, QStringView text, Span place);

} // namespace onrecord
