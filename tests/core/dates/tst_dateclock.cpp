// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dateclock.h"

#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void leavesOtherNumbersAlone_data();
    void leavesOtherNumbersAlone();
    void isOfTheDaySpokenOf_data();
    void isOfTheDaySpokenOf();
    void staysOpenWithoutADay_data();
    void staysOpenWithoutADay();
};

void DateClockTest::readsTimes_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"Polls close at ⟦5 p.m. on Tuesday⟧ 🌊."_s, u"TIME 2026-11-17T17:00"_s);
    addDatesRow(u"It sank at ⟦10:30 p.m. Dec. 4, 2024⟧."_s, u"TIME 2024-12-04T22:30"_s);
    addDatesRow(u"It sank at ⟦noon⟧ and at ⟦midnight yesterday⟧."_s,
                u"TIME 2026-11-17T12:00, TIME 2026-11-16T24:00"_s);
    addDatesRow(u"It sank at ⟦12:05 a.m. GMT⟧, not ⟦9 a.m. EST, next Monday⟧."_s,
                u"TIME 2026-11-17T00:05Z, TIME 2026-11-23T09:00"_s);
    addDatesRow(u"At ⟦14:15⟧ they left."_s, u"TIME 2026-11-17T14:15"_s);
}

void DateClockTest::readsTimes()
{
    compareDatesRead(clockAt);
}

void DateClockTest::leavesOtherNumbersAlone_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It won by 5 to 3, at 25:99 or 99:00."_s);
    addDatesRow(u"Some 14 p.m. boats, if there were any."_s);
    addDatesRow(u"At 5 they left."_s);
}

void DateClockTest::leavesOtherNumbersAlone()
{
    compareDatesRead(clockAt);
}

void DateClockTest::isOfTheDaySpokenOf_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"At ⟦10 p.m.⟧ divers came."_s, u"TIME 1961-05-03T22:00"_s);
}

void DateClockTest::isOfTheDaySpokenOf()
{
    DateContext context = sampleDateContext();
    context.lastDate = QDate(1961, 5, 3);
    compareDatesRead(clockAt, context);
}

void DateClockTest::staysOpenWithoutADay_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"At ⟦10 p.m.⟧ divers came."_s, u"TIME XXXX-XX-XXT22:00"_s);
}

void DateClockTest::staysOpenWithoutADay()
{
    compareDatesRead(clockAt, {});
}

QTEST_GUILESS_MAIN(DateClockTest)
#include "tst_dateclock.moc"
