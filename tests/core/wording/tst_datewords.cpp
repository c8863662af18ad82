// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheValue_data();
    void saysTheValue();
    void saysWhy_data();
    void saysWhy();
};

void DateWordsTest::saysTheValue_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");

    QTest::newRow("day") << u"2026-11-17"_s << u"Tuesday 17 November 2026"_s;
    QTest::newRow("month") << u"2026-11"_s << u"November 2026"_s;
    QTest::newRow("year") << u"2026"_s << u"2026"_s;
    QTest::newRow("decade") << u"197"_s << u"the 1970s"_s;
    QTest::newRow("century") << u"19"_s << u"the 1900s"_s;
    QTest::newRow("season") << u"2026-WI"_s << u"winter 2026"_s;
    QTest::newRow("quarter") << u"2026-Q3"_s << u"third quarter of 2026"_s;
    QTest::newRow("week") << u"2026-W47"_s << u"week 47 of 2026"_s;
    QTest::newRow("weekend") << u"2026-W47-WE"_s << u"weekend of week 47 of 2026"_s;
    QTest::newRow("some Friday") << u"XXXX-WXX-5"_s << u"Friday"_s;
    QTest::newRow("a day of no year") << u"XXXX-12-25"_s << u"25 December"_s;
    QTest::newRow("morning") << u"2026-11-17TMO"_s << u"Tuesday 17 November 2026, morning"_s;
    QTest::newRow("hour") << u"2026-11-17T18:30"_s << u"Tuesday 17 November 2026, 18:30"_s;
    QTest::newRow("two days") << u"P2D"_s << u"2 days"_s;
    QTest::newRow("one week") << u"P1W"_s << u"1 week"_s;
    QTest::newRow("some years") << u"PXY"_s << u"some years"_s;
    QTest::newRow("minutes are not months") << u"PT1H30M"_s << u"1 hour 30 minutes"_s;
    QTest::newRow("some decades") << u"PXE"_s << u"some decades"_s;
    QTest::newRow("some day") << u"XXXX-XX-XX"_s << u"a day not known"_s;
    QTest::newRow("some morning") << u"XXXX-XX-XXTMO"_s << u"a day not known, morning"_s;
    QTest::newRow("some year") << u"XXXX"_s << u"a year not known"_s;
    QTest::newRow("half a year") << u"2026-H1"_s << u"first half of 2026"_s;
    QTest::newRow("now") << u"PRESENT_REF"_s << u"now"_s;
    QTest::newRow("no such day") << u"2026-02-30"_s << u"2026-02-30"_s;
    QTest::newRow("no such month") << u"2026-19"_s << u"2026-19"_s;
    QTest::newRow("unknown") << u"whenever"_s << u"whenever"_s;
    QTest::newRow("empty") << QString() << QString();
}

void DateWordsTest::saysTheValue()
{
    QFETCH(QString, value);
    QFETCH(QString, words);
    QCOMPARE(wording::dateValue(value), words);
}

void DateWordsTest::saysWhy_data()
{
    QTest::addColumn<DateReason>("reason");
    QTest::addColumn<QString>("words");

    const QString day = u"Tuesday 17 November 2026"_s;
    QTest::newRow("written") << DateReason::Written << u"It stands so in the words."_s;
    QTest::newRow("counted") << DateReason::Counted
                             << u"Counted from the day of publication, %1."_s.arg(day);
    QTest::newRow("past")
        << DateReason::PastVerb
        << u"The last one up to the day of publication, %1: the verb tells of the past."_s.arg(day);
    QTest::newRow("future")
        << DateReason::FutureVerb
        << u"The next one from the day of publication, %1: the verb looks ahead."_s.arg(day);
    QTest::newRow("nearest")
        << DateReason::Nearest
        << u"The one nearest to the day of publication, %1; no verb tells which."_s.arg(day);
    QTest::newRow("spoken of") << DateReason::SpokenOf
                               << u"Counted from %1, which the article spoke of before."_s.arg(day);
    QTest::newRow("reader") << DateReason::Reader << u"A reader set it."_s;
    QTest::newRow("open") << DateReason::Open << u"Open: the day of publication is not known."_s;
}

void DateWordsTest::saysWhy()
{
    QFETCH(DateReason, reason);
    QFETCH(QString, words);
    DateExpression date;
    date.anchor = QDate(2026, 11, 17);
    date.reason = reason;
    QCOMPARE(wording::reason(date), words);
}

ONRECORD_TEST(DateWordsTest)
#include "tst_datewords.moc"
