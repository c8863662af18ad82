// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/packedmatrix.h"

#include "app/training/learners/dice.h"

#include "tests/support/roomtests.h"

#include <QTest>

#include <algorithm>

using namespace onrecord;
using namespace onrecord::training;

using WholeNumbers = std::vector<qint16>;

/// Numbers from -most to most, both of which occur.
static WholeNumbers anyNumbers(Dice &dice, int size, int most)
{
    WholeNumbers numbers;
    for (int i = 0; i < size; ++i)
        numbers.push_back(qint16(int(dice.below(size_t(2 * most + 1))) - most));
    numbers.front() = qint16(-most);
    numbers.back() = qint16(most);
    return numbers;
}

class PackedMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsProducts_data();
    void sumsProducts();
    void isFilledByInputsAsByOutputs();
    void sumsAsLargeAsTheyMayBe();
    void namesKernelsFromPlainToQuickest();
};

void PackedMatrixTest::sumsProducts_data()
{
    QTest::addColumn<int>("outputs");
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("rows");

    QTest::newRow("one of each") << 1 << 1 << 8;
    QTest::newRow("a group of outputs and one more") << 33 << 2 << 8;
    QTest::newRow("an odd number of inputs") << 64 << 37 << 16;
    QTest::newRow("several of all") << 96 << 64 << 24;
}

void PackedMatrixTest::sumsProducts()
{
    QFETCH(int, outputs);
    QFETCH(int, inputs);
    QFETCH(int, rows);
    Dice dice(1);
    const WholeNumbers weights = anyNumbers(dice, outputs * inputs, 127);
    PackedMatrix matrix;
    matrix.resize(outputs, inputs);
    for (int output = 0; output < outputs; ++output)
        matrix.setOutput(output,
                         std::span(weights).subspan(size_t(output * inputs), size_t(inputs)));
    const int stride = inputs + 3;
    const WholeNumbers numbers = anyNumbers(dice, rows * stride, 8191);
    for (const MultiplyKernel kernel : multiplyKernels()) {
        std::vector<qint32> sums(size_t(rows * matrix.width()), -1);
        matrix.multiply(kernel, numbers.data(), stride, rows, sums.data());
        for (int row = 0; row < rows; ++row) {
            for (int output = 0; output < outputs; ++output) {
                qint32 expected = 0;
                for (int input = 0; input < inputs; ++input)
                    expected += numbers[size_t(row * stride + input)]
                        * weights[size_t(output * inputs + input)];
                QCOMPARE(sums[size_t(row * matrix.width() + output)], expected);
            }
        }
    }
}

void PackedMatrixTest::isFilledByInputsAsByOutputs()
{
    constexpr int outputs = 40;
    constexpr int inputs = 6;
    Dice dice(2);
    const WholeNumbers weights = anyNumbers(dice, outputs * inputs, 32767); // by input
    PackedMatrix byOutput;
    PackedMatrix byInput;
    byOutput.resize(outputs, inputs);
    byInput.resize(outputs, inputs);
    for (int output = 0; output < outputs; ++output) {
        WholeNumbers own;
        for (int input = 0; input < inputs; ++input)
            own.push_back(weights[size_t(input * outputs + output)]);
        byOutput.setOutput(output, own);
    }
    for (int input = 0; input < inputs; input += 2)
        byInput.setInputs(input / 2, std::span(weights).subspan(size_t(input * outputs), outputs),
                          std::span(weights).subspan(size_t((input + 1) * outputs), outputs));
    const WholeNumbers numbers = anyNumbers(dice, PackedMatrix::rowsAtOnce * inputs, 5000);
    std::vector<qint32> sums(size_t(PackedMatrix::rowsAtOnce * byOutput.width()));
    std::vector<qint32> others(sums.size());
    byOutput.multiply(MultiplyKernel::Plain, numbers.data(), inputs, PackedMatrix::rowsAtOnce,
                      sums.data());
    byInput.multiply(MultiplyKernel::Plain, numbers.data(), inputs, PackedMatrix::rowsAtOnce,
                     others.data());
    QCOMPARE(sums, others);
}

void PackedMatrixTest::sumsAsLargeAsTheyMayBe()
{
    constexpr int inputs = 2048;
    PackedMatrix matrix;
    matrix.resize(1, inputs);
    matrix.setOutput(0, WholeNumbers(inputs, -127));
    const WholeNumbers numbers(size_t(PackedMatrix::rowsAtOnce) * inputs, 8191);
    for (const MultiplyKernel kernel : multiplyKernels()) {
        std::vector<qint32> sums(size_t(PackedMatrix::rowsAtOnce * matrix.width()));
        matrix.multiply(kernel, numbers.data(), inputs, PackedMatrix::rowsAtOnce, sums.data());
        QCOMPARE(sums.front(), -127 * 8191 * inputs);
    }
}

void PackedMatrixTest::namesKernelsFromPlainToQuickest()
{
    const std::span<const MultiplyKernel> kernels = multiplyKernels();
    QCOMPARE(kernels.front(), MultiplyKernel::Plain);
    QVERIFY(std::is_sorted(kernels.begin(), kernels.end()));
}

ONRECORD_TEST(PackedMatrixTest)
#include "tst_packedmatrix.moc"
