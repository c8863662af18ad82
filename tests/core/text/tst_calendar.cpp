// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/calendar.h"

#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsMonthsAndWeekdays_data();
    void knowsMonthsAndWeekdays();
    void knowsMonthsOfOtherLanguages_data();
    void knowsMonthsOfOtherLanguages();
    void findsDays_data();
    void findsDays();
    void findsNoDay_data();
    void findsNoDay();
    void readsDaysInEitherOrder();
    void measuresMachinesTimes();
    void beginsWhatIsNamed_data();
    void beginsWhatIsNamed();
};

void CalendarTest::knowsMonthsAndWeekdays_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("weekday");

    QTest::newRow("in full") << u"November"_s << 11 << 0;
    QTest::newRow("short, with its stop") << u"Sept."_s << 9 << 0;
    QTest::newRow("in capitals") << u"DEC"_s << 12 << 0;
    QTest::newRow("too short") << u"Ja"_s << 0 << 0;
    QTest::newRow("cut somewhere") << u"Janu"_s << 0 << 0;
    QTest::newRow("weekday") << u"wednesday"_s << 0 << 3;
    QTest::newRow("weekday, short") << u"Thurs."_s << 0 << 4;
    QTest::newRow("month of another language") << u"Oktober"_s << 0 << 0;
    QTest::newRow("neither") << u"🚢"_s << 0 << 0;
}

void CalendarTest::knowsMonthsAndWeekdays()
{
    QFETCH(QString, word);
    QTEST(monthNamed(word), "month");
    QTEST(weekdayNamed(word), "weekday");
}

void CalendarTest::knowsMonthsOfOtherLanguages_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("month");
    QTest::newRow("German") << u"März"_s << 3;
    QTest::newRow("French, in capitals") << u"AOÛT"_s << 8;
    QTest::newRow("Italian, short") << u"ott."_s << 10;
    QTest::newRow("Polish") << u"grudnia"_s << 12;
    QTest::newRow("the same in two") << u"mars"_s << 3;
    QTest::newRow("none") << u"𝒮march"_s << 0;
    QTest::newRow("the bar") << u"|"_s << 0;
}

void CalendarTest::knowsMonthsOfOtherLanguages()
{
    QFETCH(const QString, word);
    QTEST(monthNamedAbroad(word), "month");
}

void CalendarTest::findsDays_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QDate>("day");

    const QDate day(2026, 11, 17);
    QTest::newRow("year first") << u"on ⟦2026-11-17⟧, at"_s << day;
    QTest::newRow("with slashes") << u"⟦2026/11/17⟧"_s << day;
    QTest::newRow("day first") << u"on ⟦17 November 2026⟧."_s << day;
    QTest::newRow("month first") << u"⟦November 17th, 2026⟧"_s << day;
    QTest::newRow("with its weekday") << u"🚢 ⟦Tuesday, Nov. 17, 2026⟧"_s << day;
    QTest::newRow("figures that leave no choice") << u"⟦17/11/2026⟧ or so"_s << day;
    QTest::newRow("the American way") << u"⟦11/17/2026⟧"_s << day;
    QTest::newRow("figures with their weekday") << u"on ⟦Tue, 11/17/2026⟧ - 08:00"_s << day;
    QTest::newRow("German") << u"Dienstag, ⟦17. November 2026⟧, 18 Uhr"_s << day;
    QTest::newRow("French") << u"publié le ⟦1er août 2026⟧"_s << QDate(2026, 8, 1);
    QTest::newRow("Spanish") << u"martes, ⟦17 de noviembre de 2026⟧"_s << day;
    QTest::newRow("before a time") << u"⟦2026-11-17⟧T08:00"_s << day;
}

void CalendarTest::findsDays()
{
    QFETCH(QString, marked);
    QFETCH(QDate, day);
    const MarkedText sample = MarkedText::parse(marked);
    const auto found = findWrittenDay(sample.text);
    QVERIFY(found);
    QCOMPARE(*found, (WrittenDay{sample.spans.first(), day}));
}

void CalendarTest::findsNoDay_data()
{
    QTest::addColumn<QString>("words");

    QTest::newRow("none") << u"It rained."_s;
    QTest::newRow("either order") << u"4/12/2024"_s;
    QTest::newRow("no such day") << u"30 February 2024"_s;
    QTest::newRow("no such month") << u"2024-13-01"_s;
    QTest::newRow("the wrong weekday") << u"Monday 17 November 2026"_s;
    QTest::newRow("no year") << u"17 November"_s;
    QTest::newRow("part of a longer number") << u"120244-11-17-2"_s;
    QTest::newRow("a shortened month of another language") << u"17 Okt 2026"_s;
    QTest::newRow("a word that is no month") << u"17 Foobruary 2026"_s;
}

void CalendarTest::findsNoDay()
{
    QFETCH(QString, words);
    QVERIFY(!findWrittenDay(words));
}

void CalendarTest::readsDaysInEitherOrder()
{
    QCOMPARE(dayInEitherOrder(u"03/04/2024"), (DayInEitherOrder{2024, 3, 4}));
    QCOMPARE(dayInEitherOrder(u"12/4/24"), (DayInEitherOrder{2024, 12, 4}));
    QCOMPARE(dayInEitherOrder(u"3.4.2024"), (DayInEitherOrder{2024, 3, 4}));
    QVERIFY(!dayInEitherOrder(u"3.4.24"));
    QVERIFY(!dayInEitherOrder(u"13/14/2024"));
    QVERIFY(!dayInEitherOrder(u"3/4-2024"));
    QVERIFY(!dayInEitherOrder(u"𝟏/4/2024"));
    QVERIFY(!dayInEitherOrder(u""));
}

void CalendarTest::measuresMachinesTimes()
{
    QCOMPARE(lengthOfIsoTime(u"T08:15:00+01:00, it"), 15);
    QCOMPARE(lengthOfIsoTime(u"T08:15Z"), 7);
    QCOMPARE(lengthOfIsoTime(u"T08:15. It"), 6);
    QCOMPARE(lengthOfIsoTime(u"The 3"), 0);
    QCOMPARE(lengthOfIsoTime(u""), 0);
}

void CalendarTest::beginsWhatIsNamed_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QDate>("day");
    QTest::newRow("day") << u"2027-05-17"_s << QDate(2027, 5, 17);
    QTest::newRow("morning") << u"2027-05-17TMO"_s << QDate(2027, 5, 17);
    QTest::newRow("month") << u"2027-05"_s << QDate(2027, 5, 1);
    QTest::newRow("year") << u"2027"_s << QDate(2027, 1, 1);
    QTest::newRow("week") << u"2026-W23"_s << QDate(2026, 6, 1);
    QTest::newRow("day of a week") << u"2026-W23-3"_s << QDate(2026, 6, 3);
    QTest::newRow("weekend") << u"2026-W23-WE"_s << QDate(2026, 6, 6);
    QTest::newRow("first week, of the year before") << u"2026-W01"_s << QDate(2025, 12, 29);
    QTest::newRow("last week of a long year") << u"2026-W53"_s << QDate(2026, 12, 28);
    QTest::newRow("quarter") << u"2026-Q3"_s << QDate(2026, 7, 1);
    QTest::newRow("half") << u"2026-H2"_s << QDate(2026, 7, 1);
    QTest::newRow("season") << u"2026-WI"_s << QDate(2026, 12, 1);
    QTest::newRow("no such day") << u"2026-02-30"_s << QDate();
    QTest::newRow("of any year") << u"XXXX-05"_s << QDate();
    QTest::newRow("decade") << u"196"_s << QDate();
    QTest::newRow("duration") << u"P2D"_s << QDate();
    QTest::newRow("nothing") << QString() << QDate();
}

void CalendarTest::beginsWhatIsNamed()
{
    QFETCH(QString, value);
    QTEST(firstDayOf(value), "day");
}

ONRECORD_TEST(CalendarTest)
#include "tst_calendar.moc"
