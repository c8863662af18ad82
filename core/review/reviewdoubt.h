// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

/// What is doubtful about a statement that somebody has to look at: the question it raises and the
/// bucket it is counted in (PRODUCT.md 3.4). In the order of the buckets.
enum class ReviewDoubt : quint8 {
    Stale, ///< its words changed under a correction: does that still hold?
    NoSpeaker, ///< nobody could be tied to it
    ReadingsDiffer, ///< quick and careful reading do not agree on it
    TwoClose, ///< two candidates are about as likely
    PronounOnly, ///< "she" is all that tells who says it
    WhereItEnds, ///< its quotation marks do not match
    IsStatement, ///< whether these words are a statement is less sure than whose they are
    SameActor, ///< who says it may be somebody else of the article under another name
    OpenDate, ///< a date in it has no value
    Speaker, ///< none of these: it is not sure enough that this actor says it
};

inline constexpr std::size_t reviewDoubts = std::size_t(ReviewDoubt::Speaker) + 1;

/// Below this margin a second candidate is about as likely as the first.
inline constexpr double closeMargin = 0.25;

/// The one doubt that is asked about first; statements that are sure have one too, the likeliest.
ReviewDoubt doubtAbout(const Reading &reading, const ReadStatement &read);

/// Whether \a doubt, the one about \a read, is whether it is a statement at all.
bool asksWhetherSaid(ReviewDoubt doubt, const ReadStatement &read);

/// How much is decided by the answer, from 0 to 1: words that stand in the headline or in one of the
/// first three paragraphs, many words, and words with numbers count more.
double prominenceOf(const Reading &reading, const Statement &statement);

/// The words that help to tell who says it, ascending: its source, what the machine rests on, and where
/// the two likeliest candidates were last named before it.
Spans evidenceFor(const Reading &reading, const ReadStatement &read);

} // namespace onrecord
