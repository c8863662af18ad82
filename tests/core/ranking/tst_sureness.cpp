// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranking/sureness.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <vector>

using namespace onrecord;

class SurenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsMarginsInBands();
    void looksAtAllWordsOfAllRanges();
    void hasABandOfItsOwnForNothing();
    void takesTheMarginsOfTheOrigin();
};

void SurenessTest::putsMarginsInBands()
{
    QCOMPARE(fineBand(-100), quint64(0));
    QCOMPARE(fineBand(-8), quint64(1));
    QCOMPARE(fineBand(0), quint64(5));
    QCOMPARE(fineBand(100), quint64(15));
    quint64 last = 0;
    for (float margin = -10; margin < 40; margin += 0.25f) {
        QVERIFY(fineBand(margin) >= last);
        last = fineBand(margin);
    }
}

void SurenessTest::looksAtAllWordsOfAllRanges()
{
    const std::vector<float> margins{0, 9, 3, -2, 5};
    const Sureness sureness = surenessOf({{1, 3}, {4, 5}}, margins);
    QCOMPARE(sureness.least, fineBand(3));
    QCOMPARE(sureness.mean, fineBand(17.f / 3));
    QCOMPARE(sureness.first, fineBand(9));
    QCOMPARE(sureness.last, fineBand(5));
}

void SurenessTest::hasABandOfItsOwnForNothing()
{
    QVERIFY(surenessOf({}, {}) == Sureness{});
    QVERIFY(surenessOf({}, {}).least > fineBand(1000));
}

void SurenessTest::takesTheMarginsOfTheOrigin()
{
    RoleTaggings taggings;
    taggings.ruled.margins = {1};
    taggings.best.margins = {2};
    taggings.highRecall.margins = {3};
    using enum Proposal::Origin;
    QCOMPARE(marginsOf(taggings, Rules).front(), 1.f);
    QCOMPARE(marginsOf(taggings, Best).front(), 2.f);
    QCOMPARE(marginsOf(taggings, HighRecall).front(), 3.f);
    QCOMPARE(marginsOf(taggings, Verb).front(), 3.f);
}

ONRECORD_TEST(SurenessTest)
#include "tst_sureness.moc"
