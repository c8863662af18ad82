// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exportedpage.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplereading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;
using test::captured;
using test::exportedPage;

class HtmlPositionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineSaysWhatWhereAndWhen();
    void endsWithoutTheCommaOfTheArticle();
    void saysIsHeardAlone();
    void saysHowCertainItWasSaid();
    void daysAreShort_data();
    void daysAreShort();
    void whatHasNoTopicComesFirst();
    void filteredActorsAreCounted();
    void whatIsLeftOutIsNamed();
};

/// The list's line of \a statement.
static QString lineOf(const QString &html, const QString &statement)
{
    return html.section(u"id=\"pos-"_s + statement + u'"', 1).section(u"</li>"_s, 0, 0);
}

void HtmlPositionsTest::aLineSaysWhatWhereAndWhen()
{
    Reading reading = sampleReading();
    reading.statements[1].state = State::Confirmed;
    reading.statements[1].statement.saidOn = u"2026-11-16"_s;
    const QString line = lineOf(exportedPage(reading), u"s2"_s);
    const QStringList parts{u"<span class=\"lab\">1b</span>"_s,
                            u"denies</b> "_s,
                            u"that the toll had been raised in secret"_s,
                            u"<a href=\"#s2-1\">¶2</a>"_s,
                            u"said on </span><time datetime=\"2026-11-16\">16 Nov</time>"_s,
                            u"> confirmed</span>"_s};
    qsizetype at = 0;
    for (const QString &part : parts) {
        at = line.indexOf(part, at);
        QVERIFY2(at >= 0, qPrintable(part + u"\n"_s + line));
    }
    // At most two lines on the screen until the line is chosen; whole on paper.
    const QString style = test::styleOf(exportedPage(reading));
    QVERIFY(captured(style, u"\\n(\\.words\\{[^}]*-webkit-line-clamp:2[^}]*\\})"_s).size() == 1);
    QVERIFY(style.contains(u"li:focus-within .words,li:target .words{-webkit-line-clamp:none"));
    QVERIFY(test::rulesUnder(style, u"@media print"_s).contains(u".words,.who{display:block"));
}

/// As in the sidebar; the article keeps it.
void HtmlPositionsTest::endsWithoutTheCommaOfTheArticle()
{
    const SampleReading drawn(
        u"⟦s-a:“We stay 😀,”⟧ ⟦q-a:⟦m-ana:Ana⟧⟧ ⟦k-a:said⟧. “Ana,” ⟦q-b:⟦m-ana:she⟧⟧ ⟦k-b:said⟧, "
        "⟦s-b:“well, yes.”⟧ ⟦k-c:That is so,⟧ ⟦q-c:⟦m-ana:she⟧⟧ ⟦s-c:thinks,⟧ ⟦s-c:and knows,⟧."_s);
    const QString html = test::exportedPage(drawn.read());
    QVERIFY(html.section(u"</article>"_s, 0, 0).contains(u"“We stay 😀,”"));
    QStringList words =
        captured(html.section(u"</article>"_s, 1), u"<span dir=\"auto\">(.*?)</span>"_s);
    words.replaceInStrings(QRegularExpression(u"</?q>"_s), {});
    words.sort();
    QCOMPARE(words, (QStringList{u"thinks, … and knows"_s, u"“We stay 😀”"_s, u"“well, yes.”"_s}));
}

void HtmlPositionsTest::saysIsHeardAlone()
{
    const QString html = exportedPage(sampleReading());
    QVERIFY(lineOf(html, u"s1"_s).contains(u"<b class=\"verb vh\">says</b>"));
    QVERIFY(lineOf(html, u"s2"_s).contains(u"<b class=\"verb\">"));
}

/// As in the sidebar: who reads "she would wait" and not "hedged" reads something else.
void HtmlPositionsTest::saysHowCertainItWasSaid()
{
    Reading reading = sampleReading();
    reading.statements[1].statement.certainty = Certainty::Hedged;
    const QString html = exportedPage(reading);
    const QString line = lineOf(html, u"s2"_s);
    QVERIFY2(line.contains(u"</b> <span class=\"cert\">hedged</span> <span dir="),
             qPrintable(line));
    QVERIFY(!lineOf(html, u"s1"_s).contains(u"\"cert\""));
}

void HtmlPositionsTest::daysAreShort_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");

    QTest::newRow("a day") << u"2026-11-16"_s << u"<time datetime=\"2026-11-16\">16 Nov</time>"_s;
    QTest::newRow("of another year")
        << u"2024-02-29"_s << u"<time datetime=\"2024-02-29\">29 Feb 2024</time>"_s;
    QTest::newRow("no day of the calendar") << u"2026-02-30"_s << u"said on </span>2026-02-30"_s;
    QTest::newRow("with the time of day") << u"2026-11-16TMO"_s << u"said on </span>16 Nov<"_s;
    QTest::newRow("with the hour") << u"2026-11-16T14:30"_s << u"said on </span>16 Nov<"_s;
    QTest::newRow("a month") << u"2026-03"_s << u"said on </span>March 2026"_s;
}

void HtmlPositionsTest::daysAreShort()
{
    QFETCH(QString, value);
    QFETCH(QString, shown);
    Reading reading = sampleReading();
    reading.statements[0].statement.saidOn = value;
    const QString line = lineOf(exportedPage(reading), u"s1"_s);
    QVERIFY2(line.contains(shown), qPrintable(line));
}

/// Behind a heading it would seem to stand under it.
void HtmlPositionsTest::whatHasNoTopicComesFirst()
{
    Reading reading = sampleReading();
    reading.positions[0].statements = {u"s1"_s};
    reading.positions.insert(1, {u"a1"_s, {}, {u"s2"_s}});
    const QString html = exportedPage(reading);
    // The heading tells of which kinds the lines below it are, for the style sheet.
    const QStringList classes =
        captured(html, u"<h4 class=\"([^\"]*)\" dir=\"auto\">free bridge</h4>"_s);
    QCOMPARE(classes, QStringList{u"h-says-auto"_s});
    const qsizetype heading = html.indexOf(u">free bridge</h4>"_s);
    QVERIFY(heading >= 0);
    QVERIFY(html.indexOf(u"id=\"pos-s2\""_s) < heading);
    QVERIFY(html.indexOf(u"id=\"pos-s1\""_s) > heading);
}

void HtmlPositionsTest::filteredActorsAreCounted()
{
    const QString html = exportedPage(sampleReading());
    QVERIFY(
        html.contains(u"<p class=\"shown\"><span class=\"before\">Showing </span> of 4 actors"));
    const QString style = test::styleOf(html);
    // Counted by the style sheet, shown while a filter is on and at no other time, printed too.
    QVERIFY(style.contains(u".shown{display:none;"));
    QVERIFY(style.contains(u".fa:checked{counter-increment:shown}"));
    QVERIFY(style.contains(u"aside:has(>form>.actor:target) .shown{display:block}"));
    for (const QString &each : captured(html, u"<input[^>]*class=\"f[as]\"[^>]* id=\"([^\"]*)\""_s))
        QVERIFY2(style.contains(u"#%1:checked))%2.shown{display:block}"_s.arg(
                     each, each.startsWith(u"f-a") ? u" "_s : u"~"_s)),
                 qPrintable(each));
    const QString paper = test::rulesUnder(style, u"@media print"_s);
    QVERIFY(!paper.contains(u".shown"));
    QVERIFY(paper.contains(u"section:has(>h3>.fa):not(:has(>h3>.fa:checked))"));
}

void HtmlPositionsTest::whatIsLeftOutIsNamed()
{
    const QString html = exportedPage(sampleReading());
    const QString shown = html.section(u"<p class=\"shown\">"_s, 1).section(u"</p>"_s, 0, 0);
    QVERIFY(shown.contains(u"<span class=\"w-v-denies\"> · without denies</span>"));
    QVERIFY(shown.contains(u"<span class=\"w-s-review\"> · without to review</span>"));
    QVERIFY(html.contains(u"#f-v-denies:checked))~* .w-v-denies{display:inline}"));
    // A name for each switch of a kind of verb or a state, and none besides.
    QStringList switches = captured(html, u"class=\"fs\" checked id=\"f-((?:v|s)-[^\"]*)\""_s);
    QStringList named = captured(shown, u"class=\"w-([^\"]*)\""_s);
    QCOMPARE(QSet<QString>(named.begin(), named.end()),
             QSet<QString>(switches.begin(), switches.end()));
}

ONRECORD_TEST(HtmlPositionsTest)
#include "tst_htmlpositions.moc"
