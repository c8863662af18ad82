// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutation.h"
#include "tests/support/roomtests.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace onrecord::fuzz;

class MutationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsADictionary();
    void givesTheSameForTheSameSeed();
    void givesMuchThatIsNew();
    void drawsBytesWithoutACorpus();
};

void MutationTest::readsADictionary()
{
    const QByteArray dictionary = "# \"a comment\"\n"
                                  "\"By \"\n"
                                  "\n"
                                  "mark=\"\\xf0\\x9f\\x98\\x80\"\n"
                                  "\"a \\\"word\\\" \\\\\"\n"
                                  "no word\n";
    QCOMPARE(dictionaryWords(dictionary),
             (QList<QByteArray>{"By ", "\xf0\x9f\x98\x80", "a \"word\" \\"}));
}

void MutationTest::givesTheSameForTheSameSeed()
{
    const QList<QByteArray> corpus{"Ana Ruiz said it.", "“We stay,” she said."};
    const Mutation one(corpus, {"told"}, 100);
    const Mutation other(corpus, {"told"}, 100);
    for (quint32 seed = 0; seed < 100; ++seed)
        QCOMPARE(one.next(seed), other.next(seed));
}

void MutationTest::givesMuchThatIsNew()
{
    const Mutation mutation({"Ana Ruiz said it.", "Bo"}, {"according to"}, 30);
    QSet<QByteArray> inputs;
    bool anyWord = false;
    for (quint32 seed = 0; seed < 1000; ++seed) {
        const QByteArray input = mutation.next(seed);
        QVERIFY(input.size() <= 30);
        anyWord = anyWord || input.contains("according to");
        inputs.insert(input);
    }
    QVERIFY(inputs.size() > 500);
    QVERIFY(anyWord);
}

void MutationTest::drawsBytesWithoutACorpus()
{
    const Mutation mutation({}, {}, 64);
    QSet<qsizetype> lengths;
    for (quint32 seed = 0; seed < 1000; ++seed)
        lengths.insert(mutation.next(seed).size());
    QVERIFY(lengths.size() > 50);
}

ONRECORD_TEST(MutationTest)
#include "tst_mutation.moc"
