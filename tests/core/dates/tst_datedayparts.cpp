// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datedayparts.h"

#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateDayPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPartsOfTheDay_data();
    void readsPartsOfTheDay();
    void isOfTheDaySpokenOf_data();
    void isOfTheDaySpokenOf();
    void staysOpenWithoutADay_data();
    void staysOpenWithoutADay();
    void joinsTheDayBeforeIt();
};

void DateDayPartsTest::readsPartsOfTheDay_data()
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

void DateDayPartsTest::readsPartsOfTheDay()
{
    compareDatesRead(dayPartAt);
}

void DateDayPartsTest::isOfTheDaySpokenOf_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"In ⟦the evening⟧ divers came; it snowed ⟦overnight⟧."_s,
                u"TIME 1961-05-03TEV, TIME 2026-11-16TNI"_s);
}

void DateDayPartsTest::isOfTheDaySpokenOf()
{
    DateContext context = sampleDateContext();
    context.lastDate = QDate(1961, 5, 3);
    compareDatesRead(dayPartAt, context);
}

void DateDayPartsTest::staysOpenWithoutADay_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"In ⟦the afternoon⟧ divers came."_s, u"TIME XXXX-XX-XXTAF"_s);
}

void DateDayPartsTest::staysOpenWithoutADay()
{
    compareDatesRead(dayPartAt, {});
}

void DateDayPartsTest::joinsTheDayBeforeIt()
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

QTEST_GUILESS_MAIN(DateDayPartsTest)
#include "tst_datedayparts.moc"
