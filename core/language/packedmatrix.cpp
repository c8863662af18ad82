// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/packedmatrix.h"

#include <algorithm>
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
    const qsizetype at =
        (group * m_pairs + pair) * groupNumbers + qsizetype(output % outputsAtOnce) * 2;
    // From the first line on, as what is set goes on over the lines.
    return reinterpret_cast<qint16 *>(m_lines.data()) + at;
}

void PackedMatrix::setOutput(int output, std::span<const qint16> numbers)
{
    qint16 *at = place(output, 0);
    size_t input = 0;
    for (; input + 1 < numbers.size(); input += 2, at += groupNumbers)
        std::memcpy(at, &numbers[input], 2 * sizeof(qint16));
    if (input < numbers.size())
        *at = numbers[input];
}

void PackedMatrix::setInputs(int pair, std::span<const qint16> first,
                             std::span<const qint16> second)
{
    for (size_t start = 0; start < first.size(); start += outputsAtOnce) {
        qint16 *at = place(int(start), pair);
        const size_t count = std::min(first.size() - start, size_t(outputsAtOnce));
        for (size_t output = 0; output < count; ++output) {
            at[2 * output] = first[start + output];
            at[2 * output + 1] = second[start + output];
        }
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
        for (qsizetype pair = 0; pair < pairs; ++pair) {
            const qint16 *of = packed + pair * groupNumbers;
            const qint32 first = numbers[row * stride + 2 * pair];
            const qint32 second = numbers[row * stride + 2 * pair + 1];
            for (qsizetype output = 0; output < outputs; ++output)
                sum[size_t(output)] += first * of[2 * output] + second * of[2 * output + 1];
        }
        std::memcpy(sums + row * sumStride, sum.data(), sizeof sum);
    }
}

#ifdef ONRECORD_X86_KERNELS

/// Four rows and eight outputs at a time: their sums fill half of the registers.
void multiplyGroupSse2(const qint16 *numbers, qsizetype stride, const qint16 *packed, int pairs,
                       qint32 *sums, qsizetype sumStride)
{
    constexpr int rows = 4;
    constexpr qsizetype lanes = 4;
    for (qsizetype part = 0; part < PackedMatrix::outputsAtOnce; part += 2 * lanes) {
        for (int row = 0; row < PackedMatrix::rowsAtOnce; row += rows) {
            __m128i left[rows] = {};
            __m128i right[rows] = {};
            const qint16 *of = packed + 2 * part;
            const qint16 *at = numbers + row * stride;
            for (int pair = 0; pair < pairs; ++pair, of += groupNumbers, at += 2) {
                const auto *line = reinterpret_cast<const __m128i *>(of);
                const __m128i first = _mm_load_si128(line);
                const __m128i second = _mm_load_si128(line + 1);
                for (int r = 0; r < rows; ++r) {
                    qint32 both = 0;
                    std::memcpy(&both, at + r * stride, sizeof both);
                    const __m128i own = _mm_set1_epi32(both);
                    left[r] = _mm_add_epi32(left[r], _mm_madd_epi16(own, first));
                    right[r] = _mm_add_epi32(right[r], _mm_madd_epi16(own, second));
                }
            }
            for (int r = 0; r < rows; ++r) {
                auto *to = reinterpret_cast<__m128i *>(sums + (row + r) * sumStride + part);
                _mm_storeu_si128(to, left[r]);
                _mm_storeu_si128(to + 1, right[r]);
            }
        }
    }
}

/// A pair of inputs of a row, once for each of the outputs.
[[gnu::target("avx2")]] inline __m256i pairAvx2(const qint16 *numbers)
{
    qint32 pair = 0;
    std::memcpy(&pair, numbers, sizeof pair);
    return _mm256_set1_epi32(pair);
}

[[gnu::target("avx2")]] inline __m256i addedAvx2(__m256i sum, __m256i numbers, __m256i packed)
{
    return _mm256_add_epi32(sum, _mm256_madd_epi16(numbers, packed));
}

/// Four rows and sixteen outputs at a time: their sums fill half of the registers.
[[gnu::target("avx2")]] void multiplyGroupAvx2(const qint16 *numbers, qsizetype stride,
                                               const qint16 *packed, int pairs, qint32 *sums,
                                               qsizetype sumStride)
{
    constexpr int rows = 4;
    constexpr qsizetype lanes = 8;
    for (qsizetype part = 0; part < PackedMatrix::outputsAtOnce; part += 2 * lanes) {
        for (int row = 0; row < PackedMatrix::rowsAtOnce; row += rows) {
            __m256i left[rows] = {};
            __m256i right[rows] = {};
            const qint16 *of = packed + 2 * part;
            const qint16 *at = numbers + row * stride;
            for (int pair = 0; pair < pairs; ++pair, of += groupNumbers, at += 2) {
                const auto *line = reinterpret_cast<const __m256i *>(of);
                const __m256i first = _mm256_load_si256(line);
                const __m256i second = _mm256_load_si256(line + 1);
                for (int r = 0; r < rows; ++r) {
                    const __m256i own = pairAvx2(at + r * stride);
                    left[r] = addedAvx2(left[r], own, first);
                    right[r] = addedAvx2(right[r], own, second);
                }
            }
            for (int r = 0; r < rows; ++r) {
                auto *to = reinterpret_cast<__m256i *>(sums + (row + r) * sumStride + part);
                _mm256_storeu_si256(to, left[r]);
                _mm256_storeu_si256(to + 1, right[r]);
            }
        }
    }
}

[[gnu::target("avx512f,avx512bw,avx512vnni")]] void
multiplyGroupAvx512(const qint16 *numbers, qsizetype stride, const qint16 *packed, int pairs,
                    qint32 *sums, qsizetype sumStride)
{
    constexpr int rows = PackedMatrix::rowsAtOnce;
    __m512i left[rows] = {};
    __m512i right[rows] = {};
    for (int pair = 0; pair < pairs; ++pair, packed += groupNumbers, numbers += 2) {
        const __m512i first = _mm512_load_si512(packed);
        const __m512i second = _mm512_load_si512(packed + lineNumbers);
        for (int r = 0; r < rows; ++r) {
            qint32 both = 0;
            std::memcpy(&both, numbers + r * stride, sizeof both);
            const __m512i own = _mm512_set1_epi32(both);
            left[r] = _mm512_dpwssd_epi32(left[r], own, first);
            right[r] = _mm512_dpwssd_epi32(right[r], own, second);
        }
    }
    for (int r = 0; r < rows; ++r) {
        _mm512_storeu_si512(sums + r * sumStride, left[r]);
        _mm512_storeu_si512(sums + r * sumStride + PackedMatrix::outputsAtOnce / 2, right[r]);
    }
}

#endif

MultiplyGroup multiplyGroup(MultiplyKernel kernel)
{
#ifdef ONRECORD_X86_KERNELS
    switch (kernel) {
    case MultiplyKernel::Plain: break;
    case MultiplyKernel::Sse2: return multiplyGroupSse2;
    case MultiplyKernel::Avx2: return multiplyGroupAvx2;
    case MultiplyKernel::Avx512: return multiplyGroupAvx512;
    }
#else
    Q_UNUSED(kernel)
#endif
    return multiplyGroupPlain;
}

std::vector<MultiplyKernel> findKernels()
{
    std::vector<MultiplyKernel> kernels{MultiplyKernel::Plain};
#ifdef ONRECORD_X86_KERNELS
    kernels.push_back(MultiplyKernel::Sse2); // part of x86-64
    if (__builtin_cpu_supports("avx2"))
        kernels.push_back(MultiplyKernel::Avx2);
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vnni"))
        kernels.push_back(MultiplyKernel::Avx512);
#endif
    return kernels;
}

} // namespace

std::span<const MultiplyKernel> multiplyKernels()
{
    static const std::vector<MultiplyKernel> kernels = findKernels();
    return kernels;
}

void PackedMatrix::multiply(MultiplyKernel kernel, const qint16 *numbers, qsizetype stride,
                            int rows, qint32 *sums) const
{
    const MultiplyGroup multiplyOne = multiplyGroup(kernel);
    if (m_lines.empty())
        return;
    const auto *packed = reinterpret_cast<const qint16 *>(m_lines.data());
    for (int group = 0; group < m_groups; ++group) {
        const qint16 *of = packed + qsizetype(group) * m_pairs * groupNumbers;
        for (int row = 0; row < rows; row += rowsAtOnce)
            multiplyOne(numbers + row * stride, stride, of, m_pairs,
                        sums + qsizetype(row) * width() + qsizetype(group) * outputsAtOnce,
                        width());
    }
}

} // namespace onrecord
