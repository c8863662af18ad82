// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/packedmatrix.h"

#include "app/training/learners/dice.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace onrecord;
using namespace onrecord::training;

using Bytes = std::vector<qint8>;

/// Numbers from \a least to \a most, both of which occur.
static Bytes anyNumbers(Dice &dice, int size, int least, int most)
{
    Bytes numbers;
    for (int i = 0; i < size; ++i)
        numbers.push_back(qint8(int(dice.below(size_t(most - least + 1))) + least));
    numbers.front() = qint8(least);
    numbers.back() = qint8(most);
    return numbers;
}

/// So large may all weights be.
static constexpr int safeWeight = PackedMatrix::largestSum / PackedMatrix::addedAtOnce;

class PackedMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsProducts_data();
    void sumsProducts();
    void isFilledByInputsAsByOutputs();
    void isFilledAnew();
    void sumsAsLargeAsTheyMayBe_data();
    void sumsAsLargeAsTheyMayBe();
    void looksForTheLargestSum();
    void namesKernelsFromPlainToQuickest();
};

void PackedMatrixTest::sumsProducts_data()
{
    QTest::addColumn<int>("outputs");
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("zero");

    QTest::newRow("one of each") << 1 << 1 << 8 << 0;
    QTest::newRow("a group of outputs and one more") << 33 << 2 << 8 << 31;
    QTest::newRow("an odd number of inputs") << 64 << 37 << 16 << 31;
    QTest::newRow("several of all") << 96 << 64 << 24 << 5;
}

void PackedMatrixTest::sumsProducts()
{
    QFETCH(int, outputs);
    QFETCH(int, inputs);
    QFETCH(int, rows);
    QFETCH(int, zero);
    Dice dice(1);
    const Bytes weights = anyNumbers(dice, outputs * inputs, -safeWeight, safeWeight);
    PackedMatrix matrix;
    matrix.resize(outputs, inputs, zero);
    for (int output = 0; output < outputs; ++output)
        matrix.setOutput(output,
                         std::span(weights).subspan(size_t(output * inputs), size_t(inputs)));
    const int stride = matrix.inputs() + 3;
    const Bytes numbers = anyNumbers(dice, rows * stride, 0, PackedMatrix::largestNumber);
    for (const MultiplyKernel kernel : multiplyKernels()) {
        std::vector<qint32> sums(size_t(rows * matrix.width()), -1);
        matrix.multiply(kernel, numbers.data(), stride, rows, sums.data());
        for (int row = 0; row < rows; ++row) {
            for (int output = 0; output < outputs; ++output) {
                qint32 expected = 0;
                for (int input = 0; input < inputs; ++input)
                    expected += (numbers[size_t(row * stride + input)] - zero)
                        * weights[size_t(output * inputs + input)];
                QCOMPARE(sums[size_t(row * matrix.width() + output)], expected);
            }
        }
    }
}

void PackedMatrixTest::isFilledByInputsAsByOutputs()
{
    constexpr int outputs = 40;
    constexpr int inputs = 8;
    Dice dice(2);
    const Bytes weights = anyNumbers(dice, outputs * inputs, -safeWeight, safeWeight); // by input
    PackedMatrix byOutput;
    PackedMatrix byInput;
    byOutput.resize(outputs, inputs, 0);
    byInput.resize(outputs, inputs, 0);
    for (int output = 0; output < outputs; ++output) {
        Bytes own;
        for (int input = 0; input < inputs; ++input)
            own.push_back(weights[size_t(input * outputs + output)]);
        byOutput.setOutput(output, own);
    }
    for (int input = 0; input < inputs; input += 4)
        byInput.setInputs(input / 4,
                          std::span(weights).subspan(size_t(input * outputs), 4 * outputs));
    const int stride = byInput.inputs();
    const Bytes numbers = anyNumbers(dice, PackedMatrix::rowsAtOnce * stride, 0, 63);
    std::vector<qint32> sums(size_t(PackedMatrix::rowsAtOnce * byOutput.width()));
    std::vector<qint32> others(sums.size());
    byOutput.multiply(MultiplyKernel::Plain, numbers.data(), stride, PackedMatrix::rowsAtOnce,
                      sums.data());
    byInput.multiply(MultiplyKernel::Plain, numbers.data(), stride, PackedMatrix::rowsAtOnce,
                     others.data());
    QCOMPARE(sums, others);
}

/// What was in a larger matrix adds nothing to a smaller one.
void PackedMatrixTest::isFilledAnew()
{
    constexpr int inputs = 16;
    PackedMatrix matrix;
    matrix.resize(64, 4 * inputs, 31);
    for (int output = 0; output < 64; ++output)
        matrix.setOutput(output, Bytes(4 * inputs, -safeWeight));
    matrix.resize(1, inputs, 2);
    matrix.setOutput(0, Bytes(inputs, 3));
    const Bytes numbers(size_t(PackedMatrix::rowsAtOnce) * inputs, 12);
    for (const MultiplyKernel kernel : multiplyKernels()) {
        std::vector<qint32> sums(size_t(PackedMatrix::rowsAtOnce * matrix.width()));
        matrix.multiply(kernel, numbers.data(), inputs, PackedMatrix::rowsAtOnce, sums.data());
        QCOMPARE(sums.front(), 3 * (12 - 2) * inputs);
    }
}

void PackedMatrixTest::sumsAsLargeAsTheyMayBe_data()
{
    QTest::addColumn<Bytes>("weights"); // of sixteen inputs
    QTest::addColumn<int>("number");

    constexpr qint8 a = 127;
    QTest::newRow("all weights alike") << Bytes(16, safeWeight) << 63;
    QTest::newRow("all below zero") << Bytes(16, -safeWeight) << 63;
    QTest::newRow("the largest, half of them")
        << Bytes{a, a, a, a, a, a, a, a, 0, 0, 0, 0, 0, 0, 0, 0} << 63;
    QTest::newRow("the smallest, every other")
        << Bytes{-a, 0, -a, 0, -a, 0, -a, 0, -a, 0, -a, 0, -a, 0, -a, 0} << 63;
    QTest::newRow("smaller weights and larger numbers") << Bytes(16, -34) << 120;
}

void PackedMatrixTest::sumsAsLargeAsTheyMayBe()
{
    QFETCH(Bytes, weights);
    QFETCH(int, number);
    constexpr int inputs = 2048;
    Bytes all;
    for (int input = 0; input < inputs; ++input)
        all.push_back(weights[size_t(input % 16)]);
    QVERIFY(number * PackedMatrix::sumOf(all) <= PackedMatrix::largestProducts);
    PackedMatrix matrix;
    matrix.resize(1, inputs, 0);
    matrix.setOutput(0, all);
    const Bytes numbers(size_t(PackedMatrix::rowsAtOnce) * inputs, qint8(number));
    const int expected = number * std::accumulate(all.begin(), all.end(), 0);
    for (const MultiplyKernel kernel : multiplyKernels()) {
        std::vector<qint32> sums(size_t(PackedMatrix::rowsAtOnce * matrix.width()));
        matrix.multiply(kernel, numbers.data(), inputs, PackedMatrix::rowsAtOnce, sums.data());
        QCOMPARE(sums.front(), expected);
    }
}

void PackedMatrixTest::looksForTheLargestSum()
{
    QCOMPARE(PackedMatrix::sumOf({}), 0);
    QCOMPARE(PackedMatrix::sumOf(Bytes{-128}), 128);
    // Of each four, the first two are added apart from the others.
    QCOMPARE(PackedMatrix::sumOf(Bytes{1, -2, 30, 40, 3, 4, -50, 60}), 180);
    QCOMPARE(PackedMatrix::sumOf(Bytes{10, -20, 3, 4, 30, 40}), 100);
    // Sixteen are added apart from the next.
    Bytes two(32, 1);
    two[17] = -100;
    QCOMPARE(PackedMatrix::sumOf(two), 107);
    QCOMPARE(PackedMatrix::sumOf(Bytes(20, 5)), 40);
}

void PackedMatrixTest::namesKernelsFromPlainToQuickest()
{
    const std::span<const MultiplyKernel> kernels = multiplyKernels();
    QCOMPARE(kernels.front(), MultiplyKernel::Plain);
    QVERIFY(std::is_sorted(kernels.begin(), kernels.end()));
}

ONRECORD_TEST(PackedMatrixTest)
#include "tst_packedmatrix.moc"
