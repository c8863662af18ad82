// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/xmlbuilder.h"

#include "core/article/entities.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

constexpr qsizetype deepest = 250;
constexpr size_t mostNodes = 5'000'000;

/// Names of characters that HTML has and XML has not.
class HtmlEntities : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        const char32_t meaning = entityMeaning(QString(u'&' + name + u';'));
        return meaning == 0 ? QString() : QString::fromUcs4(&meaning, 1);
    }
};

} // namespace

XmlTreeBuilder::XmlTreeBuilder()
{
    append({});
    m_open.append({0, QString()});
}

int XmlTreeBuilder::append(XmlNode node)
{
    if (m_tree.m_nodes.size() >= mostNodes) {
        m_isTooLarge = true;
        return 0;
    }
    node.parent = m_open.isEmpty() ? -1 : m_open.last().first;
    m_tree.m_nodes.push_back(std::move(node));
    m_tree.m_nodes.back().end = m_tree.size();
    return m_tree.size() - 1;
}

QString XmlTreeBuilder::spaceOf(const QString &prefix) const
{
    return prefix.isEmpty() ? m_tree[m_open.last().first].space : m_prefixes.value(prefix, prefix);
}

void XmlTreeBuilder::open(const QString &name, const QList<std::pair<QString, QString>> &attributes)
{
    if (m_open.size() > deepest || m_isTooLarge)
        return;
    XmlNode node;
    node.attributes = attributes;
    for (const auto &[attribute, value] : attributes) {
        if (attribute.startsWith("xmlns:"_L1))
            m_prefixes.insert(attribute.sliced(6), value);
    }
    const qsizetype colon = name.indexOf(u':');
    node.name = name.sliced(colon + 1);
    node.space = spaceOf(name.first(std::max<qsizetype>(0, colon)));
    for (const auto &[attribute, value] : attributes) {
        if (attribute == "xmlns"_L1 && colon < 0)
            node.space = value;
    }
    if (!node.name.isEmpty())
        m_open.append({append(std::move(node)), name});
}

void XmlTreeBuilder::closeLast()
{
    m_tree.m_nodes[size_t(m_open.last().first)].end = m_tree.size();
    m_open.removeLast();
}

void XmlTreeBuilder::close(const QString &name)
{
    qsizetype at = m_open.size() - 1;
    while (at > 0 && m_open[at].second != name)
        --at;
    while (at > 0 && m_open.size() > at)
        closeLast();
}

void XmlTreeBuilder::add(const QString &text)
{
    if (!text.isEmpty() && !m_isTooLarge) {
        XmlNode node;
        node.text = text;
        append(std::move(node));
    }
}

XmlTree XmlTreeBuilder::tree()
{
    while (!m_open.isEmpty())
        closeLast();
    return std::move(m_tree);
}

bool XmlTreeBuilder::takeWellFormed(const QString &text)
{
    HtmlEntities entities;
    QXmlStreamReader reader(text);
    reader.setEntityResolver(&entities);
    while (!reader.atEnd() && !m_isTooLarge) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            if (m_open.size() > deepest)
                return false;
            QList<std::pair<QString, QString>> attributes;
            for (const QXmlStreamNamespaceDeclaration &each : reader.namespaceDeclarations()) {
                const QString prefix = each.prefix().toString();
                attributes.append({prefix.isEmpty() ? u"xmlns"_s : u"xmlns:"_s + prefix,
                                   each.namespaceUri().toString()});
            }
            for (const QXmlStreamAttribute &each : reader.attributes())
                attributes.append({each.qualifiedName().toString(), each.value().toString()});
            open(reader.qualifiedName().toString(), attributes);
            break;
        }
        case QXmlStreamReader::EndElement: closeLast(); break;
        case QXmlStreamReader::Characters: add(reader.text().toString()); break;
        default: break;
        }
    }
    return !reader.hasError() && !m_isTooLarge;
}

} // namespace onrecord
