// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datemonths.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateMonthsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMonths_data();
    void readsMonths();
    void leavesOtherWordsAlone_data();
    void leavesOtherWordsAlone();
    void staysOpenWithoutADay_data();
    void staysOpenWithoutADay();
};

void DateMonthsTest::readsMonths_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It fell in ⟦October⟧ 🌊 and will rise in ⟦March⟧."_s, u"2026-10, 2027-03"_s);
    addDatesRow(u"In ⟦March 2025⟧, ⟦May of 2024⟧ and ⟦June last year⟧."_s,
                u"2025-03, 2024-05, 2025-06"_s);
    addDatesRow(u"On ⟦Dec. 4⟧, ⟦December the 5th⟧ and ⟦March 3⟧–⟦5, 2021⟧."_s,
                u"2026-12-04, 2026-12-05, 2021-03-03, 2021-03-05"_s);
    addDatesRow(u"Under a ⟦June⟧ agreement of ⟦May⟧."_s, u"2026-06, 2027-05"_s);
    addDatesRow(u"At ⟦May 5⟧ prices."_s, u"2027-05-05"_s);
}

void DateMonthsTest::readsMonths()
{
    compareDatesRead(monthAt);
}

void DateMonthsTest::leavesOtherWordsAlone_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"Theresa May may march."_s);
    addDatesRow(u"A March of Dimes, a May supporter."_s);
    addDatesRow(u"Jan Berg and Mar Lund left."_s);
    addDatesRow(u"30 February 2024."_s);
    addDatesRow(u"April Lund left."_s);
    addDatesRow(u"On Feb. 30."_s);
}

void DateMonthsTest::leavesOtherWordsAlone()
{
    compareDatesRead(monthAt);
}

void DateMonthsTest::staysOpenWithoutADay_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"In ⟦October⟧ and on ⟦Dec. 4⟧, in ⟦May 2024⟧."_s,
                u"XXXX-10, XXXX-12-04, 2024-05"_s);
}

void DateMonthsTest::staysOpenWithoutADay()
{
    compareDatesRead(monthAt, {});
}

ONRECORD_TEST(DateMonthsTest)
#include "tst_datemonths.moc"
