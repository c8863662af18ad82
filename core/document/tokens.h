// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

namespace onrecord {

enum class TokenKind : quint8 {
    Word, ///< letters, with apostrophes, hyphens and an abbreviation's full stop inside
    Number,
    QuoteMark,
    Punctuation,
    Symbol,
};

struct Token
{
    Span span;
    TokenKind kind = TokenKind::Word;

    friend bool operator==(const Token &, const Token &) = default;
};

/// The tokens of \a stretch, a span of \a text, in order, not overlapping; blanks belong to
/// none. A possessive ’s is a token of its own.
QList<Token> findTokens(QStringView text, Span stretch);

} // namespace onrecord
