// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

namespace onrecord {

/// Takes the value of one field ("title", "date", "author" …, lower case), whose words are
/// \a value in \a text, into \a article. Fields that are set already stay. Returns the blocks
/// of \a line: one, or, for a title, the headline and what stands around it.
QList<Block> takeField(Article &article, QStringView text, QStringView key, Span line, Span value);

/// Front matter as it was read.
struct FrontMatter
{
    QList<Block> blocks; ///< its lines, ascending
    qsizetype end = 0; ///< the offset behind it, 0 where there is none
};

/// Reads front matter (between lines of ---, or of +++ as TOML has it) at the beginning of article.text. Neither
/// YAML nor TOML is read: what counts is a name, a colon or "=", and a value on one line, and the items of a list of
/// authors.
FrontMatter readFrontMatter(Article &article);

} // namespace onrecord
