// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/wordxml.h"

using namespace Qt::StringLiterals;

namespace onrecord {

bool isWordElement(const QXmlStreamReader &xml)
{
    const QStringView space = xml.namespaceUri();
    return space == "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1
        || space == "http://purl.oclc.org/ooxml/wordprocessingml/main"_L1;
}

QString wordAttribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

bool isOn(const QXmlStreamReader &xml)
{
    const QString value = wordAttribute(xml, "val"_L1);
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1 && value != "none"_L1;
}

WordRunProperties readRunProperties(QXmlStreamReader &xml)
{
    WordRunProperties properties;
    while (xml.readNextStartElement()) {
        const QStringView name = xml.name();
        if (name == "rStyle"_L1)
            properties.style = wordAttribute(xml, "val"_L1);
        else if (name == "sz"_L1)
            properties.size = int(wordAttribute(xml, "val"_L1).toDouble());
        else if (name == "b"_L1)
            properties.bold = int(isOn(xml));
        else if (name == "vanish"_L1)
            properties.hidden = int(isOn(xml));
        else if (name == "del"_L1 || name == "moveFrom"_L1)
            properties.isDeleted = true;
        xml.skipCurrentElement();
    }
    return properties;
}

/// Reads w:numPr: 1 for an item of a list, 0 for none though its style is one.
static int readListProperties(QXmlStreamReader &xml)
{
    int list = 1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "numId"_L1 && wordAttribute(xml, "val"_L1) == "0"_L1)
            list = 0;
        xml.skipCurrentElement();
    }
    return list;
}

/// The level of w:outlineLvl, from 1; 0 for the text of the body.
static int readOutlineLevel(const QXmlStreamReader &xml)
{
    constexpr int bodyLevel = 9;
    bool isNumber = false;
    const int level = wordAttribute(xml, "val"_L1).toInt(&isNumber);
    return isNumber && level >= 0 && level < bodyLevel ? level + 1 : 0;
}

WordParagraphProperties readParagraphProperties(QXmlStreamReader &xml)
{
    WordParagraphProperties properties;
    while (xml.readNextStartElement()) {
        const QStringView name = xml.name();
        if (name == "rPr"_L1) {
            properties.mark = readRunProperties(xml);
            continue;
        }
        if (name == "numPr"_L1) {
            properties.list = readListProperties(xml);
            continue;
        }
        if (name == "pStyle"_L1) {
            properties.style = wordAttribute(xml, "val"_L1);
        } else if (name == "outlineLvl"_L1) {
            properties.outline = readOutlineLevel(xml);
        } else if (name == "framePr"_L1) {
            const QString dropCap = wordAttribute(xml, "dropCap"_L1);
            properties.isDropCap = dropCap == "drop"_L1 || dropCap == "margin"_L1;
            properties.isFrame = !properties.isDropCap;
        }
        xml.skipCurrentElement();
    }
    return properties;
}

/// Reads w:style to its end into \a styles.
static void readStyle(QXmlStreamReader &xml, WordStyles &styles)
{
    const QString id = wordAttribute(xml, "styleId"_L1);
    const bool isStandard = wordAttribute(xml, "type"_L1) == "paragraph"_L1
        && wordAttribute(xml, "default"_L1) == "1"_L1;
    OfficeStyle style;
    QString name = id;
    while (xml.readNextStartElement()) {
        if (xml.name() == "pPr"_L1) {
            const WordParagraphProperties properties = readParagraphProperties(xml);
            style.outline = properties.outline;
            style.list = properties.list;
            continue;
        }
        if (xml.name() == "rPr"_L1) {
            const WordRunProperties properties = readRunProperties(xml);
            style.size = properties.size;
            style.bold = properties.bold;
            style.hidden = properties.hidden;
            continue;
        }
        if (xml.name() == "name"_L1)
            name = wordAttribute(xml, "val"_L1);
        else if (xml.name() == "basedOn"_L1)
            style.parent = wordAttribute(xml, "val"_L1);
        xml.skipCurrentElement();
    }
    style.named = roleOfStyle(name);
    if (style.named.role == OfficeRole::Text)
        style.named = roleOfStyle(id);
    if (isStandard)
        styles.standard = id;
    styles.styles.insert(id, style);
}

/// Reads what is said of all characters, w:rPrDefault, to its end.
static void readDefaults(QXmlStreamReader &xml, WordStyles &styles)
{
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1
            : token == QXmlStreamReader::EndElement      ? -1
                                                         : 0;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "sz"_L1 && wordAttribute(xml, "val"_L1).toInt() > 0)
            styles.size = wordAttribute(xml, "val"_L1).toInt();
        else if (xml.name() == "lang"_L1)
            styles.language = wordAttribute(xml, "val"_L1).section(u'-', 0, 0).toLower();
    }
}

WordStyles readWordStyles(const QByteArray &bytes)
{
    WordStyles styles;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || !isWordElement(xml))
            continue;
        if (xml.name() == "style"_L1)
            readStyle(xml, styles);
        else if (xml.name() == "rPrDefault"_L1)
            readDefaults(xml, styles);
    }
    return styles;
}

} // namespace onrecord
