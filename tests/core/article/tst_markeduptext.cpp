// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/markeduptext.h"

#include "core/article/markdown.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"

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
    QCOMPARE(withKnown({whole, last}, {}, sample.text), (QList<Block>{whole, last}));
}

QTEST_GUILESS_MAIN(MarkedUpTextTest)
#include "tst_markeduptext.moc"
