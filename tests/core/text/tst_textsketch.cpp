// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/textsketch.h"

#include "tests/support/roomtests.h"

#include <QRandomGenerator>
#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

/// \a count words drawn from a vocabulary of a newspaper's size.
static QStringList drawnWords(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QStringList words;
    for (int number = 0; number < count; ++number) {
        // Half of a text are the same hundred words.
        const int rank = random.bounded(2) == 0 ? random.bounded(100) : random.bounded(20'000);
        words.append(u"w%1"_s.arg(rank));
    }
    return words;
}

class TextSketchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowMuchTwoTextsShare_data();
    void tellsHowMuchTwoTextsShare();
    void seesThroughCaseMarksAndBlanks();
    void knowsShortTexts();
    void isReadAgain();
    void refusesWhatItDidNotWrite();
    void isTheSameEverywhere();
};

void TextSketchTest::tellsHowMuchTwoTextsShare_data()
{
    QTest::addColumn<QStringList>("one");
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");

    const QStringList article = drawnWords(900, 1);
    QTest::newRow("itself") << article << article << 1.0 << 1.0;
    QTest::newRow("another") << article << drawnWords(900, 2) << 0.0 << 0.05;
    QTest::newRow("another, ten times as long") << article << drawnWords(9000, 3) << 0.0 << 0.15;
    QTest::newRow("its first third") << article << article.mid(0, 300) << 0.6 << 1.0;
    QTest::newRow("grown tenfold") << article << article + drawnWords(8100, 4) << 0.5 << 1.0;
    QStringList edited = article;
    for (qsizetype at = 0; at < edited.size(); at += 7)
        edited[at] = u"edited"_s;
    QTest::newRow("every seventh word another") << article << edited << 0.35 << 0.8;
    QTest::newRow("nothing") << article << QStringList() << 0.0 << 0.0;
}

void TextSketchTest::tellsHowMuchTwoTextsShare()
{
    QFETCH(QStringList, one);
    QFETCH(QStringList, other);
    QFETCH(double, least);
    QFETCH(double, most);
    const TextSketch a(one.join(u' '));
    const TextSketch b(other.join(u' '));
    QVERIFY2(a.sharedWith(b) >= least && a.sharedWith(b) <= most,
             qPrintable(QString::number(a.sharedWith(b))));
    QCOMPARE(b.sharedWith(a), a.sharedWith(b));
}

void TextSketchTest::seesThroughCaseMarksAndBlanks()
{
    const TextSketch a(u"“We stay 😀,” she said.\r\n\r\nThe ferry left."_s);
    const TextSketch b(u"\"WE STAY 😀\" –  she said. The ferry left"_s);
    QVERIFY(a == b);
}

void TextSketchTest::knowsShortTexts()
{
    QVERIFY(TextSketch(u""_s).isEmpty());
    QVERIFY(TextSketch(u" …! "_s).isEmpty());
    QCOMPARE(TextSketch(u"Rain"_s).sharedWith(TextSketch(u"rain."_s)), 1.0);
    QCOMPARE(TextSketch(u"Rain"_s).sharedWith(TextSketch(u"Sun"_s)), 0.0);
    QCOMPARE(TextSketch(u"No rain"_s).sharedWith(TextSketch(u"No sun"_s)), 0.0);
}

void TextSketchTest::isReadAgain()
{
    for (const int words : {0, 1, 40, 3000}) {
        const TextSketch sketch(drawnWords(words, 5).join(u' '));
        const std::optional<TextSketch> again = TextSketch::fromText(sketch.toText());
        QVERIFY(again && *again == sketch);
        QVERIFY(sketch.toText().size() <= 1024);
    }
}

void TextSketchTest::refusesWhatItDidNotWrite()
{
    QVERIFY(!TextSketch::fromText(u"0000000"_s));
    QVERIFY(!TextSketch::fromText(u"0000000g"_s));
    QVERIFY(!TextSketch::fromText(u"0000000200000001"_s)); // not ascending
}

/// They are kept in libraries, so they may never come out otherwise.
void TextSketchTest::isTheSameEverywhere()
{
    QCOMPARE(TextSketch(u"The ferry sails again."_s).toText(), u"1d5ad2b4ccac8680"_s);
}

ONRECORD_TEST(TextSketchTest)
#include "tst_textsketch.moc"
