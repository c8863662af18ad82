// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dateyears.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateYearsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsYears_data();
    void readsYears();
    void readsFiscalYears_data();
    void readsFiscalYears();
    void readsDecades_data();
    void readsDecades();
    void readsCenturies_data();
    void readsCenturies();
    void readsTheYearOfAMonth_data();
    void readsTheYearOfAMonth();
    void needsADayForARelativeYear();
};

void DateYearsTest::readsYears_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"She won in ⟦2019⟧ 🌊 and in ⟦’98⟧, in ⟦1066⟧ too."_s, u"2019, 1998, 1066"_s);
    addDatesRow(u"The years ⟦2015⟧–⟦18⟧ (⟦2017⟧)."_s, u"2015, 2018, 2017"_s);
    addDatesRow(u"The seasons ⟦2015–16⟧, ⟦2017-18⟧, ⟦2023/24⟧ and ⟦1999/2000⟧."_s,
                u"2015/2016, 2017/2018, 2023/2024, 1999/2000"_s);
    addDatesRow(u"In ⟦nineteen ninety-four⟧."_s, u"1994"_s);
    addDatesRow(u"Some 2000 people, 2000 miles, 1200 houses."_s);
    addDatesRow(u"Call 555-2024, pay $1999."_s);
    addDatesRow(u"2000 years of it."_s);
    addDatesRow(u"In May and on Friday."_s);
}

void DateYearsTest::readsYears()
{
    compareDatesRead(yearAt);
}

void DateYearsTest::readsFiscalYears_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"In ⟦fiscal 1988⟧ and ⟦fiscal year 2024⟧."_s, u"1988, 2024"_s);
    addDatesRow(u"The fiscal plan."_s);
}

void DateYearsTest::readsFiscalYears()
{
    compareDatesRead(fiscalYearAt);
}

void DateYearsTest::readsDecades_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"The ⟦1970s⟧, the ⟦’80s⟧, the ⟦nineties⟧."_s, u"197, 198, 199"_s);
    addDatesRow(u"A decade."_s);
}

void DateYearsTest::readsDecades()
{
    compareDatesRead(decadeAt);
}

void DateYearsTest::readsCenturies_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"The ⟦19th century⟧, a ⟦first-century⟧ house."_s, u"18, 00"_s);
    addDatesRow(u"The 31st century, two centuries."_s);
}

void DateYearsTest::readsCenturies()
{
    compareDatesRead(centuryAt);
}

void DateYearsTest::readsTheYearOfAMonth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year"); // 0 for none

    QTest::newRow("a year") << u"May 2024"_s << 2024;
    QTest::newRow("behind a comma") << u"May, 2024"_s << 2024;
    QTest::newRow("behind of") << u"May of 2024"_s << 2024;
    QTest::newRow("last year") << u"May last year"_s << 2025;
    QTest::newRow("of next year") << u"May of next year"_s << 2027;
    QTest::newRow("this year") << u"May this year"_s << 2026;
    QTest::newRow("last week") << u"May last week"_s << 0;
    QTest::newRow("nothing") << u"May"_s << 0;
    QTest::newRow("beyond the BMP") << u"May 𝟐𝟎𝟐𝟒"_s << 0;
}

void DateYearsTest::readsTheYearOfAMonth()
{
    QFETCH(QString, text);
    const DateContext context = sampleDateContext();
    const auto told = yearBehind(sampleDateSentence(text, context), 1);
    QTEST(told ? told->year : 0, "year");
}

void DateYearsTest::needsADayForARelativeYear()
{
    const DateContext context;
    QVERIFY(!yearBehind(sampleDateSentence(u"May last year", context), 1));
    QVERIFY(yearBehind(sampleDateSentence(u"May 2024", context), 1));
}

ONRECORD_TEST(DateYearsTest)
#include "tst_dateyears.moc"
