// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/feeds/agencynews.h"

#include "core/feeds/ninjs.h"
#include "tests/support/roomtests.h"
#include "tests/support/takenarticles.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// What agencies send: NITF, NewsML 1 and G2, ninjs.
class AgencyNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNitf();
    void readsANewsItem_data();
    void readsANewsItem();
    void readsEachItemOfAMessage();
    void readsNewsMLOfOld_data();
    void readsNewsMLOfOld();
    void readsTei();
    void readsACorpus();
    void readsQuotationsOfTei();
    void readsTheReutersCorpora();
    void saysWhatIsWithdrawn();
    void readsNinjs_data();
    void readsNinjs();
    void tellsNinjs_data();
    void tellsNinjs();
};

static QList<Article> newsIn(const QString &xml)
{
    const TakenArticles taken =
        takenBy([&](const TakeArticle &take) { return readAgencyNews(xml, u"UTF-8"_s, take); });
    return taken.error ? QList<Article>() : taken.articles;
}

static const QString firstNews =
    u"The ferry stays in Vik for another year 😀, the council of the town said on Tuesday."_s;
static const QString secondNews =
    u"“We counted the passengers twice,” said Ole Berg, who runs the harbour office."_s;
static const QString newsHtml = u"<p>"_s + firstNews + u"</p><p>"_s + secondNews + u"</p>"_s;
static const QString text = u"Ferry stays\n\n"_s + firstNews + u"\n\n"_s + secondNews;

static QString nitf(const QString &content)
{
    return u"<nitf xml:lang=\"en\"><head><title>No</title><docdata><doc-id "
           u"id-string=\"x\"/><date.issue "
           "norm=\"20260312T174500+0000\"/><ed-msg info=\"Spell names\"/><key-list><keyword "
           "key=\"ships\"/></key-list></docdata><pubdata name=\"Vik "
           "Courier\"/></head><body><body.head>"
           "<hedline><hl1>Ferry stays</hl1><hl2>For a year, at least</hl2></hedline><byline>By "
           "<person>Ida Lund</person><byttl>Staff writer</byttl></byline><abstract><p>In "
           "short</p></abstract></body.head><body.content>"_s
        + content
        + u"</body.content><body.end><tagline>Edited in Vik</tagline></body.end></body></nitf>"_s;
}

void AgencyNewsTest::readsNitf()
{
    const QString xml =
        u"<!DOCTYPE nitf SYSTEM \"nitf.dtd\">"_s
        + nitf(
            u"<p>"_s + firstNews + u"</p><hl2>What it costs</hl2><bq><block><p>"_s + secondNews
            + u"</p></block></bq><ol><li>One <money>crown</money></li></ol><media><media-reference "
              "source=\"a.jpg\"/><media-caption><p>The quay</p></media-caption><media-producer>No"
              "</media-producer></media><fn><body.content><p>A note.</p></body.content></fn>"
              "<p>It rained &eacute;ach day.</p>"_s);
    QVERIFY(isAgencyNews(xml));
    const QList<Article> articles = newsIn(xml);
    QCOMPARE(articles.size(), 1);
    const Article &article = articles[0];
    QCOMPARE(article.text,
             u"Ferry stays\n\nFor a year, at least\n\n"_s + firstNews + u"\n\nWhat it costs\n\n"_s
                 + secondNews + u"\n\nOne crown\n\nThe quay\n\nIt rained éach day.\n\nA note."_s);
    QCOMPARE(article.blocks[1].kind, BlockKind::Standfirst);
    QCOMPARE(article.blocks[3].kind, BlockKind::Heading);
    QCOMPARE(article.blocks[4].kind, BlockKind::Quotation);
    QCOMPARE(article.blocks[6].kind, BlockKind::Caption);
    QCOMPARE(article.byline, u"Ida Lund"_s);
    QCOMPARE(article.outlet, u"Vik Courier"_s);
    QCOMPARE(article.published, QDate(2026, 3, 12));
    QCOMPARE(article.language, u"en"_s);
}

static QString newsItem(const QString &content)
{
    return u"<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:x\"><rightsInfo>"
           "<copyrightHolder><name>Somebody</name></copyrightHolder><usageTerms>Ask</usageTerms>"
           "</rightsInfo><itemMeta><provider><name>Vik Wire</name></provider><versionCreated>"
           "2026-03-14T00:00:00Z</versionCreated><firstCreated>2026-03-12T17:45:00Z</firstCreated>"
           "<edNote>Fixed</edNote></itemMeta><contentMeta><creator><name>Ida Lund</name></creator>"
           "<language tag=\"en-GB\"/><slugline>FERRY</slugline><headline role=\"hld:sub\">For a "
           "year"
           "</headline><headline role=\"hld:main\">Ferry stays</headline><dateline>VIK</dateline>"
           "<description role=\"drol:summary\">In short</description></contentMeta><contentSet>"_s
        + content + u"</contentSet></newsItem>"_s;
}

void AgencyNewsTest::readsANewsItem_data()
{
    QTest::addColumn<QString>("content");

    QTest::newRow("NITF") << u"<inlineXML>"_s + nitf(newsHtml) + u"</inlineXML>"_s;
    QTest::newRow("XHTML")
        << u"<inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>No"
           "</title></head><body>"_s
            + newsHtml + u"</body></html></inlineXML>"_s;
    QTest::newRow("a piece of XHTML") << u"<inlineXML><div>"_s + newsHtml + u"</div></inlineXML>"_s;
    QTest::newRow("text") << u"<inlineData contenttype=\"text/plain\">"_s + firstNews + u"\n\n"_s
            + secondNews + u"</inlineData>"_s;
    QTest::newRow("escaped HTML") << u"<inlineData contenttype=\"text/html\">"_s
            + newsHtml.toHtmlEscaped() + u"</inlineData>"_s;
    QTest::newRow("twice, and elsewhere")
        << u"<remoteContent href=\"file:///etc/hostname\"/><inlineData>"_s + firstNews
            + u"</inlineData><inlineXML><div>"_s + newsHtml + u"</div></inlineXML>"_s;
}

void AgencyNewsTest::readsANewsItem()
{
    QFETCH(QString, content);
    const QString xml = newsItem(content);
    QVERIFY(isAgencyNews(xml));
    const QList<Article> articles = newsIn(xml);
    QCOMPARE(articles.size(), 1);
    const Article &article = articles[0];
    QString body = article.text;
    body.remove(u"\n\nFor a year, at least"_s).remove(u"\n\nFor a year"_s);
    QVERIFY2(body.startsWith(u"Ferry stays\n\n"_s + firstNews), qPrintable(body));
    QCOMPARE(body, text);
    QCOMPARE(article.byline, u"Ida Lund"_s);
    QCOMPARE(article.outlet, u"Vik Wire"_s);
    QCOMPARE(article.published, QDate(2026, 3, 12));
    QCOMPARE(article.language, u"en"_s);
}

void AgencyNewsTest::readsEachItemOfAMessage()
{
    const QString item = newsItem(u"<inlineXML><div>"_s + newsHtml + u"</div></inlineXML>"_s);
    const QString picture = newsItem(u"<remoteContent href=\"a.jpg\"/>"_s);
    const QString xml =
        u"<newsMessage><itemSet>"_s + item + picture + item + u"</itemSet></newsMessage>"_s;
    QVERIFY(isAgencyNews(xml));
    QCOMPARE(newsIn(xml).size(), 2);
}

void AgencyNewsTest::readsNewsMLOfOld_data()
{
    QTest::addColumn<QString>("content");

    QTest::newRow("NITF") << nitf(newsHtml);
    QTest::newRow("XHTML") << u"<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>"_s + newsHtml
            + u"</body></html>"_s;
    QTest::newRow("paragraphs") << newsHtml;
    QTest::newRow("text") << firstNews + u"\n\n"_s + secondNews;
}

/// NewsML 1, whose components lie within others.
void AgencyNewsTest::readsNewsMLOfOld()
{
    QFETCH(QString, content);
    const QString item =
        u"<NewsItem><NewsManagement><FirstCreated>20260312T080000Z</FirstCreated>"
        "<ThisRevisionCreated>20260314T080000Z</ThisRevisionCreated></NewsManagement>"
        "<NewsComponent xml:lang=\"en\"><NewsLines><HeadLine>Ferry stays</HeadLine><ByLine>By Ida "
        "Lund</ByLine><SlugLine>FERRY</SlugLine></NewsLines><AdministrativeMetadata><Source><Party "
        "FormalName=\"Vik Wire\"/></Source></AdministrativeMetadata><NewsComponent><ContentItem>"
        "<DataContent>"_s
        + content + u"</DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem>"_s;
    const QString xml = u"<NewsML><NewsEnvelope/>"_s + item + item + u"</NewsML>"_s;
    QVERIFY(isAgencyNews(xml));
    const QList<Article> articles = newsIn(xml);
    QCOMPARE(articles.size(), 2);
    QString body = articles[0].text;
    QCOMPARE(body.remove(u"\n\nFor a year, at least"_s), text);
    QCOMPARE(articles[0].byline, u"Ida Lund"_s);
    QCOMPARE(articles[0].outlet, u"Vik Wire"_s);
    QCOMPARE(articles[0].published, QDate(2026, 3, 12));
}

/// As Onrecord exports it.
void AgencyNewsTest::readsTei()
{
    const QString xml =
        u"<?xml version=\"1.0\"?><TEI "
        u"xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt>"
        "<title>Ferry stays</title><author>Ida "
        "Lund</author></titleStmt><publicationStmt><p>onrecord</p>"
        "</publicationStmt><sourceDesc><bibl><publisher>Vik Courier</publisher><date "
        "when=\"2026-03-12\"/>"
        "<idno "
        "type=\"URL\">https://a.example/ferry</idno></bibl></sourceDesc></fileDesc><profileDesc>"
        "<langUsage><language ident=\"en\"/></langUsage></profileDesc></teiHeader><text><body><p "
        "rend=\"head\">"
        "Ferry stays</p><p rend=\"metadata\">By Ida Lund</p><p n=\"1\"><said who=\"#a1\">"_s
        + firstNews
        + u"</said></p><p>“We counted <choice><sic>teh</sic><corr>the</corr></choice> passengers "
          u"twice,” "
          "<seg type=\"cue\">said</seg> Ole Berg, who runs the harbour "
          "office.<note>?</note></p></body>"
          "</text></TEI>"_s;
    QVERIFY(isAgencyNews(xml));
    const QList<Article> articles = newsIn(xml);
    QCOMPARE(articles.size(), 1);
    const Article &article = articles[0];
    QCOMPARE(article.text, text);
    QCOMPARE(article.byline, u"Ida Lund"_s);
    QCOMPARE(article.outlet, u"Vik Courier"_s);
    QCOMPARE(article.published, QDate(2026, 3, 12));
    QCOMPARE(article.url, u"https://a.example/ferry"_s);
    QCOMPARE(article.language, u"en"_s);
}

void AgencyNewsTest::readsACorpus()
{
    const auto tei = [](const QString &title) {
        return u"<TEI><teiHeader><fileDesc><titleStmt><title>"_s + title
            + u"</title></titleStmt><publicationStmt><publisher>Vik Courier</publisher><date>12 "
              u"March 2026</date>"
              "</publicationStmt></fileDesc></teiHeader><text><body><div><head>"_s
            + title + u"</head>"_s + newsHtml + u"</div></body></text></TEI>"_s;
    };
    const QList<Article> articles = newsIn(u"<teiCorpus><teiHeader/>"_s + tei(u"Ferry stays"_s)
                                           + tei(u"Rain"_s) + u"</teiCorpus>"_s);
    QCOMPARE(articles.size(), 2);
    QCOMPARE(articles[0].text, text);
    QCOMPARE(articles[1].title, u"Rain"_s);
    QCOMPARE(articles[1].outlet, u"Vik Courier"_s);
    QCOMPARE(articles[1].published, QDate(2026, 3, 12));
}

/// Quotations that have no marks but elements.
void AgencyNewsTest::readsQuotationsOfTei()
{
    const QString xml =
        u"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>Ferry "
        "stays</title></titleStmt></fileDesc></teiHeader><text><body><p>A "
        "<soCalled>miracle</soCalled> of "
        "talks. <q>We counted <quote>twice</quote></q>, said Ole Berg, “<q>and again</q>”.</p>"
        "<quote><p>It rained.</p></quote></body></text></TEI>"_s;
    QCOMPARE(newsIn(xml).value(0).text,
             u"Ferry stays\n\nA “miracle” of talks. “We counted ‘twice’”, said Ole Berg, “and "
             "again”.\n\nIt rained."_s);
}

void AgencyNewsTest::readsTheReutersCorpora()
{
    const QString xml =
        u"<?xml version=\"1.0\" encoding=\"iso-8859-1\" ?>\n<newsitem itemid=\"2286\" id=\"root\" "
        "date=\"1996-08-20\" xml:lang=\"en\">\n<title>NORLAND: Ferry "
        "stays.</title>\n<headline>Ferry "
        "stays.</headline>\n<byline>By Ida Lund</byline>\n<dateline>VIK 1996-08-20</dateline>\n<text>\n<p>"_s
        + firstNews + u"</p>\n<p>"_s + secondNews
        + u"</p>\n</text>\n<copyright>(c) Vik Press 1996</copyright>\n<metadata>\n<codes "
          "class=\"bip:countries:1.0\"><code code=\"NOR\"><editdetail attribution=\"Vik Coding\" "
          "action=\"confirmed\" date=\"1996-08-20\"/></code></codes>\n<dc element=\"dc.publisher\" "
          "value=\"Vik Press Plc\"/>\n<dc element=\"dc.date.published\" value=\"1996-08-20\"/>\n"
          "</metadata>\n</newsitem>"_s;
    QVERIFY(isAgencyNews(xml));
    const QList<Article> articles = newsIn(xml);
    QCOMPARE(articles.size(), 1);
    const Article &article = articles[0];
    QCOMPARE(article.text, text);
    QCOMPARE(article.title, u"Ferry stays"_s);
    QCOMPARE(article.byline, u"Ida Lund"_s);
    QCOMPARE(article.outlet, u"Vik Press Plc"_s);
    QCOMPARE(article.published, QDate(1996, 8, 20));
    QCOMPARE(article.language, u"en"_s);
    const QString bare = u"<newsitem><title>Ferry stays</title><text><p>"_s + firstNews
        + u"</p></text><metadata><dc element=\"dc.date.published\" "
          u"value=\"1996-08-21\"/></metadata>"
          "</newsitem>"_s;
    QCOMPARE(newsIn(bare).value(0).title, u"Ferry stays"_s);
    QCOMPARE(newsIn(bare).value(0).published, QDate(1996, 8, 21));
    QVERIFY(newsIn(u"<newsitem><title>Ferry stays</title></newsitem>"_s).value(0).blocks.size()
            < 2);
}

void AgencyNewsTest::saysWhatIsWithdrawn()
{
    QString item = newsItem(u"<inlineXML><div>"_s + newsHtml + u"</div></inlineXML>"_s);
    item.replace(u"<edNote>"_s, u"<pubStatus qcode=\"stat:canceled\"/><edNote>"_s);
    const QList<Article> articles = newsIn(item);
    QCOMPARE(articles.size(), 1);
    QVERIFY(findWarning(articles[0].warnings, WarningKind::Withdrawn));
}

static QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

void AgencyNewsTest::readsNinjs_data()
{
    QTest::addColumn<QString>("json");

    const QString facts =
        u"\"uri\":\"urn:x\",\"pubstatus\":\"usable\",\"language\":\"en\",\"copyrightholder\":\"Vik "
        "Wire\",\"ednote\":\"No\","_s;
    const QString plain = firstNews + u"\\n\\n"_s + secondNews;
    QTest::newRow("1") << u"{"_s + facts
            + u"\"versioncreated\":\"2026-03-14\",\"firstcreated\":\"2026-03-12T10:00:00Z\","
              "\"byline\":\"Ida Lund\",\"headline\":\"Ferry stays\",\"body_text\":\""_s
            + plain + u"\",\"body_xhtml\":\""_s + newsHtml + u"\",\"description_text\":\"No\"}"_s;
    const QString two = u"\"firstcreated\":\"2026-03-12\",\"by\":\"By Ida Lund\",\"headlines\":[{"
                        "\"role\":\"sub\",\"value\":\"No\"},{\"role\":\"main\",\"value\":\"Ferry "
                        "stays\"}],\"bodies\":["_s;
    QTest::newRow("2, text") << u"{"_s + facts + two
            + u"{\"contenttype\":\"text/plain\",\"value\":\""_s + plain + u"\"}]}"_s;
    QTest::newRow("2, text and HTML") << u"{"_s + facts + two
            + u"{\"contenttype\":\"text/plain\",\"value\":\""_s + plain
            + u"\"},{\"contenttype\":\"text/html\",\"value\":\"<section>"_s + newsHtml
            + u"</section>\"}]}"_s;
    QTest::newRow("3, NITF")
        << u"{\"uri\":\"urn:x\",\"pubStatus\":\"usable\",\"language\":\"en\",\"infoSources\":[{"
           u"\"name\":"
           "\"Vik "
           "Wire\"}],\"versionCreated\":\"2026-03-14\",\"contentCreated\":\"2026-03-12\",\"by\":"
           "\"Ida Lund\",\"headlines\":[{\"value\":\"Ferry stays\"}],\"bodies\":[{\"contentType\":"
           "\"application/nitf+xml\",\"value\":\""_s
            + QString(u"<nitf><body><body.content>"_s + newsHtml
                      + u"</body.content></body></nitf>"_s)
            + u"\"},{\"contentType\":\"text/plain\",\"value\":\"No\"}]}"_s;
}

void AgencyNewsTest::readsNinjs()
{
    QFETCH(QString, json);
    const QJsonObject item = object(json.toUtf8());
    QVERIFY(isNinjs(item));
    const Article article = articleOf(draftOfNinjs(item));
    QCOMPARE(article.text, text);
    QCOMPARE(article.title, u"Ferry stays"_s);
    QCOMPARE(article.byline, u"Ida Lund"_s);
    QCOMPARE(article.outlet, u"Vik Wire"_s);
    QCOMPARE(article.published, QDate(2026, 3, 12));
}

void AgencyNewsTest::tellsNinjs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isItem");

    QTest::newRow("says so") << QByteArray(R"({"standard":{"name":"ninjs"}})") << true;
    QTest::newRow("an article of a crawler")
        << QByteArray(R"({"url":"x","headline":"Ferry","body":"It stays"})") << false;
    QTest::newRow("an object") << QByteArray(R"({"uri":"x"})") << false;
}

void AgencyNewsTest::tellsNinjs()
{
    QFETCH(QByteArray, json);
    QTEST(isNinjs(object(json)), "isItem");
}

ONRECORD_TEST(AgencyNewsTest)
#include "tst_agencynews.moc"
