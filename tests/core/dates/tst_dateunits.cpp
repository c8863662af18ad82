// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dateunits.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateUnitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheUnitItself_data();
    void readsTheUnitItself();
    void readsTheEndOfTheYear_data();
    void readsTheEndOfTheYear();
    void stepsByRelation_data();
    void stepsByRelation();
    void readsWhatFollowsTheUnit();
};

void DateUnitsTest::readsTheUnitItself_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It lost money for ⟦the year⟧ 🌊 and ⟦the full week⟧."_s, u"2026, 2026-W47"_s);
    addDatesRow(u"It closed ⟦the day⟧ lower."_s, u"2026-11-17"_s);
    addDatesRow(u"For ⟦the year⟧ ended June 30, ⟦the quarter⟧ ended Sept. 30."_s,
                u"DURATION P1Y, 2026-Q3"_s);
    addDatesRow(u"The day was long, the years, the quarter."_s);
    addDatesRow(u"The week before, the month of May, the year-end."_s);
}

void DateUnitsTest::readsTheUnitItself()
{
    compareDatesRead(definiteUnitAt);
}

void DateUnitsTest::readsTheEndOfTheYear_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"By ⟦year-end⟧ 🌊 or ⟦year’s end⟧."_s, u"2026 END, 2026 END"_s);
    addDatesRow(u"A year’s work, the year end of it."_s);
}

void DateUnitsTest::readsTheEndOfTheYear()
{
    compareDatesRead(yearEndAt);
}

void DateUnitsTest::stepsByRelation_data()
{
    QTest::addColumn<DateRelation>("relation");
    QTest::addColumn<DateUnit>("unit");
    QTest::addColumn<QString>("value"); // of Tuesday 17 November 2026; spoken of: 3 May 1961

    QTest::newRow("last week") << DateRelation::Last << DateUnit::Week << u"2026-W46"_s;
    QTest::newRow("past week") << DateRelation::Past << DateUnit::Week << u"2026-W46"_s;
    QTest::newRow("coming week") << DateRelation::Coming << DateUnit::Week << u"2026-W48"_s;
    QTest::newRow("current week") << DateRelation::Current << DateUnit::Week << u"2026-W47"_s;
    QTest::newRow("previous day") << DateRelation::Previous << DateUnit::Day << u"1961-05-02"_s;
    QTest::newRow("following year") << DateRelation::Following << DateUnit::Year << u"1962"_s;
    QTest::newRow("same month") << DateRelation::Same << DateUnit::Month << u"1961-05"_s;
    QTest::newRow("that day") << DateRelation::That << DateUnit::Day << u"1961-05-03"_s;
    QTest::newRow("that week") << DateRelation::That << DateUnit::Week << QString();
    QTest::newRow("latest quarter") << DateRelation::Latest << DateUnit::Quarter << u"2026-Q3"_s;
    QTest::newRow("latest week") << DateRelation::Latest << DateUnit::Week << QString();
    QTest::newRow("last century") << DateRelation::Last << DateUnit::Century << u"19"_s;
    QTest::newRow("last hour") << DateRelation::Last << DateUnit::Hour << QString();
}

void DateUnitsTest::stepsByRelation()
{
    QFETCH(DateRelation, relation);
    QFETCH(DateUnit, unit);
    DateContext context = sampleDateContext();
    context.lastDay = QDate(1961, 5, 3);
    const DateSentence in = sampleDateSentence(u"which unit", context);
    QTEST(relativeUnitAt(in, 0, 2, relation, unit).value, "value");
}

void DateUnitsTest::readsWhatFollowsTheUnit()
{
    const DateContext context = sampleDateContext();
    const auto read = [&](QStringView text, DateRelation relation, DateUnit unit) {
        return relativeUnitAt(sampleDateSentence(text, context), 0, 2, relation, unit);
    };
    QCOMPARE(read(u"last quarter of 2023", DateRelation::Last, DateUnit::Quarter).value,
             u"2023-Q4"_s);
    QCOMPARE(read(u"last year’s third quarter", DateRelation::Last, DateUnit::Year).value,
             u"2025-Q3"_s);
    QCOMPARE(read(u"last year’s ferry 🌊", DateRelation::Last, DateUnit::Year).value, u"2025"_s);
    const DatePhrase back = read(u"same month a year ago", DateRelation::Same, DateUnit::Month);
    QCOMPARE(back.value, u"2025-11"_s);
    QCOMPARE(back.next, 5);
}

ONRECORD_TEST(DateUnitsTest)
#include "tst_dateunits.moc"
