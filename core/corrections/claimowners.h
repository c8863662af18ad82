// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

#include <QSet>

namespace onrecord {

/// Puts a claim in the reporter's own voice at \a words, in place of those of the same voice that it
/// overlaps, or takes those off that stand there. Gives the id of the one that was put there, empty for none.
QString applyClaimCorrection(Reading &reading, Span words, const SetClaim &change);

/// True for what a claim that a reader marked is worth a check, also where a file has rounded it: more than all
/// that a program finds.
bool isWorthOfMarked(double checkworthy);
/// The same of \a claim.
bool isMarkedByReader(const Claim &claim);

/// True where a claim of \a reading in the reporter's own voice shares words with \a words.
bool hasOwnClaimAt(const Reading &reading, Span words);

/// True where somebody said at least half of \a words.
bool areSaid(const Reading &reading, Span words);

/// Makes the claims of \a reading, which are those that were found, follow what readers said of
/// statements:
///
/// - a claim at least half of which stands in the words of a statement that a reader added or changed
///   is that statement's, and nobody's in the reporter's own voice;
/// - one whose statement was rejected, or half of which stands in words that were, is left out: a
///   reader who rejects words has seen to them, and is not asked about them again;
/// - one that stands outside of its statement, whose words were made fewer, is the reporter's.
///
/// \a marked are the ids of claims that readers marked: rejected words do not take them along.
///
/// Nothing changes where no statement was corrected.
void assignClaims(Reading &reading, const QSet<QString> &marked = {});

} // namespace onrecord
