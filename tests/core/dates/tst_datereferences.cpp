// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datereferences.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateReferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimesWithoutAPlace_data();
    void readsTimesWithoutAPlace();
    void leavesOtherWordsAlone_data();
    void leavesOtherWordsAlone();
};

void DateReferencesTest::readsTimesWithoutAPlace_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"It has ⟦recently⟧ 🌊 hired and is ⟦now⟧ closed, or ⟦soon⟧."_s,
                u"PAST_REF, PRESENT_REF, FUTURE_REF"_s);
    addDatesRow(u"⟦These days⟧ the ⟦current⟧ plan is dear."_s, u"PRESENT_REF, PRESENT_REF"_s);
    addDatesRow(u"In ⟦the past⟧, in ⟦the near future⟧, in ⟦future⟧, in ⟦the long term⟧."_s,
                u"PAST_REF, FUTURE_REF, FUTURE_REF, FUTURE_REF"_s);
}

void DateReferencesTest::readsTimesWithoutAPlace()
{
    compareDatesRead(referenceAt);
}

void DateReferencesTest::leavesOtherWordsAlone_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"A future mayor, the now-closed mill."_s);
    addDatesRow(u"As soon as possible, now that you can."_s);
    addDatesRow(u"The past two weeks, in the past two weeks."_s);
    addDatesRow(u"It is the current"_s);
}

void DateReferencesTest::leavesOtherWordsAlone()
{
    compareDatesRead(referenceAt);
}

ONRECORD_TEST(DateReferencesTest)
#include "tst_datereferences.moc"
