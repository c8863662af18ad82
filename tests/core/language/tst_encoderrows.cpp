// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/encoderrows.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace onrecord;

using Numbers = std::vector<float>;

/// \a size numbers from \a from on, \a step apart.
static Numbers numbersFrom(float from, float step, int size)
{
    Numbers numbers;
    for (int i = 0; i < size; ++i)
        numbers.push_back(from + float(i) * step);
    return numbers;
}

class EncoderRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalizes();
    void roundsToSteps();
    void quantizesZeros();
    void scalesAndAddsSums();
    void rectifies();
    void turnsPairs();
    void sharesOut_data();
    void sharesOut();
    void sharesOutAmongEquals();
    void sharesNothingFarBelow_data();
    void sharesNothingFarBelow();
};

void EncoderRowsTest::normalizes()
{
    constexpr int size = 24;
    const Numbers row = numbersFrom(100, 0.5F, size);
    const Numbers gain = numbersFrom(1, 0.1F, size);
    const Numbers bias = numbersFrom(-2, 0.2F, size);
    Numbers to(size);
    normalizeRow(row.data(), gain.data(), bias.data(), size, to.data());
    constexpr double mean = 100 + 0.5 * (size - 1) / 2;
    constexpr double variance = 0.25 * (size * size - 1) / 12;
    for (size_t i = 0; i < size; ++i) {
        const double normal = (double(row[i]) - mean) / std::sqrt(variance + 1e-5);
        QVERIFY(std::abs(double(to[i]) - (normal * double(gain[i]) + double(bias[i]))) < 1e-5);
    }
}

void EncoderRowsTest::roundsToSteps()
{
    const Numbers row{0, 1, -1, 2.6F, -2.6F, 25, -50, 0.4F};
    std::array<qint8, 8> to{};
    QCOMPARE(largestOfRow(row.data(), 8), 50.f);
    const float step = quantizeRow(row.data(), 100, 0, 8, to.data());
    QCOMPARE(step, 0.5F);
    QCOMPARE(to, (std::array<qint8, 8>{0, 2, -2, 5, -5, 50, -100, 1}));
    roundRow(row.data(), 1, 60, 8, to.data());
    QCOMPARE(to, (std::array<qint8, 8>{60, 61, 59, 63, 57, 85, 10, 60}));
}

void EncoderRowsTest::quantizesZeros()
{
    const Numbers row(8);
    std::array<qint8, 8> to{};
    QVERIFY(quantizeRow(row.data(), 31, 31, 8, to.data()) > 0);
    QCOMPARE(to, (std::array<qint8, 8>{31, 31, 31, 31, 31, 31, 31, 31}));
}

void EncoderRowsTest::scalesAndAddsSums()
{
    const std::array<qint32, 8> sums{1, -2, 3, 0, 1'000'000, 5, 6, 7};
    const Numbers scales = numbersFrom(1, 1, 8);
    const Numbers bias = numbersFrom(10, 10, 8);
    Numbers to(8);
    scaleSums(sums.data(), 0.5F, scales.data(), bias.data(), 8, to.data());
    QCOMPARE(to, (Numbers{10.5F, 18, 34.5F, 40, 2'500'050, 75, 91, 108}));
    addScaledSums(sums.data(), 0.5F, scales.data(), bias.data(), 8, to.data());
    QCOMPARE(to, (Numbers{21, 36, 69, 80, 5'000'100, 150, 182, 216}));
    scaleSums(sums.data(), 0.5F, 8, to.data());
    QCOMPARE(to, (Numbers{0.5F, -1, 1.5F, 0, 500'000, 2.5F, 3, 3.5F}));
}

void EncoderRowsTest::rectifies()
{
    constexpr int size = 4000;
    const Numbers before = numbersFrom(-20, 0.01F, size);
    Numbers row = before;
    rectifyRow(row.data(), size);
    for (size_t i = 0; i < size; ++i) {
        const auto x = double(before[i]);
        const double expected = x * std::erfc(-x / std::sqrt(2)) / 2;
        QVERIFY2(std::abs(double(row[i]) - expected) < 1e-3, qPrintable(QString::number(x)));
        QVERIFY(row[i] > -0.1702F);
    }
}

void EncoderRowsTest::turnsPairs()
{
    Numbers first = numbersFrom(1, 1, 8);
    Numbers second = numbersFrom(-1, 0.5F, 8);
    const Numbers a = first;
    const Numbers b = second;
    const Numbers cosines(8, 0.6F);
    const Numbers sines(8, 0.8F);
    turnRow(first.data(), second.data(), cosines.data(), sines.data(), 8);
    for (size_t i = 0; i < 8; ++i) {
        QCOMPARE(first[i], a[i] * 0.6F - b[i] * 0.8F);
        QCOMPARE(second[i], a[i] * 0.8F + b[i] * 0.6F);
    }
}

void EncoderRowsTest::sharesOut_data()
{
    QTest::addColumn<int>("count");

    QTest::newRow("one") << 1;
    QTest::newRow("not a whole group") << 5;
    QTest::newRow("whole groups") << 16;
    QTest::newRow("whole groups and one") << 17;
}

void EncoderRowsTest::sharesOut()
{
    QFETCH(int, count);
    constexpr float factor = 0.01F;
    std::vector<qint32> scores;
    for (int i = 0; i < count; ++i)
        scores.push_back((i * 577) % 1000 - 500);
    const qint32 largest = *std::max_element(scores.begin(), scores.end());
    std::vector<qint32> given = scores;
    given.resize(32, 1'000'000'000); // not of the row
    std::vector<qint8> shares(32, 1);
    const qint32 sum = shareOut(given.data(), count, factor, 120, shares.data());
    qint32 added = 0;
    for (int i = 0; i < (count + 15) / 16 * 16; ++i) {
        const double share =
            i < count ? std::exp2(double(scores[size_t(i)] - largest) * 0.01) * 120 : 0;
        QVERIFY(std::abs(double(shares[size_t(i)]) - share) < 0.52);
        added += shares[size_t(i)];
    }
    QCOMPARE(sum, added);
}

void EncoderRowsTest::sharesOutAmongEquals()
{
    std::vector<qint32> scores(16, -3);
    std::vector<qint8> shares(16);
    // So small a factor that what lies beyond the row scores no less than the row.
    QCOMPARE(shareOut(scores.data(), 3, 1e-30F, 100, shares.data()), 300);
    QCOMPARE(shares, (std::vector<qint8>{100, 100, 100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
}

void EncoderRowsTest::sharesNothingFarBelow_data()
{
    QTest::addColumn<float>("factor");

    QTest::newRow("a step worth little") << 1e-4F;
    QTest::newRow("a step worth 3") << 3.f;
    QTest::newRow("a step worth 100") << 100.f;
    QTest::newRow("a step worth more than all") << 1e6F;
}

/// Scores as far apart as sums can be.
void EncoderRowsTest::sharesNothingFarBelow()
{
    QFETCH(float, factor);
    std::vector<qint32> scores(16, -30'000'000);
    scores[5] = 30'000'000;
    std::vector<qint8> shares(16);
    QCOMPARE(shareOut(scores.data(), 16, factor, 100, shares.data()), 100);
    QCOMPARE(shares[5], qint8(100));
}

ONRECORD_TEST(EncoderRowsTest)
#include "tst_encoderrows.moc"
