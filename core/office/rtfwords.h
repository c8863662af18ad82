// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace onrecord {

/// What the text of a group of an RTF file is for.
enum class RtfDestination : quint8 {
    Text, ///< the document
    Skipped, ///< nobody's eyes
    Fonts,
    Styles,
    Info,
    Title, ///< of the document, within Info
    Author, ///< likewise
    Instruction, ///< of a field
    Result, ///< of a field
    Field,
    Note, ///< a footnote or endnote
    Box, ///< the text of a text box
    Shape, ///< a drawing, in which there may be a text box
    ListMark, ///< the bullet or the number of an item
    Twice, ///< a text for readers that know no Unicode, and in it the other one
    Unicode, ///< that one
};

/// What a control word does.
enum class RtfAction : quint8 {
    None,
    Paragraph, ///< ends one
    Section,
    Line,
    Cell,
    Row,
    ParagraphDefaults,
    CharacterDefaults,
    Style,
    Outline,
    List,
    InTable,
    NestedTable,
    DropCap,
    Size,
    Bold,
    Hidden,
    Deleted,
    Font,
    FontCharset,
    DefaultFont,
    CodePage,
    CharsetMac,
    CharsetPc,
    CharsetPca,
    Unicode,
    UnicodeSkip,
    Language,
    BasedOn,
    OtherStyle, ///< of characters, tables, sections
};

/// A control word, as far as this program knows it.
struct RtfWord
{
    enum class Kind : quint8 { Unknown, Character, Destination, Action };

    Kind kind = Kind::Unknown;
    char16_t character = 0;
    RtfDestination destination = RtfDestination::Text;
    RtfAction action = RtfAction::None;
};

RtfWord rtfWord(QByteArrayView word);

} // namespace onrecord
