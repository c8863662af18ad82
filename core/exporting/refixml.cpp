// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/refixml.h"

#include "core/wording/visible.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace onrecord {

RefiXml::RefiXml(QByteArray textSha256)
    : m_textSha256(std::move(textSha256))
    , m_xml(&m_bytes)
{
}

QString RefiXml::guid(const QString &what) const
{
    static const QUuid space(u"{5f6f0f0e-9c55-4d0c-8f5a-6a5c1f0b7a10}"_s);
    return QUuid::createUuidV5(space, m_textSha256 + what.toUtf8()).toString(QUuid::WithoutBraces);
}

void RefiXml::attribute(const QString &name, const QString &value)
{
    m_xml.writeAttribute(name, shownPlainly(value.simplified()));
}

void RefiXml::element(const QString &name, const QString &words)
{
    m_xml.writeTextElement(name, shownPlainly(words));
}

void RefiXml::openGroup(const QString &what, const QString &name)
{
    m_xml.writeStartElement(u"Code"_s);
    attribute(u"guid"_s, guid(what));
    attribute(u"name"_s, name);
    attribute(u"isCodable"_s, u"false"_s);
}

void RefiXml::writeCode(const QString &what, const QString &name, const QString &colour)
{
    m_xml.writeEmptyElement(u"Code"_s);
    attribute(u"guid"_s, guid(what));
    attribute(u"name"_s, name);
    attribute(u"isCodable"_s, u"true"_s);
    attribute(u"color"_s, colour);
}

void RefiXml::writeVariable(const QString &what, const QString &name, const QString &type)
{
    m_xml.writeEmptyElement(u"Variable"_s);
    attribute(u"guid"_s, guid(u"variable "_s + what));
    attribute(u"name"_s, name);
    attribute(u"typeOfVariable"_s, type);
}

void RefiXml::writeValue(const QString &what, const QString &type, const QString &value)
{
    m_xml.writeStartElement(u"VariableValue"_s);
    m_xml.writeEmptyElement(u"VariableRef"_s);
    attribute(u"targetGUID"_s, guid(u"variable "_s + what));
    element(type, value);
    m_xml.writeEndElement();
}

} // namespace onrecord
