// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/json.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansAreCodePoints();
    void whatIsNotThereIsNull();
    void theTitleIsAsThePageSaysIt();
    void anInterruptedQuotationIsOneStatement();
    void whoWasToldIsNamed();
    void linesKeepTheirId_data();
    void linesKeepTheirId();
    void whatFoundNoPlaceIsListed();
    void bratTiesRolesTogether();
    void bratCutsAtLineEnds();
    void bratTellsSpeakersAndValues();
    void bratLeavesRejectedOut();
    void bratNotesStandOnTheirEvents();
};

static QJsonObject json(const Reading &reading)
{
    return QJsonDocument::fromJson(toJson(reading)).object();
}

static QString slice(const QString &text, const QJsonArray &span)
{
    const QList<uint> points = text.toUcs4();
    const qsizetype begin = span[0].toInt();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.data()) + begin,
                             span[1].toInt() - begin);
}

void JsonTest::spansAreCodePoints()
{
    const QJsonObject whole = json(sampleReading());
    const QString text = whole[u"text"].toString();
    // Stands after a character beyond the BMP.
    const QJsonObject last = whole[u"statements"].toArray().last().toObject();
    QCOMPARE(slice(text, last[u"content"][0].toArray()), u"“No toll <b>& no 'tax'</b>”"_s);
    QCOMPARE(slice(text, whole[u"dates"][1][u"span"].toArray()), u"the third quarter"_s);
    QCOMPARE(slice(text, whole[u"actors"][3][u"mentions"][0][u"span"].toArray()), u"Vexholm"_s);
    QCOMPARE(slice(text, whole[u"claims"][0][u"span"].toArray()).left(9), u"The ferry"_s);
}

void JsonTest::whatIsNotThereIsNull()
{
    const QJsonObject whole = json(sampleReading());
    QVERIFY(whole[u"article"][u"url"].isNull());
    QVERIFY(whole[u"statements"][5][u"actor"].isNull());
    QVERIFY(whole[u"statements"][0][u"parent"].isNull());
    QVERIFY(whole[u"claims"][0][u"statement"].isNull());
    QCOMPARE(whole[u"statements"][4][u"content"].toArray(), QJsonArray());
}

void JsonTest::theTitleIsAsThePageSaysIt()
{
    Article article;
    article.text = article.title = u"Ferry stays"_s;
    const auto titles = [&article] {
        Reading reading;
        reading.document = Document(article);
        const QJsonObject said = json(reading)[u"article"].toObject();
        return QStringList{said[u"title"].toString(), said[u"headline"].toString()};
    };
    QCOMPARE(titles(), (QStringList{u"Ferry stays"_s, u"Ferry stays"_s}));
    article.statedTitle = u"Ferry stays | Courier"_s;
    QCOMPARE(titles(), (QStringList{u"Ferry stays | Courier"_s, u"Ferry stays"_s}));
}

void JsonTest::anInterruptedQuotationIsOneStatement()
{
    const QJsonObject first = json(sampleReading())[u"statements"][0].toObject();
    QCOMPARE(first[u"content"].toArray().size(), 2);
    QCOMPARE(first[u"kind"].toString(), u"direct"_s);
    QCOMPARE(first[u"rule"].toString(), u"quote-subject-verb"_s);
}

void JsonTest::whoWasToldIsNamed()
{
    Reading reading = sampleReading();
    const QString words = u"The ferry 😀"_s;
    const qsizetype begin = reading.document.text().indexOf(words);
    Statement &statement = reading.statements[1].statement;
    QCOMPARE(statement.id, u"s2"_s);
    statement.addressee = {begin, begin + words.size()};
    const auto told = [&reading] {
        return json(reading)[u"statements"_s][1][u"addressee"_s];
    };
    QCOMPARE(told()[u"words"_s].toString(), words);
    QCOMPARE(slice(reading.document.text(), told()[u"span"_s].toArray()), words);
    QVERIFY(json(reading)[u"statements"_s][0][u"addressee"_s].isNull());
    statement.source = {statement.addressee}; // as a reader marked it
    QVERIFY(told().isNull());
}

void JsonTest::linesKeepTheirId_data()
{
    QTest::addColumn<QJsonValue>("id");
    QTest::addColumn<QByteArray>("begin");

    QTest::newRow("words") << QJsonValue(u"a\"b"_s) << QByteArray("{\"id\": \"a\\\"b\", ");
    QTest::newRow("number") << QJsonValue(41) << QByteArray("{\"id\": 41, ");
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << QByteArray("{\"id\": null, ");
    QTest::newRow("none") << QJsonValue(QJsonValue::Undefined) << QByteArray("{\"generator\": ");
}

void JsonTest::linesKeepTheirId()
{
    QFETCH(QJsonValue, id);
    QFETCH(QByteArray, begin);
    const QByteArray line = toJsonLine(sampleReading(), id);
    QVERIFY2(line.startsWith(begin), line.left(60));
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(QJsonDocument::fromJson(line).isObject());
}

void JsonTest::whatFoundNoPlaceIsListed()
{
    Reading reading = sampleReading();
    Correction orphan;
    orphan.target = {{12, u"a bridge too far"_s, {}, {}}};
    orphan.change = Reject{};
    reading.orphans = {orphan};
    const QJsonObject listed = json(reading)[u"orphans"][0].toObject();
    QCOMPARE(listed[u"words"][0].toString(), u"a bridge too far"_s);
    QCOMPARE(listed[u"change"].toString(), u"reject"_s);
}

void JsonTest::bratTiesRolesTogether()
{
    const QByteArray brat = toBrat(sampleReading());
    QVERIFY2(brat.startsWith("T1\tSource "), brat);
    QVERIFY(brat.contains("\nE1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n"));
    QVERIFY(brat.contains("Attribution-no-source ")); // the banner's
    QVERIFY(brat.contains(";")); // the interrupted one
}

void JsonTest::bratCutsAtLineEnds()
{
    Reading reading = sampleReading();
    const QString text = reading.document.text();
    const qsizetype begin = text.indexOf(u"that the toll");
    const qsizetype end = text.indexOf(u" carried");
    Statement &statement = reading.statements[1].statement;
    statement.content = {{begin, end}};
    const QByteArray brat = toBrat(reading);
    QVERIFY2(
        brat.contains("\tthat the toll had been raised in secret. The ferry \xf0\x9f\x98\x80\n"),
        brat);
}

/// Whom the words of the source mean, with the kind, and the values that brat has attributes for.
void JsonTest::bratTellsSpeakersAndValues()
{
    Reading reading = sampleReading();
    reading.inForce = 0;
    QVERIFY(!toBrat(reading).contains("\nA")); // what a program alone found is in PolNeAR's form
    QVERIFY(!toBrat(reading).contains("\n#"));
    reading.inForce = 1;
    const QByteArray brat = toBrat(reading);
    QVERIFY2(brat.contains("\nA5\tVerb E2 denies\nA6\tCertainty E2 asserted\nA7\tKind E2 "
                           "indirect\nA8\tState E2 review\n#2\tSpeaker-person E2\tAna Ruiz\n"),
             brat);
    QVERIFY2(brat.contains("\tSpeaker-anonymous E3\t"), brat);
    QVERIFY2(brat.contains("\tSpeaker-nobody E"), brat); // the banner's
}

void JsonTest::bratLeavesRejectedOut()
{
    Reading reading = sampleReading();
    for (ReadStatement &read : reading.statements)
        read.state = State::Rejected;
    QCOMPARE(toBrat(reading), QByteArray());
}

/// On one line each, whatever is in them, and numbered by themselves.
void JsonTest::bratNotesStandOnTheirEvents()
{
    Reading reading = sampleReading();
    reading.statements[0].note = u"ask her 😀"_s;
    reading.statements[2].note = u"two\nlines\tand \u202eback"_s;
    const QByteArray brat = toBrat(reading);
    QVERIFY2(brat.contains("\n#1\tAnnotatorNotes E1\task her \xf0\x9f\x98\x80\nT"), brat);
    QVERIFY2(brat.contains("\n#2\tAnnotatorNotes E3\ttwo lines and \xef\xbf\xbd"
                           "back\n"),
             brat);
    QCOMPARE(brat.count("AnnotatorNotes"), 2);
}

ONRECORD_TEST(JsonTest)
#include "tst_json.moc"
