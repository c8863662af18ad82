// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/learners/featurenumbers.h"

#include "core/language/hash.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <array>

using namespace onrecord;
using namespace onrecord::training;

class FeatureNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersTheFrequentFirst();
    void keepsNoMoreThanAsked();
    void countsManyFeatures();
};

void FeatureNumbersTest::numbersTheFrequentFirst()
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

void FeatureNumbersTest::keepsNoMoreThanAsked()
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

void FeatureNumbersTest::countsManyFeatures()
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

ONRECORD_TEST(FeatureNumbersTest)
#include "tst_featurenumbers.moc"
