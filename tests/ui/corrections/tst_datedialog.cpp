// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/datedialog.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampleanalysis.h"

#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class DateDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheCalendarAtTheDate_data();
    void opensTheCalendarAtTheDate();
};

void DateDialogTest::opensTheCalendarAtTheDate_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QDate>("day");
    QTest::newRow("day") << u"2027-05-17"_s << QDate(2027, 5, 17);
    QTest::newRow("month") << u"2027-05"_s << QDate(2027, 5, 1);
    QTest::newRow("year") << u"2027"_s << QDate(2027, 1, 1);
    QTest::newRow("week") << u"2026-W23"_s << QDate(2026, 6, 1);
    QTest::newRow("day of a week") << u"2026-W23-3"_s << QDate(2026, 6, 3);
    QTest::newRow("weekend") << u"2026-W23-WE"_s << QDate(2026, 6, 6);
    QTest::newRow("first week, which begins the year before")
        << u"2026-W01"_s << QDate(2025, 12, 29);
    QTest::newRow("last week of a long year") << u"2026-W53"_s << QDate(2026, 12, 28);
    QTest::newRow("quarter") << u"2026-Q3"_s << QDate(2026, 7, 1);
    QTest::newRow("half") << u"2026-H2"_s << QDate(2026, 7, 1);
    QTest::newRow("season") << u"2026-FA"_s << QDate(2026, 9, 1);
}

/// And who answers without choosing a day leaves the value as it was.
void DateDialogTest::opensTheCalendarAtTheDate()
{
    QFETCH(QString, value);
    QFETCH(QDate, day);
    const Reading reading = sampleReading();
    ReadDate date = reading.dates.first();
    date.date.value = value;
    DateDialog dialog(reading, date, std::nullopt, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto *calendar = dialog.findChild<QCalendarWidget *>();
    QCOMPARE(calendar->selectedDate(), day);
    QCOMPARE(calendar->monthShown(), day.month());
    QCOMPARE(calendar->yearShown(), day.year());
    QSignalSpy answers(&dialog, &DateDialog::answered);
    QVERIFY(QMetaObject::invokeMethod(calendar, "activated", Q_ARG(QDate, day)));
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers[0][0].toString(), value);
}

} // namespace onrecord

ONRECORD_WINDOW_TEST(onrecord::DateDialogTest)
#include "tst_datedialog.moc"
