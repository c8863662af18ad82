// SPDX-License-Identifier: GPL-3.0-or-later
// What the style sheet promises, as far as its text shows it.
#include "core/html/htmlpage.h"
#include "tests/support/exportedpage.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;
using test::captured;
using test::rulesUnder;

class HtmlStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_style = test::styleOf(test::exportedPage(sampleReading())); }

    void noFilterHidesTheText();
    void quietReadingHushesMarksAndSpokenWords();
    void paperNeedsNoColour();
    void paperTellsTheKindOfVerb();
    void paperKeepsLinesTogether();
    void setsSignsOfOneLineBelowEachOther();
    void followsWhatTheReaderPrefers();
    void fitsANarrowPage();
    void isDrivenByKeys();
    void hashShowsOneActor();
    void headingsGoWithTheirLines();
    void asksOfAFewElementsOnly();

private:
    QString m_style;
};

/// Marks lose their style; what a rule hides in the article is what the page added to its words.
void HtmlStyleTest::noFilterHidesTheText()
{
    static const QRegularExpression rule(u"([^{}]*)\\{([^{}]*)\\}"_s);
    for (const auto &match : rule.globalMatch(m_style)) {
        if (!match.captured(2).contains(u"display:none"))
            continue;
        for (const QString &selector : match.captured(1).trimmed().split(u',')) {
            const bool ofArticle = selector.contains(u"article") || selector.contains(u"mark")
                || selector.contains(u"main");
            const bool added = selector.contains(u".lab") || selector.contains(u".st)")
                || selector.endsWith(u".vh") || selector.contains(u"::before");
            QVERIFY2(!ofArticle || added, qPrintable(selector));
        }
    }
}

void HtmlStyleTest::quietReadingHushesMarksAndSpokenWords()
{
    const QString quiet = u"main:has(~aside #f-quiet:checked) article "_s;
    QVERIFY(m_style.contains(quiet + u".vh{display:none}"_s));
    const QString marks =
        m_style.section(quiet + u":is(mark,.src,.cue,.lab,.st){"_s, 1).section(u'}', 0, 0);
    for (const auto &hushed : {u"--g:none"_s, u"--h:none"_s, u"--l:none"_s, u"--i:inherit"_s})
        QVERIFY2(marks.contains(hushed), qPrintable(hushed));
}

void HtmlStyleTest::paperNeedsNoColour()
{
    const QString paper = rulesUnder(m_style, u"@media print"_s);
    QVERIFY(paper.contains(u"mark.k-direct,mark.k-mixed{background:none}"));
    QVERIFY(!paper.contains(u".lab")); // labels stay
    QVERIFY(paper.contains(u"{display:none!important}")); // of what is to be pressed
    QVERIFY(paper.contains(u".vh{display:none}")); // else it stands in what is copied out of a PDF
    // Dark colours are for screens.
    QCOMPARE(m_style.count(u"prefers-color-scheme:dark"), 1);
    QVERIFY(m_style.contains(u"@media screen and (prefers-color-scheme:dark)"));
}

void HtmlStyleTest::paperTellsTheKindOfVerb()
{
    const QString paper = rulesUnder(m_style, u"@media print"_s);
    for (const PaperLine &line : paperLines()) {
        const QString rule = u"{text-decoration-style:%1}"_s.arg(QLatin1String(line.style));
        QCOMPARE(paper.count(rule), 1);
    }
    QVERIFY(paper.contains(u"mark.v-denies,mark.v-criticises{text-decoration-style:dashed}"));
}

void HtmlStyleTest::paperKeepsLinesTogether()
{
    const QString paper = rulesUnder(m_style, u"@media print"_s);
    QVERIFY(paper.contains(u"aside li,.legend dl>div{break-inside:avoid}"));
    QVERIFY(paper.contains(u"h3,h4{break-after:avoid}"));
    QVERIFY(paper.contains(u"orphans:2") && paper.contains(u"widows:2"));
}

/// Two statements can begin in one line: what is positioned would lie on top of the other, floats do not.
void HtmlStyleTest::setsSignsOfOneLineBelowEachOther()
{
    const QString sign = captured(m_style, uR"(\n\.st\{([^}]*)\})"_s).value(0);
    QVERIFY(sign.contains(u"float:left;clear:left;"));
    QVERIFY(!sign.contains(u"position:absolute"));
    const auto length = [&sign](const QString &name) {
        return captured(sign, u"(?:^|;)"_s + name + u":(-?[0-9.]+)rem"_s).value(0).toDouble();
    };
    QVERIFY(length(u"width"_s) > 0);
    QCOMPARE(length(u"margin-left"_s), -length(u"width"_s)); // takes no room from the words
}

void HtmlStyleTest::followsWhatTheReaderPrefers()
{
    for (const auto &asked :
         {u"prefers-color-scheme:dark"_s, u"prefers-contrast:more"_s, u"forced-colors:active"_s})
        QVERIFY2(m_style.contains(asked), qPrintable(asked));
    // Else a browser's own yellow stays behind verbatim words, whatever the ink.
    QVERIFY(rulesUnder(m_style, u"@media (forced-colors:active)"_s)
                .contains(u"mark,mark.k-direct,mark.k-mixed{background:Canvas;color:CanvasText"));
    QVERIFY(rulesUnder(m_style, u"@media (forced-colors:active)"_s)
                .contains(u"mark *{color:CanvasText}")); // dates within would be black on black
    QVERIFY(m_style.contains(u"color-scheme:light dark"));
}

/// At 400 % a window 1280 wide is 320 wide: one column, and no width asks for more than that.
void HtmlStyleTest::fitsANarrowPage()
{
    QVERIFY(m_style.contains(u"article,footer>div{max-width:66ch"));
    QVERIFY(rulesUnder(m_style, u"@media (max-width:62rem)"_s).startsWith(u"body{display:block}"));
    const QString narrow = rulesUnder(m_style, u"@media (max-width:28rem)"_s);
    QVERIFY(narrow.contains(u"aside li{grid-template-columns:1.3rem minmax(0,1fr)}"));
    QVERIFY(narrow.contains(u".legend dl>div{display:block}"));
    QVERIFY(narrow.contains(
        u".who{flex-basis:60%}.cnt{flex-basis:100%")); // a name has a line to itself
    constexpr double rem = 16;
    for (const QString &width : captured(m_style, u"[;{](?:min-)?width:(\\d[\\d.]*)rem"_s))
        QVERIFY2(width.toDouble() * rem < 320, qPrintable(width));
    QVERIFY(m_style.contains(u"overflow-wrap:break-word"));
}

void HtmlStyleTest::isDrivenByKeys()
{
    QVERIFY(m_style.contains(u"a:focus-visible,summary:focus-visible,button:focus-visible,"
                             "input:focus-visible{outline:2px"));
    const QString html = test::exportedPage(sampleReading());
    const QString body = html.section(u"<body>"_s, 1);
    QVERIFY(body.trimmed().startsWith(u"<a class=\"skip\" href=\"#positions\">"));
    QVERIFY(m_style.contains(u".skip:focus{left:"));
    QVERIFY(html.contains(u"<aside id=\"positions\" tabindex=\"-1\""));
    // Nothing takes the focus out of its order.
    QCOMPARE(html.count(u"tabindex"), 1);
}

void HtmlStyleTest::hashShowsOneActor()
{
    QVERIFY(m_style.contains(
        u"aside:has(>form>.actor:target) :is(.actor:not(:target),.folded){display:none}"));
    QVERIFY(m_style.contains(u"main:has(~aside #a1:target) article "
                             u":is(mark,.src,.cue,.lab,.st):not(.a1){--c:transparent"));
}

/// A heading is shown as long as a line below it is: of s2 "denies" and "to review", no other pair.
void HtmlStyleTest::headingsGoWithTheirLines()
{
    static const QString way = u"fieldset>label>#f-"_s;
    for (const QString &each : {u"v-denies"_s, u"s-review"_s})
        QVERIFY2(
            m_style.contains(
                u":where(.filter:has(>%1):not(:has(>%1:checked))~.actor) h4{display:none}"_s.arg(
                    way + each)),
            qPrintable(each));
    QVERIFY(m_style.contains(
        u":where(.filter:has(>%1v-denies:checked):has(>%1s-review:checked)~.actor) "
        "h4.h-denies-review{display:block}"_s.arg(way)));
    QVERIFY(!m_style.contains(u"h4.h-denies-auto"));
}

/// Of the whole body, or with a :not() within, a browser would ask for each element of a page that arrives.
void HtmlStyleTest::asksOfAFewElementsOnly()
{
    static const QRegularExpression known(
        u"([.\\w]*):has\\((?:>[^ ()]+|~aside #[^ ()]+(:not\\(:checked\\))?)\\)"_s);
    qsizetype asked = 0;
    for (const auto &match : known.globalMatch(m_style)) {
        QVERIFY2(match.captured(1) != u"body", qPrintable(match.captured()));
        // Lines of the list stand as deep in it as the switches within the filter.
        const bool passesLines =
            match.captured(1) == u"aside" && match.captured().contains(u"fieldset");
        QVERIFY2(!passesLines, qPrintable(match.captured()));
        ++asked;
    }
    QVERIFY(asked > 20);
    QCOMPARE(asked, m_style.count(u":has("_s));
}

ONRECORD_TEST(HtmlStyleTest)
#include "tst_htmlstyle.moc"
