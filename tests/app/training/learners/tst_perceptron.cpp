// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/learners/perceptron.h"

#include "app/training/learners/dice.h"
#include "core/language/weighttable.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace onrecord;
using namespace onrecord::training;

class PerceptronTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void averagesOverAllSteps();
    void learnsFromItsMistakes();
    void changesNothingWhenItIsRight();
};

void PerceptronTest::averagesOverAllSteps()
{
    constexpr size_t size = 5;
    AveragedWeights weights(size);
    std::array<double, size> now{};
    std::array<double, size> sums{}; // beginning with a step at which all were 0
    Dice dice(11);
    constexpr int steps = 60;
    for (int step = 0; step < steps; ++step) {
        for (size_t w = 0; w < size; ++w) {
            if (dice.share() < 0.4) {
                const auto change = float(int(dice.below(9)) - 4);
                weights.add(w, change);
                now[w] += double(change);
            }
            QCOMPARE(double(weights[w]), now[w]);
            sums[w] += now[w];
        }
        weights.stepDone();
    }
    const std::vector<float> average = weights.average();
    QCOMPARE(average.size(), size);
    for (size_t w = 0; w < size; ++w)
        QVERIFY(std::abs(double(average[w]) - sums[w] / (steps + 1)) < 1e-4);
}

/// Three kinds that share one feature and have one of their own each.
static const std::array<std::array<quint64, 2>, 3> kinds{{{7, 100}, {7, 200}, {7, 300}}};

static FeatureNumbers countedKinds()
{
    FeatureNumbers numbers;
    for (const auto &kind : kinds)
        numbers.count(kind);
    numbers.keep(1, 10);
    return numbers;
}

static int best(const std::vector<float> &scores)
{
    return int(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

void PerceptronTest::learnsFromItsMistakes()
{
    const FeatureNumbers numbers = countedKinds();
    Perceptron perceptron(numbers, 3);
    for (int round = 0; round < 4; ++round) {
        for (int kind = 0; kind < 3; ++kind) {
            perceptron.correct(kind, best(perceptron.scores(kinds[size_t(kind)])));
            perceptron.stepDone();
        }
    }
    for (int kind = 0; kind < 3; ++kind)
        QCOMPARE(best(perceptron.scores(kinds[size_t(kind)])), kind);
    const QByteArray bytes = perceptron.written();
    QVERIFY(WeightTable::view(bytes));
    QCOMPARE(perceptron.written(), bytes);
}

void PerceptronTest::changesNothingWhenItIsRight()
{
    const FeatureNumbers numbers = countedKinds();
    Perceptron perceptron(numbers, 3);
    perceptron.scores(kinds[1]);
    perceptron.correct(1, 1);
    QVERIFY((perceptron.scores(kinds[1]) == std::vector<float>{0, 0, 0}));
    perceptron.correct(2, 0);
    QVERIFY((perceptron.scores(kinds[1]) == std::vector<float>{-2, 0, 2}));
    QVERIFY((perceptron.scores(kinds[0]) == std::vector<float>{-1, 0, 1})); // by what they share
}

ONRECORD_TEST(PerceptronTest)
#include "tst_perceptron.moc"
