// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/word.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

static Word word(QStringView letters)
{
    return wordOf(letters, TokenKind::Word);
}

class WordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtShape_data();
    void looksAtShape();
    void takesAlikeForTheSame_data();
    void takesAlikeForTheSame();
    void tellsApart_data();
    void tellsApart();
    void sharesPrefixAndSuffix();
    void tellsLongWordsApart();
};

void WordTest::looksAtShape_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<WordShape>("shape");
    QTest::newRow("small") << u"quay"_s << TokenKind::Word << WordShape::Small;
    QTest::newRow("capital") << u"Seldra"_s << TokenKind::Word << WordShape::Capital;
    QTest::newRow("one capital") << u"A"_s << TokenKind::Word << WordShape::Capital;
    QTest::newRow("capitals") << u"NHC"_s << TokenKind::Word << WordShape::Capitals;
    QTest::newRow("mixed") << u"McOake"_s << TokenKind::Word << WordShape::Mixed;
    QTest::newRow("a capital inside") << u"eFerry"_s << TokenKind::Word << WordShape::Mixed;
    QTest::newRow("Cyrillic") << u"Іван"_s << TokenKind::Word << WordShape::Capital;
    QTest::newRow("a letter that is two") << u"ǅordan"_s << TokenKind::Word << WordShape::Capital;
    QTest::newRow("letters without case") << u"王小明"_s << TokenKind::Word << WordShape::Small;
    QTest::newRow("beyond the BMP") << u"𝒜na"_s << TokenKind::Word << WordShape::Small;
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) << TokenKind::Word << WordShape::Small;
    QTest::newRow("a number") << u"4.5"_s << TokenKind::Number << WordShape::Number;
    QTest::newRow("a mark") << u"“"_s << TokenKind::QuoteMark << WordShape::Mark;
    QTest::newRow("an emoji") << u"😀"_s << TokenKind::Symbol << WordShape::Mark;
}

void WordTest::looksAtShape()
{
    QFETCH(QString, letters);
    QFETCH(TokenKind, kind);
    QFETCH(WordShape, shape);
    const Word read = wordOf(letters, kind);
    QVERIFY(read.shape == shape);
    QVERIFY(read.kind == kind);
}

void WordTest::takesAlikeForTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("case") << u"SAID"_s << u"said"_s;
    QTest::newRow("case of other letters") << u"ŽIŽKA"_s << u"žižka"_s;
    QTest::newRow("digits") << u"1984"_s << u"2027"_s;
    QTest::newRow("digits of another script") << u"٤٢"_s << u"42"_s;
    QTest::newRow("apostrophes") << u"don’t"_s << u"don't"_s;
    QTest::newRow("quotation marks") << u"“"_s << u"\""_s;
}

void WordTest::takesAlikeForTheSame()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(word(one).form, word(other).form);
    QCOMPARE(word(one).prefix, word(other).prefix);
    QCOMPARE(word(one).suffix2, word(other).suffix2);
    QCOMPARE(word(one).suffix3, word(other).suffix3);
}

void WordTest::tellsApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("two words") << u"said"_s << u"says"_s;
    QTest::newRow("turned round") << u"no"_s << u"on"_s;
    QTest::newRow("one letter more") << u"a"_s << u"aa"_s;
    QTest::newRow("scripts that look alike") << u"Oake"_s << u"Оake"_s;
    QTest::newRow("an accent") << u"Ruiz"_s << u"Ruíz"_s;
    QTest::newRow("emoji") << u"😀"_s << u"😁"_s;
}

void WordTest::tellsApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(word(one).form != word(other).form);
}

void WordTest::sharesPrefixAndSuffix()
{
    QCOMPARE(word(u"warned").prefix, word(u"warning").prefix);
    QCOMPARE(word(u"warned").suffix2, word(u"added").suffix2);
    QCOMPARE(word(u"warning").suffix3, word(u"Saying").suffix3);
    QVERIFY(word(u"warned").suffix3 != word(u"added").suffix2);
    // A word that is too short for them is its own.
    QCOMPARE(word(u"he").prefix, word(u"he").form);
    QCOMPARE(word(u"a").suffix2, word(u"a").suffix3);
}

void WordTest::tellsLongWordsApart()
{
    const QString stem = QString(24, u'x');
    QVERIFY(word(stem + u"ab"_s).form != word(stem).form);
    // Told apart by their beginning and length alone, as word.cpp says.
    QCOMPARE(word(stem + u"ab"_s).form, word(stem + u"cd"_s).form);
    QVERIFY(word(stem + u"ab"_s).suffix2 != word(stem + u"cd"_s).suffix2);
}

ONRECORD_TEST(WordTest)
#include "tst_word.moc"
