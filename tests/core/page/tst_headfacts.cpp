// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/headfacts.h"
#include "core/page/pagebody.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// What the lines near the headline say.
class HeadFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsADayBelowTheText();
};

void HeadFactsTest::reads_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("authors");
    QTest::addColumn<QDate>("day");

    const QDate day(2026, 11, 17);
    QTest::newRow("lines alone") << QByteArray("<p>By Ida Lund<p>17 November 2026")
                                 << QStringList{u"Ida Lund"_s} << day;
    QTest::newRow("one line") << QByteArray("<p class=byline>By Åse Lund, 17 November 2026")
                              << QStringList{u"Åse Lund"_s} << day;
    QTest::newRow("a name in an element that is called so")
        << QByteArray("<div class=author-name>IDA LUND</div>") << QStringList{u"IDA LUND"_s}
        << QDate();
    QTest::newRow("a name in an element whose name is in capitals")
        << QByteArray("<div class='css-1f TextContributorName'>Ida Lund</div>")
        << QStringList{u"Ida Lund"_s} << QDate();
    QTest::newRow("as a publishing system says it")
        << QByteArray("<p>Submitted by Ida Lund on Tue, 11/17/2026 - 08:00")
        << QStringList{u"Ida Lund"_s} << day;
    QTest::newRow("in German") << QByteArray("<p>Von Ida Lund<p>17.11.2026, 20:31 Uhr")
                               << QStringList{u"Ida Lund"_s} << day;
    QTest::newRow("in Norwegian, with a change")
        << QByteArray("<p><b>Av Ida Lund</b> <b>Publisert 17. november 2026</b> <b>Oppdatert 18. "
                      "november 2026</b>")
        << QStringList{u"Ida Lund"_s} << day;
    QTest::newRow("with a change behind it")
        << QByteArray("<p>Published Nov. 17, 2026 10:41 p.m. | Updated Nov. 18, 2026 7:02 a.m.")
        << QStringList() << day;
    QTest::newRow("for whom") << QByteArray(
        "<p class=byline>By <a class=author>Ida Lund For The Vestby Courier</a>")
                              << QStringList{u"Ida Lund"_s} << QDate();
    QTest::newRow("an element that is labelled so")
        << QByteArray("<div aria-label=byline><a href=i>Ida Lund</a><div>Vestby 😀</div></div>")
        << QStringList{u"Ida Lund"_s} << QDate();
    QTest::newRow("a contributor") << QByteArray("<a class=contrib-link--name href=i>Ida Lund</a>")
                                   << QStringList{u"Ida Lund"_s} << QDate();
    QTest::newRow("in a footer of the head")
        << QByteArray("<footer>Submitted by Ida Lund on Tue, 11/17/2026 - 08:00</footer>")
        << QStringList{u"Ida Lund"_s} << day;
    QTest::newRow("no name in such an element")
        << QByteArray("<div class=author-name>Read 9 comments 😀</div>") << QStringList() << QDate();
    QTest::newRow("a name among other words")
        << QByteArray("<p class=byline><span class=by-author>by <a>Ida Lund</a></span><span>17 Nov "
                      "2026</span><a>651</a>")
        << QStringList{u"Ida Lund"_s} << QDate();
    QTest::newRow("names among other words") << QByteArray(
        "<div class=byline><b class=author>Ida Lund</b>, <b class=author>Ole Berg 😀</b>, "
        "<b class=author>Åse Vik</b>, 4 minutes to read</div>")
                                             << QStringList{u"Ida Lund"_s, u"Åse Vik"_s} << QDate();
    QTest::newRow("below a dozen buttons") << "<div class=share>"
            + QByteArray("<p>Share on Facebook").repeated(13) + "</div><p>By Ida Lund"
                                           << QStringList{u"Ida Lund"_s} << QDate();
    QTest::newRow("a day among buttons")
        << QByteArray("<ul class=share><li>17 November 2026<li>Share 😀</ul>") << QStringList()
        << day;
    QTest::newRow("not who took the picture")
        << QByteArray("<figure><div>Ole Berg/Courier</div></figure><p>By Ida Lund")
        << QStringList{u"Ida Lund"_s} << QDate();
    QTest::newRow("a time element")
        << QByteArray("<time datetime=2026-11-17T08:00Z>Yesterday</time>") << QStringList() << day;
    QTest::newRow("not the day of a change")
        << QByteArray("<p>Updated <time datetime=2026-11-18>18 November</time></p><time "
                      "datetime=2026-11-17>Tuesday</time>")
        << QStringList() << day;
}

void HeadFactsTest::readsADayBelowTheText()
{
    const QByteArray words = QByteArray("It rained in Tarn until the evening came. ").repeated(5);
    const PageTree page(
        "<div><h1>Ferry stays</h1><p>" + words + "<p>" + words + "<p>" + words
        + "<p class=postmetadata>This entry was posted on Tuesday, November 17th, 2026 "
          "at 10:00 am and is filed under Ferries.</div>");
    const PageFacts facts = factsInHead(page, sortBlocks(page, pageBlocks(page), u"Ferry stays"_s));
    QCOMPARE(facts.published, QDate(2026, 11, 17));
}

void HeadFactsTest::reads()
{
    QFETCH(QByteArray, lines);
    QFETCH(QStringList, authors);
    QFETCH(QDate, day);
    const PageTree page("<article><h1>Ferry stays</h1><div class=meta>" + lines + "</div><p>"
                        + QByteArray("It rained in Tarn until the evening came. ").repeated(5)
                        + "</article>");
    const PageFacts facts = factsInHead(page, sortBlocks(page, pageBlocks(page), u"Ferry stays"_s));
    QCOMPARE(facts.authors, authors);
    QCOMPARE(facts.published, day);
}

ONRECORD_TEST(HeadFactsTest)
#include "tst_headfacts.moc"
