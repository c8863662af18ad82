// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datesets.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateSetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatRepeats_data();
    void readsWhatRepeats();
};

void DateSetsTest::readsWhatRepeats_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    addDatesRow(u"They meet ⟦every Friday⟧ 🌊, report ⟦weekly⟧ and march ⟦each year⟧."_s,
                u"SET XXXX-WXX-5, SET P1W, SET P1Y"_s);
    addDatesRow(u"It opens ⟦every other week⟧, ⟦every three days⟧, on ⟦weekends⟧."_s,
                u"SET P2W, SET P3D, SET XXXX-WXX-WE"_s);
    addDatesRow(u"They row ⟦every Monday morning⟧, ⟦each May⟧, ⟦every winter⟧, ⟦every night⟧."_s,
                u"SET XXXX-WXX-1TMO, SET XXXX-05, SET XXXX-WI, SET XXXX-XX-XXTNI"_s);
    addDatesRow(u"They row ⟦every weekend⟧."_s, u"SET XXXX-WXX-WE"_s);
    addDatesRow(u"He read the daily Courier and the Weekly."_s);
    addDatesRow(u"Every house, each of them, annual."_s);
    addDatesRow(u"Days pass; every 200000 of them count."_s);
}

void DateSetsTest::readsWhatRepeats()
{
    compareDatesRead(setAt);
}

ONRECORD_TEST(DateSetsTest)
#include "tst_datesets.moc"
