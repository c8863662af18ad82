// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/laidoutwords.h"

#include "tests/support/drawnreading.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace onrecord {

class LaidOutWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOffsets_data();
    void keepsOffsets();
    void framesNoMarkup();
};

void LaidOutWordsTest::keepsOffsets_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("laidOut");
    QTest::addColumn<QStringList>("framed"); // "place symbol"

    QTest::newRow("prose") << u"Nobody 😀 told"_s << u"Nobody 😀 told"_s << QStringList();
    QTest::newRow("lines") << u"a\nb\r\nc\td\u2028e\fg"_s << u"a b\u200b c d e g"_s
                           << QStringList();
    QTest::newRow("override") << u"😀 a\u202eb"_s << u"😀 a|b"_s << QStringList{u"4 [U+202E]"_s};
    QTest::newRow("two in a row") << u"\u2067\u200f"_s << u"||"_s
                                  << QStringList{u"0 [U+2067]"_s, u"1 [U+200F]"_s};
    QTest::newRow("beyond the BMP")
        << u"a\U000E0041b"_s << u"a|\u200cb"_s << QStringList{u"1 [U+E0041]"_s};
    QTest::newRow("control") << u"a\u001bb"_s << u"a|b"_s << QStringList{u"1 ␛"_s};
    QTest::newRow("family") << u"👨\u200d👩"_s << u"👨\u200d👩"_s << QStringList();
    QTest::newRow("bar") << u"a|b"_s << u"a|b"_s << QStringList();
}

void LaidOutWordsTest::keepsOffsets()
{
    QFETCH(QString, words);
    QFETCH(QString, laidOut);
    QFETCH(QStringList, framed);
    const LaidOutWords made = laidOutWords(bareArticle(words), {0, words.size()});
    QCOMPARE(made.text, laidOut);
    QStringList places;
    for (const FramedCharacter &each : made.framed)
        places.append(QString::number(each.begin) + u' ' + each.symbol);
    QCOMPARE(places, framed);
    QCOMPARE(made.text.size(), words.size());
}

void LaidOutWordsTest::framesNoMarkup()
{
    const Reading reading =
        test::markdownReadingOf(u"She *said* it was &#8238;late&zwnj;, he\u200csaid.", {});
    const Article &article = reading.document.article();
    const LaidOutWords made = laidOutWords(article, {0, article.text.size()});
    QStringList symbols;
    for (const FramedCharacter &each : made.framed)
        symbols.append(each.symbol);
    // What an entity means is shown like what is written; an entity without width is not seen.
    QCOMPARE(symbols, QStringList({u"[U+202E]"_s, u"[U+200C]"_s}));
}

} // namespace onrecord

ONRECORD_TEST(onrecord::LaidOutWordsTest)
#include "tst_laidoutwords.moc"
