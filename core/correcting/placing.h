// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corrections/reading.h"

namespace onrecord {

// Helping a reader to place what could not be placed (Reading::orphans).

/// The words of \a orphan that could not be placed in \a text: those it was said of, or the mention
/// of an actor; empty for what has no place in the text.
QString lostWordsOf(QStringView text, const Correction &orphan);

/// Where in \a text something most like these words stands, and how much like it is (0 to 1);
/// nothing where nothing is. Never believed without being asked about. Looks through the text once.
std::optional<Placement> likeliestPlace(QStringView text, const Correction &orphan);

/// What \a orphan says, said of \a words of the reading's text: of the statement that shares most
/// with them, else of the words themselves; of the actor who is mentioned there. It has a new id, no
/// time and no name. Nothing for what has no place in the text, and for empty words.
std::optional<Correction> placedOn(const Reading &reading, const Correction &orphan, Span words);

} // namespace onrecord
