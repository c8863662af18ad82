// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/worddocument.h"

#include "core/office/symbolfonts.h"

using namespace Qt::StringLiterals;

namespace onrecord {

Result<WordPart> WordReader::read(const QByteArray &bytes)
{
    m_xml.addData(bytes);
    bool isRoot = true;
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (isRoot && !isWordElement(m_xml))
                return Error{.fault = Fault::UnknownFormat,
                             .subject = {},
                             .place = -1,
                             .detail = m_xml.name().toString()};
            isRoot = false;
            startElement();
            break;
        case QXmlStreamReader::EndElement: endElement(); break;
        default: break;
        }
    }
    if (m_xml.hasError())
        return Error{
            .fault = Fault::Damaged, .subject = {}, .place = -1, .detail = m_xml.errorString()};
    m_part.blocks = m_builder.takeBlocks();
    return std::move(m_part);
}

bool WordReader::isShown() const
{
    const bool isHidden = m_run.hidden < 0 ? m_paragraph.hidden > 0 : m_run.hidden > 0;
    return m_deleted == 0 && !m_isRowDeleted && !isHidden && m_fields.isShown();
}

void WordReader::add(QStringView text)
{
    if (!isShown())
        return;
    const int size = m_run.size > 0 ? m_run.size : m_paragraph.size;
    const int bold = m_run.bold >= 0 ? m_run.bold : m_paragraph.bold;
    m_builder.addText(text, {size > 0 ? size : m_styles.size, bold > 0});
}

void WordReader::startElement()
{
    if (!isWordElement(m_xml))
        return startForeignElement();
    const QStringView name = m_xml.name();
    if (!startStory(name) && !startTable(name))
        startRunElement(name);
}

/// Of two ways in which a text box is written, the first is read; formulas have text of their own.
void WordReader::startForeignElement()
{
    const QStringView name = m_xml.name();
    if (name == "AlternateContent"_L1) {
        m_alternatives.append(false);
    } else if ((name == "Choice"_L1 || name == "Fallback"_L1) && !m_alternatives.isEmpty()) {
        if (m_alternatives.last())
            m_xml.skipCurrentElement();
        else
            m_alternatives.last() = true;
    } else if (name == "t"_L1 && m_xml.namespaceUri().endsWith("/math"_L1)) {
        add(m_xml.readElementText(QXmlStreamReader::SkipChildElements));
    }
}

/// Elements that hold paragraphs, and paragraphs.
bool WordReader::startStory(QStringView name)
{
    if (name == "p"_L1) {
        startParagraph();
    } else if (name == "pPr"_L1) {
        takeParagraphProperties();
    } else if (name == "del"_L1 || name == "moveFrom"_L1) {
        ++m_deleted;
    } else if (name == "txbxContent"_L1) {
        m_builder.beginBox();
        m_outerParagraphs.append(m_paragraph);
    } else if (name == "sdtPr"_L1) {
        startControl();
    } else if (name == "sdtContent"_L1) {
        if (m_isControlHidden)
            m_xml.skipCurrentElement();
        m_isControlHidden = false;
    } else if (name == "footnote"_L1 || name == "endnote"_L1) {
        startNote();
    } else {
        return false;
    }
    return true;
}

bool WordReader::startTable(QStringView name)
{
    if (name == "tbl"_L1) {
        m_goesOn = false;
        m_builder.beginTable();
    } else if (name == "tr"_L1) {
        m_builder.beginRow();
    } else if (name == "tc"_L1) {
        m_goesOn = false;
        m_builder.beginCell();
    } else if (name == "trPr"_L1) {
        while (m_xml.readNextStartElement()) {
            m_isRowDeleted = m_isRowDeleted || m_xml.name() == "del"_L1;
            m_xml.skipCurrentElement();
        }
    } else if (name == "tblPr"_L1 || name == "tcPr"_L1 || name == "sectPr"_L1
               || name == "tblGrid"_L1) {
        m_xml.skipCurrentElement();
    } else {
        return false;
    }
    return true;
}

/// What stands in runs.
void WordReader::startRunElement(QStringView name)
{
    if (name == "rPr"_L1) {
        m_run = readRunProperties(m_xml);
        const OfficeStyle style = m_styles.styles.resolved(m_run.style);
        m_run.hidden = m_run.hidden < 0 ? style.hidden : m_run.hidden;
        m_run.bold = m_run.bold < 0 ? style.bold : m_run.bold;
        m_run.size = m_run.size == 0 ? style.size : m_run.size;
    } else if (name == "t"_L1) { // a break within it means no more than a blank
        add(m_xml.readElementText(QXmlStreamReader::SkipChildElements).replace(u'\n', u' '));
    } else if (name == "tab"_L1 || name == "ptab"_L1) {
        add(u"\t");
    } else if (name == "br"_L1 || name == "cr"_L1) {
        add(u"\n");
    } else if (name == "noBreakHyphen"_L1) {
        add(u"\u2011");
    } else if (name == "sym"_L1) {
        add(symbolText(wordAttribute(m_xml, "font"_L1),
                       wordAttribute(m_xml, "char"_L1).toUInt(nullptr, 16)));
    } else if (name == "fldChar"_L1) {
        readFieldCharacter();
    } else if (name == "instrText"_L1) {
        m_fields.addInstruction(m_xml.readElementText(QXmlStreamReader::SkipChildElements));
    } else if (name == "fldSimple"_L1) {
        m_fields.begin();
        m_fields.addInstruction(wordAttribute(m_xml, "instr"_L1));
        m_fields.beginResult();
    } else if (name == "footnoteReference"_L1) {
        readReference(u"footnote"_s);
    } else if (name == "endnoteReference"_L1) {
        readReference(u"endnote"_s);
    } else if (name == "rt"_L1) { // how a word is pronounced, above it
        m_xml.skipCurrentElement();
    }
}

void WordReader::endElement()
{
    const QStringView name = m_xml.name();
    if (!isWordElement(m_xml)) {
        if (name == "AlternateContent"_L1 && !m_alternatives.isEmpty())
            m_alternatives.removeLast();
    } else if (name == "p"_L1) {
        endParagraph();
    } else if (name == "r"_L1) {
        m_run = {};
    } else if (name == "del"_L1 || name == "moveFrom"_L1) {
        m_deleted = std::max(m_deleted - 1, 0);
    } else if (name == "fldSimple"_L1) {
        m_fields.end();
    } else if (name == "tr"_L1) {
        m_isRowDeleted = false;
    } else if (name == "tc"_L1) {
        m_builder.endParagraph();
    } else if (name == "tbl"_L1) {
        m_goesOn = false;
        m_builder.endTable();
    } else if (name == "txbxContent"_L1) {
        m_builder.endBox();
        m_paragraph = m_outerParagraphs.isEmpty() ? OfficeStyle() : m_outerParagraphs.takeLast();
        m_run = {};
    } else if (name == "footnote"_L1 || name == "endnote"_L1) {
        endNote();
    }
}

void WordReader::startParagraph()
{
    if (!m_goesOn)
        m_builder.endParagraph();
    m_goesOn = false;
    m_isMarkDeleted = false;
    m_run = {};
    m_paragraph = m_styles.styles.resolved(m_styles.standard);
    const NamedRole role = roleOf(m_paragraph);
    OfficeBlock &block = m_builder.paragraph();
    block.role = role.role;
    block.level = role.level;
}

void WordReader::takeParagraphProperties()
{
    const WordParagraphProperties properties = readParagraphProperties(m_xml);
    if (!properties.style.isEmpty())
        m_paragraph = m_styles.styles.resolved(properties.style);
    if (properties.outline >= 0)
        m_paragraph.outline = properties.outline;
    if (properties.list >= 0)
        m_paragraph.list = properties.list;
    const NamedRole role = roleOf(m_paragraph);
    OfficeBlock &block = m_builder.paragraph();
    block.role = role.role;
    block.level = role.level;
    block.isInBox = properties.isFrame;
    m_isMarkDeleted = properties.mark.isDeleted || properties.isDropCap;
}

void WordReader::endParagraph()
{
    // An instruction ends with its paragraph, or a document that lacks its end were hidden.
    while (m_fields.isInInstruction())
        m_fields.end();
    m_goesOn = m_isMarkDeleted;
    m_isMarkDeleted = false;
    if (!m_goesOn)
        m_builder.endParagraph();
}

/// What a content control shows while nothing is filled in, or what Word itself fills in, is no text.
void WordReader::startControl()
{
    m_isControlHidden = false;
    for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        ++depth;
        const bool isContents = m_xml.name() == "docPartGallery"_L1
            && wordAttribute(m_xml, "val"_L1) == "Table of Contents"_L1;
        m_isControlHidden =
            m_isControlHidden || isContents || (m_xml.name() == "showingPlcHdr"_L1 && isOn(m_xml));
    }
}

void WordReader::readFieldCharacter()
{
    const QString type = wordAttribute(m_xml, "fldCharType"_L1);
    if (type == "begin"_L1)
        m_fields.begin();
    else if (type == "separate"_L1)
        m_fields.beginResult();
    else if (type == "end"_L1)
        m_fields.end();
}

void WordReader::readReference(const QString &kind)
{
    if (isShown())
        m_part.references.append(kind + u' ' + wordAttribute(m_xml, "id"_L1));
}

void WordReader::startNote()
{
    const QString type = wordAttribute(m_xml, "type"_L1);
    if (!type.isEmpty() && type != "normal"_L1) { // lines above the notes
        m_xml.skipCurrentElement();
        return;
    }
    m_note = wordAttribute(m_xml, "id"_L1);
    m_builder.beginNote();
}

void WordReader::endNote()
{
    m_part.notes.insert(m_note, m_builder.endNote());
}

} // namespace onrecord
