// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/foldedwords.h"
#include "core/text/wordalignment.h"
#include "tests/support/markedtext.h"
#include "tests/support/readable.h"
#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace Qt::StringLiterals;

namespace {

Spans spansOf(const QList<FoldedWord> &words)
{
    Spans spans;
    for (const FoldedWord &word : words)
        spans.append({word.begin, word.end});
    return spans;
}

bool readAlike(const QString &a, const QString &b)
{
    const QList<FoldedWord> first = findFoldedWords(a);
    const QList<FoldedWord> second = findFoldedWords(b);
    return std::equal(first.cbegin(), first.cend(), second.cbegin(), second.cend(),
                      [](const FoldedWord &x, const FoldedWord &y) { return x.key == y.key; });
}

double likenessOf(const QString &wanted, const QString &words)
{
    const QList<FoldedWord> first = findFoldedWords(wanted);
    const QList<FoldedWord> second = findFoldedWords(words);
    return likenessForwards(first, second);
}

} // namespace

class FoldedWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWords_data();
    void findsWords();
    void readsAlike_data();
    void readsAlike();
    void knowsWhereThreeWordsStand();
    void likensContexts();
    void alignsAnEditedStretch();
};

void FoldedWordsTest::findsWords_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("nothing") << u""_s;
    QTest::newRow("marks alone") << u"… — “”"_s;
    QTest::newRow("a sentence") << u"“⟦We⟧ ⟦stay⟧,” ⟦she⟧ ⟦said⟧."_s;
    QTest::newRow("an apostrophe parts") << u"⟦we⟧’⟦ll⟧ ⟦see⟧"_s;
    QTest::newRow("a combining mark stays") << u"⟦cafe\u0301⟧ ⟦nai\u0308ve⟧"_s;
    QTest::newRow("a soft hyphen stays") << u"⟦har\u00ADbour⟧"_s;
    QTest::newRow("emoji stand alone") << u"⟦😀⟧⟦😀⟧ ⟦ok⟧⟦😀⟧"_s;
    QTest::newRow("ideographs stand alone") << u"⟦東⟧⟦京⟧ ⟦2026⟧"_s;
    QTest::newRow("letters beyond the BMP") << u"⟦𝔣𝔢𝔯⟧ ⟦x⟧"_s;
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) + u" ⟦x⟧"_s;
}

void FoldedWordsTest::findsWords()
{
    QFETCH(QString, marked);
    const MarkedText drawn = MarkedText::parse(marked);
    QCOMPARE(withMarks(drawn.text, spansOf(findFoldedWords(drawn.text))), marked);
}

void FoldedWordsTest::readsAlike_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");

    QTest::newRow("case") << u"The FERRY Åre"_s << u"the ferry åre"_s << true;
    QTest::newRow("marks and blanks") << u"“We’ll stay,”"_s << u"\"we'll  stay\""_s << true;
    QTest::newRow("normal forms") << u"Måløy café"_s
                                  << u"Måløy café"_s.normalized(QString::NormalizationForm_D)
                                  << true;
    QTest::newRow("accents") << u"Måloy café"_s << u"Maløy cafe"_s << true;
    QTest::newRow("marks that are letters") << u"мой"_s << u"мои"_s << false;
    QTest::newRow("soft hyphen") << u"har\u00ADbour"_s << u"harbour"_s << true;
    QTest::newRow("another word") << u"We stay"_s << u"We say"_s << false;
    QTest::newRow("another order") << u"We stay"_s << u"stay we"_s << false;
    QTest::newRow("one word more") << u"We stay"_s << u"We stay put"_s << false;
}

void FoldedWordsTest::readsAlike()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, alike);
    QCOMPARE(readAlike(one, other), alike);
}

void FoldedWordsTest::knowsWhereThreeWordsStand()
{
    const WordIndex index(u"no one stays and no one leaves and no one stays 😀 here");
    const auto placesOf = [&](const QString &words, qsizetype most) {
        const QList<FoldedWord> three = findFoldedWords(words);
        return index.placesOf(std::span<const FoldedWord, 3>(three.constData(), 3), most);
    };
    QCOMPARE(placesOf(u"no one stays"_s, 9), (QList<qint32>{0, 8}));
    QCOMPARE(placesOf(u"No One LEAVES"_s, 9), (QList<qint32>{4}));
    QCOMPARE(placesOf(u"stays 😀 here"_s, 9), (QList<qint32>{10}));
    QCOMPARE(placesOf(u"no one stays"_s, 1), QList<qint32>()); // too many tell nothing
    QCOMPARE(placesOf(u"one no stays"_s, 9), QList<qint32>());
    QCOMPARE(WordIndex(u"two words")
                 .placesOf(std::span<const FoldedWord, 3>(index.words().constData(), 3), 9),
             QList<qint32>());
}

void FoldedWordsTest::likensContexts()
{
    const QString wanted = u"she said on the quay in the rain"_s;
    const QStringList fromMostToLeast = {
        wanted,
        u"she said on that cold quay in the rain"_s,
        u"she said on the quay at noon"_s,
        u"she said at noon"_s,
        u"rain was in the news"_s,
    };
    double last = 1.01;
    for (const QString &words : fromMostToLeast) {
        QVERIFY2(likenessOf(wanted, words) < last, qPrintable(words));
        last = likenessOf(wanted, words);
    }
    QCOMPARE(last, 0.0);
    QCOMPARE(likenessOf({}, {}), 1.0);
    QCOMPARE(likenessOf({}, u"x"_s), 0.0);
}

void FoldedWordsTest::alignsAnEditedStretch()
{
    const QList<FoldedWord> wanted =
        findFoldedWords(u"before it we stay until the last boat and after it");
    const QList<FoldedWord> words =
        findFoldedWords(u"now more before it we stay right until that boat and after it all");
    const std::optional<Alignment> found = align(wanted, 2, 8, words, 2);
    QVERIFY(found);
    QCOMPARE(found->first, 4); // we
    QCOMPARE(found->last, 10); // boat
    QVERIFY(found->likeness > 0.5 && found->likeness < 1);
    QVERIFY(!align(wanted, 2, 8, {}, 0));
}

ONRECORD_TEST(FoldedWordsTest)
#include "tst_foldedwords.moc"
