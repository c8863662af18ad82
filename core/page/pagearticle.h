// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articledraft.h"
#include "core/article/decoding.h"

namespace onrecord {

/// The article in an HTML page: its title and paragraphs joined by an empty line, what the page says
/// about it, and what was left out. Of a page without an article all of its text that is not of menus
/// and the like; without a word where it has none. A page whose article is preformatted from end to end is read
/// as the plain text in it. Digests are not filled in.
Article readPage(const DecodedText &page);

/// The same before a text is made of it, for whoever knows more of the article than the page says. The
/// title that is \a known stands before those that the page says; it may be empty.
ArticleDraft draftOfPage(const DecodedText &page, const QString &known = {});

} // namespace onrecord
