// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/dates.h"

#include "core/dates/datevocabulary.h"
#include "core/formats/articlereader.h"
#include "core/lexicon/lexicon.h"
#include "tests/support/barearticle.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"
#include "tests/support/sampledates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// The articles here appeared on Tuesday 17 November 2026.
class DatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsExpressions_data();
    void findsExpressions();
    void leavesOtherWordsAlone_data();
    void leavesOtherWordsAlone();
    void leavesRelativeDaysOpenWithoutAnAnchor_data();
    void leavesRelativeDaysOpenWithoutAnAnchor();
    void saysWhatItWasReadAgainst();
    void tellsThePartOfAStretch();
    void findsTheDayOfPublication_data();
    void findsTheDayOfPublication();
    void keepsTheWrittenDayWhereAReaderSaysAnother_data();
    void keepsTheWrittenDayWhereAReaderSaysAnother();
    void inventsNoDays_data();
    void inventsNoDays();
    void takesLongTexts();

private:
    QList<DateExpression> datesIn(const QString &text, QDate published) const;

    std::optional<Lexicon> m_lexicon;
    std::optional<DateVocabulary> m_vocabulary;
};

static const QDate tuesday(2026, 11, 17);

void DatesTest::initTestCase()
{
    Result<Lexicon> lexicon = Lexicon::fromResources();
    QVERIFY(lexicon);
    m_lexicon = std::move(*lexicon);
    Result<DateVocabulary> vocabulary = DateVocabulary::fromResources();
    QVERIFY(vocabulary);
    m_vocabulary = std::move(*vocabulary);
}

QList<DateExpression> DatesTest::datesIn(const QString &text, QDate published) const
{
    Article article = bareArticle(text);
    article.published = published;
    return findDates(Document(article), *m_lexicon, *m_vocabulary);
}

static QString typedValuesOf(const QList<DateExpression> &dates)
{
    static const QStringList types{u"DATE"_s, u"TIME"_s, u"DURATION"_s, u"SET"_s};
    QStringList values;
    for (const DateExpression &date : dates)
        values.append(date.type == DateType::Date ? date.value
                                                  : types[int(date.type)] + u' ' + date.value);
    return values.join(u", ");
}

void DatesTest::findsExpressions_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("values");

    const auto row = [](const char *title, const QString &marked, const QString &values) {
        QTest::newRow(title) << marked << values;
    };
    row("a weekday told of", u"The mayor resigned on ⟦Friday⟧."_s, u"2026-11-13"_s);
    row("a weekday to come", u"The council will vote on ⟦Friday⟧."_s, u"2026-11-20"_s);
    row("a weekday, the verb behind it", u"On ⟦Friday⟧ the council will vote."_s, u"2026-11-20"_s);
    row("a vote that will be held", u"A vote will be held ⟦Friday⟧."_s, u"2026-11-20"_s);
    row("the day itself", u"The ferry stopped on ⟦Tuesday⟧."_s, u"2026-11-17"_s);
    row("last and next weekday", u"Not ⟦last Tuesday⟧ but ⟦next Tuesday⟧."_s,
        u"2026-11-10, 2026-11-24"_s);
    row("this weekday", u"The islanders vote ⟦this Sunday⟧."_s, u"2026-11-22"_s);
    row("a weekday and its part", u"It sank ⟦Monday morning⟧."_s, u"TIME 2026-11-16TMO"_s);
    row("a weekday of last week", u"He left on ⟦Thursday last week⟧."_s, u"2026-11-12"_s);
    row("yesterday, today, tomorrow", u"Not ⟦yesterday⟧ nor ⟦today⟧: ⟦tomorrow⟧."_s,
        u"2026-11-16, 2026-11-17, 2026-11-18"_s);
    row("tonight and last night", u"It snowed ⟦last night⟧ and may ⟦tonight⟧."_s,
        u"TIME 2026-11-16TNI, TIME 2026-11-17TNI"_s);

    row("written in full", u"Born ⟦3 May 1961⟧, died ⟦Feb. 24, 2022⟧, buried ⟦March 1st, 2022⟧."_s,
        u"1961-05-03, 2022-02-24, 2022-03-01"_s);
    row("with its weekday", u"It opens ⟦Wednesday, Dec. 2, 2026⟧."_s, u"2026-12-02"_s);
    row("in figures", u"The vote of ⟦2024-11-05⟧ stands."_s, u"2024-11-05"_s);
    row("without a year", u"It began on ⟦Nov. 3⟧ and ends on ⟦December 1⟧."_s,
        u"2026-11-03, 2026-12-01"_s);
    row("a month told of", u"Prices fell in ⟦October⟧."_s, u"2026-10"_s);
    row("a month long past", u"They won a seat in ⟦June⟧."_s, u"2026-06"_s);
    row("a month to come", u"The school will open in ⟦March⟧."_s, u"2027-03"_s);
    row("month and year", u"It closed in ⟦March 2025⟧, not in ⟦May of 2024⟧."_s,
        u"2025-03, 2024-05"_s);
    row("last May", u"He was elected ⟦last May⟧."_s, u"2026-05"_s);
    row("month of last year", u"In ⟦June last year⟧ it closed."_s, u"2025-06"_s);
    row("a year", u"She won in ⟦2019⟧ and again in ⟦2023⟧."_s, u"2019, 2023"_s);
    row("decades", u"Of ⟦the 1970s⟧, ⟦the late 1980s⟧ and ⟦the ’90s⟧."_s, u"197, 198, 199"_s);
    row("a century", u"A house of ⟦the 19th century⟧."_s, u"18"_s);

    row("weeks", u"⟦Last week⟧ it rained, ⟦this week⟧ it snows, ⟦next week⟧ it will thaw."_s,
        u"2026-W46, 2026-W47, 2026-W48"_s);
    row("months", u"⟦Last month⟧, ⟦this month⟧, ⟦next month⟧."_s, u"2026-10, 2026-11, 2026-12"_s);
    row("years", u"⟦Last year⟧, ⟦this year⟧, ⟦next year⟧."_s, u"2025, 2026, 2027"_s);
    row("the weekend", u"Thousands marched over ⟦the weekend⟧."_s, u"2026-W46-WE"_s);
    row("ago", u"It left ⟦three days ago⟧, sailed ⟦two months ago⟧, was built ⟦five years ago⟧."_s,
        u"2026-11-14, 2026-09, 2021"_s);
    row("weeks ago", u"It left ⟦two weeks ago⟧."_s, u"2026-W45"_s);
    row("a decade ago", u"It was sold ⟦a decade ago⟧."_s, u"2016"_s);
    row("in some time", u"The deal expires ⟦in two weeks⟧."_s, u"2026-W49"_s);
    row("the day after one spoken of", u"It sank on ⟦Nov. 3⟧; ⟦the next day⟧ divers came."_s,
        u"2026-11-03, 2026-11-18"_s);
    row("the following day", u"It sank on ⟦Nov. 3⟧; ⟦the following day⟧ divers came."_s,
        u"2026-11-03, 2026-11-04"_s);

    row("seasons",
        u"Gas is scarce ⟦this winter⟧; ⟦last summer⟧ it was not, nor in ⟦spring 2021⟧."_s,
        u"2026-WI, 2026-SU, 2021-SP"_s);
    row("quarters", u"Profit fell in ⟦the third quarter⟧ after ⟦the first quarter of 2023⟧."_s,
        u"2026-Q3, 2023-Q1"_s);
    row("holidays", u"Home by ⟦Christmas⟧, said those who left on ⟦Easter Monday⟧."_s,
        u"2026-12-25, 2026-04-06"_s);
    row("holidays of several words", u"It opens on ⟦New Year’s Day⟧, not ⟦Black Friday⟧."_s,
        u"2027-01-01, 2026-11-27"_s);

    row("durations",
        u"For ⟦two hours⟧, ⟦six weeks⟧, ⟦more than 20 years⟧, ⟦two and a half years⟧."_s,
        u"DURATION PT2H, DURATION P6W, DURATION P20Y, DURATION P2.5Y"_s);
    row("a stretch ahead", u"Rain is expected over ⟦the next two days⟧."_s, u"DURATION P2D"_s);
    row("a stretch behind", u"Sales rose in ⟦the past three months⟧."_s, u"DURATION P3M"_s);
    row("before a noun", u"A ⟦two-year⟧ term and a ⟦12-month⟧ loan."_s,
        u"DURATION P2Y, DURATION P12M"_s);
    row("how long, vaguely", u"It took ⟦several months⟧ and ⟦a few days⟧."_s,
        u"DURATION PXM, DURATION PXD"_s);
    row("sets", u"They meet ⟦every Friday⟧, report ⟦weekly⟧ and march ⟦each year⟧."_s,
        u"SET XXXX-WXX-5, SET P1W, SET P1Y"_s);
    row("a time of day", u"Polls close at ⟦5 p.m. on Tuesday⟧."_s, u"TIME 2026-11-17T17:00"_s);
    row("noon", u"They met at ⟦noon Monday⟧."_s, u"TIME 2026-11-16T12:00"_s);
    row("quarters as accounts write them", u"In ⟦Q2 2023⟧ and ⟦H1 2024⟧, not in ⟦Q3⟧."_s,
        u"2023-Q2, 2024-H1, 2026-Q3"_s);
    row("the quarter of a month", u"Sales rose in the ⟦September quarter⟧."_s, u"2026-Q3"_s);
    row("fiscal years", u"Not in ⟦FY24⟧ nor in ⟦the first half of fiscal 2025⟧."_s,
        u"2024, 2025-H1"_s);
    row("the next financial year", u"It will cut them in ⟦the next financial year⟧."_s, u"2027"_s);
    row("before our era", u"In ⟦44 BC⟧ he died, in ⟦AD 79⟧ it sank, in ⟦1066 AD⟧ too."_s,
        u"BC0044, 0079, 1066"_s);
    row("hours with a zone", u"At ⟦0815 GMT⟧, ⟦17.30 CET⟧, ⟦8pm ET⟧ or ⟦7.30pm⟧."_s,
        u"TIME 2026-11-17T08:15Z, TIME 2026-11-17T17:30, TIME 2026-11-17T20:00, TIME 2026-11-17T19:30"_s);
    row("an hour told twice", u"It sank at ⟦3:15 a.m. EST⟧ (⟦0815 GMT⟧) on ⟦Monday⟧."_s,
        u"TIME 2026-11-16T03:15, TIME 2026-11-16T08:15Z, 2026-11-16"_s);
    row("hours from and to", u"It ran from ⟦9am⟧ to ⟦5pm on Monday⟧."_s,
        u"TIME 2026-11-16T09:00, TIME 2026-11-16T17:00"_s);
    row("as machines write", u"At ⟦2024-12-04T08:15:00+01:00⟧ it sank."_s,
        u"TIME 2024-12-04T08:15"_s);
    row("figures in either order", u"Dated ⟦11/12/26⟧, ⟦3.4.2024⟧ and ⟦13/4/24⟧."_s,
        u"2026-11-12, 2024-04-03, 2024-04-13"_s);
    row("an attack", u"He served on ⟦9/11⟧."_s, u"2001-09-11"_s);
    row("a range over months", u"It ran ⟦28 February⟧–⟦3 March 2023⟧."_s,
        u"2023-02-28, 2023-03-03"_s);
    row("a range over new year", u"It ran from ⟦28 December⟧ to ⟦3 January 2023⟧."_s,
        u"2022-12-28, 2023-01-03"_s);
    row("months of a year", u"It ran from ⟦March⟧ to ⟦May 2023⟧."_s, u"2023-03, 2023-05"_s);
    row("what was due", u"She was due to be released in ⟦July⟧ after the trial."_s, u"2026-07"_s);
    row("what is due", u"She is due to be released in ⟦July⟧."_s, u"2027-07"_s);
    row("what was due and is near", u"The vote was planned for ⟦December⟧."_s, u"2026-12"_s);
    row("what opens", u"The fair opens in ⟦October⟧."_s, u"2027-10"_s);
    row("before a noun", u"They made four planned cuts in ⟦March⟧."_s, u"2026-03"_s);
    row("until, told of", u"It was in the wild until ⟦Friday⟧, when it died."_s, u"2026-11-13"_s);
    row("until, to come", u"The vote is postponed until ⟦Friday⟧."_s, u"2026-11-20"_s);
    row("a day of months ago", u"The plane landed on ⟦Dec. 30⟧."_s, u"2025-12-30"_s);
    row("June that year", u"It was ⟦1988⟧. In ⟦June that year⟧ it sank."_s, u"1988, 1988-06"_s);
    row("as early as", u"It could open as early as ⟦April⟧."_s, u"2027-04"_s);
    row("and a half", u"For ⟦five-and-a-half years⟧, a ⟦1-1/2 year⟧ war."_s,
        u"DURATION P5.5Y, DURATION P1.5Y"_s);
    row("a stretch of time between", u"It lasts ⟦10-15 minutes⟧."_s, u"DURATION PT10M/PT15M"_s);
    row("up to", u"It takes up to ⟦five years⟧."_s, u"DURATION P5Y"_s);
    row("without a number", u"She faces ⟦decades⟧ in jail; the talks go back ⟦years⟧."_s,
        u"DURATION PXDE, DURATION PXY"_s);
    row("for the last year", u"It ran for ⟦the last year⟧, she ruled ⟦the last year⟧."_s,
        u"DURATION P1Y, 2025"_s);
    row("right now", u"It is closed ⟦right now⟧ and at ⟦the moment⟧."_s,
        u"PRESENT_REF, PRESENT_REF"_s);
    row("decades", u"In ⟦the ’80s⟧, ⟦the 70s⟧ and ⟦the noughties⟧."_s, u"198, 197, 200"_s);
    row("now and recently", u"The firm has ⟦recently⟧ hired; it is ⟦currently⟧ closed."_s,
        u"PAST_REF, PRESENT_REF"_s);
    row("beyond the BMP", u"🚢 It sank ⟦yesterday⟧ 🌊 off 𝒜."_s, u"2026-11-16"_s);
}

void DatesTest::findsExpressions()
{
    QFETCH(QString, marked);
    QFETCH(QString, values);
    const MarkedText sample = MarkedText::parse(marked);
    const QList<DateExpression> found = datesIn(sample.text, tuesday);
    QCOMPARE(withMarks(sample.text, spansOf(found)), marked);
    QCOMPARE(typedValuesOf(found), values);
}

void DatesTest::leavesOtherWordsAlone_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("May, a name") << u"Theresa May resigned. May said so herself."_s;
    QTest::newRow("may, a verb") << u"It may rain."_s;
    QTest::newRow("march, a verb and a noun")
        << u"They march. The march went on. March they did."_s;
    QTest::newRow("an amount") << u"Some 1,984 people came, and 2000 people left."_s;
    QTest::newRow("money") << u"It cost $1999 and £2020."_s;
    QTest::newRow("a decimal") << u"It rose by 3.5 and 19.84 points."_s;
    QTest::newRow("a paper") << u"She told the Sunday Times."_s;
    QTest::newRow("fall, a verb") << u"Prices fall, and the fall of the house went on."_s;
    QTest::newRow("second thoughts") << u"The second time he came third."_s;
    QTest::newRow("an age") << u"A 40-year-old man and a boy, 12 years old."_s;
    QTest::newRow("as soon as") << u"Come as soon as possible, now that you can."_s;
    QTest::newRow("a first name") << u"Jan Berg and Mar Lund left. April Lund too."_s;
    QTest::newRow("more than anybody counts") << u"Days pass; every 200000 of them count."_s;
    QTest::newRow("numbers of things")
        << u"Flight 2024 fell, Resolution 1973 passed, Room 2012 burned, Lot 1999 sold."_s;
    QTest::newRow("counted things")
        << u"It cost 2010 crowns. Between 1800 and 2000 soldiers left."_s;
    QTest::newRow("a sum") << u"A town with a population of 1900."_s;
    QTest::newRow("a house") << u"He lives at 1966 Hastings Road."_s;
    QTest::newRow("a film") << u"She watched 2001: A Harbour Odyssey."_s;
    QTest::newRow("ages as decades") << u"She is in her eighties, he in his mid-30s."_s;
    QTest::newRow("a scale") << u"Temperatures reached the 80s, votes the mid to high 30s."_s;
    QTest::newRow("a range of ages") << u"One in eight 16- to 24-year-olds left."_s;
    QTest::newRow("a match's clock") << u"Parker scored at 7:14 and again at 19:56."_s;
    QTest::newRow("names of days")
        << u"Monday.example fell. Ruby Tuesday opened. Friday Osei won."_s;
    QTest::newRow("names of months and seasons")
        << u"Mr March left. The March Hare shut. The May Fund grew. Summer Lund left."_s;
    QTest::newRow("a programme") << u"He told the radio’s Today programme no."_s;
    QTest::newRow("a school") << u"She ran a summer school."_s;
    QTest::newRow("a fall in something") << u"The symbolism in the fall in the number."_s;
    QTest::newRow("a letter and a number") << u"She holds an H1 visa and asked Q2."_s;
    QTest::newRow("a score") << u"They won 3-2 and lost 12-14."_s;
}

void DatesTest::leavesOtherWordsAlone()
{
    QFETCH(QString, text);
    QCOMPARE(withMarks(text, spansOf(datesIn(text, tuesday))), text);
}

void DatesTest::leavesRelativeDaysOpenWithoutAnAnchor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");

    QTest::newRow("weekday") << u"He left on Friday."_s << u"XXXX-WXX-5"_s;
    QTest::newRow("yesterday") << u"He left yesterday."_s << u"XXXX-XX-XX"_s;
    QTest::newRow("day of a month") << u"He left on Nov. 3."_s << u"XXXX-11-03"_s;
    QTest::newRow("month") << u"He left in October."_s << u"XXXX-10"_s;
    QTest::newRow("last week") << u"He left last week."_s << u"XXXX-WXX"_s;
    QTest::newRow("last year") << u"He left last year."_s << u"XXXX"_s;
    QTest::newRow("ago") << u"He left two years ago."_s << u"XXXX"_s;
    QTest::newRow("a full day needs none") << u"He left on 3 November 2026."_s << u"2026-11-03"_s;
}

void DatesTest::leavesRelativeDaysOpenWithoutAnAnchor()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const QList<DateExpression> found = datesIn(text, {});
    QCOMPARE(typedValuesOf(found), value);
    QVERIFY(!found.first().anchor.isValid());
}

void DatesTest::saysWhatItWasReadAgainst()
{
    const QList<DateExpression> found = datesIn(u"He left on Friday, not in 2025."_s, tuesday);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].anchor, tuesday);
    QVERIFY(!found[1].anchor.isValid());
}

void DatesTest::tellsThePartOfAStretch()
{
    const QList<DateExpression> found = datesIn(
        u"In early January, mid-2025, late November and at the end of the year; nearly two weeks ago."_s,
        tuesday);
    QStringList modifiers;
    for (const DateExpression &date : found)
        modifiers.append(date.modifier);
    QCOMPARE(modifiers, (QStringList{u"START"_s, u"MID"_s, u"END"_s, u"END"_s, u"LESS_THAN"_s}));
}

void DatesTest::findsTheDayOfPublication_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("a prefix") << u"date ⟦2026-11-17⟧ The ferry stopped.\n"_s;
    QTest::newRow("a date line") << u"Ferry stays\n\n⟦Tuesday 17 November 2026⟧\n\nIt stopped.\n"_s;
    QTest::newRow("a dateline") << u"VESTBY, ⟦17 November 2026⟧ (Courier) — The ferry stopped.\n"_s;
}

void DatesTest::findsTheDayOfPublication()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const QList<DateExpression> found =
        findDates(Document(articleFromText(sample.text).value()), *m_lexicon, *m_vocabulary);
    QCOMPARE(withMarks(sample.text, spansOf(found)), marked);
    QCOMPARE(found.first().value, u"2026-11-17"_s);
    QCOMPARE(found.first().role, DateRole::Published);
}

void DatesTest::keepsTheWrittenDayWhereAReaderSaysAnother_data()
{
    findsTheDayOfPublication_data();
}

void DatesTest::keepsTheWrittenDayWhereAReaderSaysAnother()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const Document document(articleFromText(sample.text).value());
    const QList<DateExpression> found =
        findDates(document.publishedOn(QDate(2026, 11, 19)), *m_lexicon, *m_vocabulary);
    QCOMPARE(withMarks(sample.text, spansOf(found)), marked);
    QCOMPARE(found.first().value, u"2026-11-17"_s);
    QCOMPARE(found.first().role, DateRole::About);
    QCOMPARE(findDates(document.publishedOn(QDate(2026, 11, 19)).publishedOn(tuesday), *m_lexicon,
                       *m_vocabulary)
                 .first()
                 .role,
             DateRole::Published);
}

void DatesTest::inventsNoDays_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"30 February 2024", "31 April", "2024-13-45", "0/0/0000", "99/99/9999", "25:99",
          "1 January 0000", "32 March 2024", "31 June 2020"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void DatesTest::inventsNoDays()
{
    QFETCH(QString, words);
    for (const DateExpression &date :
         datesIn(u"It happened on "_s + words + u", she said."_s, tuesday)) {
        const bool isFullDay = date.value.size() >= 10 && !date.value.contains(u'X');
        QVERIFY2(!isFullDay, qPrintable(date.value));
    }
}

void DatesTest::takesLongTexts()
{
    const int many = 20'000;
    QCOMPARE(datesIn(u"On Friday. "_s.repeated(many), tuesday).size(), many);
    QCOMPARE(datesIn(u"1,"_s.repeated(many), tuesday).size(), 0);
    QCOMPARE(datesIn(u"9"_s.repeated(many), tuesday).size(), 0);
    QCOMPARE(datesIn(u"last "_s.repeated(many), tuesday).size(), 0);
    QCOMPARE(datesIn(u"twenty "_s.repeated(many), tuesday).size(), 0);
}

ONRECORD_TEST(DatesTest)
#include "tst_dates.moc"
