// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datecontext.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateContextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsAtStretches();
    void stepsFromADay();
    void remembersTheDayLastSpokenOf();
    void remembersNoDurations();
    void keepsToTheQuarterOfAnAccount();
    void forgetsTheQuarterInTheEnd();
};

void DateContextTest::pointsAtStretches()
{
    const DateContext context = sampleDateContext();
    const DatePhrase month = context.point(3, QDate(2024, 2, 29), DateUnit::Month);
    QCOMPARE(month.value, u"2024-02"_s);
    QCOMPARE(month.next, 3);
    QCOMPARE(month.anchor, context.published);
    QCOMPARE(month.reason, DateReason::Counted);
    const DatePhrase written =
        context.point(3, QDate(2024, 2, 29), DateUnit::Day, DateReason::Written);
    QVERIFY(!written.anchor.isValid());
    QVERIFY(!context.point(3, QDate(), DateUnit::Day));
    QVERIFY(!context.point(3, QDate(12026, 1, 1), DateUnit::Year));
}

void DateContextTest::stepsFromADay()
{
    const DateContext context = sampleDateContext();
    const DatePhrase next = context.unitsFrom(context.published, 1, DateUnit::Week, 2);
    QCOMPARE(next.value, u"2026-W48"_s);
    QCOMPARE(next.reason, DateReason::Counted);
    const DatePhrase later = context.unitsFrom(QDate(1961, 5, 3), 1, DateUnit::Day, 2);
    QCOMPARE(later.value, u"1961-05-04"_s);
    QCOMPARE(later.reason, DateReason::SpokenOf);
    QCOMPARE(later.anchor, QDate(1961, 5, 3));
    const DatePhrase open = context.unitsFrom(QDate(), 1, DateUnit::Month, 2);
    QCOMPARE(open.value, u"XXXX-XX"_s);
    QCOMPARE(open.reason, DateReason::Open);
    QVERIFY(!context.unitsFrom(context.published, 999, DateUnit::Century, 2));
}

void DateContextTest::remembersTheDayLastSpokenOf()
{
    DateContext context = sampleDateContext();
    QCOMPARE(context.daySpokenOf(), context.published);
    QCOMPARE(context.dateSpokenOf(), context.published);
    context.remember(context.point(1, QDate(1961, 5, 3), DateUnit::Day));
    context.remember(context.point(1, QDate(1997, 1, 1), DateUnit::Year));
    QCOMPARE(context.daySpokenOf(), QDate(1997, 1, 1));
    QCOMPARE(context.dateSpokenOf(), QDate(1961, 5, 3));
}

void DateContextTest::remembersNoDurations()
{
    DateContext context = sampleDateContext();
    DatePhrase phrase = context.point(1, QDate(1961, 5, 3), DateUnit::Day);
    phrase.type = DateType::Set;
    context.remember(phrase);
    context.remember(toldPhrase(1, u"P2D"_s, DateType::Duration));
    QCOMPARE(context.daySpokenOf(), context.published);
}

void DateContextTest::keepsToTheQuarterOfAnAccount()
{
    DateContext context = sampleDateContext();
    context.remember(context.point(1, QDate(2026, 7, 1), DateUnit::Quarter));
    QCOMPARE(context.quarterBefore(), QDate(2025, 7, 1));
    context.remember(context.point(1, QDate(2025, 7, 1), DateUnit::Quarter)); // compared with
    QCOMPARE(context.lastQuarter, QDate(2026, 7, 1));
    context.remember(context.point(1, QDate(2026, 11, 3), DateUnit::Day));
    QCOMPARE(context.lastQuarter, QDate(2026, 7, 1));
}

void DateContextTest::forgetsTheQuarterInTheEnd()
{
    DateContext context = sampleDateContext();
    context.remember(context.point(1, QDate(2026, 7, 1), DateUnit::Quarter));
    for (int sentence = 0; sentence < 8; ++sentence) {
        context.beginSentence();
        QVERIFY(context.lastQuarter.isValid());
    }
    context.beginSentence();
    QVERIFY(!context.lastQuarter.isValid());
}

ONRECORD_TEST(DateContextTest)
#include "tst_datecontext.moc"
