// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dateseasons.h"

#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateSeasonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSeasons_data();
    void readsSeasons();
    void staysOpenWithoutADay_data();
    void staysOpenWithoutADay();
};

void DateSeasonsTest::readsSeasons_data()
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

void DateSeasonsTest::readsSeasons()
{
    compareDatesRead(seasonAt);
}

void DateSeasonsTest::staysOpenWithoutADay_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It froze that ⟦winter⟧."_s, u"XXXX-WI"_s);
}

void DateSeasonsTest::staysOpenWithoutADay()
{
    compareDatesRead(seasonAt, {});
}

QTEST_GUILESS_MAIN(DateSeasonsTest)
#include "tst_dateseasons.moc"
