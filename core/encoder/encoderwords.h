// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/encoder/vocabulary.h"
#include "core/language/encoder.h"
#include "core/paragraph/taggedparagraph.h"

#include <vector>

namespace onrecord {

/// What the encoder reads of a paragraph: a mark that a paragraph begins, then its words; “don’t” is
/// read as two, “do” and “n’t”.
struct EncoderWords
{
    std::vector<EncoderWord> words;
    std::vector<quint32>
        places; ///< of each word of the paragraph: where its first piece is in words
};

/// \a leftOpen: the paragraph before ended inside a quotation.
EncoderWords encoderWordsOf(const TaggedParagraph &p, bool leftOpen, const Vocabulary &vocabulary);

// What words are numbered that are none of the text's: EncoderWord.
inline constexpr quint16 numberWord =
    EncoderWord::FirstOfVocabulary; ///< 1,250 and whatever begins so
inline constexpr quint16 firstVocabularyWord = numberWord + 1;

} // namespace onrecord
