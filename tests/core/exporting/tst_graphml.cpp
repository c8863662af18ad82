// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/graphml.h"

#include "core/html/palette.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QHash>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Actors and topics as a graph.
class GraphMlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsActorsAndTopics();
    void declaresItsKeys();
    void countsForAndAgainst();
    void countsWhatHasNoTopic();
    void saysWhatReadersKnowOfActors();
    void leavesOutWhatIsRejected();
    void writesNothingThatXmlForbids();
};

struct Element
{
    QString name;
    QHash<QString, QString> attributes;
    QHash<QString, QString> data;
};

static QList<Element> elementsOf(const QByteArray &xml)
{
    QList<Element> elements;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == u"data") {
            elements.last().data.insert(attributes.value(u"key"_s).toString(),
                                        reader.readElementText());
            continue;
        }
        Element element{reader.name().toString(), {}, {}};
        for (const QXmlStreamAttribute &each : attributes)
            element.attributes.insert(each.name().toString(), each.value().toString());
        elements.append(element);
    }
    return reader.hasError() ? QList<Element>() : elements;
}

static QList<Element> named(const QList<Element> &elements, const QString &name)
{
    QList<Element> found = elements;
    found.removeIf([&name](const Element &each) { return each.name != name; });
    return found;
}

void GraphMlTest::joinsActorsAndTopics()
{
    const Reading reading = sampleReading();
    const QList<Element> elements = elementsOf(toGraphMl(reading));
    QHash<QString, Element> nodes;
    for (const Element &node : named(elements, u"node"_s))
        nodes.insert(node.attributes.value(u"id"_s), node);
    const QList<Element> edges = named(elements, u"edge"_s);
    QVERIFY(!edges.isEmpty());
    bool hasBridge = false;
    for (const Element &edge : edges) {
        const Element actor = nodes.value(edge.attributes.value(u"source"_s));
        const Element topic = nodes.value(edge.attributes.value(u"target"_s));
        QCOMPARE(actor.data.value(u"type"_s), u"actor"_s);
        QCOMPARE(topic.data.value(u"type"_s), u"topic"_s);
        QVERIFY(edge.data.value(u"weight"_s).toInt() > 0);
        hasBridge |= actor.data.value(u"label"_s) == u"Ana Ruiz"
            && topic.data.value(u"label"_s) == u"free bridge";
    }
    QVERIFY(hasBridge);
    QCOMPARE(named(elements, u"graph"_s).size(), 1);
}

void GraphMlTest::declaresItsKeys()
{
    const QList<Element> elements = elementsOf(toGraphMl(sampleReading()));
    QStringList declared;
    for (const Element &key : named(elements, u"key"_s))
        declared.append(key.attributes.value(u"for"_s) + u' ' + key.attributes.value(u"id"_s));
    for (const Element &element : elements) {
        for (auto data = element.data.begin(); data != element.data.end(); ++data)
            QVERIFY2(declared.contains(element.name + u' ' + data.key()), qPrintable(data.key()));
    }
}

void GraphMlTest::countsForAndAgainst()
{
    Reading reading = sampleReading();
    Position bridge = reading.positions.first();
    bridge.topic = u"bridge"_s;
    bridge.statements = {u"s1"_s, u"s2"_s};
    reading.positions = {bridge};
    reading.statements[0].statement.polarity = Polarity::For;
    reading.statements[0].statement.saidOn = u"2026-11-16"_s;
    reading.statements[1].statement.polarity = Polarity::Against;
    reading.statements[1].statement.saidOn = u"2026-11-12"_s;
    const QList<Element> edges = named(elementsOf(toGraphMl(reading)), u"edge"_s);
    QCOMPARE(edges.size(), 1);
    QCOMPARE(edges.first().data.value(u"weight"_s), u"2"_s);
    QCOMPARE(edges.first().data.value(u"for"_s), u"1"_s);
    QCOMPARE(edges.first().data.value(u"against"_s), u"1"_s);
    QCOMPARE(edges.first().data.value(u"first"_s), u"2026-11-12"_s);
    QCOMPARE(edges.first().data.value(u"last"_s), u"2026-11-16"_s);
}

/// A topic counts what was said on it, an actor all that it said.
void GraphMlTest::countsWhatHasNoTopic()
{
    Reading reading = sampleReading();
    Position bridge = reading.positions.first();
    Position other = bridge;
    bridge.topic = u"bridge"_s;
    bridge.statements = {u"s1"_s};
    other.topic.clear();
    other.statements = {u"s2"_s};
    reading.positions = {bridge, other};
    QStringList counts;
    for (const Element &node : named(elementsOf(toGraphMl(reading)), u"node"_s))
        counts.append(node.data.value(u"type"_s) + u' ' + node.data.value(u"statements"_s));
    QCOMPARE(counts, (QStringList{u"actor 2"_s, u"topic 1"_s}));
}

void GraphMlTest::saysWhatReadersKnowOfActors()
{
    Reading reading = sampleReading();
    ReadActor &ruiz = reading.actors.first();
    QCOMPARE(ruiz.actor.name, u"Ana Ruiz"_s);
    ruiz.description = u"mayor of “Orlow” 😀 & <co>"_s;
    ruiz.identifier = u"Q42"_s;
    ruiz.chosenColour = 2;
    int others = 0;
    for (const Element &node : named(elementsOf(toGraphMl(reading)), u"node"_s)) {
        if (node.data.value(u"label"_s) != u"Ana Ruiz") {
            others += node.data.contains(u"identifier"_s) || node.data.contains(u"colour"_s);
            continue;
        }
        QCOMPARE(node.data.value(u"description"_s), ruiz.description);
        QCOMPARE(node.data.value(u"identifier"_s), u"Q42"_s);
        QCOMPARE(node.data.value(u"colour"_s), QString::fromLatin1(lightPalette().actors[1]));
        QCOMPARE(node.data.value(u"kind"_s), u"person"_s);
    }
    QCOMPARE(others, 0);
}

void GraphMlTest::leavesOutWhatIsRejected()
{
    Reading reading = sampleReading();
    for (ReadStatement &read : reading.statements)
        read.state = State::Rejected;
    const QList<Element> elements = elementsOf(toGraphMl(reading));
    QVERIFY(named(elements, u"node"_s).isEmpty());
    QVERIFY(named(elements, u"edge"_s).isEmpty());
}

void GraphMlTest::writesNothingThatXmlForbids()
{
    Reading reading = sampleReading();
    reading.positions.first().topic = u"a\u0007<b> 😀"_s;
    const QList<Element> elements = elementsOf(toGraphMl(reading));
    QVERIFY(!elements.isEmpty());
    QStringList labels;
    for (const Element &node : named(elements, u"node"_s))
        labels.append(node.data.value(u"label"_s));
    QVERIFY2(labels.contains(u"a␇<b> 😀"_s), qPrintable(labels.join(u"|"_s)));
}

ONRECORD_TEST(GraphMlTest)
#include "tst_graphml.moc"
