// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/learners/logisticregression.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <cmath>

using namespace onrecord;
using namespace onrecord::training;

class LogisticRegressionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsHowOftenSomethingIsSo();
    void keepsQuestionsApart();
    void learnsTheSameTwice();
};

/// What the weights say of question \a question where all of \a features are seen.
static double probability(const std::vector<float> &weights, int questions,
                          const std::vector<quint32> &features, int question)
{
    double sum = 0;
    for (const quint32 feature : features)
        sum += double(weights[feature * size_t(questions) + size_t(question)]);
    return 1 / (1 + std::exp(-sum));
}

/// Feature 0 is always there, 1 with what is so in three of four cases, 2 with one of four.
static std::vector<KnownAnswer> answers(int question)
{
    std::vector<KnownAnswer> all;
    for (int i = 0; i < 200; ++i) {
        const bool mostly = i % 2 == 0;
        const bool yes = (i / 2 % 4 == 0) != mostly;
        all.push_back({{0, mostly ? 1u : 2u}, question, yes});
    }
    return all;
}

void LogisticRegressionTest::learnsHowOftenSomethingIsSo()
{
    const std::vector<float> weights = trainAnswers(answers(0), 3, 1, {.rounds = 60});
    QCOMPARE(weights.size(), 3u);
    QVERIFY(std::abs(probability(weights, 1, {0, 1}, 0) - 0.75) < 0.08);
    QVERIFY(std::abs(probability(weights, 1, {0, 2}, 0) - 0.25) < 0.08);
}

void LogisticRegressionTest::keepsQuestionsApart()
{
    std::vector<KnownAnswer> both = answers(0);
    for (KnownAnswer answer : answers(1)) {
        answer.yes = !answer.yes;
        both.push_back(answer);
    }
    const std::vector<float> weights = trainAnswers(both, 4, 2, {.rounds = 60});
    QCOMPARE(weights.size(), 8u);
    QVERIFY(probability(weights, 2, {0, 1}, 0) > 0.65);
    QVERIFY(probability(weights, 2, {0, 1}, 1) < 0.35);
    QCOMPARE(probability(weights, 2, {3}, 0), 0.5); // never seen
}

void LogisticRegressionTest::learnsTheSameTwice()
{
    const Effort effort{.rounds = 3, .seed = 5};
    QVERIFY(trainAnswers(answers(0), 3, 1, effort) == trainAnswers(answers(0), 3, 1, effort));
    QVERIFY(trainAnswers({}, 3, 1, effort) == std::vector<float>(3));
}

ONRECORD_TEST(LogisticRegressionTest)
#include "tst_logisticregression.moc"
