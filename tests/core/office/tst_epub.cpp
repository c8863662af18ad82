// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/epub.h"
#include "core/office/epubpage.h"
#include "tests/support/officelines.h"
#include "tests/support/roomtests.h"
#include "tests/support/samplezip.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// Books that hold articles: which pages are read, in which order, and who is believed.
class EpubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPagesInTheOrderOfReading();
    void leavesOutWhatIsAboutTheBook();
    void believesThePackageOfABook();
    void believesAPublisherThatIsAnOutlet();
    void readsAllPagesWhereTheOrderNamesNone();
    void believesNoProgram();
    void givesEachArticleOfAPeriodical();
    void givesBriefsOfAPeriodical();
    void refuses_data();
    void refuses();
    void endsElementsThatXhtmlCloses_data();
    void endsElementsThatXhtmlCloses();
    void readsPartsOfPages();
};

namespace {

const QByteArray running =
    "The ferry will stay in its harbour until the storm is over, the harbour "
    "master said on Tuesday, and nobody sailed.";

QByteArray page(const QByteArray &body)
{
    return "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\" "
           "xmlns:epub=\"http://www.idpf.org/2007/ops\"><head><title/></head><body>"
        + body + "</body></html>";
}

QByteArray package(const QByteArray &metadata, const QByteArray &spine)
{
    return "<package xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata>" + metadata
        + "</metadata><manifest>"
          "<item id=\"nav\" href=\"nav.xhtml\" properties=\"nav\" media-type=\"a/xhtml+xml\"/>"
          "<item id=\"front\" href=\"front.xhtml\" media-type=\"application/xhtml+xml\"/>"
          "<item id=\"b\" href=\"text/b.xhtml\" media-type=\"application/xhtml+xml\"/>"
          "<item id=\"a\" href=\"text/a%20one.xhtml\" media-type=\"application/xhtml+xml\"/>"
          "<item id=\"gone\" href=\"text/gone.xhtml\" media-type=\"application/xhtml+xml\"/>"
          "</manifest><spine>"
        + spine + "</spine></package>";
}

const QByteArray container = "<container><rootfiles><rootfile full-path=\"OPS/content.opf\"/>"
                             "</rootfiles></container>";

Result<QList<Article>> articlesOf(const QList<ZipMember> &members)
{
    const auto archive = ZipArchive::open(zipOf(members));
    if (!archive)
        return archive.error();
    QList<Article> articles;
    const auto counts = readEpub(*archive, [&](Article &&article) {
        articles.append(article);
        return true;
    });
    if (!counts)
        return counts.error();
    return articles;
}

Article only(const QList<ZipMember> &members)
{
    const auto articles = articlesOf(members);
    return articles && articles->size() == 1 ? articles->first() : Article();
}

QList<ZipMember> book(const QByteArray &metadata, const QByteArray &spine,
                      const QList<ZipMember> &pages)
{
    return QList<ZipMember>{{"META-INF/container.xml", container},
                            {"OPS/content.opf", package(metadata, spine)}}
    + pages;
}

} // namespace

void EpubTest::readsPagesInTheOrderOfReading()
{
    const Article article = only(book(
        "<dc:title>Ferry stays</dc:title>",
        "<itemref idref=\"gone\"/><itemref idref=\"a\"/><itemref idref=\"b\"/>"
        "<itemref idref=\"a\"/>",
        {{"OPS/text/b.xhtml", page("<h2>The cost</h2><p>Second. " + running + "</p>")},
         {"OPS/text/a one.xhtml", page("<h1>Ferry stays</h1><p>First. " + running + "</p>")}}));
    const QString words = QString::fromUtf8(running);
    QCOMPARE(article.text,
             u"Ferry stays\n\nFirst. "_s + words + u"\n\nThe cost\n\nSecond. "_s + words);
}

void EpubTest::leavesOutWhatIsAboutTheBook()
{
    const Article article =
        only(book("<dc:title>Ferry stays</dc:title>",
                  "<itemref idref=\"nav\"/><itemref idref=\"front\"/><itemref idref=\"b\"/>"
                  "<itemref idref=\"a\" linear=\"no\"/>",
                  {{"OPS/nav.xhtml", page("<p>no</p>")},
                   {"OPS/front.xhtml",
                    page("<h1 class=\"title\">Ferry stays</h1><p class=\"author\">Ida Lund</p>"
                         "<p class=\"date\">November 17, 2026</p>")},
                   {"OPS/text/b.xhtml", page("<p>" + running + "</p>")},
                   {"OPS/text/a one.xhtml", page("<p>no</p>")}}));
    QCOMPARE(article.text, u"Ferry stays\n\n"_s + QString::fromUtf8(running));
    QCOMPARE(article.byline, u"Ida Lund"_s);
    QCOMPARE(article.published, QDate(2026, 11, 17));
}

void EpubTest::believesThePackageOfABook()
{
    const Article article = only(
        book("<dc:title>Ferry stays</dc:title><dc:creator>Ida Lund</dc:creator>"
             "<dc:creator opf:role=\"edt\" xmlns:opf=\"o\">Ole Berg</dc:creator>"
             "<dc:publisher>Vestby Courier</dc:publisher><dc:date>2026-11-17</dc:date>"
             "<dc:language>en-GB</dc:language><dc:source>https://courier.example/1</dc:source>",
             "<itemref idref=\"b\"/>",
             {{"OPS/text/b.xhtml", page("<h1>Chapter one</h1><p>" + running + "</p>")}}));
    QCOMPARE(article.title, u"Ferry stays"_s);
    QCOMPARE(article.byline, u"Ida Lund"_s);
    QCOMPARE(article.outlet, u"Vestby Courier"_s);
    QCOMPARE(article.published, QDate(2026, 11, 17));
    QCOMPARE(article.language, u"en"_s);
    QCOMPARE(article.url, u"https://courier.example/1"_s);
    QVERIFY(article.text.contains(u"Chapter one"_s));
}

/// The text names an agency, the package the newspaper.
void EpubTest::believesAPublisherThatIsAnOutlet()
{
    const Article article =
        only(book("<dc:title>Ferry stays</dc:title><dc:publisher>Vestby Courier</dc:publisher>",
                  "<itemref idref=\"b\"/>",
                  {{"OPS/text/b.xhtml",
                    page("<h1>Ferry stays</h1><p>VESTBY (Tarn Press) – " + running + "</p>")}}));
    QCOMPARE(article.outlet, u"Vestby Courier"_s);
}

void EpubTest::readsAllPagesWhereTheOrderNamesNone()
{
    const Article article =
        only(book("<dc:title>Ferry stays</dc:title>", "<itemref idref=\"nowhere\"/>",
                  {{"OPS/text/b.xhtml", page("<h1>Ferry stays</h1><p>" + running + "</p>")}}));
    QVERIFY(article.text.contains(QString::fromUtf8(running)));
}

void EpubTest::believesNoProgram()
{
    const Article article =
        only(book("<dc:title>Unknown Title</dc:title><dc:creator>desk-4</dc:creator>"
                  "<dc:date>2026-11-20T08:00:00Z</dc:date>"
                  "<meta property=\"dcterms:modified\">2026-11-20T08:00:01Z</meta>",
                  "<itemref idref=\"b\"/>",
                  {{"OPS/text/b.xhtml",
                    page("<p>Ferry stays in harbour</p><p>By Ida Lund</p><p>Vestby Courier, 17 "
                         "November 2026</p><p>"
                         + running + "</p>")}}));
    QCOMPARE(article.title, u"Ferry stays in harbour"_s);
    QCOMPARE(article.byline, u"Ida Lund"_s);
    QCOMPARE(article.outlet, u"Vestby Courier"_s);
    QCOMPARE(article.published, QDate(2026, 11, 17));
}

void EpubTest::givesEachArticleOfAPeriodical()
{
    const QByteArray text = ("<p>" + running + "</p>").repeated(3);
    const auto articles = articlesOf(
        book("<dc:title>Vestby Courier [Tue, 17 Nov 2026]</dc:title>"
             "<dc:creator>calibre</dc:creator><dc:date>2026-11-17T06:00:00Z</dc:date>"
             "<meta name=\"calibre:publication_type\" content=\"periodical:newspaper\"/>",
             "<itemref idref=\"front\"/><itemref idref=\"a\"/><itemref idref=\"b\"/>",
             {{"OPS/front.xhtml", page("<h2>Sections</h2><p>News</p>")},
              {"OPS/text/a one.xhtml",
               page("<div class=\"calibre_navbar\">Next</div><h1>Ferry stays</h1>" + text)},
              {"OPS/text/b.xhtml", page("<h1>Rain stops</h1>" + text)}}));
    QVERIFY(articles);
    QCOMPARE(articles->size(), 2);
    QCOMPARE(articles->at(0).title, u"Ferry stays"_s);
    QCOMPARE(articles->at(1).title, u"Rain stops"_s);
    QCOMPARE(articles->at(0).outlet, u"Vestby Courier"_s);
    QCOMPARE(articles->at(0).published, QDate(2026, 11, 17));
    QVERIFY(!articles->at(0).text.contains(u"Next"_s));
}

/// Newspapers have articles of two sentences, and pages that list others with what they are about.
void EpubTest::givesBriefsOfAPeriodical()
{
    const QByteArray line = "<p>" + running + "</p>";
    const QByteArray item = "<li><a href=\"b.xhtml\">Rain stops</a> " + running + "</li>";
    const auto articles = articlesOf(
        book("<dc:title>Vestby Courier [Tue, 17 Nov 2026]</dc:title>"
             "<meta name=\"calibre:publication_type\" content=\"periodical:newspaper\"/>",
             "<itemref idref=\"front\"/><itemref idref=\"a\"/><itemref idref=\"b\"/>",
             {{"OPS/front.xhtml", page("<h2>Local</h2><ul>" + item + item + "</ul>" + line)},
              {"OPS/text/a one.xhtml", page("<h1>Ferry stays</h1>" + line + line)},
              {"OPS/text/b.xhtml", page("<h1>Photos</h1><p>The quay.</p>")}}));
    QVERIFY(articles);
    QCOMPARE(articles->size(), 1);
    QCOMPARE(articles->at(0).title, u"Ferry stays"_s);
}

void EpubTest::refuses_data()
{
    QTest::addColumn<QList<QByteArray>>("members"); // name, bytes, name …
    QTest::addColumn<int>("fault");
    QTest::newRow("a package that is not there")
        << QList<QByteArray>{"META-INF/container.xml", container} << int(Fault::Damaged);
    QTest::newRow("a package that breaks off")
        << QList<QByteArray>{"META-INF/container.xml", container, "OPS/content.opf", "<package><m"}
        << int(Fault::Damaged);
    QTest::newRow("pages that are encrypted")
        << QList<QByteArray>{"META-INF/container.xml", container, "META-INF/encryption.xml",
                             "<e><CipherReference URI=\"OPS/text/a.xhtml\"/></e>"}
        << int(Fault::Locked);
}

void EpubTest::refuses()
{
    QFETCH(QList<QByteArray>, members);
    QList<ZipMember> parts;
    for (qsizetype at = 0; at + 1 < members.size(); at += 2)
        parts.append({members[at], members[at + 1]});
    const auto articles = articlesOf(parts);
    QVERIFY(!articles);
    QTEST(int(articles.error().fault), "fault");
}

void EpubTest::endsElementsThatXhtmlCloses_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("closed");
    QTest::newRow("a title") << QByteArray("<title/>a") << QByteArray("<title></title>a");
    QTest::newRow("attributes") << QByteArray("<a id='x>/>' b=\"1\" />a")
                                << QByteArray("<a id='x>/>' b=\"1\" ></a>a");
    QTest::newRow("what is always empty")
        << QByteArray("a<br/><IMG src=x/>") << QByteArray("a<br/><IMG src=x/>");
    QTest::newRow("a number of a note") << QByteArray("a<a epub:type=\"noteref\">1</a>b")
                                        << QByteArray("a<a epub:type=\"noteref\"></a>b");
    QTest::newRow("comments, signs and ends")
        << QByteArray("<!-- <p/> -->a < b</p><p") << QByteArray("a < b</p><p");
}

void EpubTest::endsElementsThatXhtmlCloses()
{
    QFETCH(QByteArray, page);
    QTEST(withEndTags(page), "closed");
}

void EpubTest::readsPartsOfPages()
{
    int tables = 4;
    const EpubPage read = readEpubPage(
        page("<h2>The cost</h2><p class=\"quote\">We stay.</p><p>It<span epub:type=\"pagebreak\"> 7"
             "</span> rained "
             "😀.</p><ul><li>one</li></ul><table><tr><th>Day</th><th>Rain</th></tr><tr>"
             "<td>Monday</td><td>4</td></tr></table><aside epub:type=\"footnote\"><p>At sea.</p>"
             "</aside>"),
        tables);
    QCOMPARE(officeLines(read.blocks),
             (QStringList{u"h2: The cost"_s, u"quotation: We stay."_s, u"It rained 😀."_s,
                          u"item: one"_s, u"[0,0] Day"_s, u"[0,1] Rain"_s, u"[1,0] Monday"_s,
                          u"[1,1] 4"_s, u"note: At sea."_s}));
    QCOMPARE(read.blocks[4].table, 4);
    QCOMPARE(tables, 5);
    QVERIFY(!read.isAboutBook);
}

ONRECORD_TEST(EpubTest)
#include "tst_epub.moc"
