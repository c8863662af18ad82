// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

namespace onrecord {

/// What words in quotation marks are there for.
enum class QuoteUse : quint8 {
    Speech, ///< “We stay,” – sentences, or the better part of one
    Words, ///< a “hot phase” – some of somebody's words within the reporter's sentence
    Nickname, ///< Ana “Shorty” Ruiz
    Title, ///< “The Long Gate”
};

/// A quotation within one paragraph: its outermost marks and all between them.
struct Quotation
{
    Span span; ///< marks included; from or to the paragraph's edge where a mark is missing
    Span inner; ///< without its marks
    QuoteUse use = QuoteUse::Speech;
    bool continues = false; ///< goes on from the paragraph before
    bool open = false; ///< its closing mark is missing: the next paragraph goes on with it

    friend bool operator==(const Quotation &, const Quotation &) = default;
};

/// The quotations of \a paragraph, a span of \a text, in text order, not overlapping.
///
///     “They said ‘no’ twice,” he said.      nested marks belong to the outer quotation
///     “We stay.                             left open: newspapers reopen a running quotation
///     “And we wait.”                        in every paragraph and close only the last
///     the dogs’ bowl, a 6" pipe, ’90s       apostrophes and inches are no marks
///
/// Knows “ ” " ‘ ’ ' « » „ and what may close what. \a leftOpen says that the paragraph before
/// ended inside a quotation. A stray closing mark is left alone. Linear, whatever is in the text.
QList<Quotation> findQuotations(QStringView text, Span paragraph, bool leftOpen = false);

} // namespace onrecord
