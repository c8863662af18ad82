// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articlereader.h"
#include "core/importing/lettering.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

/// One text and a copy of it: what stands where in either.
class LetteringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPlacesInACopy_data();
    void findsPlacesInACopy();
    void hasNoPlaceForBlanks();
    void isWhatExportsShow_data();
    void isWhatExportsShow();
};

void LetteringTest::findsPlacesInACopy_data()
{
    QTest::addColumn<QString>("copy"); // the same words are marked in both
    QTest::addColumn<QString>("article");
    QTest::newRow("line ends") << u"No.\n\n⟦“We stay,⟧\n⟦😀”⟧ she said."_s
                               << u"No.\r\n\r\n⟦“We stay,⟧\r\n⟦😀”⟧ she said."_s;
    QTest::newRow("blanks") << u" ⟦No⟧.   ⟦No⟧."_s << u"⟦No⟧. ⟦No⟧."_s;
    QTest::newRow("within words") << u"a⟦b⟧c ⟦𝒜⟧x"_s << u"a⟦b⟧c\n⟦𝒜⟧x"_s;
}

void LetteringTest::findsPlacesInACopy()
{
    QFETCH(QString, copy);
    QFETCH(QString, article);
    const MarkedText from = MarkedText::parse(copy);
    const MarkedText to = MarkedText::parse(article);
    const Lettering ofCopy = Lettering::asWritten(from.text);
    const Lettering ofArticle = Lettering::asWritten(to.text);
    QCOMPARE(ofCopy.letters(), ofArticle.letters());
    for (qsizetype mark = 0; mark < from.spans.size(); ++mark)
        QCOMPARE(ofCopy.placeIn(ofArticle, from.spans[mark]).value(), to.spans[mark]);
}

void LetteringTest::hasNoPlaceForBlanks()
{
    const Lettering letters = Lettering::asWritten(u"a  b");
    QVERIFY(!letters.placeIn(letters, {1, 3}));
    QVERIFY(!letters.placeIn(letters, {4, 4}));
    QVERIFY(Lettering::asWritten({}).letters().isEmpty());
}

void LetteringTest::isWhatExportsShow_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup") << u"**“We stay,”** said [Ana](https://a.example) &amp; Bo"_s
                            << u"“Westay,”saidAna&Bo"_s;
    QTest::newRow("what nobody would see") << u"to\u202Eday 😀"_s << u"to[U+202E]day😀"_s;
    QTest::newRow("nothing to show for") << u"“We stay,” she said."_s << u"“Westay,”shesaid."_s;
}

void LetteringTest::isWhatExportsShow()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const Article article = articleFromText(text, TextFormat::Markdown).value();
    Spans paragraphs;
    for (const Block &block : article.blocks)
        paragraphs.append(block.span);
    QCOMPARE(Lettering::asShown(article, paragraphs).letters(), shown);
}

ONRECORD_TEST(LetteringTest)
#include "tst_lettering.moc"
