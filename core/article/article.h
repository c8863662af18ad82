// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/block.h"

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

/// How the bytes became text.
struct Decoding
{
    QString encoding; ///< IANA name, "UTF-8" where nothing else was found
    bool guessed = false; ///< neither a mark nor the file itself said so
    qsizetype replaced = 0; ///< sequences of bytes that could not be decoded, each now U+FFFD

    friend bool operator==(const Decoding &, const Decoding &) = default;
};

/// What was published; unchanging. Absent fields are empty or invalid.
struct Article
{
    QString text;
    TextOrigin origin = TextOrigin::Verbatim;
    /// What the text is made of: ascending, not overlapping, none empty. What lies in no block is
    /// blank, or a mark that says what a block is ("- ", "## ").
    QList<Block> blocks;
    Decoding decoding;

    QString title;
    QString byline;
    QString outlet;
    QDate published;
    QString url;
    QString language = QStringLiteral("en");

    Span titleSpan; ///< the headline's words in text, empty where the title does not stand in it
    Span publishedSpan; ///< the words of the day of publication, empty likewise

    QByteArray sourceSha256; ///< of the bytes that were read, hex
    QByteArray textSha256; ///< of text as UTF-8, hex: the article's identity in the library

    friend bool operator==(const Article &, const Article &) = default;
};

} // namespace onrecord
