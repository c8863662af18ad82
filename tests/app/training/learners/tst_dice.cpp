// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/learners/dice.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

using namespace onrecord;
using namespace onrecord::training;

class DiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rollsAsPublished();
    void staysWithinBounds();
    void shufflesWithoutLoss();
};

/// The first numbers of SplitMix64 from 1234567, as its authors' reference code gives them.
void DiceTest::rollsAsPublished()
{
    Dice dice(1234567);
    QCOMPARE(dice.roll(), 6457827717110365317u);
    QCOMPARE(dice.roll(), 3203168211198807973u);
    QCOMPARE(dice.roll(), 9817491932198370423u);
}

void DiceTest::staysWithinBounds()
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

void DiceTest::shufflesWithoutLoss()
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

ONRECORD_TEST(DiceTest)
#include "tst_dice.moc"
