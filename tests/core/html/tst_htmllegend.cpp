// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/htmlpage.h"
#include "core/wording/legend.h"
#include "tests/support/exportedpage.h"
#include "tests/support/roomtests.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace onrecord;

class HtmlLegendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMarkIsExplainedOnce();
    void marksAreThoseOfTheText();
    void everyStateOfAMarkIsThere();
    void paperSaysItsOwnLines();
    void isReachedFromTheList();
};

static QString legendIn(const QString &html)
{
    return html.section(u"<section id=\"legend\""_s, 1).section(u"</section>"_s, 0, 0);
}

void HtmlLegendTest::everyMarkIsExplainedOnce()
{
    const QString legend = legendIn(test::exportedPage(sampleReading()));
    QList<int> marks;
    for (const wording::LegendGroup &group : wording::legend()) {
        QVERIFY(legend.contains(group.heading));
        for (const wording::LegendRow &row : group.rows) {
            marks << int(row.mark);
            const bool isOfTheList = row.mark == wording::LegendMark::Noted;
            QCOMPARE(legend.count(u"<dd>"_s + row.meaning + u"</dd>"_s), isOfTheList ? 0 : 1);
        }
    }
    std::sort(marks.begin(), marks.end());
    QList<int> all(int(wording::LegendMark::Noted) + 1);
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(marks, all);
}

/// Elements and classes of the legend's marks are those that the article's marks have, so that one
/// rule draws both.
void HtmlLegendTest::marksAreThoseOfTheText()
{
    const QString html = test::exportedPage(sampleReading());
    const QString legend = legendIn(html);
    for (const auto &mark :
         {u"<mark class=\"k-direct "_s, u"<mark class=\"k-mixed "_s, u"<mark class=\"k-indirect "_s,
          u"<cite class=\"src "_s, u"<span class=\"cue "_s, u"<sup class=\"lab "_s}) {
        QVERIFY2(legend.contains(mark), qPrintable(mark));
        QVERIFY2(html.section(u"</article>"_s, 0, 0).contains(mark), qPrintable(mark));
    }
    // A legend is no finding: nothing in it is linked, counted or filtered.
    QVERIFY(!legend.contains(u"data-ann") && !legend.contains(u"<li"));
    QVERIFY(!test::styleOf(html).contains(QRegularExpression(u"\\)\\) \\.[vs]-\\w+\\{--c"_s)));
}

void HtmlLegendTest::everyStateOfAMarkIsThere()
{
    const QString legend = legendIn(test::exportedPage(sampleReading()));
    for (const auto &state :
         {u"s-auto"_s, u"s-review"_s, u"s-confirmed"_s, u"s-corrected"_s, u"s-stale"_s})
        QVERIFY2(legend.contains(u' ' + state + u"\">"_s), qPrintable(state));
    for (const auto &glyph : {u"•"_s, u"✓"_s, u"="_s, u"≈"_s, u"⚑"_s})
        QVERIFY2(legend.contains(u"<span class=\"st c1\">"_s + glyph + u'<'), qPrintable(glyph));
}

void HtmlLegendTest::paperSaysItsOwnLines()
{
    const QString html = test::exportedPage(sampleReading());
    const QString paper = legendIn(html).section(u"class=\"paper\""_s, 1);
    QSet<QString> styles;
    QList<VerbKind> verbs;
    for (const PaperLine &line : paperLines()) {
        styles.insert(QLatin1String(line.style));
        verbs << line.verbs;
        QVERIFY(paper.contains(wording::word(line.verbs.first())));
    }
    QCOMPARE(styles.size(), paperLines().size());
    // Every kind of verb has its line, but silence, of which no words are marked.
    QCOMPARE(QSet<VerbKind>(verbs.begin(), verbs.end()).size(), verbs.size());
    QCOMPARE(verbs.size(), int(VerbKind::Thinks)); // which is the last of them, counted from 0
    QVERIFY(!verbs.contains(VerbKind::NoComment));
    QVERIFY(test::styleOf(html).contains(u"\n.paper{display:none}"));
}

void HtmlLegendTest::isReachedFromTheList()
{
    QVERIFY(test::exportedPage(sampleReading())
                .contains(u"<a class=\"key\" href=\"#legend\">What the marks mean</a>"));
}

ONRECORD_TEST(HtmlLegendTest)
#include "tst_htmllegend.moc"
