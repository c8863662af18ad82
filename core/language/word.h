// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/tokens.h"

namespace onrecord {

enum class WordShape : quint8 { Small, Capital, Capitals, Mixed, Number, Mark };

/// A word, number or mark as the taggers look at it: its letters become hashes once, so that no
/// string is built or compared in their loops.
struct Word
{
    quint64 form = 0; ///< of all letters, case folded, every digit alike
    quint64 prefix = 0; ///< of the first three, likewise
    quint64 suffix2 = 0; ///< of the last two
    quint64 suffix3 = 0;
    WordShape shape = WordShape::Small;
    TokenKind kind = TokenKind::Word;
};

/// \a letters, at least one, of a token of \a kind as a Word.
Word wordOf(QStringView letters, TokenKind kind);

} // namespace onrecord
