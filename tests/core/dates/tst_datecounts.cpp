// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/datecounts.h"

#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class DateCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void readsLeads_data();
    void readsLeads();
    void measures_data();
    void measures();
};

void DateCountsTest::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("words"); // of the count
    QTest::addColumn<int>("hundredths"); // 0 for a vague one
    QTest::addColumn<bool>("isVague");

    const auto row = [](const QString &text, qsizetype words, int hundredths,
                        bool isVague = false) {
        QTest::newRow(qPrintable(text)) << text << words << hundredths << isVague;
    };
    row(u"12 days"_s, 1, 1200);
    row(u"twelve days 🌊"_s, 1, 1200);
    row(u"twenty-five days"_s, 3, 2500);
    row(u"twenty five days"_s, 2, 2500);
    row(u"two hundred days"_s, 2, 20000);
    row(u"2 1/2 days"_s, 2, 250);
    row(u"two and a half days"_s, 4, 250);
    row(u"half a day"_s, 2, 50);
    row(u"a day"_s, 1, 100);
    row(u"a half day"_s, 2, 50);
    row(u"a hundred days"_s, 2, 10000);
    row(u"a couple of days"_s, 3, 200);
    row(u"a couple days"_s, 2, 200);
    row(u"a few days"_s, 2, 0, true);
    row(u"several days"_s, 1, 0, true);
    row(u"a several-day trip"_s, 0, 0);
    row(u"200000 days"_s, 0, 0);
    row(u"couple of days"_s, 0, 0);
    row(u"the day"_s, 0, 0);
}

void DateCountsTest::counts()
{
    QFETCH(QString, text);
    const DateContext context;
    const DateCount count = countAt(sampleDateSentence(text, context), 0);
    QTEST(count.next, "words");
    QTEST(count.hundredths, "hundredths");
    QTEST(count.isVague, "isVague");
}

void DateCountsTest::readsLeads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("words"); // of the lead
    QTest::addColumn<QString>("modifier");
    QTest::addColumn<bool>("isRelative");

    const auto row = [](const QString &text, qsizetype words, const QString &modifier = {},
                        bool isRelative = false) {
        QTest::newRow(qPrintable(text)) << text << words << modifier << isRelative;
    };
    row(u"two days"_s, 0);
    row(u"in two days"_s, 1);
    row(u"in the two days"_s, 2);
    row(u"about two days"_s, 1, u"APPROX"_s);
    row(u"nearly two days"_s, 1, u"LESS_THAN"_s);
    row(u"over two days"_s, 1, u"MORE_THAN"_s);
    row(u"more than two days"_s, 2, u"MORE_THAN"_s);
    row(u"less than two days"_s, 2, u"LESS_THAN"_s);
    row(u"fewer than two days"_s, 2, u"LESS_THAN"_s);
    row(u"at least two days"_s, 2, u"EQUAL_OR_MORE"_s);
    row(u"at most two days"_s, 2, u"EQUAL_OR_LESS"_s);
    row(u"up to two days"_s, 0); // which "up to" stands before
    row(u"other than two days"_s, 0);
    row(u"the next two days"_s, 2, {}, true);
    row(u"the first nine months"_s, 2, {}, true);
    row(u"first nine months"_s, 0);
}

void DateCountsTest::readsLeads()
{
    QFETCH(QString, text);
    const DateContext context;
    const DateLead lead = leadAt(sampleDateSentence(text, context), 0);
    QTEST(lead.next, "words");
    QTEST(lead.modifier, "modifier");
    QTEST(lead.isRelative, "isRelative");
}

void DateCountsTest::measures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("words"); // 0 for no length of time
    QTest::addColumn<int>("hundredths");

    const auto row = [](const QString &text, qsizetype words, int hundredths = 0) {
        QTest::newRow(qPrintable(text)) << text << words << hundredths;
    };
    row(u"two days"_s, 2, 200);
    row(u"two-day"_s, 3, 200);
    row(u"two more weeks"_s, 3, 200);
    row(u"five straight trading days"_s, 4, 500);
    row(u"two fiscal years"_s, 3, 200);
    row(u"a year and a half"_s, 5, 150);
    row(u"a year-long strike"_s, 4, 100);
    row(u"the next two days"_s, 4, 200);
    row(u"a quarter ago"_s, 2, 100);
    row(u"a quarter of it"_s, 0);
    row(u"three-quarters"_s, 0);
    row(u"two quarters"_s, 2, 200);
    row(u"a weekend"_s, 0);
    row(u"two weekends"_s, 2, 200);
    row(u"12 years old"_s, 0);
    row(u"two-year-old boys"_s, 0);
    row(u"two boats"_s, 0);
    row(u"days"_s, 0);
    row(u"days ago"_s, 1);
    row(u"decades-long"_s, 3);
}

void DateCountsTest::measures()
{
    QFETCH(QString, text);
    const DateContext context;
    const QString sentence = u"It was "_s + text;
    const DateSentence in = sampleDateSentence(sentence, context);
    const DateMeasure measure = measureAt(in, 2, leadAt(in, 2));
    QTEST(measure ? measure.next - 2 : 0, "words");
    if (measure)
        QTEST(measure.count.hundredths, "hundredths");
}

ONRECORD_TEST(DateCountsTest)
#include "tst_datecounts.moc"
