// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/holidays.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;

class HolidaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsMovableHolidays_data();
    void knowsMovableHolidays();
};

void HolidaysTest::knowsMovableHolidays_data()
{
    QTest::addColumn<Holiday>("holiday");
    QTest::addColumn<QDate>("day");

    QTest::newRow("Easter 2026") << Holiday::Easter << QDate(2026, 4, 5);
    QTest::newRow("Easter 2000") << Holiday::Easter << QDate(2000, 4, 23);
    QTest::newRow("Good Friday") << Holiday::GoodFriday << QDate(2026, 4, 3);
    QTest::newRow("Thanksgiving") << Holiday::Thanksgiving << QDate(2026, 11, 26);
    QTest::newRow("Memorial Day") << Holiday::MemorialDay << QDate(2026, 5, 25);
    QTest::newRow("Labor Day") << Holiday::LaborDay << QDate(2026, 9, 7);
    QTest::newRow("Election Day, Nov. 1 a Tuesday") << Holiday::ElectionDay << QDate(2022, 11, 8);
    QTest::newRow("Election Day, Nov. 1 a Monday") << Holiday::ElectionDay << QDate(2032, 11, 2);
    QTest::newRow("Pentecost") << Holiday::Pentecost << QDate(2026, 5, 24);
    QTest::newRow("Mother's Day") << Holiday::MothersDay << QDate(2026, 5, 10);
}

void HolidaysTest::knowsMovableHolidays()
{
    QFETCH(Holiday, holiday);
    QFETCH(QDate, day);
    QCOMPARE(holidayIn(holiday, day.year()), day);
}

ONRECORD_TEST(HolidaysTest)
#include "tst_holidays.moc"
