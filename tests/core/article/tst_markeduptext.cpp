// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markeduptext.h"

#include "core/article/markdown.h"
#include "core/formats/articlereader.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class MarkedUpTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWordsAlone();
    void showsWords_data();
    void showsWords();
    void showsWordsOfAnArticle_data();
    void showsWordsOfAnArticle();
    void keepsWordsInPlace();
    void partsBlocksByThoseOfTheHead();
};

void MarkedUpTextTest::keepsWordsAlone()
{
    const QString text = u"a: b\n# It *rained* 😀\r\n<!-- c -->\n\n> wasn&rsquo;t\n"_s;
    const auto read = readMarkdown(text, 5);
    QVERIFY(read);
    QCOMPARE(wordsAlone(text, *read, 5),
             u"a: b\n  It  rained  😀\r\n          \n\n  wasn’      t\n"_s);
}

void MarkedUpTextTest::showsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("no marks") << u"It rained 😀."_s << u"It rained 😀."_s;
    QTest::newRow("emphasis") << u"**It** *rained* 😀."_s << u"It rained 😀."_s;
    QTest::newRow("a link") << u"See [the 😀](https://example.org)."_s << u"See the 😀."_s;
    QTest::newRow("within words") << u"un*believ*able 😀**ly**"_s << u"unbelievable 😀ly"_s;
    QTest::newRow("lines") << u"It \nrained  \n and\\\n  **it** \n stopped 😀."_s
                           << u"It rained and it stopped 😀."_s;
    QTest::newRow("Windows lines") << u"> It \r\n> rained 😀."_s << u"It rained 😀."_s;
    QTest::newRow("<br>") << u"It rained <br>\n and <br/> stopped 😀"_s
                          << u"It rained and stopped 😀"_s;
    QTest::newRow("code") << u"Run `make \"*all*\"` 😀."_s << u"Run make \"*all*\" 😀."_s;
    QTest::newRow("a place links lead to")
        << u"See [*the* 😀][a].\n\n[a]: https://example.org"_s << u"See the 😀."_s;
    QTest::newRow("tags") << u"It <b class=\"x\">rained</b><!-- c --> 😀"_s << u"It rained 😀"_s;
    QTest::newRow("notes") << u"Orr[^1] 😀 said[^2]."_s << u"Orr 😀 said."_s;
    QTest::newRow("entities") << u"&ldquo;It wasn&#8217;t &#x1F6A2;&rdquo;"_s << u"“It wasn’t 🚢”"_s;
}

void MarkedUpTextTest::showsWords()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const auto read = readMarkdown(text);
    QVERIFY(read && read->blocks.size() == 1);
    QCOMPARE(shownWords(text, read->blocks.first().span, read->markup), shown);
}

void MarkedUpTextTest::showsWordsOfAnArticle_data()
{
    QTest::addColumn<QString>("marked"); // ⟦ ⟧ around what is shown
    QTest::addColumn<bool>("isMarkdown");
    QTest::addColumn<QString>("shown");

    QTest::newRow("plain") << u"It **⟦rained\n  😀**⟧."_s << false << u"rained\n  😀**"_s;
    QTest::newRow("plain paragraphs")
        << u"⟦It *rained*.\n\nIt 😀⟧"_s << false << u"It *rained*.\n\nIt 😀"_s;
    QTest::newRow("within a list item") << u"- It ⟦**rained** 😀⟧."_s << true << u"rained 😀"_s;
    QTest::newRow("list items") << u"- It ⟦rained.\n  - *It*⟧ 😀 stopped."_s << true
                                << u"rained. It"_s;
    QTest::newRow("table cells") << u"| a | ⟦b |\n|---|---|\n| **c**⟧ | d |"_s << true << u"b c"_s;
    QTest::newRow("over what is left out")
        << u"⟦It rained.\n\n<!-- said -->\n\nIt⟧ 😀 stopped."_s << true << u"It rained. It"_s;
    QTest::newRow("in what is left out")
        << u"<!-- ⟦said⟧ -->\n\nIt 😀 stopped."_s << true << u"said"_s;
    QTest::newRow("end of an article") << u"It *stopped* 😀⟦.⟧"_s << true << u"."_s;
}

void MarkedUpTextTest::showsWordsOfAnArticle()
{
    QFETCH(QString, marked);
    QFETCH(bool, isMarkdown);
    const MarkedText sample = MarkedText::parse(marked);
    const auto format = isMarkdown ? TextFormat::Markdown : TextFormat::Plain;
    const Article article = articleFromText(sample.text, format).value();
    QTEST(shownWords(article, sample.spans.first()), "shown");
}

void MarkedUpTextTest::keepsWordsInPlace()
{
    const QString text = u"It **r**ained &ldquo;😀&#128674;&rdquo;\n> so"_s;
    const Article article = articleFromText(u"> "_s + text, TextFormat::Markdown).value();
    const Span whole{2, article.text.size()};
    const QString words = wordsInPlace(article, whole);
    QCOMPARE(words.size(), whole.length());
    QCOMPARE(QString(words).remove(QChar(0x200C)), u"It rained “😀🚢” so"_s);
    QCOMPARE(words.indexOf(u'”'), text.indexOf(u"&rdquo;"));
    QCOMPARE(words.indexOf(u" so"), text.indexOf(u" so")); // a line may break behind the blank
    const Span half{text.indexOf(u"rdquo") + 2, text.indexOf(u"rdquo") + 4};
    QCOMPARE(wordsInPlace(article, half).remove(QChar(0x200C)), QString());
}

void MarkedUpTextTest::partsBlocksByThoseOfTheHead()
{
    const MarkedText sample =
        MarkedText::parse(u"⟦⟦a:By Ane 🚢⟧\n⟦b:It rained.⟧⟧\n\n⟦c:It stopped.⟧"_s);
    const Block whole{sample.spans.first(), BlockKind::Quotation};
    const Block last{sample.spanNamed(u"c"), BlockKind::ListItem};
    const Block byline{sample.spanNamed(u"a"), BlockKind::Byline};
    QCOMPARE(withKnown({whole, last}, {byline}, sample.text),
             (QList<Block>{byline, {sample.spanNamed(u"b"), BlockKind::Quotation}, last}));
    QCOMPARE(withKnown({}, {byline}, sample.text), (QList<Block>{byline}));
    const Block over{{byline.span.begin, sample.spanNamed(u"b").end}, BlockKind::Headline};
    QCOMPARE(withKnown({whole, last}, {byline, over}, sample.text),
             (QList<Block>{byline, {sample.spanNamed(u"b"), BlockKind::Headline}, last}));
    QCOMPARE(withKnown({whole, last}, {}, sample.text), (QList<Block>{whole, last}));
}

ONRECORD_TEST(MarkedUpTextTest)
#include "tst_markeduptext.moc"
