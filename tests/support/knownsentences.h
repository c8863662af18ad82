// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/learners/knownsentence.h"

#include <QString>

namespace onrecord {

/// Sentences whose grammar is drawn into them, for tests of the taggers: words parted by blanks,
/// each with its part of speech, the place of its head (from 1; 0 is the root) and its relation.
///
///     Ana/NNP/2/nsubj said/VBD/0/root so/RB/2/advmod
training::KnownSentence knownSentence(QStringView drawn);

/// A few dozen of them, invented, with few patterns and many words: little enough to learn in a
/// moment, and so regular that what is learned holds for other words in the same places.
std::vector<training::KnownSentence> knownSentences();

} // namespace onrecord
