// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datevalues.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesStretches_data();
    void namesStretches();
    void countsDurations_data();
    void countsDurations();
    void movesDays_data();
    void movesDays();
    void namesWhatRecurs();
    void hasNoValueOutsideTheCalendar();
};

void DateValuesTest::namesStretches_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<DateUnit>("unit");
    QTest::addColumn<QString>("value");

    QTest::newRow("day") << QDate(2026, 11, 7) << DateUnit::Day << u"2026-11-07"_s;
    QTest::newRow("week") << QDate(2026, 11, 17) << DateUnit::Week << u"2026-W47"_s;
    QTest::newRow("a week of the year before")
        << QDate(2027, 1, 1) << DateUnit::Week << u"2026-W53"_s;
    QTest::newRow("weekend") << QDate(2026, 11, 21) << DateUnit::Weekend << u"2026-W47-WE"_s;
    QTest::newRow("month") << QDate(2026, 3, 1) << DateUnit::Month << u"2026-03"_s;
    QTest::newRow("quarter") << QDate(2026, 9, 30) << DateUnit::Quarter << u"2026-Q3"_s;
    QTest::newRow("winter in December") << QDate(2026, 12, 1) << DateUnit::Season << u"2026-WI"_s;
    QTest::newRow("the same winter in February")
        << QDate(2027, 2, 28) << DateUnit::Season << u"2026-WI"_s;
    QTest::newRow("spring") << QDate(2027, 3, 1) << DateUnit::Season << u"2027-SP"_s;
    QTest::newRow("year") << QDate(476, 9, 4) << DateUnit::Year << u"0476"_s;
    QTest::newRow("decade") << QDate(1977, 1, 1) << DateUnit::Decade << u"197"_s;
    QTest::newRow("century") << QDate(1801, 1, 1) << DateUnit::Century << u"18"_s;
}

void DateValuesTest::namesStretches()
{
    QFETCH(QDate, day);
    QFETCH(DateUnit, unit);
    QTEST(timexOf(day, unit), "value");
}

void DateValuesTest::countsDurations_data()
{
    QTest::addColumn<DateUnit>("unit");
    QTest::addColumn<int>("hundredths");
    QTest::addColumn<QString>("value");

    QTest::newRow("days") << DateUnit::Day << 200 << u"P2D"_s;
    QTest::newRow("half an hour") << DateUnit::Hour << 50 << u"PT0.5H"_s;
    QTest::newRow("two and a half years") << DateUnit::Year << 250 << u"P2.5Y"_s;
    QTest::newRow("decades in years") << DateUnit::Decade << 300 << u"P30Y"_s;
    QTest::newRow("a fortnight in weeks") << DateUnit::Fortnight << 100 << u"P2W"_s;
}

void DateValuesTest::countsDurations()
{
    QFETCH(DateUnit, unit);
    QFETCH(int, hundredths);
    QTEST(durationOf(unit, hundredths), "value");
}

void DateValuesTest::movesDays_data()
{
    QTest::addColumn<DateUnit>("unit");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("day"); // from 31 March 2026

    QTest::newRow("a month later, as far as it goes") << DateUnit::Month << 1 << QDate(2026, 4, 30);
    QTest::newRow("two weeks before") << DateUnit::Week << -2 << QDate(2026, 3, 17);
    QTest::newRow("a decade before") << DateUnit::Decade << -1 << QDate(2016, 3, 31);
    QTest::newRow("hours stay within the day") << DateUnit::Hour << 5 << QDate(2026, 3, 31);
    QTest::newRow("out of the calendar") << DateUnit::Millennium << -3 << QDate();
    QTest::newRow("beyond counting") << DateUnit::Century << 999'999 << QDate();
}

void DateValuesTest::movesDays()
{
    QFETCH(DateUnit, unit);
    QFETCH(int, count);
    QTEST(moved(QDate(2026, 3, 31), unit, count), "day");
}

void DateValuesTest::namesWhatRecurs()
{
    QCOMPARE(monthOfAnyYear(5), u"XXXX-05"_s);
    QCOMPARE(dayOfAnyYear(11, 3), u"XXXX-11-03"_s);
    QCOMPARE(dayOfAnyMonth(24), u"XXXX-XX-24"_s);
    QCOMPARE(weekdayOfAnyWeek(5), u"XXXX-WXX-5"_s);
    QCOMPARE(seasonOfAnyYear(4), u"XXXX-WI"_s);
    QCOMPARE(quarterOfAnyYear(3), u"XXXX-Q3"_s);
}

void DateValuesTest::hasNoValueOutsideTheCalendar()
{
    QVERIFY(timexOf(QDate(), DateUnit::Day).isEmpty());
    QVERIFY(timexOf(QDate(12026, 1, 1), DateUnit::Year).isEmpty());
    QVERIFY(timexOf(QDate(-44, 3, 15), DateUnit::Day).isEmpty());
}

ONRECORD_TEST(DateValuesTest)
#include "tst_datevalues.moc"
