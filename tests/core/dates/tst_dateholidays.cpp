// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dateholidays.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateHolidaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHolidays_data();
    void readsHolidays();
    void staysOpenWithoutADay_data();
    void staysOpenWithoutADay();
};

void DateHolidaysTest::readsHolidays_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"Home by ⟦Christmas⟧ 🎄, not on ⟦Election Day 2022⟧."_s,
                u"2026-12-25, 2022-11-08"_s);
    addDatesRow(u"They left on ⟦Easter Monday⟧ and ⟦Easter Sunday⟧."_s,
                u"2026-04-06, 2026-04-05"_s);
    addDatesRow(u"On ⟦New Year’s Eve⟧ and ⟦St. Patrick’s Day, 2024⟧."_s,
                u"2026-12-31, 2024-03-17"_s);
    addDatesRow(u"It sank on ⟦Martin Luther King Jr. Day⟧ and ⟦Veterans’ Day⟧."_s,
                u"2026-01-19, 2026-11-11"_s);
    addDatesRow(u"Easter Island and Christmas Carol left."_s);
    addDatesRow(u"A good friday and a new year."_s);
    addDatesRow(u"New boats, Martin Lund, St. Olave."_s);
}

void DateHolidaysTest::readsHolidays()
{
    compareDatesRead(holidayAt);
}

void DateHolidaysTest::staysOpenWithoutADay_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"Home by ⟦Christmas⟧, or ⟦Christmas 2024⟧."_s, u"XXXX-XX-XX, 2024-12-25"_s);
}

void DateHolidaysTest::staysOpenWithoutADay()
{
    compareDatesRead(holidayAt, {});
}

ONRECORD_TEST(DateHolidaysTest)
#include "tst_dateholidays.moc"
