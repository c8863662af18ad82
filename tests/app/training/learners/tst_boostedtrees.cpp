// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/learners/boostedtrees.h"

#include "core/language/logodds.h"

#include "tests/support/roomtests.h"

#include <QTest>

using namespace onrecord;
using namespace onrecord::training;

class BoostedTreesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsWhatCountsOnlyTogether();
    void tellsHowOftenItIsSo();
    void believesNoFewExamples();
    void findsBoundsAmongManyNumbers();
    void learnsTheSameTwice();
    void learnsNothingFromNothing();
};

/// So where the first or the second number is 1, not both; the third is anything.
static KnownRows eitherOr()
{
    KnownRows rows;
    rows.columns = 3;
    for (int i = 0; i < 400; ++i) {
        const int first = i % 2;
        const int second = i / 2 % 2;
        rows.add(std::vector{float(first), float(second), float(i % 7)}, first != second);
    }
    // A tree asks one question after the other, so the first must tell something by itself.
    for (int i = 0; i < 60; ++i)
        rows.add(std::vector{1.F, 0.F, float(i % 7)}, true);
    return rows;
}

static double probabilityOf(const DecisionTrees &trees, const std::vector<float> &numbers)
{
    return fromLogOdds(trees.logOddsOf(numbers));
}

void BoostedTreesTest::learnsWhatCountsOnlyTogether()
{
    const DecisionTrees trees = trainTrees(eitherOr(), {.trees = 60, .ends = 4, .fewest = 20});
    QVERIFY(probabilityOf(trees, {1, 0, 3}) > 0.9);
    QVERIFY(probabilityOf(trees, {0, 1, 3}) > 0.9);
    QVERIFY(probabilityOf(trees, {0, 0, 3}) < 0.1);
    QVERIFY(probabilityOf(trees, {1, 1, 3}) < 0.1);
}

void BoostedTreesTest::tellsHowOftenItIsSo()
{
    KnownRows rows;
    rows.columns = 1;
    for (int i = 0; i < 1000; ++i)
        rows.add(std::vector{float(i % 2)}, i % 2 == 1 ? i % 10 != 1 : i % 10 == 0);
    const DecisionTrees trees = trainTrees(rows, {.trees = 100});
    QVERIFY(std::abs(probabilityOf(trees, {1}) - 0.8) < 0.02);
    QVERIFY(std::abs(probabilityOf(trees, {0}) - 0.2) < 0.02);
}

void BoostedTreesTest::believesNoFewExamples()
{
    KnownRows rows;
    rows.columns = 1;
    for (int i = 0; i < 100; ++i)
        rows.add(std::vector{float(i < 10)}, i < 10);
    const DecisionTrees few = trainTrees(rows, {.fewest = 11});
    const DecisionTrees enough = trainTrees(rows, {.fewest = 10});
    QCOMPARE(few.logOddsOf(std::vector{1.F}), few.logOddsOf(std::vector{0.F}));
    QVERIFY(enough.logOddsOf(std::vector{1.F}) > enough.logOddsOf(std::vector{0.F}));
}

void BoostedTreesTest::findsBoundsAmongManyNumbers()
{
    KnownRows rows;
    rows.columns = 1;
    for (int i = 0; i < 2000; ++i)
        rows.add(std::vector{float(i)}, i >= 1500);
    const DecisionTrees trees = trainTrees(rows, {});
    QVERIFY(probabilityOf(trees, {1560}) > 0.9);
    QVERIFY(probabilityOf(trees, {1440}) < 0.1);
}

void BoostedTreesTest::learnsTheSameTwice()
{
    QCOMPARE(trainTrees(eitherOr(), {}).written(), trainTrees(eitherOr(), {}).written());
}

void BoostedTreesTest::learnsNothingFromNothing()
{
    KnownRows none;
    none.columns = 2;
    QCOMPARE(trainTrees(none, {.trees = 3}).logOddsOf(std::vector{1.F, 2.F}), 0.);
}

ONRECORD_TEST(BoostedTreesTest)
#include "tst_boostedtrees.moc"
