// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dates.h"

#include "core/dates/datevocabulary.h"
#include "core/findings/enumnames.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// The classes of expression one by one. The articles here appeared on Tuesday 17 November 2026.
class DateComposerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsCalendarNames_data();
    void readsCalendarNames();
    void readsParts_data();
    void readsParts();
    void readsLengths_data();
    void readsLengths();
    void readsHolidays_data();
    void readsHolidays();
    void readsAccounts_data();
    void readsAccounts();
    void leavesOtherWordsAlone_data();
    void leavesOtherWordsAlone();
    void saysWhy_data();
    void saysWhy();
    void countsFromTheDaySpokenOf();

private:
    static void addColumns();
    void compareMarked();
    QList<DateExpression> datesIn(const QString &text, QDate published) const;

    std::optional<Lexicon> m_lexicon;
    std::optional<DateVocabulary> m_vocabulary;
};

static const QDate composedTuesday(2026, 11, 17);

void DateComposerTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
    Result<DateVocabulary> vocabulary = DateVocabulary::fromResources();
    QVERIFY(vocabulary);
    m_vocabulary = std::move(*vocabulary);
}

QList<DateExpression> DateComposerTest::datesIn(const QString &text, QDate published) const
{
    Article article = bareArticle(text);
    article.published = published;
    return findDates(Document(article), *m_lexicon, *m_vocabulary);
}

void DateComposerTest::addColumns()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");
}

void DateComposerTest::compareMarked()
{
    QFETCH(QString, marked);
    QFETCH(QString, values);
    const MarkedText sample = MarkedText::parse(marked);
    const QList<DateExpression> found = datesIn(sample.text, composedTuesday);
    QCOMPARE(withMarks(sample.text, spansOf(found)), marked);
    QCOMPARE(valuesOf(found), values);
}

void DateComposerTest::readsCalendarNames_data()
{
    addColumns();
    QTest::newRow("both ends of a range")
        << u"The fair runs ⟦March 3⟧–⟦5⟧."_s << u"2027-03-03, 2027-03-05"_s;
    QTest::newRow("a range with its year")
        << u"It ran from ⟦March 3⟧ to ⟦5, 2021⟧."_s << u"2021-03-03, 2021-03-05"_s;
    QTest::newRow("a range, the month behind it")
        << u"It ran ⟦3⟧-⟦5 March 2021⟧."_s << u"2021-03-03, 2021-03-05"_s;
    QTest::newRow("two days of a month")
        << u"It will open on ⟦April 24⟧ and ⟦25⟧."_s << u"2027-04-24, 2027-04-25"_s;
    QTest::newRow("a day and a count")
        << u"On ⟦March 3⟧ and 12 other days it rained."_s << u"2026-03-03"_s;
    QTest::newRow("two years with one century") << u"The years ⟦2015⟧–⟦18⟧."_s << u"2015, 2018"_s;
    QTest::newRow("weekdays of last week")
        << u"It ran from ⟦Monday⟧ to ⟦Thursday last week⟧."_s << u"2026-11-09, 2026-11-12"_s;
    QTest::newRow("a day without its month")
        << u"It will reopen on ⟦the 24th⟧."_s << u"2026-11-24"_s;
    QTest::newRow("a day of the month before")
        << u"It closed on ⟦the 24th⟧, she said."_s << u"2026-10-24"_s;
    QTest::newRow("day first, in figures")
        << u"On ⟦24/02/2022⟧ and ⟦24.02.2022⟧ it burned."_s << u"2022-02-24, 2022-02-24"_s;
    QTest::newRow("leap day") << u"It snowed on ⟦Feb. 29⟧."_s << u"2024-02-29"_s;
    QTest::newRow("month of next year")
        << u"It will end in ⟦October of next year⟧."_s << u"2027-10"_s;
    QTest::newRow("the same month a year ago")
        << u"Sales fell in ⟦June⟧, compared to ⟦the same month a year ago⟧."_s
        << u"2026-06, 2025-06"_s;
    QTest::newRow("a month's agreement") << u"They met under a ⟦June⟧ agreement."_s << u"2026-06"_s;
    QTest::newRow("years in letters")
        << u"In ⟦nineteen ninety-four⟧ and ⟦two thousand four⟧ it flooded."_s << u"1994, 2004"_s;
    QTest::newRow("fiscal years") << u"In ⟦fiscal 2023⟧ and ⟦fiscal year 2024⟧ it lost money."_s
                                  << u"2023, 2024"_s;
    QTest::newRow("a year before a noun") << u"The ⟦2024⟧ Democrats met."_s << u"2024"_s;
    QTest::newRow("since a year") << u"It was the first full year since ⟦2008⟧ without a flood."_s
                                  << u"2008"_s;
}

void DateComposerTest::readsCalendarNames()
{
    compareMarked();
}

void DateComposerTest::readsParts_data()
{
    addColumns();
    QTest::newRow("halves") << u"In ⟦the first half of 2024⟧ and ⟦the latter half of the 1990s⟧."_s
                            << u"2024-H1, 199 END"_s;
    QTest::newRow("half of this year")
        << u"It will open in ⟦the second half of next year⟧."_s << u"2027-H2"_s;
    QTest::newRow("late in the year")
        << u"It fell ⟦late in the year⟧ and rose ⟦early in the week⟧."_s
        << u"2026 END, 2026-W47 START"_s;
    QTest::newRow("year-end") << u"It is to close by ⟦year-end⟧."_s << u"2026 END"_s;
    QTest::newRow("an adjective with its hyphen")
        << u"The ⟦late-October⟧ trip was short."_s << u"2026-10 END"_s;
    QTest::newRow("morning of the day spoken of")
        << u"It sank on ⟦Nov. 3⟧. In ⟦the morning⟧ divers came."_s
        << u"2026-11-03, TIME 2026-11-03TMO"_s;
    QTest::newRow("overnight") << u"It snowed ⟦overnight⟧."_s << u"TIME 2026-11-16TNI"_s;
    QTest::newRow("a clock keeps to the day spoken of, not to the year")
        << u"It was built in ⟦1997⟧. It burned at ⟦10 p.m. Sunday⟧, or so."_s
        << u"1997, TIME 2026-11-15T22:00"_s;
    QTest::newRow("a clock alone")
        << u"Built in ⟦1997⟧, it burned at ⟦10 p.m.⟧"_s << u"1997, TIME 2026-11-17T22:00"_s;
    QTest::newRow("sets of days")
        << u"It opens ⟦every other Friday⟧, ⟦Monday nights⟧ and on ⟦weekends⟧."_s
        << u"SET XXXX-WXX-5, SET XXXX-WXX-1TNI, SET XXXX-WXX-WE"_s;
    QTest::newRow("sets of mornings")
        << u"They row ⟦every Monday morning⟧."_s << u"SET XXXX-WXX-1TMO"_s;
    QTest::newRow("every two years") << u"They vote ⟦every two years⟧."_s << u"SET P2Y"_s;
    QTest::newRow("present, past and future at large")
        << u"The ⟦current⟧ mayor did so in ⟦the past⟧; in ⟦the long term⟧ it helps."_s
        << u"PRESENT_REF, PAST_REF, FUTURE_REF"_s;
}

void DateComposerTest::readsParts()
{
    compareMarked();
}

void DateComposerTest::readsLengths_data()
{
    addColumns();
    QTest::newRow("about stands before it")
        << u"It lasted about ⟦two hours⟧."_s << u"DURATION PT2H APPROX"_s;
    QTest::newRow("up to") << u"They may stay up to ⟦180 days⟧."_s
                           << u"DURATION P180D EQUAL_OR_LESS"_s;
    QTest::newRow("less than") << u"It sank in ⟦less than two hours⟧."_s
                               << u"DURATION PT2H LESS_THAN"_s;
    QTest::newRow("both ends")
        << u"It takes between ⟦60⟧ and ⟦90 days⟧, or ⟦two⟧ to ⟦three months⟧."_s
        << u"DURATION P60D, DURATION P90D, DURATION P2M, DURATION P3M"_s;
    QTest::newRow("the article is not part of a plain count")
        << u"The ⟦14-day⟧ wait and the ⟦two days⟧ of talks."_s << u"DURATION P14D, DURATION P2D"_s;
    QTest::newRow("days of one kind")
        << u"For ⟦five straight trading days⟧ it fell."_s << u"DURATION P5D"_s;
    QTest::newRow("a couple of") << u"Over ⟦the next couple of years⟧ it will grow."_s
                                 << u"DURATION P2Y"_s;
    QTest::newRow("behind a superlative")
        << u"The lowest tide in ⟦six years⟧, the first in ⟦decades⟧."_s
        << u"DURATION P6Y, DURATION PXDE"_s;
    QTest::newRow("to come") << u"Talks will begin ⟦in six weeks⟧."_s << u"2026-W53"_s;
}

void DateComposerTest::readsLengths()
{
    compareMarked();
}

void DateComposerTest::readsHolidays_data()
{
    addColumns();
    QTest::newRow("computed from Easter")
        << u"On ⟦Ash Wednesday⟧, ⟦Palm Sunday⟧ and ⟦Good Friday⟧ it rained."_s
        << u"2026-02-18, 2026-03-29, 2026-04-03"_s;
    QTest::newRow("the first Tuesday after a Monday")
        << u"He won on ⟦Election Day⟧, not on ⟦Election Day 2022⟧."_s
        << u"2026-11-03, 2022-11-08"_s;
    QTest::newRow("the nth weekday of a month")
        << u"⟦Martin Luther King Jr. Day⟧ and ⟦Mother’s Day⟧ passed quietly."_s
        << u"2026-01-19, 2026-05-10"_s;
    QTest::newRow("with stop and apostrophe")
        << u"They marched on ⟦St. Patrick’s Day⟧ and ⟦Presidents’ Day⟧."_s
        << u"2026-03-17, 2026-02-16"_s;
    QTest::newRow("last year's") << u"It sank ⟦last Easter⟧."_s << u"2026-04-05"_s;
}

void DateComposerTest::readsHolidays()
{
    compareMarked();
}

void DateComposerTest::readsAccounts_data()
{
    addColumns();
    QTest::newRow("the year") << u"It lost money for ⟦the year⟧."_s << u"2026"_s;
    QTest::newRow("a year that ended")
        << u"For ⟦the year⟧ ended ⟦June 30⟧ profit rose."_s << u"DURATION P1Y, 2026-06-30"_s;
    QTest::newRow("a quarter that ended")
        << u"For ⟦the quarter⟧ ended ⟦Sept. 30⟧ profit rose."_s << u"2026-Q3, 2026-09-30"_s;
    QTest::newRow("a year earlier")
        << u"Profit rose in ⟦the third quarter⟧ from ⟦a year earlier⟧."_s << u"2026-Q3, 2025-Q3"_s;
    QTest::newRow("the quarter of a year")
        << u"Profit rose in ⟦the third quarter⟧; ⟦the 2024 quarter⟧ was better."_s
        << u"2026-Q3, 2024-Q3"_s;
    QTest::newRow("the final quarter")
        << u"In ⟦the final quarter of 2023⟧ it fell."_s << u"2023-Q4"_s;
    QTest::newRow("an account does not go on for ever") << u"Profit rose in ⟦the third quarter⟧."_s
            + u" The gate is red."_s.repeated(9)
            + u" He left ⟦a year ago⟧."_s << u"2026-Q3, 2025"_s;
}

void DateComposerTest::readsAccounts()
{
    compareMarked();
}

void DateComposerTest::leavesOtherWordsAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"Call 555-2024 or 020 7946 0018.", "Version 10.4.1 came out, then 2.0.",
          "They won 3–2, then 12-14 and 101-99.", "A quarter of the town and three quarters of it.",
          "He read the daily Courier.", "The now-closed mill and a soon-to-open gate.",
          "She lives on the 24th floor, after the 3rd bridge.", "A new law and a good harbour.",
          "Black ink, palm trees, and a new year of it.", "Twenty twenty-pound notes.",
          "Some 2000 people and 1,984 sheep.", "St. Olave and Martin Lund left.",
          "The quarter-to-quarter rise.", "A March of Dimes, a May supporter.",
          "The most recent poll.", "Of the two plans it is the current"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void DateComposerTest::leavesOtherWordsAlone()
{
    QFETCH(QString, text);
    QCOMPARE(withMarks(text, spansOf(datesIn(text, composedTuesday))), text);
}

void DateComposerTest::saysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPublished");
    QTest::addColumn<DateReason>("reason");

    QTest::newRow("written") << u"It sank on 3 May 1961."_s << true << DateReason::Written;
    QTest::newRow("a length") << u"It took two hours."_s << true << DateReason::Written;
    QTest::newRow("counted") << u"It sank last week."_s << true << DateReason::Counted;
    QTest::newRow("past") << u"It sank on Friday."_s << true << DateReason::PastVerb;
    QTest::newRow("future") << u"It will sail on Friday."_s << true << DateReason::FutureVerb;
    QTest::newRow("no verb") << u"Friday, the pier."_s << true << DateReason::Nearest;
    QTest::newRow("no day") << u"It sank on Friday."_s << false << DateReason::Open;
    QTest::newRow("no day needed") << u"It sank in 1961."_s << false << DateReason::Written;
}

void DateComposerTest::saysWhy()
{
    QFETCH(QString, text);
    QFETCH(bool, isPublished);
    QFETCH(DateReason, reason);
    const QList<DateExpression> found = datesIn(text, isPublished ? composedTuesday : QDate());
    QCOMPARE(found.size(), 1);
    QCOMPARE(toName(found.first().reason), toName(reason));
    const bool needsAnchor = reason != DateReason::Written && reason != DateReason::Open;
    QCOMPARE(found.first().anchor, needsAnchor ? composedTuesday : QDate());
}

void DateComposerTest::countsFromTheDaySpokenOf()
{
    const QList<DateExpression> found =
        datesIn(u"It sank on 3 May 1961. The following day divers came."_s, composedTuesday);
    QCOMPARE(valuesOf(found), u"1961-05-03, 1961-05-04"_s);
    QCOMPARE(found[1].anchor, QDate(1961, 5, 3));
    QCOMPARE(found[1].reason, DateReason::SpokenOf);
}

ONRECORD_TEST(DateComposerTest)
#include "tst_datecomposer.moc"
