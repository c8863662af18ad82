// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datecalendar.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatHasAName_data();
    void readsWhatHasAName();
    void leavesOtherWordsToOthers_data();
    void leavesOtherWordsToOthers();
};

void DateCalendarTest::readsWhatHasAName_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"The vote of ⟦2024-11-05⟧ stands."_s, u"2024-11-05"_s);
    addDatesRow(u"It opens on ⟦Friday⟧ 🌊, in ⟦May 2024⟧ and in ⟦2025⟧."_s,
                u"2026-11-20, 2024-05, 2025"_s);
    addDatesRow(u"Of ⟦the 1990s⟧, ⟦the third quarter⟧ and ⟦the 19th century⟧."_s,
                u"199, 2026-Q3, 18"_s);
    addDatesRow(u"It closed on ⟦the 24th⟧, in ⟦the winter of 2019⟧ or ⟦the year 2000⟧."_s,
                u"2026-10-24, 2019-WI, 2000"_s);
    addDatesRow(u"Home by ⟦Christmas⟧, or ⟦3 May⟧, in ⟦fiscal 2024⟧."_s,
                u"2026-12-25, 2027-05-03, 2024"_s);
    addDatesRow(u"A ⟦third quarter⟧ and ⟦21st-century⟧ ferry, on ⟦5th May⟧."_s,
                u"2026-Q3, 20, 2027-05-05"_s);
}

void DateCalendarTest::readsWhatHasAName()
{
    compareDatesRead(calendarAt);
}

void DateCalendarTest::leavesOtherWordsToOthers_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"They came yesterday, last week, two days ago."_s);
    addDatesRow(u"At noon in the evening, every day."_s);
    addDatesRow(u"A year, a decade, the quarter."_s);
    addDatesRow(u"The third house and the 12th man."_s);
}

void DateCalendarTest::leavesOtherWordsToOthers()
{
    compareDatesRead(calendarAt);
}

ONRECORD_TEST(DateCalendarTest)
#include "tst_datecalendar.moc"
