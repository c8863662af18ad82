// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/linkeddata.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// JSON-LD as publishers write it, sound or not.
class LinkedDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnArticle();
    void readsWhatIsBarelyJson_data();
    void readsWhatIsBarelyJson();
    void followsReferencesInAGraph();
    void takesTheArticleOfThePage();
    void readsAuthors_data();
    void readsAuthors();
    void saysNothingForNothing();
    void endsInDeepGraphs();
};

static PageFacts dataFactsIn(const QString &block, const QString &url = {})
{
    return linkedFacts(QStringList{block}, url);
}

void LinkedDataTest::readsAnArticle()
{
    const PageFacts facts =
        dataFactsIn(uR"({"@context": "https://schema.org", "@type": ["NewsArticle", "Thing"],
        "headline": "Ferry stays &amp;#8211; for now 😀", "name": "Ferry", "datePublished": "2026-11-17T23:30:00-05:00",
        "dateModified": "2026-11-20", "author": {"@type": "Person", "name": "Ida Lund"}, "inLanguage": "en-GB",
        "publisher": {"@type": "Organization", "name": "Vestby Courier"}, "url": "https://courier.example/ferry"})"_s);
    QCOMPARE(facts.titles, (QStringList{u"Ferry stays – for now 😀"_s, u"Ferry"_s}));
    QCOMPARE(facts.authors, QStringList{u"Ida Lund"_s});
    QCOMPARE(facts.outlet, u"Vestby Courier"_s);
    QCOMPARE(facts.published, QDate(2026, 11, 17)); // as written, not in another zone
    QCOMPARE(facts.url, u"https://courier.example/ferry"_s);
    QCOMPARE(facts.language, u"en"_s);
}

void LinkedDataTest::readsWhatIsBarelyJson_data()
{
    QTest::addColumn<QString>("block");

    const QString json = u"{\"@type\": \"Article\", \"headline\": \"Ferry stays\"}"_s;
    QTest::newRow("in CDATA") << u"//<![CDATA[\n"_s + json + u"\n//]]>"_s;
    QTest::newRow("in CDATA with stars") << u"/*<![CDATA[*/"_s + json + u"/*]]>*/"_s;
    QTest::newRow("in a comment") << u"<!-- "_s + json + u" -->"_s;
    QTest::newRow("with semicolons") << json + u" ;; "_s;
    QTest::newRow("with a mark") << QChar(0xFEFF) + json;
    QTest::newRow("with control characters")
        << u"{\"@type\": \"Article\", \"headline\": \"Ferry\n\tstays\"}"_s;
    QTest::newRow("with a last comma")
        << u"[{\"@type\": \"Article\", \"headline\": \"Ferry stays\",},]"_s;
    QTest::newRow("headline in a list")
        << u"{\"@type\": \"Article\", \"headline\": [\"Ferry stays\"]}"_s;
}

void LinkedDataTest::readsWhatIsBarelyJson()
{
    QFETCH(QString, block);
    QCOMPARE(dataFactsIn(block).titles.value(0), u"Ferry stays"_s);
}

void LinkedDataTest::followsReferencesInAGraph()
{
    const PageFacts facts = dataFactsIn(uR"({"@graph": [
        {"@type": "Organization", "@id": "#org", "name": "Vestby Courier"}, {"@type": "Person", "@id": "#ida", "name": "Ida Lund"},
        {"@type": "WebPage", "name": "A page", "datePublished": "2026-11-18", "inLanguage": "nb"},
        {"@type": "NewsArticle", "headline": "Ferry stays", "publisher": {"@id": "#org"}, "author": [{"@id": "#ida"}]}]})"_s);
    QCOMPARE(facts.outlet, u"Vestby Courier"_s);
    QCOMPARE(facts.authors, QStringList{u"Ida Lund"_s});
    QCOMPARE(facts.published, QDate(2026, 11, 18)); // only the page says it
    QCOMPARE(facts.titles, QStringList{u"Ferry stays"_s});
}

void LinkedDataTest::takesTheArticleOfThePage()
{
    const QString blocks =
        uR"([{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "In a list"}]},
        {"@type": "NewsArticle", "headline": "Another", "url": "https://courier.example/other"},
        {"@type": "NewsArticle", "headline": "This one", "mainEntityOfPage": {"@id": "http://www.courier.example/ferry/?a=1"}}])"_s;
    QCOMPARE(dataFactsIn(blocks, u"https://courier.example/ferry#top"_s).titles.value(0),
             u"This one"_s);
    QCOMPARE(dataFactsIn(blocks).titles.value(0), u"Another"_s);
}

void LinkedDataTest::readsAuthors_data()
{
    QTest::addColumn<QString>("author");
    QTest::addColumn<QStringList>("authors");

    QTest::newRow("a name") << u"\"Ida Lund\""_s << QStringList{u"Ida Lund"_s};
    QTest::newRow("names in a name") << u"{\"name\": \"By Ida Lund and Ole Berg\"}"_s
                                     << QStringList{u"Ida Lund"_s, u"Ole Berg"_s};
    QTest::newRow("a list") << u"[\"Ida Lund\", {\"name\": [\"Ole Berg\"]}]"_s
                            << QStringList{u"Ida Lund"_s, u"Ole Berg"_s};
    QTest::newRow("an address") << u"\"https://courier.example/ida\""_s << QStringList();
    QTest::newRow("twice") << u"[\"Ida Lund\", \"Ida Lund\"]"_s << QStringList{u"Ida Lund"_s};
}

void LinkedDataTest::readsAuthors()
{
    QFETCH(QString, author);
    QTEST(dataFactsIn(u"{\"@type\": \"Article\", \"author\": "_s + author + u'}').authors,
          "authors");
}

void LinkedDataTest::saysNothingForNothing()
{
    QCOMPARE(dataFactsIn(u"{\"@type\": \"NewsArticle\", \"headline"_s), PageFacts());
    QCOMPARE(dataFactsIn(u"{\"@type\": \"Person\", \"name\": \"Ida Lund\"}"_s), PageFacts());
    QCOMPARE(dataFactsIn(QString()), PageFacts());
}

void LinkedDataTest::endsInDeepGraphs()
{
    const QString deep =
        QString(u"{\"@graph\": ["_s).repeated(400) + QString(u"]}"_s).repeated(400);
    QCOMPARE(dataFactsIn(deep), PageFacts());
}

ONRECORD_TEST(LinkedDataTest)
#include "tst_linkeddata.moc"
