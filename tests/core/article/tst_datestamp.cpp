// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/datestamp.h"

#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateStampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksDays();
    void readsFiguresByTheZone();
    void takesTheHourIn_data();
    void takesTheHourIn();
    void tellsStampLines_data();
    void tellsStampLines();
};

void DateStampTest::ranksDays()
{
    const auto stamps = dateStampsIn(u"First published 4 Dec 2024, updated 5 Dec 2024");
    QCOMPARE(stamps.size(), 2);
    QCOMPARE(stamps[0].rank, StampRank::Published);
    QCOMPARE(stamps[1].rank, StampRank::Updated);
    QCOMPARE(stamps[1].written.day, QDate(2024, 12, 5));
    QCOMPARE(dateStampsIn(u"4 Dec 2024").value(0).rank, StampRank::Plain);
}

void DateStampTest::readsFiguresByTheZone()
{
    QCOMPARE(dateStampsIn(u"04/12/2024 18:30 GMT").value(0).written.day, QDate(2024, 12, 4));
    QCOMPARE(dateStampsIn(u"04/12/2024 6:30 PM EST").value(0).written.day, QDate(2024, 4, 12));
    QVERIFY(dateStampsIn(u"04/12/2024").isEmpty());
}

void DateStampTest::takesTheHourIn_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("behind") << u"⟦Wed 4 Dec 2024 18.30 GMT⟧"_s;
    QTest::newRow("before") << u"Updated ⟦6:35 pm PST, Wednesday, December 4, 2024⟧"_s;
    QTest::newRow("before, with on") << u"Last updated at ⟦6:30pm on 4th December 2024⟧"_s;
    QTest::newRow("with seconds") << u"⟦4 Dec 2024, 11:22:47 AM⟧"_s;
    QTest::newRow("as machines write") << u"⟦2024-12-04T08:15:00+01:00⟧"_s;
    QTest::newRow("a count") << u"⟦4 Dec 2024⟧ 12 comments"_s;
}

void DateStampTest::takesTheHourIn()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    QCOMPARE(dateStampsIn(sample.text).value(0).written.span, sample.spans.value(0));
}

void DateStampTest::tellsStampLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isStamp");
    QTest::newRow("a day") << u"Wed 4 Dec 2024 18.30 GMT"_s << true;
    QTest::newRow("an hour first") << u"Updated 6:35 pm PST, Wednesday, December 4, 2024"_s << true;
    QTest::newRow("a label") << u"Published"_s << true;
    QTest::newRow("a while ago") << u"4 hours ago"_s << true;
    QTest::newRow("how long it takes") << u"3 min read"_s << true;
    QTest::newRow("an hour alone") << u"10 p.m."_s << false;
    QTest::newRow("a month alone") << u"November 2026"_s << false;
    QTest::newRow("a sentence") << u"The harbour closed on 4 December 2024"_s << false;
    QTest::newRow("beyond the BMP") << u"😀 4 December 2024"_s << false;
}

void DateStampTest::tellsStampLines()
{
    QFETCH(QString, line);
    QTEST(isStampLine(line), "isStamp");
}

ONRECORD_TEST(DateStampTest)
#include "tst_datestamp.moc"
