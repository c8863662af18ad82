// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/decisiontrees.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace onrecord;

using Nodes = std::vector<DecisionTrees::Node>;

class DecisionTreesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpWhatEachTreeSays_data();
    void addsUpWhatEachTreeSays();
    void saysTheSameOnceRead();
    void refusesWhatIsNotSound_data();
    void refusesWhatIsNotSound();
    void refusesBytesOfAnotherLength();
};

/// Is the first number over 0.5? If so, is the second over 10? The other tree only adds 0.25.
static DecisionTrees trees()
{
    return {1,
            {0, 5},
            Nodes{{0, 1, 0.5F}, {0, 0, -2}, {1, 1, 10}, {0, 0, 4}, {0, 0, 8}, {0, 0, 0.25F}}};
}

void DecisionTreesTest::addsUpWhatEachTreeSays_data()
{
    QTest::addColumn<float>("first");
    QTest::addColumn<float>("second");
    QTest::addColumn<double>("logOdds");
    QTest::newRow("no") << 0.5F << 20.F << -0.75;
    QTest::newRow("yes, no") << 0.6F << 10.F << 5.25;
    QTest::newRow("yes, yes") << 0.6F << 10.5F << 9.25;
}

void DecisionTreesTest::addsUpWhatEachTreeSays()
{
    QFETCH(const float, first);
    QFETCH(const float, second);
    QTEST(trees().logOddsOf(std::vector{first, second}), "logOdds");
}

void DecisionTreesTest::saysTheSameOnceRead()
{
    const auto read = DecisionTrees::read(trees().written(), 2);
    QVERIFY(read);
    QCOMPARE(read->written(), trees().written());
    for (const std::vector<float> &numbers : {std::vector{0.F, 0.F}, {1.F, 9.F}, {1.F, 11.F}})
        QCOMPARE(read->logOddsOf(numbers), trees().logOddsOf(numbers));
}

void DecisionTreesTest::refusesWhatIsNotSound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, float constant, const std::vector<quint32> &roots,
                        const Nodes &nodes) {
        QTest::newRow(name) << DecisionTrees(constant, roots, nodes).written();
    };
    constexpr float noNumber = std::numeric_limits<float>::quiet_NaN();
    const Nodes ends{{0, 1, 0}, {0, 0, 1}, {0, 0, 2}};
    row("a number that is not there", 0, {0}, {{2, 1, 0}, {0, 0, 1}, {0, 0, 2}});
    row("an end that is not there", 0, {0}, {{0, 1, 0}, {0, 0, 1}});
    row("a tree that is not there", 0, {3}, ends);
    row("no number at an end", 0, {0}, {{0, 1, 0}, {0, 0, noNumber}, {0, 0, 2}});
    row("no number to begin with", noNumber, {0}, ends);
}

void DecisionTreesTest::refusesWhatIsNotSound()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!DecisionTrees::read(bytes, 2));
}

void DecisionTreesTest::refusesBytesOfAnotherLength()
{
    const QByteArray bytes = trees().written();
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!DecisionTrees::read(bytes.first(size), 2));
    QVERIFY(!DecisionTrees::read(bytes + '\0', 2));
}

ONRECORD_TEST(DecisionTreesTest)
#include "tst_decisiontrees.moc"
