// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/databases/factivaxml.h"
#include "core/formats/articlereader.h"
#include "tests/support/roomtests.h"
#include "tests/support/takenarticles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Factiva's records in XML.
class FactivaXmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachArticle_data();
    void readsEachArticle();
    void readsThemFromAFile();
    void readsPartsWithoutParagraphs();
    void leavesOthersAlone_data();
    void leavesOthersAlone();
};

namespace {

const QString first =
    u"The ferry stays in Vik for another year 😀, the council of the town said on Tuesday."_s;
const QString second =
    u"“We counted the passengers twice,” said Ole Berg, who runs the harbour office."_s;

QString record(const QString &title)
{
    return u"<article><accessionNo>COURIER020260312</accessionNo><baseLanguage>en</baseLanguage>"
           "<headline><paragraph>"_s
        + title
        + u"</paragraph></headline><byline>By Ida Lund</byline><publicationDate><date>2026-03-12"
          "</date></publicationDate><sourceName>Vik Courier</sourceName><wordCount>26</wordCount>"
          "<leadParagraph><paragraph>"_s
        + first + u"</paragraph></leadParagraph><tailParagraphs><paragraph>"_s + second
        + u"</paragraph><paragraph>It\n   rained.</paragraph></tailParagraphs><copyright>(c) 2026"
          "</copyright></article>"_s;
}

TakenArticles taken(const QString &xml)
{
    return takenBy([&](const TakeArticle &take) { return readFactivaXml(xml, u"UTF-8"_s, take); });
}

} // namespace

void FactivaXmlTest::readsEachArticle_data()
{
    QTest::addColumn<QString>("xml");

    const QString records = record(u"Ferry stays"_s) + record(u"Ferry goes"_s);
    QTest::newRow("a result set")
        << u"<?xml version=\"1.0\"?><ppsArticleResponse><ppsarticleResultSet>"_s + records
            + u"</ppsarticleResultSet></ppsArticleResponse>"_s;
    QTest::newRow("in a namespace") << u"<r xmlns=\"urn:x\"><s>"_s + records + u"</s></r>"_s;
    QTest::newRow("with prefixes") << u"<f:r xmlns:f=\"urn:x\">"_s
            + QString(records)
                  .replace(u"</"_s, u"\1"_s)
                  .replace(u"<"_s, u"<f:"_s)
                  .replace(u"\1"_s, u"</f:"_s)
            + u"</f:r>"_s;
}

void FactivaXmlTest::readsEachArticle()
{
    QFETCH(QString, xml);
    QVERIFY(isFactivaXml(xml));
    const TakenArticles articles = taken(xml);
    QCOMPARE(articles.counts, (BundleCounts{2, 0}));
    const Article &article = articles.articles[1];
    QCOMPARE(article.title, u"Ferry goes"_s);
    QCOMPARE(article.byline, u"Ida Lund"_s);
    QCOMPARE(article.outlet, u"Vik Courier"_s);
    QCOMPARE(article.published, QDate(2026, 3, 12));
    QCOMPARE(article.language, u"en"_s);
    QCOMPARE(article.text,
             QStringList({u"Ferry goes"_s, first, second, u"It rained."_s}).join(u"\n\n"_s));
}

void FactivaXmlTest::readsThemFromAFile()
{
    const QString xml = u"<articles>"_s + record(u"Ferry stays"_s) + u"</articles>"_s;
    const TakenArticles articles = takenBy([&](const TakeArticle &take) {
        return readArticles(xml.toUtf8(), u"factiva.xml"_s, take);
    });
    QCOMPARE(articles.counts, (BundleCounts{1, 0}));
    QCOMPARE(articles.articles[0].title, u"Ferry stays"_s);
}

void FactivaXmlTest::readsPartsWithoutParagraphs()
{
    const TakenArticles articles =
        taken(u"<r><article><headline>Ferry stays</headline><leadParagraph>"_s + first + u"\n\n"_s
              + second
              + u"</leadParagraph></article><article><headline>Empty</headline>"
                "<tailParagraphs/></article></r>"_s);
    QCOMPARE(articles.counts, (BundleCounts{1, 1}));
    QCOMPARE(articles.articles[0].text,
             QStringList({u"Ferry stays"_s, first, second}).join(u"\n\n"_s));
}

void FactivaXmlTest::leavesOthersAlone_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("another XML") << u"<r><headline>Ferry stays</headline><p>No</p></r>"_s;
    QTest::newRow("without a headline") << u"<r><leadParagraph>No</leadParagraph></r>"_s;
    QTest::newRow("a text that speaks of it")
        << u"Factiva has <headline> and <leadParagraph>, 😀 he said."_s;
    QTest::newRow("nothing") << QString();
}

void FactivaXmlTest::leavesOthersAlone()
{
    QFETCH(QString, text);
    QVERIFY(!isFactivaXml(text));
}

ONRECORD_TEST(FactivaXmlTest)
#include "tst_factivaxml.moc"
