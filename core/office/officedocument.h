// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace onrecord {

/// What a paragraph of an office document is by its style.
enum class OfficeRole : quint8 {
    Text,
    Title, ///< of the whole document
    Subtitle,
    Author, ///< who wrote it, and nothing else
    Date, ///< when it was published
    Heading,
    ListItem,
    Quotation,
    PullQuote, ///< words of the text, set large beside it
    Caption,
    Preformatted,
    Note, ///< a footnote or endnote; those stand behind everything else
    Furniture, ///< headers, page numbers, a table of contents
};

/// A paragraph of an office document (DOCX, ODT, RTF), as the document has it.
struct OfficeBlock
{
    QString text; ///< not empty; \n where a line ends within the paragraph, tabs kept
    OfficeRole role = OfficeRole::Text;
    quint8 level = 0; ///< of a heading, from 1
    int size = 0; ///< of most of its type, in half points; 0 where that is not known
    bool isBold = false; ///< nearly all of it
    bool isInBox = false; ///< of text that stands beside the running one
    bool isBelowGap = false; ///< an empty paragraph stands right above it
    int table = -1; ///< which table it stands in, from 0; -1 for none. Tables in tables are one.
    int row = 0; ///< in the table
    int column = 0; ///< likewise; several paragraphs may stand in one cell

    bool isInTable() const { return table >= 0; }

    friend bool operator==(const OfficeBlock &, const OfficeBlock &) = default;
};

/// An office document: its paragraphs in the order of reading, without what is deleted, hidden or
/// commented, and without headers and footers. What it says of itself may be empty.
struct OfficeDocument
{
    QList<OfficeBlock> blocks; ///< a text box behind the paragraph that it is anchored in
    QString title; ///< often of another document, or a file name
    QString creator; ///< who typed it, mostly
    QString language; ///< the first part of its tag, lower case: "en"
    QString encoding = QStringLiteral("UTF-8");
};

} // namespace onrecord
