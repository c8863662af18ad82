// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

namespace onrecord {

/// Takes the value of one field ("title", "date", "author" …, lower case), whose words are
/// \a value in article.text, into \a article. Fields that are set already stay. Returns what of
/// \a line is metadata: all of it, or, for a title, what is not the title itself.
Spans takeField(Article &article, QStringView key, Span line, Span value);

/// Reads a block of front matter (between lines of ---) at the beginning of article.text.
/// Returns the offset behind it, 0 where there is none.
qsizetype readFrontMatter(Article &article);

} // namespace onrecord
