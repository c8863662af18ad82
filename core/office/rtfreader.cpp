// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rtfreader.h"

#include "core/article/legacycharsets.h"
#include "core/office/rtfcharsets.h"
#include "core/office/symbolfonts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace onrecord {

OfficeDocument RtfReader::read()
{
    for (RtfToken token = m_tokens.next(); token.type != RtfToken::Type::End;
         token = m_tokens.next())
        readToken(token);
    flushBytes();
    while (m_groups.size() > 1)
        endGroup();
    finishParagraph();
    m_document.blocks = m_builder.takeBlocks();
    m_document.blocks += m_notes;
    const auto most = std::max_element(m_languages.cbegin(), m_languages.cend());
    if (most != m_languages.cend())
        m_document.language = languageOfWindows(most.key());
    return std::move(m_document);
}

void RtfReader::readToken(const RtfToken &token)
{
    const char byte = char(token.value);
    switch (token.type) {
    case RtfToken::Type::Text: takeBytes(token.bytes); break;
    case RtfToken::Type::Byte: takeBytes(QByteArrayView(&byte, 1)); break;
    case RtfToken::Type::Symbol: readSymbol(byte); return;
    case RtfToken::Type::Binary: m_skip = std::max(m_skip - 1, 0); break;
    case RtfToken::Type::GroupBegin: beginGroup(); return;
    case RtfToken::Type::GroupEnd: endGroup(); return;
    case RtfToken::Type::Word: readWord(token); break;
    case RtfToken::Type::End: break;
    }
    m_isFirst = false;
    m_isOptional = false;
}

void RtfReader::readWord(const RtfToken &token)
{
    flushBytes();
    const RtfWord word = rtfWord(token.bytes);
    switch (word.kind) {
    case RtfWord::Kind::Unknown:
        if (m_isFirst && m_isOptional)
            setDestination(RtfDestination::Skipped);
        break;
    case RtfWord::Kind::Character:
        if (m_skip > 0)
            --m_skip;
        else
            add(QStringView(&word.character, 1));
        break;
    case RtfWord::Kind::Destination:
        if (m_isFirst)
            setDestination(word.destination);
        break;
    case RtfWord::Kind::Action: act(word.action, token); break;
    }
}

void RtfReader::readSymbol(char symbol)
{
    flushBytes();
    if (symbol == '*') { // may be ignored by who does not know the next word
        m_isOptional = true;
        return;
    }
    m_isFirst = false;
    if (symbol == '-') // a place to hyphenate
        return;
    if (m_skip > 0) {
        --m_skip;
        return;
    }
    if (symbol == '~')
        add(u"\u00A0");
    else if (symbol == '_')
        add(u"\u2011");
    else if (symbol == '\t')
        add(u"\t");
    else if (symbol == '\\' || symbol == '{' || symbol == '}')
        takeBytes(QByteArrayView(&symbol, 1));
}

void RtfReader::beginGroup()
{
    flushBytes();
    m_skip = 0;
    m_isFirst = true;
    m_isOptional = false;
    constexpr size_t mostGroups = 4096;
    if (m_groups.size() >= mostGroups) {
        ++m_ignoredGroups;
        return;
    }
    Group inner = group();
    inner.opened = RtfDestination::Text;
    m_groups.push_back(inner);
    if (inner.destination == RtfDestination::Styles) {
        m_styleId = u"0"_s;
        m_style = {};
        m_name.clear();
    }
}

void RtfReader::endGroup()
{
    flushBytes();
    m_skip = 0;
    m_isFirst = false;
    if (m_ignoredGroups > 0) {
        --m_ignoredGroups;
        return;
    }
    switch (group().opened) {
    case RtfDestination::Note:
        finishParagraph();
        m_notes += m_builder.endNote();
        break;
    case RtfDestination::Box:
        finishParagraph();
        m_builder.endBox();
        break;
    case RtfDestination::Field: m_fields.end(); break;
    default: break;
    }
    if (m_groups.size() > 1)
        m_groups.pop_back();
}

void RtfReader::setDestination(RtfDestination destination)
{
    Group &own = group();
    if (own.destination == RtfDestination::Skipped || m_ignoredGroups > 0)
        return;
    if (own.destination == RtfDestination::Twice) {
        const bool isSecond = destination == RtfDestination::Unicode && m_groups.size() > 2;
        own.destination =
            isSecond ? m_groups[m_groups.size() - 3].destination : RtfDestination::Skipped;
        return;
    }
    switch (destination) {
    case RtfDestination::Title:
    case RtfDestination::Author: { // LibreOffice names who changed it last as a second one
        const bool isFirst = destination == RtfDestination::Title ? m_document.title.isEmpty()
                                                                  : m_document.creator.isEmpty();
        const bool isTaken = own.destination == RtfDestination::Info && isFirst;
        own.destination = isTaken ? destination : RtfDestination::Skipped;
        break;
    }
    case RtfDestination::Field:
        m_fields.begin();
        own.opened = destination;
        break;
    case RtfDestination::Result:
        m_fields.beginResult();
        own.destination = RtfDestination::Text;
        break;
    case RtfDestination::Note:
    case RtfDestination::Box:
        destination == RtfDestination::Note ? m_builder.beginNote() : m_builder.beginBox();
        act(RtfAction::ParagraphDefaults, {});
        own.opened = destination;
        own.destination = RtfDestination::Text;
        break;
    case RtfDestination::ListMark:
        if (own.destination == RtfDestination::Text && isShown()) {
            placeInTable();
            m_builder.paragraph().role = OfficeRole::ListItem;
        }
        own.destination = RtfDestination::Skipped;
        break;
    case RtfDestination::Unicode: break; // there is no other text
    default: own.destination = destination; break;
    }
}

bool RtfReader::isShown() const
{
    const Group &inner = m_groups.back();
    return !inner.isHidden && !inner.isDeleted && m_fields.isShown();
}

/// Bytes wait until all that stand side by side are there: a character may take several.
void RtfReader::takeBytes(QByteArrayView bytes)
{
    const qsizetype skipped = std::min<qsizetype>(m_skip, bytes.size());
    m_skip -= int(skipped);
    m_bytes += bytes.sliced(skipped);
}

QByteArray RtfReader::charset() const
{
    const int number = m_groups.back().font < 0 ? m_font : m_groups.back().font;
    const QByteArray ofFont = m_fonts.value(number).charset;
    return ofFont.isEmpty() ? m_charset : ofFont;
}

void RtfReader::flushBytes()
{
    if (m_bytes.isEmpty())
        return;
    const QByteArray bytes = std::exchange(m_bytes, {});
    const RtfDestination destination = group().destination;
    if (destination == RtfDestination::Skipped || destination == RtfDestination::Twice)
        return;
    const Font font = m_fonts.value(group().font < 0 ? m_font : group().font);
    if (font.isSymbol && destination == RtfDestination::Text) {
        QString text;
        for (const char byte : bytes)
            text += symbolText(font.name, quint8(byte));
        return add(text);
    }
    const bool isAscii = std::none_of(bytes.begin(), bytes.end(), [](char c) { return c < 0; });
    const bool isInTable = destination == RtfDestination::Fonts;
    add(isAscii || isInTable ? QString::fromLatin1(bytes) : decodeLegacy(bytes, charset()).text);
}

void RtfReader::add(QStringView text)
{
    switch (group().destination) {
    case RtfDestination::Text: addToText(text); break;
    case RtfDestination::Fonts:
    case RtfDestination::Styles: addToTable(text); break;
    case RtfDestination::Title: m_document.title += text; break;
    case RtfDestination::Author: m_document.creator += text; break;
    case RtfDestination::Instruction: m_fields.addInstruction(text); break;
    default: break;
    }
}

void RtfReader::addToText(QStringView text)
{
    if (!isShown())
        return;
    placeInTable();
    m_builder.addText(text, group().look);
    if (group().language != 0)
        m_languages[group().language] += text.size();
}

/// A name in the table of fonts or the style sheet; a semicolon ends it.
void RtfReader::addToTable(QStringView text)
{
    for (const QChar c : text) {
        if (c != u';') {
            m_name += c;
            continue;
        }
        const QString name = std::exchange(m_name, {}).trimmed();
        if (group().destination == RtfDestination::Fonts) {
            Font &font = m_fonts[m_tableFont];
            font.name = name;
            font.isSymbol = font.isSymbol || isSymbolFont(name);
        } else if (!m_styleId.isEmpty()) {
            m_style.named = roleOfStyle(name);
            m_styles.insert(m_styleId, m_style);
        }
    }
}

/// Opens or closes the table that the paragraph which begins here stands in, or does not.
void RtfReader::placeInTable()
{
    if (m_builder.hasOpenParagraph() || group().isInTable == m_builder.isInTable())
        return;
    if (!group().isInTable)
        return m_builder.endTable();
    m_builder.beginTable();
    m_builder.beginRow();
    m_builder.beginCell();
}

/// Ends the open paragraph, unless its end is deleted or hidden.
void RtfReader::endParagraph()
{
    if (group().isDeleted || group().isHidden || group().isDropCap)
        return;
    m_builder.paragraph(); // one without a word parts what is around it
    finishParagraph();
}

void RtfReader::finishParagraph()
{
    if (!m_builder.hasOpenParagraph())
        return;
    OfficeStyle style = m_styles.resolved(QString::number(group().style));
    if (group().outline >= 0)
        style.outline = group().outline;
    OfficeBlock &block = m_builder.paragraph();
    const bool isItem = block.role == OfficeRole::ListItem || group().isListed;
    const NamedRole named = roleOf(style);
    block.role = named.role == OfficeRole::Text && isItem ? OfficeRole::ListItem : named.role;
    block.level = named.level;
    m_builder.endParagraph();
}

void RtfReader::readCell()
{
    finishParagraph();
    if (!m_builder.isInTable()) {
        m_builder.beginTable();
        m_builder.beginRow();
        m_builder.beginCell();
    }
    m_builder.beginCell();
}

void RtfReader::readRow()
{
    finishParagraph();
    if (!m_builder.isInTable())
        return;
    m_builder.beginRow();
    m_builder.beginCell();
}

} // namespace onrecord
