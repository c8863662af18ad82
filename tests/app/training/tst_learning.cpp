// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/learning.h"

#include "core/language/hash.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

using namespace onrecord;
using namespace onrecord::training;

class LearningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rollsAsPublished();
    void staysWithinBounds();
    void shufflesWithoutLoss();
    void numbersTheFrequentFirst();
    void keepsNoMoreThanAsked();
    void countsManyFeatures();
    void averagesOverAllSteps();
};

/// The first numbers of SplitMix64 from 1234567, as its authors' reference code gives them.
void LearningTest::rollsAsPublished()
{
    Dice dice(1234567);
    QCOMPARE(dice.roll(), 6457827717110365317u);
    QCOMPARE(dice.roll(), 3203168211198807973u);
    QCOMPARE(dice.roll(), 9817491932198370423u);
}

void LearningTest::staysWithinBounds()
{
    Dice dice(3);
    double sum = 0;
    std::set<size_t> seen;
    for (int i = 0; i < 10'000; ++i) {
        const double share = dice.share();
        QVERIFY(share >= 0 && share < 1);
        sum += share;
        const size_t below = dice.below(6);
        QVERIFY(below < 6);
        seen.insert(below);
    }
    QCOMPARE(seen.size(), 6u);
    QVERIFY(sum > 4'800 && sum < 5'200);
}

void LearningTest::shufflesWithoutLoss()
{
    std::vector<int> items(100);
    std::iota(items.begin(), items.end(), 0);
    std::vector<int> once = items;
    std::vector<int> again = items;
    Dice(5).shuffle(once);
    Dice(5).shuffle(again);
    QVERIFY(once == again);
    QVERIFY(once != items);
    std::sort(once.begin(), once.end());
    QVERIFY(once == items);
}

void LearningTest::numbersTheFrequentFirst()
{
    FeatureNumbers numbers;
    const std::vector<quint64> seen{50, 7, 50, 9, 7, 50, 0, 0, 0, 0};
    numbers.count(seen);
    numbers.keep(2, 10);
    QVERIFY((numbers.features() == std::vector<quint64>{0, 50, 7}));
    std::vector<quint32> found{99};
    const std::vector<quint64> asked{7, 9, 50, 7, 123456, 0};
    numbers.numbersOf(asked, found);
    QVERIFY((found == std::vector<quint32>{99, 2, 1, 2, 0}));
}

void LearningTest::keepsNoMoreThanAsked()
{
    FeatureNumbers numbers;
    const std::vector<quint64> seen{4, 3, 2, 1, 4, 3};
    numbers.count(seen);
    numbers.keep(1, 3);
    // Of those seen as often the smaller: the order must not hang on where they lie.
    QVERIFY((numbers.features() == std::vector<quint64>{3, 4, 1}));
    numbers = FeatureNumbers();
    numbers.count(seen);
    numbers.keep(3, 3);
    QCOMPARE(numbers.size(), 0u);
    std::vector<quint32> found;
    numbers.numbersOf(seen, found);
    QVERIFY(found.empty());
}

void LearningTest::countsManyFeatures()
{
    FeatureNumbers numbers;
    constexpr quint64 many = 200'000;
    for (quint64 f = 0; f < many; ++f) {
        const std::array<quint64, 2> both{mixed(1, f), mixed(1, f)};
        numbers.count(std::span(both).first(f % 2 + 1));
    }
    numbers.keep(2, many);
    QCOMPARE(numbers.size(), size_t(many / 2));
    for (quint64 f = 0; f < many; ++f) {
        std::vector<quint32> found;
        const std::array<quint64, 1> asked{mixed(1, f)};
        numbers.numbersOf(asked, found);
        QCOMPARE(found.size(), size_t(f % 2));
        QVERIFY(found.empty() || numbers.features()[found.front()] == asked.front());
    }
}

void LearningTest::averagesOverAllSteps()
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

QTEST_GUILESS_MAIN(LearningTest)
#include "tst_learning.moc"
