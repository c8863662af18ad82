// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/officestyles.h"

#include <QHash>
#include <QXmlStreamReader>

namespace onrecord {

// Elements of WordprocessingML (ECMA-376, part 1), read one after another. Names count without their
// namespace's prefix; its two namespaces, transitional and strict, mean the same.

/// True where \a xml stands at an element or the end of one of WordprocessingML.
bool isWordElement(const QXmlStreamReader &xml);
/// An attribute by its name without a namespace; empty where there is none.
QString wordAttribute(const QXmlStreamReader &xml, QLatin1StringView name);
/// What an element such as w:b says: on, unless its value is one of those for off.
bool isOn(const QXmlStreamReader &xml);

/// What w:rPr says of characters; -1 and 0 where it says nothing.
struct WordRunProperties
{
    QString style;
    int size = 0; ///< in half points
    int bold = -1;
    int hidden = -1;
    bool isDeleted = false; ///< of the mark of a paragraph: it goes on in the next one
};

/// Reads w:rPr, at whose beginning \a xml stands, to its end.
WordRunProperties readRunProperties(QXmlStreamReader &xml);

/// What w:pPr says of a paragraph.
struct WordParagraphProperties
{
    QString style;
    int outline = -1; ///< as in OfficeStyle
    int list = -1; ///< likewise
    bool isDropCap = false; ///< its letters begin the next paragraph
    bool isFrame = false; ///< it stands beside the running text
    WordRunProperties mark; ///< of its end
};

/// Reads w:pPr, at whose beginning \a xml stands, to its end.
WordParagraphProperties readParagraphProperties(QXmlStreamReader &xml);

/// What styles.xml says.
struct WordStyles
{
    OfficeStyles styles;
    QString standard; ///< the id of the style of paragraphs that name none
    QString language; ///< the first part of its tag, lower case
    int size = 20; ///< of characters where nothing is said, in half points
};

WordStyles readWordStyles(const QByteArray &xml);

} // namespace onrecord
