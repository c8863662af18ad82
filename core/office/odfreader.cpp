// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/odfreader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

template <size_t Size>
bool isAmong(QStringView name, const std::array<QLatin1StringView, Size> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Elements of text: with words that are none of the text.
constexpr std::array withoutWords{
    "tracked-changes"_L1,   "note-citation"_L1,     "table-of-content"_L1, "illustration-index"_L1,
    "table-index"_L1,       "object-index"_L1,      "user-index"_L1,       "alphabetical-index"_L1,
    "bibliography"_L1,      "hidden-text"_L1,       "page-number"_L1,      "page-count"_L1,
    "page-continuation"_L1, "page-variable-get"_L1, "paragraph-count"_L1,  "word-count"_L1,
    "character-count"_L1,   "table-count"_L1,       "image-count"_L1,      "object-count"_L1,
    "file-name"_L1,         "template-name"_L1,     "sheet-name"_L1,       "print-date"_L1,
    "print-time"_L1,        "printed-by"_L1,        "editing-cycles"_L1,   "editing-duration"_L1,
    "modification-date"_L1, "modification-time"_L1, "placeholder"_L1,      "script"_L1,
    "ruby-text"_L1,         "sequence-decls"_L1,    "variable-decls"_L1,   "user-field-decls"_L1,
};

/// Shapes that may hold text.
constexpr std::array shapes{
    "text-box"_L1, "custom-shape"_L1, "rect"_L1, "ellipse"_L1,
    "circle"_L1,   "caption"_L1,      "path"_L1, "polygon"_L1,
};

/// "22pt" in half points; 0 for another unit.
int halfPoints(const QString &size)
{
    return size.endsWith("pt"_L1) ? qRound(size.chopped(2).toDouble() * 2) : 0;
}

} // namespace

OdfReader::Space OdfReader::space() const
{
    const QStringView uri = m_xml.namespaceUri();
    const QStringView family = uri.contains("opendocument:xmlns"_L1)
        ? uri.sliced(uri.indexOf("xmlns:"_L1) + 6)
        : QStringView();
    if (family.startsWith("text:"_L1))
        return Space::Text;
    if (family.startsWith("table:"_L1))
        return Space::Table;
    if (family.startsWith("drawing:"_L1))
        return Space::Draw;
    if (family.startsWith("style:"_L1))
        return Space::Style;
    if (family.startsWith("office:"_L1))
        return Space::Office;
    return Space::Other;
}

/// An attribute by its name without a namespace; empty where there is none.
QString OdfReader::attribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &each : attributes) {
        if (each.name() == name)
            return each.value().toString();
    }
    return {};
}

Result<void> OdfReader::read(const QByteArray &bytes)
{
    m_xml.clear();
    m_xml.addData(bytes);
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (Result<void> started = startElement(); !started)
                return started;
            break;
        case QXmlStreamReader::EndElement: endElement(); break;
        case QXmlStreamReader::Characters: add(m_xml.text()); break;
        default: break;
        }
    }
    if (!m_xml.hasError())
        return {};
    return Error{
        .fault = Fault::Damaged, .subject = {}, .place = -1, .detail = m_xml.errorString()};
}

OfficeDocument OdfReader::takeDocument()
{
    m_document.blocks = m_builder.takeBlocks() + m_notes;
    return std::move(m_document);
}

void OdfReader::add(QStringView text)
{
    const bool isInParagraph = m_isBody && m_builder.hasOpenParagraph();
    if (!isInParagraph || (m_paragraph.hidden > 0))
        return;
    CharacterLook look{m_paragraph.size > 0 ? m_paragraph.size : m_size, m_paragraph.bold > 0};
    for (const OfficeStyle &span : std::as_const(m_spans)) {
        if (span.hidden > 0)
            return;
        look.size = span.size > 0 ? span.size : look.size;
        look.isBold = span.bold >= 0 ? span.bold > 0 : look.isBold;
    }
    if (text.contains(u'\n') && text.size() > 1) // means no more than a blank
        m_builder.addText(text.toString().replace(u'\n', u' '), look);
    else
        m_builder.addText(text, look);
}

Result<void> OdfReader::startElement()
{
    const QStringView name = m_xml.name();
    const Space family = space();
    if (family == Space::Office)
        return startOffice(name);
    if (family == Space::Style)
        startStyle(name);
    else if (family == Space::Text && m_isBody)
        startText(name);
    else if (family == Space::Table && m_isBody)
        startTable(name);
    else if (family == Space::Draw && m_isBody)
        startDraw(name);
    else if (!m_isBody)
        readMeta(name);
    else if (!m_xml.namespaceUri().startsWith("urn:org:documentfoundation"_L1))
        m_xml.skipCurrentElement(); // descriptions of pictures, formulas, who commented
    return {};
}

Result<void> OdfReader::startOffice(QStringView name)
{
    if (name == "text"_L1) {
        m_isBody = true;
    } else if (name == "spreadsheet"_L1 || name == "presentation"_L1 || name == "drawing"_L1
               || name == "chart"_L1 || name == "database"_L1) {
        return Error{.fault = Fault::UnknownFormat,
                     .subject = {},
                     .place = -1,
                     .detail = "application/vnd.oasis.opendocument."_L1 + name.toString()};
    } else if (name == "annotation"_L1 || name == "annotation-end"_L1 || name == "forms"_L1
               || name == "master-styles"_L1 || name == "scripts"_L1 || name == "font-face-decls"_L1
               || name == "settings"_L1) {
        m_xml.skipCurrentElement();
    }
    return {};
}

/// Facts stand outside of the body, in meta.xml or above.
void OdfReader::readMeta(QStringView name)
{
    const bool isTitle = name == "title"_L1;
    const bool isCreator = name == "initial-creator"_L1;
    if (!isTitle && !isCreator && name != "language"_L1)
        return;
    const QString value = m_xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
    if (isTitle)
        m_document.title = value;
    else if (isCreator)
        m_document.creator = value;
    else if (!value.isEmpty())
        m_document.language = value.section(u'-', 0, 0).toLower();
}

void OdfReader::startStyle(QStringView name)
{
    const QString family = attribute("family"_L1);
    if (name == "style"_L1 && (family == "paragraph"_L1 || family == "text"_L1)) {
        readStyle(family);
    } else if (name == "default-style"_L1 && family == "paragraph"_L1) {
        OfficeStyle style;
        while (m_xml.readNextStartElement()) {
            const QString language = attribute("language"_L1);
            if (m_document.language.isEmpty() && language != "none"_L1 && language != "zxx"_L1)
                m_document.language = language.toLower();
            readTextProperties(style);
            m_xml.skipCurrentElement();
        }
        m_size = style.size;
    }
}

void OdfReader::readTextProperties(OfficeStyle &style)
{
    if (m_xml.name() != "text-properties"_L1)
        return;
    if (const int size = halfPoints(attribute("font-size"_L1)); size > 0)
        style.size = size;
    const QString weight = attribute("font-weight"_L1);
    constexpr int boldWeight = 600;
    if (!weight.isEmpty())
        style.bold = int(weight == "bold"_L1 || weight.toInt() >= boldWeight);
    const QString display = attribute("display"_L1);
    if (!display.isEmpty())
        style.hidden = int(display == "none"_L1);
}

/// Reads a style to its end.
void OdfReader::readStyle(const QString &family)
{
    const QString prefix = family == "text"_L1 ? u"t "_s : u"p "_s;
    const QString name = attribute("name"_L1);
    const QString shown = attribute("display-name"_L1);
    const QString outline = attribute("default-outline-level"_L1);
    OfficeStyle style;
    style.parent = prefix + attribute("parent-style-name"_L1);
    if (!outline.isEmpty())
        style.outline = outline.toInt();
    while (m_xml.readNextStartElement()) {
        readTextProperties(style);
        m_xml.skipCurrentElement();
    }
    style.named = roleOfStyle(shown.isEmpty() ? name : shown);
    if (style.named.role == OfficeRole::Text)
        style.named = roleOfStyle(name);
    m_styles.insert(prefix + name, style);
}

void OdfReader::startText(QStringView name)
{
    const bool isHidden = attribute("display"_L1) == "none"_L1
        || (name == "section"_L1 && attribute("is-hidden"_L1) == "true"_L1);
    if (isHidden || isAmong(name, withoutWords)) {
        m_xml.skipCurrentElement();
        return;
    }
    if (!startParagraph(name))
        startInline(name);
}

/// Paragraphs, and what holds them.
bool OdfReader::startParagraph(QStringView name)
{
    if (name == "p"_L1 || name == "h"_L1)
        beginParagraph(name == "h"_L1);
    else if (name == "list"_L1 || name == "numbered-paragraph"_L1)
        ++m_lists;
    else if (name == "note-body"_L1)
        beginAside(true);
    else
        return false;
    return true;
}

void OdfReader::startInline(QStringView name)
{
    if (name == "span"_L1)
        m_spans.append(m_styles.resolved("t "_L1 + attribute("style-name"_L1)));
    else if (name == "s"_L1)
        add(u" ");
    else if (name == "tab"_L1)
        add(u"\t");
    else if (name == "line-break"_L1)
        add(u"\n");
    else if (name == "hidden-paragraph"_L1 && attribute("is-hidden"_L1) != "false"_L1)
        m_paragraph.hidden = 1;
}

void OdfReader::beginParagraph(bool isHeading)
{
    m_builder.endParagraph();
    m_spans.clear();
    m_paragraph = m_styles.resolved("p "_L1 + attribute("style-name"_L1));
    if (isHeading)
        m_paragraph.outline = std::max(attribute("outline-level"_L1).toInt(), 1);
    const NamedRole role = roleOf(m_paragraph);
    const bool isItem = m_lists > 0 && role.role == OfficeRole::Text;
    OfficeBlock &block = m_builder.paragraph();
    block.role = isItem ? OfficeRole::ListItem : role.role;
    constexpr int lowest = 10;
    block.level = quint8(std::min<int>(role.level, lowest));
}

void OdfReader::beginAside(bool isNote)
{
    m_around.append({m_paragraph, m_spans, m_lists});
    m_spans.clear();
    m_lists = 0;
    isNote ? m_builder.beginNote() : m_builder.beginBox();
}

void OdfReader::endAside(bool isNote)
{
    if (isNote)
        m_notes += m_builder.endNote();
    else
        m_builder.endBox();
    if (m_around.isEmpty())
        return;
    const Around around = m_around.takeLast();
    m_paragraph = around.paragraph;
    m_spans = around.spans;
    m_lists = around.lists;
}

void OdfReader::startTable(QStringView name)
{
    if (name == "table"_L1)
        m_builder.beginTable();
    else if (name == "table-row"_L1)
        m_builder.beginRow();
    else if (name == "table-cell"_L1 || name == "covered-table-cell"_L1)
        m_builder.beginCell();
    else if (name == "title"_L1 || name == "desc"_L1)
        m_xml.skipCurrentElement();
}

void OdfReader::startDraw(QStringView name)
{
    if (isAmong(name, shapes))
        beginAside(false);
    else if (name == "object"_L1 || name == "object-ole"_L1 || name == "plugin"_L1
             || name == "applet"_L1 || name == "image"_L1)
        m_xml.skipCurrentElement();
}

void OdfReader::endElement()
{
    if (!m_isBody)
        return;
    const QStringView name = m_xml.name();
    switch (space()) {
    case Space::Text: endText(name); break;
    case Space::Table:
        if (name == "table"_L1)
            m_builder.endTable();
        else if (name == "table-cell"_L1)
            m_builder.endParagraph();
        break;
    case Space::Draw:
        if (isAmong(name, shapes))
            endAside(false);
        break;
    case Space::Office:
        if (name == "text"_L1)
            m_isBody = false;
        break;
    default: break;
    }
}

void OdfReader::endText(QStringView name)
{
    if (name == "p"_L1 || name == "h"_L1)
        m_builder.endParagraph();
    else if (name == "span"_L1 && !m_spans.isEmpty())
        m_spans.removeLast();
    else if (name == "list"_L1 || name == "numbered-paragraph"_L1)
        m_lists = std::max(m_lists - 1, 0);
    else if (name == "note-body"_L1)
        endAside(true);
}

} // namespace onrecord
