// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dateyearparts.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

static DatePhrase account(const DateSentence &in, qsizetype at)
{
    return accountAt(in, at, in.isThe(at) ? at + 1 : at);
}

class DateYearPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsQuarters_data();
    void readsQuarters();
    void staysOpenWithoutADay_data();
    void staysOpenWithoutADay();
    void readsAccounts_data();
    void readsAccounts();
    void needsAQuarterToAccountFor_data();
    void needsAQuarterToAccountFor();
    void readsSeasons_data();
    void readsSeasons();
    void leavesASeasonOpenWithoutADay_data();
    void leavesASeasonOpenWithoutADay();
};

void DateYearPartsTest::readsQuarters_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It fell in the ⟦third quarter⟧ 🌊 after the ⟦first quarter of 2023⟧."_s,
                u"2026-Q3, 2023-Q1"_s);
    addDatesRow(u"The ⟦1988 third quarter⟧, a ⟦third-quarter⟧ loss, the ⟦final quarter of 2023⟧."_s,
                u"1988-Q3, 2026-Q3, 2023-Q4"_s);
    addDatesRow(u"In the ⟦second fiscal quarter, 2024⟧ and the ⟦fourth quarter of last year⟧."_s,
                u"2024-Q2, 2025-Q4"_s);
    addDatesRow(u"It will rise in the ⟦first quarter⟧."_s, u"2027-Q1"_s);
    addDatesRow(u"It will have risen in the ⟦third quarter⟧."_s, u"2026-Q3"_s);
    addDatesRow(u"The fifth quarter, three quarters, a quarter of it."_s);
    addDatesRow(u"The final quarter."_s);
}

void DateYearPartsTest::readsQuarters()
{
    compareDatesRead(quarterAt);
}

void DateYearPartsTest::staysOpenWithoutADay_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"In the ⟦third quarter⟧ or the ⟦first quarter of 2023⟧."_s, u"XXXX-Q3, 2023-Q1"_s);
}

void DateYearPartsTest::staysOpenWithoutADay()
{
    compareDatesRead(quarterAt, {});
}

void DateYearPartsTest::readsAccounts_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It rose in ⟦the quarter⟧ 🌊 from ⟦the year-ago quarter⟧."_s,
                u"2026-Q3, 2025-Q3"_s);
    addDatesRow(u"Than in ⟦the 1988 quarter⟧ or ⟦the comparable year-earlier period⟧."_s,
                u"1988-Q3, 2025-Q3"_s);
    addDatesRow(u"In ⟦the latest period⟧ and ⟦the year-earlier third quarter⟧."_s,
                u"2026-Q3, 2025-Q3"_s);
    addDatesRow(u"The quarter ended, the quarter-to-quarter rise, a quarter."_s);
}

void DateYearPartsTest::readsAccounts()
{
    DateContext context = sampleDateContext();
    context.lastQuarter = QDate(2026, 7, 1);
    compareDatesRead(account, context);
}

void DateYearPartsTest::needsAQuarterToAccountFor_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It rose in the quarter from the year-ago quarter."_s);
}

void DateYearPartsTest::needsAQuarterToAccountFor()
{
    compareDatesRead(account);
}

void DateYearPartsTest::readsSeasons_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It froze in the ⟦winter⟧ 🌊 and in ⟦spring 2021⟧, ⟦summer of 2024⟧."_s,
                u"2025-WI, 2021-SP, 2024-SU"_s);
    addDatesRow(u"It will thaw in ⟦spring⟧."_s, u"2027-SP"_s);
    addDatesRow(u"In early ⟦fall⟧ it rained."_s, u"2026-FA"_s);
    addDatesRow(u"Prices fall, and the fall of the house went on."_s);
    addDatesRow(u"The hot spring, a Winter Palace."_s);
}

void DateYearPartsTest::readsSeasons()
{
    compareDatesRead(seasonAt);
}

void DateYearPartsTest::leavesASeasonOpenWithoutADay_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It froze that ⟦winter⟧."_s, u"XXXX-WI"_s);
}

void DateYearPartsTest::leavesASeasonOpenWithoutADay()
{
    compareDatesRead(seasonAt, {});
}

ONRECORD_TEST(DateYearPartsTest)
#include "tst_dateyearparts.moc"
