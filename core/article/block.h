// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/span.h"

#include <QString>

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

/// Why a block is left out.
enum class LeftOutReason : quint8 {
    None, ///< it is not
    AboutArticle, ///< a line of front matter, or one like “Source: Courier”; still shown
    Label, ///< the name of a field or a day before words that are taken (“Title: Ferry stays”)
    Comment, ///< what nobody was meant to see
    PageCode, ///< HTML without words
    // What stands around the article on a web page:
    Menu,
    Sharing, ///< buttons to pass it on
    Related, ///< other articles
    SignUp, ///< newsletters, subscriptions, logging in
    Consent, ///< cookies, dialogs
    Advertisement,
    ReaderComments,
    Footer,
    Hidden, ///< not shown by the page itself
    Repeated, ///< words of the text that are set large beside it, a second headline
    OtherArticle, ///< the next one of a page that goes on and on
    Beside, ///< anything else outside of the article
    Reader, ///< somebody who read the article said so
};

/// A block of a page that is not part of the text. The reader sees it greyed at its place and may
/// bring it back.
struct LeftOutBlock
{
    qsizetype offset = 0; ///< in Article::text, where the block stood: the end of a block, or 0
    QString text;
    BlockKind kind = BlockKind::Paragraph; ///< that it would have in the text
    LeftOutReason reason = LeftOutReason::Beside;

    friend bool operator==(const LeftOutBlock &, const LeftOutBlock &) = default;
};

/// A stretch of Article::text that belongs together. It has no blanks at its ends and may hold
/// line breaks where a text is hard-wrapped; they read as blanks.
struct Block
{
    Span span;
    BlockKind kind = BlockKind::Paragraph;
    LeftOutReason reason = LeftOutReason::None; ///< of a block that is LeftOut
    quint8 level = 0; ///< of a heading, 1 for the highest; 0 where that is not known

    friend bool operator==(const Block &, const Block &) = default;
};

/// Characters that are no words but say how words are to look or where a link leads (** or
/// ](https://…)), or that stand for another one (&rsquo;).
struct Markup
{
    Span span; ///< in Article::text
    char32_t meaning = 0; ///< the character it stands for, 0 for none

    friend bool operator==(const Markup &, const Markup &) = default;
};

/// False for what nobody who reads the article wants to see.
constexpr bool isShown(const Block &block)
{
    return block.kind != BlockKind::LeftOut || block.reason == LeftOutReason::AboutArticle;
}

} // namespace onrecord
