// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/findings/statement.h"

namespace onrecord {

/// The numbers of words in stretches of one article; a word is what stands between blanks, markup
/// aside, and holds a letter or a digit. Made in one pass; then a stretch takes the same time in any
/// article.
class WordCounts
{
public:
    explicit WordCounts(const Article &article);

    /// Words that begin in \a span.
    int in(Span span) const;
    int in(const Spans &spans) const;

private:
    qsizetype before(qsizetype offset) const;

    QList<qint32> m_begins;
    QList<qint32>
        m_before; ///< words that begin before each whole number of blocks (quotedwords.cpp)
};

/// Direct, mixed or indirect, as StatementKind says, for words a reader chose: by the quotation
/// marks open at them, counted from the beginning of their paragraph.
StatementKind kindOf(const Document &document, const Spans &content);

} // namespace onrecord
