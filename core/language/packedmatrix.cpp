// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/packedmatrix.h"

#include <cstring>
#if defined(__x86_64__) && defined(__GNUC__)
#define ONRECORD_X86_KERNELS
#include <immintrin.h>
#endif

namespace onrecord {

static constexpr int lineNumbers = 32;
static constexpr int groupNumbers = 2 * PackedMatrix::outputsAtOnce; ///< of a pair of inputs

void PackedMatrix::resize(int outputs, int inputs)
{
    m_groups = filled(outputs, outputsAtOnce) / outputsAtOnce;
    m_pairs = filled(inputs, 2) / 2;
    const size_t lines = size_t(m_groups) * size_t(m_pairs) * (groupNumbers / lineNumbers);
    if (m_lines.size() < lines)
        m_lines.resize(lines);
}

qint16 *PackedMatrix::place(int output, int pair)
{
    const qsizetype group = output / outputsAtOnce;
    const qsizetype at = (group * m_pairs + pair) * groupNumbers + output % outputsAtOnce * 2;
    return m_lines[size_t(at / lineNumbers)].numbers.data() + at % lineNumbers;
}

void PackedMatrix::setOutput(int output, std::span<const qint16> numbers)
{
    for (size_t i = 0; i < numbers.size(); ++i)
        place(output, int(i / 2))[i % 2] = numbers[i];
}

void PackedMatrix::setInputs(int pair, std::span<const qint16> first,
                             std::span<const qint16> second)
{
    for (size_t output = 0; output < first.size(); ++output) {
        qint16 *at = place(int(output), pair);
        at[0] = first[output];
        at[1] = second[output];
    }
}

namespace {

/// Multiplies rowsAtOnce rows with a group of outputs; \a sumStride lies between rows of sums.
using MultiplyGroup = void (*)(const qint16 *numbers, qsizetype stride, const qint16 *packed,
                               int pairs, qint32 *sums, qsizetype sumStride);

void multiplyGroupPlain(const qint16 *numbers, qsizetype stride, const qint16 *packed, int pairs,
                        qint32 *sums, qsizetype sumStride)
{
    constexpr int outputs = PackedMatrix::outputsAtOnce;
    for (int row = 0; row < PackedMatrix::rowsAtOnce; ++row) {
        std::array<qint32, outputs> sum{};
        for (int pair = 0; pair < pairs; ++pair) {
            const qint16 *of = packed + qsizetype(pair) * groupNumbers;
            const qint32 first = numbers[row * stride + 2 * pair];
            const qint32 second = numbers[row * stride + 2 * pair + 1];
            for (int output = 0; output < outputs; ++output)
                sum[size_t(output)] += first * of[2 * output] + second * of[2 * output + 1];
        }
        std::memcpy(sums + row * sumStride, sum.data(), sizeof sum);
    }
}

MultiplyGroup multiplyGroup(MultiplyKernel)
{
    return multiplyGroupPlain;
}

} // namespace

std::span<const MultiplyKernel> multiplyKernels()
{
    static constexpr std::array kernels{MultiplyKernel::Plain};
    return kernels;
}

void PackedMatrix::multiply(MultiplyKernel kernel, const qint16 *numbers, qsizetype stride,
                            int rows, qint32 *sums) const
{
    const MultiplyGroup multiplyOne = multiplyGroup(kernel);
    const qint16 *packed = m_lines.empty() ? nullptr : m_lines.front().numbers.data();
    for (int group = 0; group < m_groups; ++group) {
        const qint16 *of = packed + qsizetype(group) * m_pairs * groupNumbers;
        for (int row = 0; row < rows; row += rowsAtOnce)
            multiplyOne(numbers + row * stride, stride, of, m_pairs,
                        sums + qsizetype(row) * width() + qsizetype(group) * outputsAtOnce,
                        width());
    }
}

} // namespace onrecord
