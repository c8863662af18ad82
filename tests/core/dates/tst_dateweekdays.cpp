// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dateweekdays.h"

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

QTEST_GUILESS_MAIN(DateWeekdaysTest)
#include "tst_dateweekdays.moc"
