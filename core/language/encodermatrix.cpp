// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/encodermatrix.h"

#include <cmath>

namespace onrecord {

/// Makes \a weights so small that their products can be added; gives what they were divided by.
static float makeSummable(std::vector<qint8> &weights)
{
    constexpr int rounded = PackedMatrix::addedAtOnce / 2; // half of one for each
    const float divisor =
        float(PackedMatrix::sumOf(weights)) / float(PackedMatrix::largestSum - rounded);
    if (divisor <= 1)
        return 1;
    for (qint8 &weight : weights)
        weight = qint8(std::lround(float(weight) / divisor));
    return divisor;
}

EncoderMatrix EncoderMatrix::packed(const ByteMatrix &matrix, std::span<const float> bias,
                                    std::span<const int> order, int zero)
{
    EncoderMatrix made;
    made.weights.resize(matrix.rows(), matrix.columns(), zero);
    made.scales.resize(size_t(made.weights.width()));
    made.bias.resize(size_t(made.weights.width()));
    std::vector<qint8> weights;
    for (int output = 0; output < matrix.rows(); ++output) {
        const int row = order[size_t(output)];
        weights.assign(matrix.row(row), matrix.row(row) + matrix.columns());
        made.scales[size_t(output)] = matrix.scale(row) * makeSummable(weights);
        made.bias[size_t(output)] = bias[size_t(row)];
        made.weights.setOutput(output, weights);
    }
    return made;
}

} // namespace onrecord
