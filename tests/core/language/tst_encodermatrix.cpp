// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/encodermatrix.h"

#include "tests/support/roomtests.h"

#include <QTest>
#include <QtEndian>

#include <array>
#include <cmath>

using namespace onrecord;
using namespace Qt::StringLiterals;

using Weights = std::vector<int>;

template <typename Number>
static void appendTo(QByteArray &bytes, Number number)
{
    std::array<char, sizeof number> parts{};
    qToLittleEndian(number, parts.data());
    bytes.append(parts.data(), qsizetype(parts.size()));
}

/// A model file with the one matrix "m" of \a rows, of which each is worth a tenth more.
static QByteArray fileOf(const std::vector<Weights> &rows)
{
    QByteArray bytes;
    appendTo(bytes, quint32(rows.size()));
    appendTo(bytes, quint32(rows.front().size()));
    for (size_t row = 0; row < rows.size(); ++row)
        appendTo(bytes, float(row + 1) / 10);
    for (const Weights &row : rows) {
        for (const int weight : row)
            appendTo(bytes, qint8(weight));
    }
    return ModelFile::written({{"m", bytes}});
}

/// Packs \a rows in \a order, with a bias of 100 for the first, 200 for the second, and so on.
static EncoderMatrix packedOf(const std::vector<Weights> &rows, const std::vector<int> &order)
{
    const QByteArray bytes = fileOf(rows);
    const Result<ModelFile> file = ModelFile::read(bytes, u"a.model"_s);
    EncoderSections sections(file.value(), u"a.model"_s);
    std::vector<float> bias;
    for (size_t row = 0; row < rows.size(); ++row)
        bias.push_back(100 * float(row + 1));
    return EncoderMatrix::packed(
        sections.matrix(u"m"_s, int(rows.size()), int(rows.front().size())), bias, order, 31);
}

class EncoderMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSmallWeightsAsTheyAre();
    void roundsLargeWeightsToLargerSteps_data();
    void roundsLargeWeightsToLargerSteps();
};

void EncoderMatrixTest::keepsSmallWeightsAsTheyAre()
{
    const EncoderMatrix matrix =
        packedOf({{127, -127, 127, -127}, {1, 2, 3, 4}, {-60, -60, -60, -60}}, {2, 0, 1});
    QCOMPARE(matrix.scales.size(), size_t(matrix.weights.width()));
    QCOMPARE(matrix.bias.size(), size_t(matrix.weights.width()));
    QCOMPARE((std::array{matrix.scales[0], matrix.scales[1], matrix.scales[2]}),
             (std::array{0.3F, 0.1F, 0.2F}));
    QCOMPARE((std::array{matrix.bias[0], matrix.bias[1], matrix.bias[2]}),
             (std::array{300.f, 100.f, 200.f}));
    std::vector<qint8> numbers(size_t(PackedMatrix::rowsAtOnce) * 16, 32); // 1, as zero is 31
    std::vector<qint32> sums(size_t(PackedMatrix::rowsAtOnce * matrix.weights.width()));
    matrix.weights.multiply(MultiplyKernel::Plain, numbers.data(), 16, PackedMatrix::rowsAtOnce,
                            sums.data());
    QCOMPARE((std::array{sums[0], sums[1], sums[2]}), (std::array{-240, 0, 10}));
}

void EncoderMatrixTest::roundsLargeWeightsToLargerSteps_data()
{
    QTest::addColumn<int>("weight");
    QTest::addColumn<int>("number");

    QTest::newRow("just too large") << 66 << 63;
    QTest::newRow("the largest") << 127 << 63;
    QTest::newRow("the smallest") << -128 << 63;
    QTest::newRow("with the smallest number") << 127 << 0;
}

void EncoderMatrixTest::roundsLargeWeightsToLargerSteps()
{
    QFETCH(int, weight);
    QFETCH(int, number);
    constexpr int inputs = 64;
    const EncoderMatrix matrix = packedOf({Weights(inputs, weight)}, {0});
    const std::vector<qint8> numbers(size_t(PackedMatrix::rowsAtOnce) * inputs, qint8(number));
    for (const MultiplyKernel kernel : multiplyKernels()) {
        std::vector<qint32> sums(size_t(PackedMatrix::rowsAtOnce * matrix.weights.width()));
        matrix.weights.multiply(kernel, numbers.data(), inputs, PackedMatrix::rowsAtOnce,
                                sums.data());
        const double made = double(sums.front()) * double(matrix.scales.front());
        const double right = inputs * 0.1 * weight * (number - 31);
        QVERIFY2(std::abs(made - right) < 0.01 * std::abs(right),
                 qPrintable(QString::number(made)));
    }
}

ONRECORD_TEST(EncoderMatrixTest)
#include "tst_encodermatrix.moc"
