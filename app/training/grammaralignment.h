// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/learners/knownsentence.h"
#include "app/training/silver.h"
#include "core/paragraph/taggedparagraph.h"
#include "core/text/codepoints.h"

namespace onrecord::training {

/// The grammar of the words of \a sentence, a range of \a p, carried over from the words of another
/// program, which cuts some words elsewhere. \a words: those of \a p; \a codePoints: of the article.
///
/// Without words where one of ours has none of \a silver's in it.
KnownSentence alignedGrammar(const TaggedParagraph &p, WordRange sentence,
                             std::span<const Word> words, const QList<SilverWord> &silver,
                             const CodePoints &codePoints);

} // namespace onrecord::training
