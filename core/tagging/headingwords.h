// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tagging/roletagger.h"

#include <QList>

namespace onrecord {

/// A word of a noun phrase, or the "of" between two, small since there is one for every third word of
/// an article. What precedes the phrase's first noun or adjective (the, three, her) belongs to none.
///
///     the ⟦car⟧ ⟦ferry⟧      the ⟦cost⟧ ⟦of⟧ ⟦school⟧ ⟦meals⟧
struct HeadingWord
{
    enum class Role : quint8 { Adjective, Noun, Name, Joining };

    quint32 begin = 0; ///< in Article::text
    quint16 size = 0;
    Role role = Role::Noun;
    bool opens = false; ///< is the first of its phrase

    constexpr Span span() const { return {qsizetype(begin), qsizetype(begin) + size}; }

    friend bool operator==(const HeadingWord &, const HeadingWord &) = default;
};

/// The words of the noun phrases of \a p, in text order, by the tags in \a parsed. A phrase ends with a
/// noun; none begins with a verb's form. Linear in the words.
QList<HeadingWord> headingWordsOf(const TaggedParagraph &p, const ParsedWords &parsed);

} // namespace onrecord
