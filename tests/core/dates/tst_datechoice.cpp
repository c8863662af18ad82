// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datechoice.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

static const QDate chosenTuesday(2026, 11, 17);

class DateChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsDaysOfTheYear();
    void findsDaysOfTheMonth();
    void findsMonths();
    void choosesByTense_data();
    void choosesByTense();
    void meansWhatIsNearWhateverTheVerb();
};

void DateChoiceTest::findsDaysOfTheYear()
{
    const DaysAround march = yearlyDaysAround(chosenTuesday, 3, 3);
    QCOMPARE(march.before, QDate(2026, 3, 3));
    QCOMPARE(march.after, QDate(2027, 3, 3));
    const DaysAround itself = yearlyDaysAround(chosenTuesday, 11, 17);
    QCOMPARE(itself.before, chosenTuesday);
    QCOMPARE(itself.after, chosenTuesday);
    const DaysAround leapDay = yearlyDaysAround(QDate(1901, 1, 1), 2, 29);
    QCOMPARE(leapDay.before, QDate(1896, 2, 29));
    QCOMPARE(leapDay.after, QDate(1904, 2, 29));
    QVERIFY(!yearlyDaysAround(chosenTuesday, 2, 30).isValid());
}

void DateChoiceTest::findsDaysOfTheMonth()
{
    const DaysAround days = monthlyDaysAround(chosenTuesday, 24);
    QCOMPARE(days.before, QDate(2026, 10, 24));
    QCOMPARE(days.after, QDate(2026, 11, 24));
    const DaysAround last = monthlyDaysAround(QDate(2026, 6, 15), 31);
    QCOMPARE(last.before, QDate(2026, 5, 31));
    QCOMPARE(last.after, QDate(2026, 7, 31));
}

void DateChoiceTest::findsMonths()
{
    const DaysAround december = monthsAround(chosenTuesday, 12);
    QCOMPARE(december.before, QDate(2025, 12, 1));
    QCOMPARE(december.after, QDate(2026, 12, 1));
    const DaysAround october = monthsAround(chosenTuesday, 10);
    QCOMPARE(october.before, QDate(2026, 10, 1));
    QCOMPARE(october.after, QDate(2027, 10, 1));
    const DaysAround same = monthsAround(chosenTuesday, 11);
    QCOMPARE(same.before, QDate(2026, 11, 1));
    QCOMPARE(same.after, QDate(2026, 11, 1));
}

void DateChoiceTest::choosesByTense_data()
{
    QTest::addColumn<QString>("text"); // its last word is the expression
    QTest::addColumn<QDate>("day");
    QTest::addColumn<DateReason>("reason");

    const QDate before(2026, 5, 1);
    const QDate after(2027, 5, 1);
    QTest::newRow("past") << u"It sank in May"_s << before << DateReason::PastVerb;
    QTest::newRow("future") << u"It will sail in May"_s << after << DateReason::FutureVerb;
    QTest::newRow("no verb") << u"The pier 🌊 in May"_s << after << DateReason::Nearest;
}

void DateChoiceTest::choosesByTense()
{
    QFETCH(QString, text);
    const DateContext context = sampleDateContext();
    const DateSentence in = sampleDateSentence(text, context);
    const DaysAround days = monthsAround(chosenTuesday, 5);
    const DateChoice choice = chosenByTense(in, in.size() - 1, in.size(), days);
    QTEST(choice.day, "day");
    QTEST(choice.reason, "reason");
    QCOMPARE(pointOf(in, in.size(), choice, DateUnit::Month).reason, choice.reason);
}

void DateChoiceTest::meansWhatIsNearWhateverTheVerb()
{
    const DateContext context = sampleDateContext();
    const DateSentence in = sampleDateSentence(u"They prepared for Christmas", context);
    const DateChoice near = chosenByNearness(in, 3, 4, yearlyDaysAround(chosenTuesday, 12, 25));
    QCOMPARE(near.day, QDate(2026, 12, 25));
    QCOMPARE(near.reason, DateReason::Nearest);
    const DateChoice far = chosenByNearness(in, 3, 4, yearlyDaysAround(chosenTuesday, 5, 1));
    QCOMPARE(far.day, QDate(2026, 5, 1));
    QCOMPARE(far.reason, DateReason::PastVerb);
}

ONRECORD_TEST(DateChoiceTest)
#include "tst_datechoice.moc"
