// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/wordlist.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord;

class WordListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNumbersOfItsLines();
    void holdsTheListsOfTheProgram_data();
    void holdsTheListsOfTheProgram();
    void namesAListItDoesNotHold();
};

void WordListTest::keepsTheNumbersOfItsLines()
{
    const QList<ListLine> lines =
        linesOfList("# all of it a comment\n\n  say   says \t said  # a verb\n#\n𝒜 🌊");
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].number, 3);
    QCOMPARE(lines[0].text, u"say says said"_s);
    QCOMPARE(lines[1].number, 5);
    QCOMPARE(lines[1].text, u"𝒜 🌊"_s);
}

void WordListTest::holdsTheListsOfTheProgram_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"cues.txt", "dates.txt", "names.txt", "uses.txt", "verbs.txt", "words.txt"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void WordListTest::holdsTheListsOfTheProgram()
{
    QFETCH(QString, name);
    const Result<QByteArray> bytes = bytesOfList(name);
    QVERIFY(bytes);
    QVERIFY(linesOfList(*bytes).size() > 10);
}

void WordListTest::namesAListItDoesNotHold()
{
    const Result<QByteArray> bytes = bytesOfList(u"nouns.txt"_s);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().fault, Fault::Internal);
    QCOMPARE(bytes.error().subject, u"nouns.txt"_s);
}

ONRECORD_TEST(WordListTest)
#include "tst_wordlist.moc"
