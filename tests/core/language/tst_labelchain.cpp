// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/labelchain.h"

#include "app/training/learners/dice.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace onrecord;
using namespace onrecord::training;

static float anyScore(Dice &dice)
{
    return float(dice.below(8001)) / 1000 - 4;
}

static std::vector<float> anyScores(Dice &dice, size_t size)
{
    std::vector<float> scores(size);
    for (float &score : scores)
        score = anyScore(dice);
    return scores;
}

static LabelChain anyChain(Dice &dice, int labels)
{
    const auto size = size_t(labels);
    return {labels, anyScores(dice, size * size), anyScores(dice, size), anyScores(dice, size)};
}

/// All that \a chain allows, one after the other.
struct EveryPath
{
    EveryPath(const LabelChain &chain, std::span<const float> scores)
    {
        const auto labels = size_t(chain.labels);
        const size_t words = scores.size() / labels;
        const auto paths = size_t(std::llround(std::pow(labels, words)));
        marginals.resize(scores.size());
        double highest = -1e9;
        double whole = 0;
        for (size_t p = 0; p < paths; ++p) {
            std::vector<quint8> path(words);
            size_t rest = p;
            for (quint8 &label : path) {
                label = quint8(rest % labels);
                rest /= labels;
            }
            double sum = double(chain.first[path.front()]) + double(chain.last[path.back()]);
            for (size_t w = 0; w < words; ++w)
                sum += double(scores[w * labels + path[w]]);
            for (size_t w = 1; w < words; ++w)
                sum += double(chain.steps[path[w - 1] * labels + path[w]]);
            if (sum > highest) {
                highest = sum;
                best = path;
            }
            whole += std::exp(sum);
            for (size_t w = 0; w < words; ++w)
                marginals[w * labels + path[w]] += std::exp(sum);
        }
        for (double &marginal : marginals)
            marginal /= whole;
    }

    std::vector<quint8> best;
    std::vector<double> marginals;
};

class LabelChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithEveryPath_data();
    void agreesWithEveryPath();
    void takesNoForbiddenStep();
    void standsLongTextsAndWideScores();
    void hasNothingToSayOfNoWords();
};

void LabelChainTest::agreesWithEveryPath_data()
{
    QTest::addColumn<int>("labels");
    QTest::addColumn<int>("words");

    QTest::newRow("one word") << 7 << 1;
    QTest::newRow("one label") << 1 << 4;
    QTest::newRow("two labels") << 2 << 9;
    QTest::newRow("seven labels") << 7 << 5;
    QTest::newRow("as many labels as there may be") << mostChainLabels << 3;
}

void LabelChainTest::agreesWithEveryPath()
{
    QFETCH(int, labels);
    QFETCH(int, words);
    Dice dice(11);
    for (int round = 0; round < 20; ++round) {
        const LabelChain chain = anyChain(dice, labels);
        const std::vector<float> scores = anyScores(dice, size_t(labels) * size_t(words));
        const EveryPath every(chain, scores);
        QCOMPARE(bestLabels(chain, scores), every.best);
        const std::vector<float> marginals = labelMarginals(chain, scores);
        for (size_t m = 0; m < marginals.size(); ++m)
            QVERIFY(std::abs(double(marginals[m]) - every.marginals[m]) < 1e-6);
    }
}

/// Three labels of which the last follows only the second or itself, and does not begin.
static LabelChain chainOfInsides()
{
    constexpr float forbidden = -1e4F;
    return {3, {0, 0, forbidden, 0, 0, 0, 0, 0, 0}, {0, 0, forbidden}, {0, 0, 0}};
}

void LabelChainTest::takesNoForbiddenStep()
{
    const LabelChain chain = chainOfInsides();
    // The words alone would have the last label everywhere but at the third.
    const std::vector<float> scores{0, 0, 9, 0, 0, 9, 20, 0, 0, 0, 0, 9, 0, 1, 9};
    QCOMPARE(bestLabels(chain, scores), (std::vector<quint8>{1, 2, 0, 1, 2}));
    const std::vector<float> marginals = labelMarginals(chain, scores);
    QCOMPARE(marginals[2], 0.f);
    QVERIFY(marginals[3 * 3 + 2] < 1e-3F);
    QVERIFY(marginals[5] > 0.9F);
}

void LabelChainTest::standsLongTextsAndWideScores()
{
    Dice dice(5);
    const LabelChain chain = chainOfInsides();
    std::vector<float> scores = anyScores(dice, 3 * size_t{20000});
    for (float &score : scores)
        score *= 100;
    const std::vector<float> marginals = labelMarginals(chain, scores);
    for (size_t w = 0; w < marginals.size(); w += 3) {
        const float sum = marginals[w] + marginals[w + 1] + marginals[w + 2];
        QVERIFY(std::abs(sum - 1) < 1e-5F);
    }
    const std::vector<quint8> best = bestLabels(chain, scores);
    for (size_t w = 0; w < best.size(); ++w)
        QVERIFY(best[w] != 2 || (w > 0 && best[w - 1] != 0));
}

void LabelChainTest::hasNothingToSayOfNoWords()
{
    const LabelChain chain = chainOfInsides();
    QVERIFY(bestLabels(chain, {}).empty());
    QVERIFY(labelMarginals(chain, {}).empty());
}

ONRECORD_TEST(LabelChainTest)
#include "tst_labelchain.moc"
