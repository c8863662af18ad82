// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/refi.h"
#include "core/exporting/zipwriter.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"
#include "tests/support/samplereading.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// A project of REFI-QDA: what the schema orders, and positions that say the words.
class RefiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersElementsAsTheSchemaDoes();
    void refersOnlyToWhatIsThere();
    void selectsTheWords_data();
    void selectsTheWords();
    void codesEachSpeaker();
    void linksTheParts();
    void writesANoteOnce();
    void hasACaseForEachSpeaker();
    void leavesOutWhatIsRejected();
    void isTheSameEachTime();
    void packsProjectAndSource();
};

static const QDateTime projectNoon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);

static RefiProject projectOf(const Reading &reading)
{
    return refiProject(reading, u"quay"_s, projectNoon);
}

/// The names of the children of each element \a parent, in order, each kind once.
static QStringList childrenOf(const QByteArray &xml, const QString &parent)
{
    QStringList path;
    QStringList children;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            const QString name = reader.name().toString();
            if (!path.isEmpty() && path.last() == parent
                && (children.isEmpty() || children.last() != name))
                children.append(name);
            path.append(name);
        } else if (token == QXmlStreamReader::EndElement) {
            path.removeLast();
        }
    }
    return reader.hasError() ? QStringList() : children;
}

/// The values of \a attribute of all elements called \a element; "*" for any.
static QStringList valuesOf(const QByteArray &xml, const QString &element, const QString &attribute)
{
    QStringList values;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement
            && (element == u"*" || reader.name() == element)
            && reader.attributes().hasAttribute(attribute))
            values.append(reader.attributes().value(attribute).toString());
    }
    return values;
}

void RefiTest::ordersElementsAsTheSchemaDoes()
{
    Reading reading = sampleReading();
    reading.statements.first().note = u"Ask again"_s;
    const QByteArray xml = projectOf(reading).xml;
    QCOMPARE(childrenOf(xml, u"Project"_s),
             (QStringList{u"Users"_s, u"CodeBook"_s, u"Variables"_s, u"Cases"_s, u"Sources"_s,
                          u"Links"_s}));
    QCOMPARE(childrenOf(xml, u"Case"_s).mid(0, 2), (QStringList{u"CodeRef"_s, u"VariableValue"_s}));
    QCOMPARE(childrenOf(xml, u"TextSource"_s),
             (QStringList{u"Description"_s, u"PlainTextSelection"_s, u"VariableValue"_s}));
    QStringList ofSelection = childrenOf(xml, u"PlainTextSelection"_s);
    QCOMPARE(ofSelection.first(), u"Description"_s);
    QCOMPARE(ofSelection.last(), u"Coding"_s);
    QCOMPARE(childrenOf(xml, u"VariableValue"_s).first(), u"VariableRef"_s);
}

void RefiTest::refersOnlyToWhatIsThere()
{
    const QByteArray xml = projectOf(sampleReading()).xml;
    const QStringList ids = valuesOf(xml, u"*"_s, u"guid"_s);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    for (const QString &target : valuesOf(xml, u"*"_s, u"targetGUID"_s))
        QVERIFY(ids.contains(target));
    for (const QString &user : valuesOf(xml, u"*"_s, u"creatingUser"_s))
        QVERIFY(ids.contains(user));
    for (const QString &id : ids)
        QVERIFY(!QUuid::fromString(id).isNull());
}

void RefiTest::selectsTheWords_data()
{
    QTest::addColumn<QString>("lineEnd");
    QTest::newRow("lf") << u"\n"_s;
    QTest::newRow("crlf") << u"\r\n"_s;
    QTest::newRow("cr") << u"\r"_s;
}

void RefiTest::selectsTheWords()
{
    QFETCH(QString, lineEnd);
    QString marked = u"It rained 😀.\n\n⟦s-1:“We stay,”⟧ ⟦k-1:said⟧ ⟦q-1:⟦m-Ana:Ana⟧⟧.\n\n"
                     "⟦s-2:“So do we 😀,”⟧ ⟦k-2:said⟧ ⟦q-2:⟦m-Bo:Bo⟧⟧."_s;
    const Reading reading = SampleReading(marked.replace(u"\n"_s, lineEnd)).read();
    const RefiProject project = projectOf(reading);
    QVERIFY(!project.sourceText.contains('\r'));
    const QList<uint> text = QString::fromUtf8(project.sourceText).toUcs4();
    const QStringList begins = valuesOf(project.xml, u"PlainTextSelection"_s, u"startPosition"_s);
    const QStringList ends = valuesOf(project.xml, u"PlainTextSelection"_s, u"endPosition"_s);
    QStringList words;
    for (qsizetype at = 0; at < begins.size(); ++at) {
        const auto selected = text.mid(begins[at].toInt(), ends[at].toInt() - begins[at].toInt());
        QString said;
        for (const uint point : selected)
            said += QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
        if (!words.contains(said))
            words.append(said);
    }
    QCOMPARE(words, (QStringList{u"“We stay,”"_s, u"“So do we 😀,”"_s}));
}

void RefiTest::codesEachSpeaker()
{
    const Reading reading = sampleReading();
    const QByteArray xml = projectOf(reading).xml;
    const QStringList codes = valuesOf(xml, u"Code"_s, u"name"_s);
    QVERIFY(codes.contains(u"Ana Ruiz"_s));
    QVERIFY(codes.contains(u"free bridge"_s));
    QCOMPARE(valuesOf(xml, u"Coding"_s, u"guid"_s).size(),
             valuesOf(xml, u"PlainTextSelection"_s, u"guid"_s).size());
}

/// s1 is interrupted; nothing else is.
void RefiTest::linksTheParts()
{
    const QByteArray xml = projectOf(sampleReading()).xml;
    const QStringList links = valuesOf(xml, u"Link"_s, u"name"_s);
    QCOMPARE(links, QStringList{u"continues"_s});
    const QStringList selections = valuesOf(xml, u"PlainTextSelection"_s, u"guid"_s);
    const QStringList from = valuesOf(xml, u"Link"_s, u"originGUID"_s);
    const QStringList to = valuesOf(xml, u"Link"_s, u"targetGUID"_s);
    QVERIFY(selections.contains(from.first()) && selections.contains(to.first()));
    QVERIFY(selections.indexOf(from.first()) < selections.indexOf(to.first()));
}

void RefiTest::writesANoteOnce()
{
    Reading reading = sampleReading();
    reading.statements.first().note = u"Ask again"_s;
    QCOMPARE(projectOf(reading).xml.count("Ask again"), 1);
    QCOMPARE(projectOf(sampleReading()).xml.count("Ask again"), 0);
}

void RefiTest::hasACaseForEachSpeaker()
{
    Reading reading = sampleReading();
    for (ReadActor &actor : reading.actors) {
        if (actor.actor.name == u"Ana Ruiz")
            actor.identifier = u"Q42 <&>"_s;
    }
    const QByteArray xml = projectOf(reading).xml;
    QVERIFY(valuesOf(xml, u"Case"_s, u"name"_s).contains(u"Ana Ruiz"_s));
    QVERIFY(valuesOf(xml, u"Variable"_s, u"name"_s).contains(u"Identifier"_s));
    QVERIFY(xml.contains("<TextValue>Q42 &lt;&amp;&gt;</TextValue>"));
}

void RefiTest::leavesOutWhatIsRejected()
{
    Reading reading = sampleReading();
    for (ReadStatement &read : reading.statements)
        read.state = State::Rejected;
    QVERIFY(valuesOf(projectOf(reading).xml, u"PlainTextSelection"_s, u"guid"_s).isEmpty());
}

void RefiTest::isTheSameEachTime()
{
    QCOMPARE(projectOf(sampleReading()).xml, projectOf(sampleReading()).xml);
    QCOMPARE(toRefi(sampleReading(), u"quay"_s, projectNoon),
             toRefi(sampleReading(), u"quay"_s, projectNoon));
}

void RefiTest::packsProjectAndSource()
{
    const RefiProject project = projectOf(sampleReading());
    QVERIFY(project.sourcePath.startsWith("sources/"));
    QVERIFY(project.xml.contains("internal://" + project.sourcePath.mid(8)));
    const QByteArray packed = toRefi(sampleReading(), u"quay"_s, projectNoon);
    QVERIFY(packed.startsWith("PK\3\4"));
    // Each name stands before its file and in the directory at the end.
    QCOMPARE(packed.count("project.qde"), 2);
    QCOMPARE(packed.count(project.sourcePath), 2);
    QVERIFY(!zipOf({}, projectNoon).startsWith("PK\3\4"));
}

ONRECORD_TEST(RefiTest)
#include "tst_refi.moc"
