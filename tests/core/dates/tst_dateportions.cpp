// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dateportions.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DatePortionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPortions_data();
    void readsPortions();
    void leavesOtherWordsAlone_data();
    void leavesOtherWordsAlone();
};

void DatePortionsTest::readsPortions_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"In ⟦late November⟧ 🌊, ⟦mid-2023⟧ and ⟦early next week⟧."_s,
                u"2026-11 END, 2023 MID, 2026-W48 START"_s);
    addDatesRow(u"By ⟦the end of the month⟧, ⟦the late 1980s⟧ or ⟦late in the day⟧."_s,
                u"2026-11 END, 198 END, 2026-11-17 END"_s);
    addDatesRow(u"It fell ⟦later this year⟧ and ⟦earlier today⟧."_s, u"2026, 2026-11-17"_s);
    addDatesRow(u"By ⟦the end of the first half of 2024⟧."_s, u"2024-H1 END"_s);
    addDatesRow(u"The ⟦late-October⟧ trip and the ⟦late Friday⟧ boat."_s,
                u"2026-10 END, 2026-11-13 END"_s);
    addDatesRow(u"It rose ⟦the beginning of the year⟧."_s, u"2026 START"_s);
}

void DatePortionsTest::readsPortions()
{
    compareDatesRead(portionAt);
}

void DatePortionsTest::leavesOtherWordsAlone_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"The end of it, the end."_s);
    addDatesRow(u"Later May 3."_s);
    addDatesRow(u"He came late, before Friday."_s);
    addDatesRow(u"Two weeks earlier."_s);
}

void DatePortionsTest::leavesOtherWordsAlone()
{
    compareDatesRead(portionAt);
}

ONRECORD_TEST(DatePortionsTest)
#include "tst_dateportions.moc"
