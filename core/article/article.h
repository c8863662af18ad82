// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/block.h"
#include "core/article/warning.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace onrecord {

/// How an article's text relates to the bytes it was read from.
enum class TextOrigin {
    Verbatim, ///< plain text and Markdown: the decoded file unchanged less its byte-order mark
    Extracted, ///< everything else: title and paragraphs joined by an empty line
};

/// What the file says of an article in the places where a reader says something else. A fact that nobody corrected is
/// absent, and so is one that a reader set to what the file says.
struct SaidByFile
{
    std::optional<QString> byline; ///< empty where the file names nobody
    std::optional<QString> outlet; ///< likewise
    std::optional<QDate> published; ///< invalid where the file says no day

    friend bool operator==(const SaidByFile &, const SaidByFile &) = default;
};

/// What was published; unchanging. Absent fields are empty or invalid.
struct Article
{
    QString text;
    TextOrigin origin = TextOrigin::Verbatim;
    /// What the text is made of: ascending, not overlapping, none empty. What lies in no block is
    /// blank, or a mark that says what a block is ("- ", "## ").
    QList<Block> blocks;
    /// What within blocks is no words, ascending, not overlapping (document/unmarked.h).
    QList<Markup> markup;
    /// What a page held besides, by offset, in the page's order; nothing of it is in the text.
    QList<LeftOutBlock> leftOut;
    QString encoding; ///< the bytes were in; IANA name, "UTF-8" where nothing else was found
    QList<Warning> warnings; ///< what may be amiss with the reading, worst first

    QString title; ///< as a reader sees it
    /// The title as the file says it for programs where that is more than \a title, such as with the outlet's name
    /// behind it; else empty.
    QString statedTitle;
    QString byline;
    QString outlet;
    QDate published;
    QString url;
    QString language = QStringLiteral("en");

    Span titleSpan; ///< the headline's words in text, empty where the title does not stand in it
    /// The words that say a day of publication, empty likewise. It is another one than \a published
    /// where a reader knows better.
    Span publishedSpan;

    /// What a reader corrected of byline, outlet and published (corrections/statedfacts.h, Document::publishedOn()).
    SaidByFile saidByFile;

    QByteArray sourceSha256; ///< of the bytes that were read, hex
    QByteArray textSha256; ///< of text as UTF-8, hex: the article's identity in the library

    /// Of a page that Onrecord exported and that came within another file, as in a mail: the element that carries
    /// its session (formats/exportedpage.h), for workspace/carriedsession.h. Empty otherwise.
    QByteArray carried;

    friend bool operator==(const Article &, const Article &) = default;
};

} // namespace onrecord
