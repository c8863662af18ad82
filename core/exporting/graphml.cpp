// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/graphml.h"

#include "core/findings/enumnames.h"
#include "core/html/palette.h"
#include "core/wording/visible.h"

#include <QHash>
#include <QXmlStreamWriter>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace onrecord {

namespace {

struct Key
{
    QString id;
    QString of; ///< "node" or "edge"
    QString name; ///< Gephi takes "label" and "weight" by their names
    QString type;
};

const QList<Key> &keys()
{
    static const QList<Key> all{
        {u"label"_s, u"node"_s, u"label"_s, u"string"_s},
        {u"type"_s, u"node"_s, u"type"_s, u"string"_s},
        {u"kind"_s, u"node"_s, u"kind"_s, u"string"_s},
        {u"description"_s, u"node"_s, u"description"_s, u"string"_s},
        {u"identifier"_s, u"node"_s, u"identifier"_s, u"string"_s},
        {u"colour"_s, u"node"_s, u"colour"_s, u"string"_s},
        {u"statements"_s, u"node"_s, u"statements"_s, u"int"_s},
        {u"weight"_s, u"edge"_s, u"weight"_s, u"double"_s},
        {u"for"_s, u"edge"_s, u"for"_s, u"int"_s},
        {u"against"_s, u"edge"_s, u"against"_s, u"int"_s},
        {u"first"_s, u"edge"_s, u"first"_s, u"string"_s},
        {u"last"_s, u"edge"_s, u"last"_s, u"string"_s},
    };
    return all;
}

/// What an actor said on a topic, counted.
struct Edge
{
    int statements = 0;
    int isFor = 0;
    int isAgainst = 0;
    QString first; ///< day, empty where none is told
    QString last;
};

class GraphWriter
{
public:
    explicit GraphWriter(const Reading &reading)
        : m_reading(reading)
        , m_xml(&m_bytes)
    {
        countEdges();
    }

    QByteArray write();

private:
    void countEdges();
    void writeHead();
    void writeNodes();
    void writeSaid(const ReadActor &actor);
    void writeEdges();
    void writeData(const QString &key, const QString &value);
    static QString topicNode(qsizetype topic) { return u"t%1"_s.arg(topic + 1); }

    const Reading &m_reading; // not owned
    QStringList m_topics; ///< in the order of positions
    std::map<std::pair<qsizetype, qsizetype>, Edge> m_edges; ///< by actor and topic
    QHash<qsizetype, int> m_statements; ///< of each actor, also those without a topic
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

void add(Edge &edge, const Statement &statement)
{
    ++edge.statements;
    edge.isFor += statement.polarity == Polarity::For;
    edge.isAgainst += statement.polarity == Polarity::Against;
    const QString day = statement.saidOn;
    if (day.isEmpty())
        return;
    if (edge.first.isEmpty() || day < edge.first)
        edge.first = day;
    if (day > edge.last)
        edge.last = day;
}

void GraphWriter::countEdges()
{
    QHash<QString, qsizetype> actors;
    for (qsizetype at = 0; at < m_reading.actors.size(); ++at)
        actors.insert(m_reading.actors[at].actor.id, at);
    QHash<QString, qsizetype> topics;
    for (const Position &position : m_reading.positions) {
        const auto actor = actors.constFind(position.actor);
        if (actor == actors.constEnd())
            continue;
        Edge *edge = nullptr;
        if (!position.topic.isEmpty()) {
            if (!topics.contains(position.topic)) {
                topics.insert(position.topic, m_topics.size());
                m_topics.append(position.topic);
            }
            edge = &m_edges[{*actor, topics.value(position.topic)}];
        }
        for (const QString &id : position.statements) {
            const ReadStatement *read = m_reading.statement(id);
            if (!read || read->state == State::Rejected)
                continue;
            ++m_statements[*actor];
            if (edge)
                add(*edge, read->statement);
        }
    }
    std::erase_if(m_edges, [](const auto &each) { return each.second.statements == 0; });
}

void GraphWriter::writeData(const QString &key, const QString &value)
{
    if (value.isEmpty())
        return;
    m_xml.writeStartElement(u"data"_s);
    m_xml.writeAttribute(u"key"_s, key);
    // What XML forbids, and what nobody would see, stands as a symbol.
    m_xml.writeCharacters(shownPlainly(value));
    m_xml.writeEndElement();
}

void GraphWriter::writeHead()
{
    m_xml.writeStartDocument();
    m_xml.writeStartElement(u"graphml"_s);
    m_xml.writeDefaultNamespace(u"http://graphml.graphdrawing.org/xmlns"_s);
    for (const Key &key : keys()) {
        m_xml.writeEmptyElement(u"key"_s);
        m_xml.writeAttribute(u"id"_s, key.id);
        m_xml.writeAttribute(u"for"_s, key.of);
        m_xml.writeAttribute(u"attr.name"_s, key.name);
        m_xml.writeAttribute(u"attr.type"_s, key.type);
    }
    m_xml.writeStartElement(u"graph"_s);
    m_xml.writeAttribute(u"edgedefault"_s, u"undirected"_s);
}

void GraphWriter::writeNodes()
{
    std::set<qsizetype> withTopics;
    std::map<qsizetype, int> ofTopic;
    for (const auto &[ends, edge] : m_edges) {
        withTopics.insert(ends.first);
        ofTopic[ends.second] += edge.statements;
    }
    const auto begin = [this](const QString &id, const QString &label, const QString &type,
                              int statements) {
        m_xml.writeStartElement(u"node"_s);
        m_xml.writeAttribute(u"id"_s, id);
        writeData(u"label"_s, label);
        writeData(u"type"_s, type);
        writeData(u"statements"_s, QString::number(statements));
    };
    for (const qsizetype at : withTopics) {
        const ReadActor &actor = m_reading.actors[at];
        begin(actor.actor.id, actor.actor.name, u"actor"_s, m_statements.value(at));
        writeSaid(actor);
        m_xml.writeEndElement();
    }
    for (const auto &[at, statements] : ofTopic) {
        begin(topicNode(at), m_topics[at], u"topic"_s, statements);
        m_xml.writeEndElement();
    }
}

/// Its kind, and what readers say of it.
void GraphWriter::writeSaid(const ReadActor &actor)
{
    writeData(u"kind"_s, QString(toName(actor.actor.kind)));
    writeData(u"description"_s, actor.shownDescription());
    writeData(u"identifier"_s, actor.identifier);
    if (const int ink = inkOf(actor.chosenColour); ink >= 0)
        writeData(u"colour"_s, QLatin1StringView(lightPalette().actors[std::size_t(ink)]));
}

void GraphWriter::writeEdges()
{
    for (const auto &[ends, edge] : m_edges) {
        m_xml.writeStartElement(u"edge"_s);
        m_xml.writeAttribute(u"source"_s, m_reading.actors[ends.first].actor.id);
        m_xml.writeAttribute(u"target"_s, topicNode(ends.second));
        writeData(u"weight"_s, QString::number(edge.statements));
        writeData(u"for"_s, QString::number(edge.isFor));
        writeData(u"against"_s, QString::number(edge.isAgainst));
        writeData(u"first"_s, edge.first);
        writeData(u"last"_s, edge.last);
        m_xml.writeEndElement();
    }
}

QByteArray GraphWriter::write()
{
    writeHead();
    writeNodes();
    writeEdges();
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace

QByteArray toGraphMl(const Reading &reading)
{
    return GraphWriter(reading).write();
}

} // namespace onrecord
