// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/credits.h"

#include "tests/support/markedtext.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class CreditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLines_data();
    void readsLines();
    void knowsOtherLines_data();
    void knowsOtherLines();
    void readsNamesBehindBy();
};

/// Rows: ⟦by:…⟧, ⟦outlet:…⟧ and ⟦day:…⟧ are the spans told.
void CreditsTest::readsLines_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<bool>("isSure");

    const auto row = [](const char *name, const QString &marked, bool isSure = true) {
        QTest::newRow(name) << marked << isSure;
    };
    row("by", u"By ⟦by:Ida Lund⟧"_s);
    row("by two", u"BY ⟦by:IDA LUND AND PAVEL OAKE⟧"_s);
    row("German", u"Von ⟦by:Ida Lund und Per Berg⟧"_s);
    row("German, with the day",
        u"Von ⟦by:Ida Lund⟧ | Veröffentlicht am ⟦day:17. November 2026, 18:30⟧ Uhr"_s);
    row("French", u"Par ⟦by:Ida Lund⟧"_s);
    row("French, the day", u"Publié le ⟦day:17 novembre 2026⟧"_s);
    row("by three", u"By ⟦by:Ida Lund, Per van Berg and Una Holt⟧"_s);
    row("emphasis", u"*By ⟦by:Ida Lund⟧*"_s);
    row("a name alone", u"⟦by:Ida Lund⟧"_s, false);
    row("an outlet alone", u"⟦outlet:Vestby Courier⟧"_s, false);
    row("for an agency", u"⟦by:Ida Lund⟧, ⟦outlet:Associated Press⟧"_s);
    row("for an agency, as what", u"By ⟦by:IDA LUND⟧, ⟦outlet:AP⟧ Sports Writer"_s);
    row("an agency and a place", u"⟦by:⟦outlet:Reuters⟧⟧, Vestby,"_s);
    row("for an outlet", u"By ⟦by:Ida Lund⟧ for the ⟦outlet:Vestby Courier⟧"_s);
    row("a bar and a role", u"⟦by:Ida Lund⟧ | Staff Writer"_s);
    row("a role", u"⟦by:Ida Lund⟧ Norland correspondent"_s);
    row("a role and an outlet", u"⟦by:Business reporter⟧, ⟦outlet:Vestby News⟧"_s);
    row("at a ground", u"⟦by:Ida Lund⟧ at the Harbour Stadium"_s, false);
    row("nobody's name", u"⟦by:Special Correspondent⟧"_s);
    row("bars", u"⟦by:Ida Lund⟧ | ⟦outlet:Vestby Courier⟧ | ⟦day:17 November 2026⟧"_s);
    row("a section", u"News | ⟦day:17 November 2026⟧ | ⟦by:Ida Lund⟧"_s);
    row("a bureau, edited",
        u"⟦by:Vestby Bureau⟧ | Edited By: Per Berg | Updated on: ⟦day:17 Nov 2026, 11:22:47 AM⟧"_s);
    row("words and pictures", u"Words: ⟦by:Ida Lund⟧. Photographs: Per Berg"_s);
    row("reporting and editing", u"Reporting by ⟦by:Ida Lund⟧; Editing by Per Berg"_s);
    row("edited alone", u"Edited by Per Berg"_s);
    row("a source",
        u"Last Updated : ⟦day:Nov 17, 2026 01:38 PM IST⟧ | Source: ⟦outlet:courier.example⟧"_s);
    row("a handle", u"⟦by:Ida Lund⟧@idalund | ⟦day:17 Nov 2026⟧"_s);
    row("an hour, a day, a country", u"⟦day:Tuesday 17 November 2026 07:55⟧, UK"_s);
    row("a day and where", u"⟦outlet:Vestby Courier⟧, ⟦day:17 November 2026⟧"_s);
    row("an update and the day",
        u"Updated: 18 Nov 2026, 10:12 | Published: ⟦day:17 Nov 2026, 18:30⟧"_s);
    row("the day and an update",
        u"⟦day:Nov. 17, 2026, 6:30 PM EST⟧ / Updated Nov. 18, 2026, 8 AM EST"_s);
    row("an outlet with an article, and the day",
        u"⟦outlet:The Valley Watch⟧, ⟦day:14 September 2026⟧"_s);
    row("who, an outlet with an article, and the day",
        u"⟦by:Ida Lund⟧, ⟦day:14 September 2026⟧ | ⟦outlet:The Valley Watch⟧"_s);
    row("figures with a zone", u"Published: ⟦day:04/12/2024⟧ 18:30 GMT"_s);
    row("hours ago", u"4 hours ago"_s);
    row("posted by", u"Posted by ⟦by:Ida Lund⟧ on ⟦day:November 17, 2026⟧"_s);
}

void CreditsTest::readsLines()
{
    QFETCH(QString, marked);
    const MarkedText sample = MarkedText::parse(marked);
    const auto credits = creditsIn(sample.text);
    QVERIFY(credits);
    QCOMPARE(credits->byline, sample.spansNamed(u"by").value(0));
    QCOMPARE(credits->outlet, sample.spansNamed(u"outlet").value(0));
    QCOMPARE(credits->day ? credits->day->written.span : Span(),
             sample.spansNamed(u"day").value(0));
    QTEST(credits->isSure, "isSure");
}

void CreditsTest::knowsOtherLines_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("nothing") << u""_s;
    QTest::newRow("a headline") << u"Ferry firm to raise fares in May"_s;
    QTest::newRow("a headline in capitals") << u"Why The Ferry Will Not Run"_s;
    QTest::newRow("a sentence with a day") << u"On 17 November 2026 the harbour closed"_s;
    QTest::newRow("a sentence with by") << u"By noon the harbour was empty"_s;
    QTest::newRow("a German sentence") << u"Von Vestby aus fährt kein Schiff"_s;
    QTest::newRow("a French one") << u"Par la mer, il faut une heure"_s;
    QTest::newRow("a link") << u"Profile: Ida Lund"_s;
    QTest::newRow("a heading") << u"Key Points"_s;
    QTest::newRow("beyond the BMP") << u"By 😀"_s;
    QTest::newRow("long") << u"By "_s + u"Ida Lund, "_s.repeated(50);
}

void CreditsTest::knowsOtherLines()
{
    QFETCH(QString, line);
    QVERIFY(!creditsIn(line));
}

void CreditsTest::readsNamesBehindBy()
{
    QVERIFY(announcesNames(u"By"));
    QVERIFY(announcesNames(u"Words by"));
    QVERIFY(!announcesNames(u"By Ida"));
    QVERIFY(!announcesNames(u"Nearby"));
    QCOMPARE(creditsBehindBy(u"Ida Lund")->byline, (Span{0, 8}));
    QVERIFY(!creditsBehindBy(u"the ferry stopped"));
}

ONRECORD_TEST(CreditsTest)
#include "tst_credits.moc"
