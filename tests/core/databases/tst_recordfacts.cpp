// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/recordfacts.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// What the fields of records say, less what databases add to it.
class RecordFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsHeadlines_data();
    void partsHeadlines();
    void readsBylines_data();
    void readsBylines();
    void turnsSurnamesAround();
    void readsOutlets();
    void findsLabels();
    void tellsLinesApart();
};

void RecordFactsTest::partsHeadlines_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isAtColon");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("standfirst");

    QTest::newRow("none") << u"Lagoon reopens"_s << true << u"Lagoon reopens"_s << QString();
    QTest::newRow("a summary") << u"Lagoon reopens;Swimming could return by June, they say"_s
                               << false << u"Lagoon reopens"_s
                               << u"Swimming could return by June, they say"_s;
    QTest::newRow("quoted") << u"Lagoon reopens; “Nobody counted the drops”, she said 😀"_s << false
                            << u"Lagoon reopens"_s << u"“Nobody counted the drops”, she said 😀"_s;
    QTest::newRow("goes on in small letters")
        << u"Ferry fares to rise; operator blames fuel and rope"_s << false
        << u"Ferry fares to rise; operator blames fuel and rope"_s << QString();
    QTest::newRow("two halves") << u"Fares Rise; Riders Fume"_s << false
                                << u"Fares Rise; Riders Fume"_s << QString();
    QTest::newRow("a colon does not count")
        << u"Lagoon reopens at last: Swimming could return by June, the engineers now say"_s
        << false
        << u"Lagoon reopens at last: Swimming could return by June, the engineers now say"_s
        << QString();
    QTest::newRow("a colon counts")
        << u"Lagoon reopens at last: Swimming could return by June, the engineers now say"_s << true
        << u"Lagoon reopens at last"_s << u"Swimming could return by June, the engineers now say"_s;
    QTest::newRow("a short name before a colon")
        << u"Analysis: Swimming could return by June, the engineers of the lagoon now say"_s << true
        << u"Analysis: Swimming could return by June, the engineers of the lagoon now say"_s
        << QString();
}

void RecordFactsTest::partsHeadlines()
{
    QFETCH(QString, words);
    QFETCH(bool, isAtColon);
    const JoinedHeadline parts = partedHeadline(words, isAtColon);
    QTEST(parts.title, "title");
    QTEST(parts.standfirst, "standfirst");
}

void RecordFactsTest::readsBylines_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("byline");

    QTest::newRow("bare") << u"Jörgen Æbelø"_s << u"Jörgen Æbelø"_s;
    QTest::newRow("signed") << u"By Ida Lund"_s << u"Ida Lund"_s;
    QTest::newRow("in capitals") << u"By TOMÁS ECHEVERRÍA AND DANA WHITLOCK-MBEKI"_s
                                 << u"Tomás Echeverría and Dana Whitlock-Mbeki"_s;
    QTest::newRow("with what she does") << u"Ida Lund, Courier political editor"_s << u"Ida Lund"_s;
    QTest::newRow("French") << u"Par Ida Lund"_s << u"Ida Lund"_s;
    QTest::newRow("a name that begins like a word") << u"Bysshe Vik"_s << u"Bysshe Vik"_s;
    QTest::newRow("an agency") << u"AFP"_s << u"AFP"_s;
    QTest::newRow("with an address") << u"Ida Lund; ida@courier.example"_s << u"Ida Lund"_s;
    QTest::newRow("surname first") << u"Lund, John"_s << u"John Lund"_s;
    QTest::newRow("with who helped")
        << u"Ida Lund and Per Berg; Compiled by Ole Vik"_s << u"Ida Lund and Per Berg"_s;
    QTest::newRow("exclusive") << u"Exclusive by Ida Lund"_s << u"Ida Lund"_s;
    QTest::newRow("with what he is") << u"Ida Lund; Political Editor"_s << u"Ida Lund"_s;
    QTest::newRow("several") << u"Ida Lund; Per Berg"_s << u"Ida Lund and Per Berg"_s;
    QTest::newRow("a mark at the end") << u"Ida Lund;"_s << u"Ida Lund"_s;
}

void RecordFactsTest::readsBylines()
{
    QFETCH(QString, words);
    QTEST(bylineOfRecord(words), "byline");
}

void RecordFactsTest::turnsSurnamesAround()
{
    QCOMPARE(bylineOfSurnames(u"Echeverría, Tomás; Whitlock, Dana"_s),
             u"Tomás Echeverría and Dana Whitlock"_s);
    QCOMPARE(bylineOfSurnames(u"Courier Staff"_s), u"Courier Staff"_s);
    QCOMPARE(bylineOfSurnames(QString()), QString());
}

void RecordFactsTest::readsOutlets()
{
    QCOMPARE(outletOfRecord(u"Nordkyst Wire, no. 5968"_s), u"Nordkyst Wire"_s);
    QCOMPARE(outletOfRecord(u"Le Cap n° 12345"_s), u"Le Cap"_s);
    QCOMPARE(outletOfRecord(u"The Courier ; Vestby"_s), u"The Courier"_s);
    QCOMPARE(outletOfRecord(u"Le Cap (site web)"_s), u"Le Cap"_s);
    QCOMPARE(outletOfRecord(u"The Courier (Vestby)"_s), u"The Courier (Vestby)"_s);
    QCOMPARE(outletOfRecord(u"Channel 4"_s), u"Channel 4"_s);
}

void RecordFactsTest::findsLabels()
{
    const auto byline = labelledLine(FieldCustom::Nexis, u"BYLINE: By Ida"_s);
    QVERIFY(byline);
    QCOMPARE(byline->field, LabelField::Byline);
    QCOMPARE(byline->value, u"By Ida"_s);
    QVERIFY(byline->isInCapitals);
    QCOMPARE(labelledLine(FieldCustom::Nexis, u"Länge:\u00A0355 Wörter"_s)->field,
             LabelField::Length);
    QVERIFY(!labelledLine(FieldCustom::Nexis, u"A plan: to wait"_s));
    QVERIFY(!labelledLine(FieldCustom::Nexis, u"length: small letters"_s));
    QCOMPARE(labelledLine(FieldCustom::ProQuest, u"Full text: It rained."_s)->field,
             LabelField::Text);
    QVERIFY(!labelledLine(FieldCustom::ProQuest, u"TITLE: It rained."_s));
}

void RecordFactsTest::tellsLinesApart()
{
    QVERIFY(isCopyrightLine(u"Copyright 2026 The Courier"));
    QVERIFY(isCopyrightLine(u"(c) 2026 The Courier. All rights reserved."));
    QVERIFY(
        !isCopyrightLine(u"Copyright was the dispute of 2026, she said in the end."_s.sliced(9)));
    QVERIFY(isLengthLine(u"1,377 words"));
    QVERIFY(isLengthLine(u"377 mots"));
    QVERIFY(!isLengthLine(u"A few words"));
    QVERIFY(!isLengthLine(u"words"));
}

ONRECORD_TEST(RecordFactsTest)
#include "tst_recordfacts.moc"
