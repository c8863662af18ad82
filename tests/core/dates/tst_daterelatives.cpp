// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/daterelatives.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateRelativesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDaysNextToToday_data();
    void readsDaysNextToToday();
    void readsUnitsAndNames_data();
    void readsUnitsAndNames();
    void countsFromTheDaySpokenOf_data();
    void countsFromTheDaySpokenOf();
    void readsHalves_data();
    void readsHalves();
    void readsNamesWithoutADay_data();
    void readsNamesWithoutADay();
};

void DateRelativesTest::readsDaysNextToToday_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"Not ⟦yesterday⟧ 🌊 nor ⟦today⟧: ⟦tomorrow morning⟧ or ⟦tonight⟧."_s,
                u"2026-11-16, 2026-11-17, TIME 2026-11-18TMO, TIME 2026-11-17TNI"_s);
    addDatesRow(u"She told USA Today."_s);
}

void DateRelativesTest::readsDaysNextToToday()
{
    compareDatesRead(todayAt);
}

void DateRelativesTest::readsUnitsAndNames_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"⟦Last week⟧, ⟦this year⟧, ⟦the next month⟧ 🌊."_s, u"2026-W46, 2026, 2026-12"_s);
    addDatesRow(u"⟦Last Friday⟧, ⟦next Tuesday evening⟧, ⟦this Sunday⟧."_s,
                u"2026-11-13, TIME 2026-11-24TEV, 2026-11-22"_s);
    addDatesRow(u"⟦Last May⟧, ⟦next May⟧, ⟦last May 3, 2024⟧."_s,
                u"2026-05, 2027-05, 2024-05-03"_s);
    addDatesRow(u"⟦Last summer⟧, ⟦this winter⟧, ⟦next spring⟧."_s, u"2026-SU, 2026-WI, 2027-SP"_s);
    addDatesRow(u"⟦Last Christmas⟧ and ⟦next Easter⟧."_s, u"2025-12-25, 2027-03-28"_s);
    addDatesRow(u"⟦Last night⟧, ⟦this morning⟧."_s, u"TIME 2026-11-16TNI, TIME 2026-11-17TMO"_s);
    addDatesRow(u"⟦This past year⟧, ⟦this coming week⟧, ⟦the last full year⟧."_s,
                u"2025, 2026-W48, 2025"_s);
    addDatesRow(u"⟦This third quarter⟧ and ⟦the weekend⟧."_s, u"2026-Q3, 2026-W47-WE"_s);
    addDatesRow(u"The last house, the most recent poll, these weeks."_s);
}

void DateRelativesTest::readsUnitsAndNames()
{
    compareDatesRead(relativeAt);
}

void DateRelativesTest::countsFromTheDaySpokenOf_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"⟦The following day⟧, ⟦that same year⟧, ⟦that evening⟧."_s,
                u"1961-05-04, 1961, TIME 1961-05-03TEV"_s);
    addDatesRow(u"⟦The previous month⟧."_s, u"1961-04"_s);
}

void DateRelativesTest::countsFromTheDaySpokenOf()
{
    DateContext context = sampleDateContext();
    context.lastDay = QDate(1961, 5, 3);
    compareDatesRead(relativeAt, context);
}

void DateRelativesTest::readsHalves_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"⟦The first half of 2024⟧ 🌊, ⟦last half of this year⟧."_s, u"2024-H1, 2026-H2"_s);
    addDatesRow(u"In ⟦the latter half of the 1990s⟧, ⟦the second half of the year⟧."_s,
                u"199 END, 2026-H2"_s);
    addDatesRow(u"First half of 2024."_s);
    addDatesRow(u"The third half of 2024, the first half of the match."_s);
}

void DateRelativesTest::readsHalves()
{
    compareDatesRead(halfAt);
}

void DateRelativesTest::readsNamesWithoutADay_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"⟦Last Friday⟧, ⟦last week⟧, ⟦this latter half of 2024⟧."_s,
                u"XXXX-WXX-5, XXXX-WXX, 2024-H2"_s);
}

void DateRelativesTest::readsNamesWithoutADay()
{
    compareDatesRead(relativeAt, {});
}

ONRECORD_TEST(DateRelativesTest)
#include "tst_daterelatives.moc"
