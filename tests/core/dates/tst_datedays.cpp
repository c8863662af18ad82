// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datedays.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDaysBeforeTheirMonth_data();
    void readsDaysBeforeTheirMonth();
    void readsDaysWithoutTheirMonth_data();
    void readsDaysWithoutTheirMonth();
    void staysOpenWithoutADay_data();
    void staysOpenWithoutADay();
    void readsDaysBehindTheirMonth_data();
    void readsDaysBehindTheirMonth();
};

void DateDaysTest::readsDaysBeforeTheirMonth_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It sank on ⟦24 February 2022⟧ 🌊, ⟦3rd of May⟧ and ⟦5 March of last year⟧."_s,
                u"2022-02-24, 2026-05-03, 2025-03-05"_s);
    addDatesRow(u"It ran ⟦3⟧–⟦5 March 2021⟧."_s, u"2021-03-03, 2021-03-05"_s);
    addDatesRow(u"It sank on ⟦1 December evening⟧."_s, u"TIME 2026-12-01TEV"_s);
    addDatesRow(u"On 31 April, 32 March and 30 February 2024."_s);
    addDatesRow(u"On 1 January 0000 nobody was born."_s);
    addDatesRow(u"Twelve May flowers, 3 march hares."_s);
}

void DateDaysTest::readsDaysBeforeTheirMonth()
{
    compareDatesRead(dayMonthAt);
}

void DateDaysTest::readsDaysWithoutTheirMonth_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It will reopen on the ⟦24th⟧."_s, u"2026-11-24"_s);
    addDatesRow(u"It closed by the ⟦24th⟧, she said."_s, u"2026-10-24"_s);
    addDatesRow(u"It closed on the ⟦31st⟧ when it rained."_s, u"2026-10-31"_s);
    addDatesRow(u"She lives on the 24th floor, after the 3rd bridge."_s);
    addDatesRow(u"On the third, on the 32nd."_s);
    addDatesRow(u"Of the 24th and the 25th."_s);
}

void DateDaysTest::readsDaysWithoutTheirMonth()
{
    compareDatesRead(ordinalDayAt);
}

void DateDaysTest::staysOpenWithoutADay_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It closed on the ⟦24th⟧."_s, u"XXXX-XX-24"_s);
}

void DateDaysTest::staysOpenWithoutADay()
{
    compareDatesRead(ordinalDayAt, {});
}

void DateDaysTest::readsDaysBehindTheirMonth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("near");
    QTest::addColumn<QString>("far");

    QTest::newRow("a day") << u"4 it rained"_s << u"2026-12-04"_s << QString();
    QTest::newRow("with its year") << u"4, 2021"_s << u"2021-12-04"_s << QString();
    QTest::newRow("a range") << u"4–6, 2021"_s << u"2021-12-04"_s << u"2021-12-06"_s;
    QTest::newRow("two days") << u"4 and 6"_s << u"2026-12-04"_s << u"2026-12-06"_s;
    QTest::newRow("a day and a count") << u"4 and 6 boats"_s << u"2026-12-04"_s << QString();
    QTest::newRow("a range backwards") << u"6–4"_s << u"2026-12-06"_s << QString();
    QTest::newRow("beyond the BMP") << u"4 𝒜"_s << u"2026-12-04"_s << QString();
}

void DateDaysTest::readsDaysBehindTheirMonth()
{
    QFETCH(QString, text);
    const DateContext context = sampleDateContext();
    const DatePhrase phrase = dayBehindMonth(sampleDateSentence(text, context), 0, 12);
    QTEST(phrase.value, "near");
    QTEST(phrase.farEnd.value, "far");
}

ONRECORD_TEST(DateDaysTest)
#include "tst_datedays.moc"
