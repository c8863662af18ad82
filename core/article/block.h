// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

namespace onrecord {

/// What a block of an article is to its reader.
enum class BlockKind : quint8 {
    Paragraph,
    Headline, ///< of the whole article
    Byline, ///< a line that names who wrote it, perhaps with outlet and day
    Standfirst, ///< the summary between headline and byline
    Dateline, ///< a line that says when it was published; one that opens a paragraph belongs to it
    Heading, ///< of a part of the article
    ListItem,
    Quotation, ///< a paragraph set off as somebody else's words
    Caption, ///< of a picture
    TableCell,
    Preformatted, ///< code and the like, shown with its line breaks
    LeftOut, ///< not part of what the article tells
};

/// True for what says something about the article instead of telling what happened.
constexpr bool isAboutArticle(BlockKind kind)
{
    return kind == BlockKind::Byline || kind == BlockKind::Dateline || kind == BlockKind::LeftOut;
}

/// True for what is read for statements, dates and names.
constexpr bool isRead(BlockKind kind)
{
    return !isAboutArticle(kind) && kind != BlockKind::Preformatted;
}

/// True for what is written in sentences, unlike headlines, captions and table cells.
constexpr bool isProse(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::Standfirst
        || kind == BlockKind::ListItem || kind == BlockKind::Quotation;
}

} // namespace onrecord
