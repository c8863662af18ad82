// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dateweekdays.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateWeekdaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWeekdays_data();
    void readsWeekdays();
    void leavesOtherWordsAlone_data();
    void leavesOtherWordsAlone();
    void staysOpenWithoutADay_data();
    void staysOpenWithoutADay();
};

void DateWeekdaysTest::readsWeekdays_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"He resigned on ⟦Friday⟧ 🌊."_s, u"2026-11-13"_s);
    addDatesRow(u"She will resign on ⟦Friday⟧."_s, u"2026-11-20"_s);
    addDatesRow(u"It sank ⟦Monday morning⟧."_s, u"TIME 2026-11-16TMO"_s);
    addDatesRow(u"It opens ⟦Wednesday, Dec. 2, 2026⟧ or ⟦Wednesday 2 December⟧."_s,
                u"2026-12-02, 2026-12-02"_s);
    addDatesRow(u"It ran from ⟦Monday⟧ to ⟦Thursday last week⟧."_s, u"2026-11-09, 2026-11-12"_s);
    addDatesRow(u"Between ⟦Monday⟧ and ⟦Friday⟧ it rained."_s, u"2026-11-09, 2026-11-13"_s);
    addDatesRow(u"From ⟦Thursday⟧ to ⟦Monday⟧ it rained."_s, u"2026-11-12, 2026-11-16"_s);
    addDatesRow(u"It will rain from ⟦Friday⟧ to ⟦Monday⟧."_s, u"2026-11-20, 2026-11-23"_s);
    addDatesRow(u"It rained on ⟦Monday⟧ and ⟦Friday⟧."_s, u"2026-11-16, 2026-11-13"_s);
    addDatesRow(u"The mill is open ⟦Monday⟧ to ⟦Friday⟧."_s, u"SET XXXX-WXX-1, SET XXXX-WXX-5"_s);
    addDatesRow(u"The bus runs ⟦Tuesday⟧ through ⟦Sunday⟧."_s, u"SET XXXX-WXX-2, SET XXXX-WXX-7"_s);
    addDatesRow(u"The council will meet again on ⟦Tuesday⟧."_s, u"2026-11-24"_s);
    addDatesRow(u"The council will meet later on ⟦Tuesday⟧."_s, u"2026-11-17"_s);
    addDatesRow(u"Open ⟦Sundays⟧ and ⟦Monday nights⟧."_s, u"SET XXXX-WXX-7, SET XXXX-WXX-1TNI"_s);
    addDatesRow(u"On ⟦Mon.⟧ and ⟦Tues.⟧ it rained."_s, u"2026-11-16, 2026-11-17"_s);
}

void DateWeekdaysTest::readsWeekdays()
{
    compareDatesRead(weekdayAt);
}

void DateWeekdaysTest::leavesOtherWordsAlone_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"She told the Sunday Times."_s);
    addDatesRow(u"The Sun, a friday."_s);
    addDatesRow(u"Monday.example fell."_s);
    addDatesRow(u"Ruby Tuesday opened, Sheffield Wednesday lost."_s);
    addDatesRow(u"Friday Osei won."_s);
    addDatesRow(u"Last week, in May."_s);
}

void DateWeekdaysTest::leavesOtherWordsAlone()
{
    compareDatesRead(weekdayAt);
}

void DateWeekdaysTest::staysOpenWithoutADay_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It sank on ⟦Friday night⟧."_s, u"TIME XXXX-WXX-5TNI"_s);
}

void DateWeekdaysTest::staysOpenWithoutADay()
{
    compareDatesRead(weekdayAt, {});
}

ONRECORD_TEST(DateWeekdaysTest)
#include "tst_dateweekdays.moc"
