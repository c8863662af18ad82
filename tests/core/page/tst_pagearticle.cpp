// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/pagearticle.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// A page becomes an article: text, blocks, what was left out.
class PageArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesBlocksInTheText();
    void keepsTheTitleThatIsSaidForPrograms_data();
    void keepsTheTitleThatIsSaidForPrograms();
    void placesWhatIsLeftOut();
    void setsCellsOnALine();
    void saysTheTitleOnce();
    void prefersPeopleToTheOutlet();
    void takesTheDayOfTheAddress();
    void saysWhatCouldNotBeDecoded();
    void takesTheTextThatAScriptWasToShow();
    void keepsTheTextThatIsShown();
    void readsAPlainTextInAPage_data();
    void readsAPlainTextInAPage();
    void keepsCodeInAnArticle();
};

static Article articleOf(const QByteArray &html)
{
    return readPage(decode(html));
}

static const QByteArray prose =
    QByteArray("It rained in Tarn until the evening came, and the ferry stayed. ").repeated(3);

void PageArticleTest::placesBlocksInTheText()
{
    const Article article = articleOf("<article><h1>Ferry 😀 stays</h1><p>" + prose
                                      + "<h2>What now</h2><ul><li>It goes</ul></article>");
    QStringList lines;
    QList<BlockKind> kinds;
    for (const Block &block : article.blocks) {
        lines.append(block.span.in(article.text).toString());
        kinds.append(block.kind);
    }
    QCOMPARE(kinds,
             (QList{BlockKind::Headline, BlockKind::Paragraph, BlockKind::Heading,
                    BlockKind::ListItem}));
    QCOMPARE(article.text, lines.join(u"\n\n"_s));
    QCOMPARE(article.blocks[2].level, quint8(2));
    QCOMPARE(article.titleSpan.in(article.text), article.title);
}

void PageArticleTest::keepsTheTitleThatIsSaidForPrograms_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("stated");

    const QByteArray graph = "<meta property=og:title content='Ferry stays | Courier'>";
    QTest::newRow("Open Graph") << graph << u"Ferry stays | Courier"_s;
    QTest::newRow("JSON-LD before Open Graph") << graph
            + R"(<script type=application/ld+json>{"@type":"NewsArticle","headline":"Ferry stays"}</script>)"
                                               << QString();
    QTest::newRow("the title element")
        << QByteArray("<title>Ferry stays | Courier</title>") << QString();
}

void PageArticleTest::keepsTheTitleThatIsSaidForPrograms()
{
    QFETCH(QByteArray, head);
    const Article article = articleOf("<meta property=og:site_name content=Courier>" + head
                                      + "<article><h1>Ferry stays</h1><p>" + prose + "</article>");
    QTEST(article.statedTitle, "stated");
    // What a reader sees is never with the name of the outlet.
    QCOMPARE(article.title, u"Ferry stays"_s);
    QCOMPARE(article.titleSpan.in(article.text), article.title);
}

void PageArticleTest::placesWhatIsLeftOut()
{
    const Article article = articleOf(
        "<nav>Home</nav><article><h1>Ferry stays</h1><p class=byline>By Ida Lund<p>" + prose
        + "<p>Advertisement<p>It stopped in the evening, and they all went home.</article>");
    QCOMPARE(article.leftOut.size(), 3);
    QCOMPARE(article.leftOut[0].offset, article.blocks[0].span.end); // the title stands first
    QCOMPARE(article.leftOut[1].kind, BlockKind::Byline);
    QCOMPARE(article.leftOut[1].reason, LeftOutReason::AboutArticle);
    QCOMPARE(article.leftOut[2].text, u"Advertisement"_s);
    QCOMPARE(article.leftOut[2].offset, article.blocks[1].span.end);
    QCOMPARE(article.byline, u"Ida Lund"_s);
}

void PageArticleTest::setsCellsOnALine()
{
    const Article article =
        articleOf("<p>" + prose + "<table><tr><th>Item<th>Cost<tr><td>Gate<td>38</table>");
    QVERIFY(article.text.endsWith(u"\n\nItem\tCost\n\nGate\t38"_s));
}

void PageArticleTest::saysTheTitleOnce()
{
    const Article article = articleOf(
        "<meta property=og:title content='The ferry stays'><h1>Tarn: ferry to stay</h1><p>"
        + prose);
    QVERIFY(article.text.startsWith(u"The ferry stays\n\nIt rained"_s));
    QCOMPARE(article.leftOut.value(0).text, u"Tarn: ferry to stay"_s);
    QCOMPARE(article.leftOut.value(0).reason, LeftOutReason::Repeated);
}

void PageArticleTest::prefersPeopleToTheOutlet()
{
    const auto bylineOf = [](const QByteArray &author, const QByteArray &line) {
        return articleOf("<meta property=og:site_name content='Vestby Courier'><meta name=author "
                         "content='"
                         + author + "'><h1>Ferry 😀 stays</h1><p class=byline>" + line + "<p>"
                         + prose)
            .byline;
    };
    QCOMPARE(bylineOf("Vestby Courier", "By Ida Lund"), u"Ida Lund"_s);
    QCOMPARE(bylineOf("Ole Berg, Vestby Courier", "By Ida Lund"), u"Ole Berg"_s);
    QCOMPARE(bylineOf("The Vestby Courier Staff", "By Ida Lund"), u"Ida Lund"_s);
    QCOMPARE(bylineOf("admin", "By Ida Lund"), u"Ida Lund"_s);
    QCOMPARE(bylineOf("Ole Berg", "By Ida Lund"), u"Ole Berg"_s);
    QCOMPARE(bylineOf("Vestby Courier", "4 minutes"), u"Vestby Courier"_s);
    QCOMPARE(bylineOf("Vestby Courier", "<span>Ida Lund</span> <span>Harbour correspondent</span>"),
             u"Ida Lund"_s);
}

void PageArticleTest::takesTheDayOfTheAddress()
{
    const QByteArray link = "<link rel=canonical href='https://courier.example/2026/11/17/ferry'>";
    const QByteArray words = "<h1>Ferry 😀 stays</h1>";
    QCOMPARE(articleOf(link + words + "<p>" + prose).published, QDate(2026, 11, 17));
    QCOMPARE(articleOf(link + words + "<p>By Ida Lund, 16 November 2026<p>" + prose).published,
             QDate(2026, 11, 16));
}

void PageArticleTest::saysWhatCouldNotBeDecoded()
{
    const Article article = articleOf("<meta charset=utf-8><p>Åse “rained” – \xFF");
    QVERIFY(findWarning(article.warnings, WarningKind::Undecodable));
    QCOMPARE(article.encoding, u"UTF-8"_s);
}

static QByteArray withData(const QByteArray &body, const QByteArray &shown)
{
    return R"(<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stays",)"
           R"("articleBody":")"
        + body + "\"}</script><h1>Ferry stays</h1>" + shown;
}

void PageArticleTest::takesTheTextThatAScriptWasToShow()
{
    const QByteArray first = prose.trimmed() + " 😀";
    const Article article = articleOf(withData(first + "\\n\\n" + prose.trimmed(),
                                               "<p>" + first.first(120) + "<div id=rest></div>"));
    QCOMPARE(article.text, QString::fromUtf8("Ferry stays\n\n" + first + "\n\n" + prose.trimmed()));
}

void PageArticleTest::keepsTheTextThatIsShown()
{
    const Article article =
        articleOf(withData(prose + prose, "<article><p>" + prose + "<p>It went 😀.</article>"));
    QCOMPARE(article.text,
             QString::fromUtf8("Ferry stays\n\n" + prose.trimmed() + "\n\nIt went 😀."));
}

void PageArticleTest::readsAPlainTextInAPage_data()
{
    QTest::addColumn<QByteArray>("page");
    const QByteArray head = "By Ida Lund\nVestby Courier\n17 November 2026\n\n";
    const QByteArray text = prose + "\n\n“We stay,” said Ole Berg. " + prose;
    const QByteArray all = "Ferry stays in harbour\n\n" + head + text;
    QTest::newRow("a page of nothing else")
        << "<html><head><meta charset=utf-8></head><body><pre>" + all + "</pre></body></html>";
    QTest::newRow("below a title")
        << "<title>Ferry stays in harbour</title><body><pre>" + all + "</pre>";
    QTest::newRow("below a heading") << "<meta charset=utf-8><h1>Ferry stays in harbour</h1><pre>"
            + head + text + "</pre><nav><a href=/>Home</a></nav>";
    QTest::newRow("in several pieces") << "<title>Ferry stays in harbour</title><body><pre>"
            + all.first(all.indexOf("\n\n“")) + "</pre><pre>" + all.sliced(all.indexOf("“"))
            + "</pre>";
}

void PageArticleTest::readsAPlainTextInAPage()
{
    QFETCH(QByteArray, page);
    const Article article = articleOf(page);
    QCOMPARE(article.title, u"Ferry stays in harbour"_s);
    QCOMPARE(article.byline, u"Ida Lund"_s);
    QCOMPARE(article.outlet, u"Vestby Courier"_s);
    QCOMPARE(article.published, QDate(2026, 11, 17));
    const QString words = QString::fromUtf8(prose).trimmed();
    QCOMPARE(article.text,
             u"Ferry stays in harbour\n\n"_s + words + u"\n\n“We stay,” said Ole Berg. "_s + words);
    for (const Block &each : article.blocks)
        QVERIFY(isRead(each.kind));
}

void PageArticleTest::keepsCodeInAnArticle()
{
    const Article article = articleOf("<article><h1>Ferry stays</h1><p>" + prose + "<pre>" + prose
                                      + "\nsail --not</pre></article>");
    QCOMPARE(article.blocks.last().kind, BlockKind::Preformatted);
    QVERIFY(article.text.endsWith(u"\nsail --not"_s));
}

ONRECORD_TEST(PageArticleTest)
#include "tst_pagearticle.moc"
