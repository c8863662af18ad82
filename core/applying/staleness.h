// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

struct PlacedWords;

// When a correction no longer speaks of the words it was made on (readingOf()).

/// What the article has now instead of what \a correction was made on, where \a found, the statement
/// that the machine finds on \a placed, holds words that were not there then; nothing where it does
/// not.
std::optional<ChangedWords> wordsAddedTo(const Statement &found, const PlacedWords &placed,
                                         const Correction &correction, QStringView text);

/// \a words, which the article does not have any more.
ChangedWords wordsGone(const QString &words);

/// Takes from \a read the stale corrections that a later one which says \a change has settled: a
/// decision settles all, a note or a flag those of its kind.
void settle(ReadStatement &read, const Change &change);

/// State::Stale for every statement of \a reading that has stale corrections.
void markStale(Reading &reading);

} // namespace onrecord
