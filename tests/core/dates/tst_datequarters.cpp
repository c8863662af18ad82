// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datequarters.h"

#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

static DatePhrase account(const DateSentence &in, qsizetype at)
{
    return accountAt(in, at, in.isThe(at) ? at + 1 : at);
}

class DateQuartersTest : public QObject
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
};

void DateQuartersTest::readsQuarters_data()
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

void DateQuartersTest::readsQuarters()
{
    compareDatesRead(quarterAt);
}

void DateQuartersTest::staysOpenWithoutADay_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"In the ⟦third quarter⟧ or the ⟦first quarter of 2023⟧."_s, u"XXXX-Q3, 2023-Q1"_s);
}

void DateQuartersTest::staysOpenWithoutADay()
{
    compareDatesRead(quarterAt, {});
}

void DateQuartersTest::readsAccounts_data()
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

void DateQuartersTest::readsAccounts()
{
    DateContext context = sampleDateContext();
    context.lastQuarter = QDate(2026, 7, 1);
    compareDatesRead(account, context);
}

void DateQuartersTest::needsAQuarterToAccountFor_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It rose in the quarter from the year-ago quarter."_s);
}

void DateQuartersTest::needsAQuarterToAccountFor()
{
    compareDatesRead(account);
}

QTEST_GUILESS_MAIN(DateQuartersTest)
#include "tst_datequarters.moc"
