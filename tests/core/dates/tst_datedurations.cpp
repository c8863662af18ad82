// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datedurations.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateDurationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLengths_data();
    void readsLengths();
    void readsDaysCountedFromAnother_data();
    void readsDaysCountedFromAnother();
    void readsRates_data();
    void readsRates();
    void countsFromTheQuarterOfAnAccount_data();
    void countsFromTheQuarterOfAnAccount();
    void staysOpenWithoutADay_data();
    void staysOpenWithoutADay();
};

void DateDurationsTest::readsLengths_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It took ⟦two hours⟧ 🌊, ⟦several months⟧, ⟦more than 20 years⟧."_s,
                u"DURATION PT2H, DURATION PXM, DURATION P20Y MORE_THAN"_s);
    addDatesRow(u"Over ⟦the next two days⟧ and ⟦recent years⟧, for ⟦decades⟧."_s,
                u"DURATION P2D, DURATION PXY, DURATION PXDE"_s);
    addDatesRow(u"A ⟦six-week⟧ strike in ⟦the first nine months⟧."_s,
                u"DURATION P6W, DURATION P9M"_s);
    addDatesRow(u"It takes between ⟦60⟧ and ⟦90 days⟧, or ⟦two⟧ to ⟦three months⟧."_s,
                u"DURATION P60D, DURATION P90D, DURATION P2M, DURATION P3M"_s);
    addDatesRow(u"It begins in June and last ⟦twelve weeks⟧."_s, u"DURATION P12W"_s);
    addDatesRow(u"The strike will last ⟦three days⟧, or last ⟦two weeks⟧."_s,
                u"DURATION P3D, DURATION P2W"_s);
    addDatesRow(u"It is to last ⟦six months⟧; they last ⟦ten years⟧ 🌊."_s,
                u"DURATION P6M, DURATION P10Y"_s);
    addDatesRow(u"Sales in ⟦last three days⟧ and ⟦the last two weeks⟧."_s,
                u"DURATION P3D, DURATION P2W"_s);
    addDatesRow(u"In the first and ⟦last three months⟧."_s, u"DURATION P3M"_s);
    addDatesRow(u"A 40-year-old man."_s);
    addDatesRow(u"Between 60 and 20 men, 3–2."_s);
    addDatesRow(u"That day, the same week."_s);
}

void DateDurationsTest::readsLengths()
{
    compareDatesRead(durationAt);
}

void DateDurationsTest::readsDaysCountedFromAnother_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It left ⟦two weeks ago⟧, sailed ⟦a decade ago⟧."_s, u"2026-W45, 2016"_s);
    addDatesRow(u"It sails ⟦two days from now⟧ and ⟦a month later⟧."_s, u"2026-11-19, 2026-12"_s);
    addDatesRow(u"It left ⟦years ago⟧."_s, u"PAST_REF"_s);
    addDatesRow(u"It will close ⟦in two weeks⟧."_s, u"2026-W49"_s);
    addDatesRow(u"The lowest tide in ⟦six years⟧."_s, u"DURATION P6Y"_s);
}

void DateDurationsTest::readsDaysCountedFromAnother()
{
    compareDatesRead(durationAt);
}

void DateDurationsTest::readsRates_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It costs 5 percent ⟦a year⟧, twice ⟦a week⟧."_s, u"SET P1Y, SET P1W"_s);
    addDatesRow(u"It stayed for ⟦a year⟧."_s, u"DURATION P1Y"_s);
}

void DateDurationsTest::readsRates()
{
    compareDatesRead(durationAt);
}

void DateDurationsTest::countsFromTheQuarterOfAnAccount_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"Profit rose from ⟦a year earlier⟧."_s, u"2025-Q3"_s);
}

void DateDurationsTest::countsFromTheQuarterOfAnAccount()
{
    DateContext context = sampleDateContext();
    context.lastQuarter = QDate(2026, 7, 1);
    compareDatesRead(durationAt, context);
}

void DateDurationsTest::staysOpenWithoutADay_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It left ⟦two weeks ago⟧."_s, u"XXXX-WXX"_s);
}

void DateDurationsTest::staysOpenWithoutADay()
{
    compareDatesRead(durationAt, {});
}

ONRECORD_TEST(DateDurationsTest)
#include "tst_datedurations.moc"
