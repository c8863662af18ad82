// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/exportedmarks.h"

#include "core/formats/exportedpage.h"
#include "core/page/pagearticle.h"
#include "tests/support/exportedpage.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Pages that Onrecord exported and that lost their session are read as the article in them.
class ExportedMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheArticleOfAHurtPage_data();
    void readsTheArticleOfAHurtPage();
    void readsWhatIsThereOfACutArticle_data();
    void readsWhatIsThereOfACutArticle();
    void leavesOtherPagesAlone();
};

static QString wholePage()
{
    return test::exportedPage(sampleReading());
}

static QString withoutScripts(QString page)
{
    static const QRegularExpression script(u"<script.*?</script>"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    return page.remove(script);
}

static Article read(const QString &page)
{
    return readPage(decode(page.toUtf8()));
}

/// The article's words as readPage() has them: who wrote it and when are facts.
static QString sampleWords()
{
    QString words = sampleReading().document.text().simplified();
    return words.remove(u"By Tess Marin Published: 2026-11-17 "_s);
}

void ExportedMarksTest::readsTheArticleOfAHurtPage_data()
{
    QTest::addColumn<QString>("page");
    const QString page = wholePage();
    QString mailed = withoutScripts(page);
    mailed.remove(0, mailed.indexOf(u"<body>"_s));
    QTest::newRow("without scripts") << withoutScripts(page);
    QTest::newRow("scripts within noscript")
        << withoutScripts(page).replace(u"</body>"_s, u"<noscript>No scripts.</noscript></body>"_s);
    QTest::newRow("without scripts and head") << mailed;
    QTest::newRow("cut before the session")
        << page.section(u"<script type=\"application/json"_s, 0, 0);
    QTest::newRow("cut in the data of the page")
        << page.section(u"<script type=\"application/ld"_s, 0, 0)
            + u"<script type=\"application/ld+json\">{"_s;
    QTest::newRow("cut below the list") << page.section(u"<footer>"_s, 0, 0);
    QTest::newRow("cut in the legend")
        << page.section(u"<section id=\"legend\""_s, 0, 0) + u"<section id=\"leg"_s;
    QTest::newRow("cut in the list") << page.section(u"class=\"actor "_s, 0, 1);
    QTest::newRow("cut behind the article") << page.section(u"</article>"_s, 0, 0);
}

void ExportedMarksTest::readsTheArticleOfAHurtPage()
{
    QFETCH(QString, page);
    QVERIFY(!isExportedPage(page.toUtf8()));
    const Article article = read(page);
    QCOMPARE(article.text.simplified(), sampleWords());
    QCOMPARE(article.title, sampleReading().document.article().title);
    QCOMPARE(article.byline, u"Tess Marin"_s);
    QCOMPARE(article.published, QDate(2026, 11, 17));
    for (const LeftOutBlock &each : article.leftOut)
        QCOMPARE(each.reason, LeftOutReason::AboutArticle);
    QVERIFY(findWarning(article.warnings, WarningKind::FindingsMissing));
}

void ExportedMarksTest::readsWhatIsThereOfACutArticle_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("a third") << 1;
    QTest::newRow("two thirds") << 2;
}

void ExportedMarksTest::readsWhatIsThereOfACutArticle()
{
    QFETCH(int, part);
    const QString page = wholePage();
    const qsizetype begin = page.indexOf(u"<article"_s);
    const qsizetype end = page.indexOf(u"</article>"_s);
    const QString text = sampleWords();
    const QString got = read(page.first(begin + (end - begin) * part / 3)).text.simplified();
    QVERIFY(!got.isEmpty());
    QVERIFY2(text.startsWith(got), qPrintable(got));
}

void ExportedMarksTest::leavesOtherPagesAlone()
{
    const QString words =
        u"The ferry will stay in its harbour until the storm is over, the harbour "
        "master said on Tuesday, and nobody would have sailed."_s;
    const QString page = u"<article id=art><h1>Ferry stays</h1><p>"_s + words
        + u" <span class=st>"_s + words + u"</span><p class=gap>"_s + words + u"</article>"_s;
    QVERIFY(!isPageOfOnrecord(PageTree(page.toUtf8())));
    QCOMPARE(read(page).text.count(words), 3);
    QVERIFY(!findWarning(read(page).warnings, WarningKind::FindingsMissing));
}

ONRECORD_TEST(ExportedMarksTest)
#include "tst_exportedmarks.moc"
