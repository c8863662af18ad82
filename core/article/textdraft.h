// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"

namespace onrecord {

/// What plain \a text says about its article, and its blocks, for a text that came within something else: a
/// mail, a field of a table. \a title is what is known to be the headline (may be empty); the text may
/// begin with it or not. Lines that say who wrote the article and when are facts, and left out.
ArticleDraft draftOfText(const QString &text, const QString &title);

/// True where of all words so many are \a preformatted and so few are \a others (both in UTF-16 units) that
/// what is preformatted is the text itself, saved by a program that keeps plain text so, and no code in it.
constexpr bool isTextItself(qsizetype preformatted, qsizetype others)
{
    return preformatted > others * 9;
}

} // namespace onrecord
