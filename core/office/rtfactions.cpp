// SPDX-License-Identifier: GPL-3.0-or-later
// What control words do, for RtfReader.

#include "core/office/rtfcharsets.h"
#include "core/office/rtfreader.h"
#include "core/office/symbolfonts.h"

namespace onrecord {

void RtfReader::act(RtfAction action, const RtfToken &token)
{
    if (!actOnText(action, token) && !actOnParagraph(action, token))
        actOnFile(action, token);
}

/// What makes characters, or how they look.
bool RtfReader::actOnText(RtfAction action, const RtfToken &token)
{
    const bool isOn = !token.hasValue || token.value != 0;
    Group &own = group();
    switch (action) {
    case RtfAction::Unicode: takeUnicode(token.value); break;
    case RtfAction::UnicodeSkip: own.unicodeSkip = std::clamp(token.value, 0, 16); break;
    case RtfAction::Line:
        m_skip = 0;
        add(u"\n");
        break;
    case RtfAction::Size: own.look.size = token.value; break;
    case RtfAction::Bold: own.look.isBold = isOn; break;
    case RtfAction::Hidden: own.isHidden = isOn; break;
    case RtfAction::Deleted: own.isDeleted = isOn; break;
    case RtfAction::Language: own.language = token.value; break;
    case RtfAction::Font: setFont(token.value); break;
    case RtfAction::CharacterDefaults: {
        const Group plain;
        own.look = plain.look;
        own.font = plain.font;
        own.isHidden = false;
        break;
    }
    default: return false;
    }
    return true;
}

/// What ends paragraphs, or says what they are.
bool RtfReader::actOnParagraph(RtfAction action, const RtfToken &token)
{
    Group &own = group();
    const bool isText = own.destination == RtfDestination::Text;
    constexpr int bodyLevel = 9;
    switch (action) {
    case RtfAction::Paragraph:
        if (isText)
            endParagraph();
        break;
    case RtfAction::Section:
        if (isText)
            finishParagraph();
        break;
    case RtfAction::Cell:
        if (isText)
            readCell();
        break;
    case RtfAction::Row:
        if (isText)
            readRow();
        break;
    case RtfAction::ParagraphDefaults: {
        const Group plain;
        own.style = plain.style;
        own.outline = plain.outline;
        own.isListed = own.isInTable = own.isDropCap = false;
        break;
    }
    case RtfAction::Outline: {
        const int level = token.value >= 0 && token.value < bodyLevel ? token.value + 1 : 0;
        (own.destination == RtfDestination::Styles ? m_style.outline : own.outline) = level;
        break;
    }
    case RtfAction::List: own.isListed = token.value > 0; break;
    case RtfAction::InTable: own.isInTable = true; break;
    case RtfAction::NestedTable: own.isInTable = token.value > 0; break;
    case RtfAction::DropCap: own.isDropCap = token.value > 0; break;
    default: return false;
    }
    m_skip = 0;
    return true;
}

/// What says something about the file, its fonts and its styles.
bool RtfReader::actOnFile(RtfAction action, const RtfToken &token)
{
    const bool isInStyles = group().destination == RtfDestination::Styles;
    switch (action) {
    case RtfAction::CodePage: m_charset = charsetOfCodePage(token.value); break;
    case RtfAction::CharsetMac: m_charset = "macintosh"; break;
    case RtfAction::CharsetPc: m_charset = "IBM437"; break;
    case RtfAction::CharsetPca: m_charset = "IBM850"; break;
    case RtfAction::DefaultFont: m_font = token.value; break;
    case RtfAction::FontCharset:
        m_fonts[m_tableFont].charset = charsetOfFont(token.value);
        m_fonts[m_tableFont].isSymbol = token.value == 2;
        break;
    case RtfAction::BasedOn: m_style.parent = QString::number(token.value); break;
    case RtfAction::Style:
        if (isInStyles)
            m_styleId = QString::number(token.value);
        else
            group().style = token.value;
        break;
    case RtfAction::OtherStyle:
        if (isInStyles)
            m_styleId.clear();
        break;
    default: return false;
    }
    return true;
}

/// In the table of fonts this begins the entry of one.
void RtfReader::setFont(int number)
{
    if (group().destination == RtfDestination::Fonts) {
        m_tableFont = number;
        m_name.clear();
    } else {
        group().font = number;
    }
}

/// \u: 16 bits, mostly written as a number with a sign; what stands beyond comes as two of them.
void RtfReader::takeUnicode(int value)
{
    constexpr int units = 0x10000;
    const int code = value < 0 ? value + units : value;
    m_skip = group().unicodeSkip;
    if (code < 0 || code > 0x10FFFF)
        return;
    constexpr int privateBegin = 0xF000;
    const bool isOfSymbols = code >= privateBegin && code < privateBegin + 0x100;
    const int font = group().font < 0 ? m_font : group().font;
    if (isOfSymbols)
        return add(symbolText(m_fonts.value(font).name, char32_t(code)));
    const char16_t unit = char16_t(code);
    if (code < units)
        return add(QStringView(&unit, 1));
    const char32_t point = char32_t(code);
    add(QString::fromUcs4(&point, 1));
}

} // namespace onrecord
