// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dateoffsets.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Read against Tuesday 17 November 2026.
class DateOffsetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOffsets_data();
    void readsOffsets();
    void leavesOtherWordsAlone_data();
    void leavesOtherWordsAlone();
};

void DateOffsetsTest::readsOffsets_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It sank ⟦the day before yesterday⟧ 🌊."_s, u"2026-11-15"_s);
    addDatesRow(u"She leaves ⟦the day after tomorrow⟧."_s, u"2026-11-19"_s);
    addDatesRow(u"Not ⟦the week before last⟧, ⟦the month after next⟧."_s, u"2026-W45, 2027-01"_s);
    addDatesRow(u"It sank ⟦the night before last⟧."_s, u"TIME 2026-11-15TNI"_s);
    addDatesRow(u"She leaves ⟦Monday week⟧, he ⟦tomorrow week⟧."_s, u"2026-11-30, 2026-11-25"_s);
    addDatesRow(u"It opens ⟦a week on Tuesday⟧ or ⟦a fortnight from Friday⟧."_s,
                u"2026-12-01, 2026-12-04"_s);
    addDatesRow(u"It opens ⟦two weeks today⟧."_s, u"2026-12-01"_s);
    addDatesRow(u"It shut on ⟦the 5th of last month⟧."_s, u"2026-10-05"_s);
    addDatesRow(u"It closed on ⟦the last day of February⟧."_s, u"2026-02-28"_s);
    addDatesRow(u"It will open on ⟦the first Monday in May⟧."_s, u"2027-05-03"_s);
    addDatesRow(u"It opened on ⟦the last Sunday of October⟧."_s, u"2026-10-25"_s);
}

void DateOffsetsTest::readsOffsets()
{
    compareDatesRead(offsetAt);
}

void DateOffsetsTest::leavesOtherWordsAlone_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"The day before the vote."_s);
    addDatesRow(u"A week on the island."_s);
    addDatesRow(u"Monday week-long talks began."_s);
    addDatesRow(u"The third of the men."_s);
    addDatesRow(u"The fifth Monday in February."_s);
    addDatesRow(u"The week before last week’s vote."_s);
}

void DateOffsetsTest::leavesOtherWordsAlone()
{
    compareDatesRead(offsetAt);
}

ONRECORD_TEST(DateOffsetsTest)
#include "tst_dateoffsets.moc"
