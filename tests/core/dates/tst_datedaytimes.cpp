// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datedaytimes.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateDayTimesTest : public QObject
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
    void readsPartsOfTheDay_data();
    void readsPartsOfTheDay();
    void readsAPartOfTheDaySpokenOf_data();
    void readsAPartOfTheDaySpokenOf();
    void leavesAPartOpenWithoutADay_data();
    void leavesAPartOpenWithoutADay();
    void joinsTheDayBeforeIt();
};

void DateDayTimesTest::readsTimes_data()
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

void DateDayTimesTest::readsTimes()
{
    compareDatesRead(clockAt);
}

void DateDayTimesTest::leavesOtherNumbersAlone_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It won by 5 to 3, at 25:99 or 99:00."_s);
    addDatesRow(u"Some 14 p.m. boats, if there were any."_s);
    addDatesRow(u"At 5 they left."_s);
}

void DateDayTimesTest::leavesOtherNumbersAlone()
{
    compareDatesRead(clockAt);
}

void DateDayTimesTest::isOfTheDaySpokenOf_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"At ⟦10 p.m.⟧ divers came."_s, u"TIME 1961-05-03T22:00"_s);
}

void DateDayTimesTest::isOfTheDaySpokenOf()
{
    DateContext context = sampleDateContext();
    context.paragraphDate = context.lastDate = QDate(1961, 5, 3);
    compareDatesRead(clockAt, context);
}

void DateDayTimesTest::staysOpenWithoutADay_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"At ⟦10 p.m.⟧ divers came."_s, u"TIME XXXX-XX-XXT22:00"_s);
}

void DateDayTimesTest::staysOpenWithoutADay()
{
    compareDatesRead(clockAt, {});
}

void DateDayTimesTest::readsPartsOfTheDay_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"In ⟦the morning⟧ divers 🌊 came."_s, u"TIME 2026-11-17TMO"_s);
    addDatesRow(u"It burned during ⟦the night⟧."_s, u"TIME 2026-11-17TNI"_s);
    addDatesRow(u"It snowed ⟦overnight⟧."_s, u"TIME 2026-11-16TNI"_s);
    addDatesRow(u"It will snow ⟦overnight⟧."_s, u"TIME 2026-11-17TNI"_s);
    addDatesRow(u"A morning, the mornings, in the house."_s);
    addDatesRow(u"The night of it."_s);
}

void DateDayTimesTest::readsPartsOfTheDay()
{
    compareDatesRead(dayPartAt);
}

void DateDayTimesTest::readsAPartOfTheDaySpokenOf_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"In ⟦the evening⟧ divers came; it snowed ⟦overnight⟧."_s,
                u"TIME 1961-05-03TEV, TIME 2026-11-16TNI"_s);
}

void DateDayTimesTest::readsAPartOfTheDaySpokenOf()
{
    DateContext context = sampleDateContext();
    context.paragraphDate = context.lastDate = QDate(1961, 5, 3);
    compareDatesRead(dayPartAt, context);
}

void DateDayTimesTest::leavesAPartOpenWithoutADay_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"In ⟦the afternoon⟧ divers came."_s, u"TIME XXXX-XX-XXTAF"_s);
}

void DateDayTimesTest::leavesAPartOpenWithoutADay()
{
    compareDatesRead(dayPartAt, {});
}

void DateDayTimesTest::joinsTheDayBeforeIt()
{
    const DateContext context = sampleDateContext();
    const QString text = u"Monday morning, Fridays nights, Sunday"_s;
    const DateSentence in = sampleDateSentence(text, context);
    const auto withPart = [&](qsizetype next) {
        return withDayPart(in, context.point(next, context.published, DateUnit::Day));
    };
    QCOMPARE(withPart(1).value, u"2026-11-17TMO"_s);
    QCOMPARE(withPart(1).type, DateType::Time);
    QCOMPARE(withPart(1).next, 2);
    QCOMPARE(withPart(4).type, DateType::Set);
    QCOMPARE(withPart(2).next, 2); // a comma follows
    QCOMPARE(withPart(7).next, 7); // nothing follows
    const DatePhrase month = context.point(1, context.published, DateUnit::Month);
    QCOMPARE(withDayPart(in, month).value, u"2026-11"_s);
    QVERIFY(!withDayPart(in, {}));
}

ONRECORD_TEST(DateDayTimesTest)
#include "tst_datedaytimes.moc"
