// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/parser.h"

#include <vector>

namespace onrecord::training {

/// A sentence whose grammar is known: a tag and a node for each word. Without words where it is not.
struct KnownSentence
{
    std::vector<Word> words;
    std::vector<PartOfSpeech> tags;
    std::vector<Node> nodes; ///< heads are indices into words
};

} // namespace onrecord::training
