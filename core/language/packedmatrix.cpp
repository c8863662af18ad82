// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/packedmatrix.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <numeric>
#if defined(__x86_64__) && defined(__GNUC__)
#define ONRECORD_X86_KERNELS
#include <immintrin.h>
#endif

namespace onrecord {

static constexpr int lineWeights = 64;
static constexpr qsizetype groupWeights = 2 * qsizetype(lineWeights); ///< of a quad of inputs
static_assert(groupWeights / 4 == PackedMatrix::outputsAtOnce);
static constexpr int quadsAtOnce = PackedMatrix::inputsAtOnce / 4;

int PackedMatrix::sumOf(std::span<const qint8> weights)
{
    int largest = 0;
    for (size_t start = 0; start < weights.size(); start += inputsAtOnce) {
        std::array<qint8, inputsAtOnce> group{};
        std::copy_n(&weights[start], std::min(weights.size() - start, group.size()), group.begin());
        // Each quad is added as two pairs, and each of the two with those of the quads beside it.
        int first = 0;
        int second = 0;
        for (size_t input = 0; input < group.size(); input += 4) {
            first += std::abs(group[input]) + std::abs(group[input + 1]);
            second += std::abs(group[input + 2]) + std::abs(group[input + 3]);
        }
        largest = std::max({largest, first, second});
    }
    return largest;
}

void PackedMatrix::resize(int outputs, int inputs, int zero)
{
    m_groups = filled(outputs, outputsAtOnce) / outputsAtOnce;
    m_quads = filled(inputs, inputsAtOnce) / 4;
    m_zero = zero;
    const size_t lines = size_t(m_groups) * size_t(m_quads) * (groupWeights / lineWeights);
    if (m_lines.size() < lines)
        m_lines.resize(lines);
    m_starts.assign(size_t(width()), 0);
}

qint8 *PackedMatrix::place(int output, int quad)
{
    const qsizetype group = output / outputsAtOnce;
    const qsizetype at =
        (group * m_quads + quad) * groupWeights + qsizetype(output % outputsAtOnce) * 4;
    // Counted from the first line, as what is set there runs across lines.
    return reinterpret_cast<qint8 *>(m_lines.data()) + at;
}

void PackedMatrix::setOutput(int output, std::span<const qint8> weights)
{
    qint8 *at = place(output, 0);
    size_t input = 0;
    for (; input + 4 <= weights.size(); input += 4, at += groupWeights)
        std::memcpy(at, &weights[input], 4);
    if (input < weights.size())
        std::memcpy(at, &weights[input], weights.size() - input);
    m_starts[size_t(output)] = -m_zero * std::accumulate(weights.begin(), weights.end(), 0);
}

void PackedMatrix::setInputs(int quad, std::span<const qint8> weights)
{
    const size_t outputs = weights.size() / 4;
    for (size_t start = 0; start < outputs; start += outputsAtOnce) {
        qint8 *at = place(int(start), quad);
        const size_t count = std::min(outputs - start, size_t(outputsAtOnce));
        for (size_t output = 0; output < count; ++output) {
            for (size_t input = 0; input < 4; ++input)
                *at++ = weights[input * outputs + start + output];
        }
    }
}

namespace {

/// What a group of outputs is made of.
struct OutputGroup
{
    const qint8 *weights;
    const qint32 *starts;
    int quads;
};

/// Multiplies rowsAtOnce rows with a group of outputs; \a sumStride lies between rows of sums.
using MultiplyGroup = void (*)(const qint8 *numbers, qsizetype stride, const OutputGroup &group,
                               qint32 *sums, qsizetype sumStride);

void multiplyGroupPlain(const qint8 *numbers, qsizetype stride, const OutputGroup &group,
                        qint32 *sums, qsizetype sumStride)
{
    constexpr int outputs = PackedMatrix::outputsAtOnce;
    for (int row = 0; row < PackedMatrix::rowsAtOnce; ++row) {
        std::array<qint32, outputs> sum{};
        std::copy_n(group.starts, outputs, sum.begin());
        const qint8 *weights = group.weights;
        const qint8 *own = numbers + row * stride;
        for (int quad = 0; quad < group.quads; ++quad, weights += groupWeights, own += 4) {
            for (qsizetype output = 0; output < outputs; ++output) {
                const qint8 *of = weights + 4 * output;
                sum[size_t(output)] +=
                    own[0] * of[0] + own[1] * of[1] + own[2] * of[2] + own[3] * of[3];
            }
        }
        std::memcpy(sums + row * sumStride, sum.data(), sizeof sum);
    }
}

#ifdef ONRECORD_X86_KERNELS

/// Four numbers of a row as the bits of one.
inline qint32 quadAt(const qint8 *numbers)
{
    qint32 quad = 0;
    std::memcpy(&quad, numbers, sizeof quad);
    return quad;
}

/// The products of sixteen numbers with the weights of four outputs, by output. Eight each are added
/// in 16 bits: widened sooner, they would take as many multiplications as numbers of 16 bits do.
[[gnu::target("ssse3")]] inline __m128i sixteenSsse3(const qint8 *numbers, const qint8 *weights)
{
    __m128i sums = {};
    for (qsizetype quad = 0; quad < quadsAtOnce; ++quad) {
        const __m128i own = _mm_set1_epi32(quadAt(numbers + 4 * quad));
        const auto *of = reinterpret_cast<const __m128i *>(weights + quad * groupWeights);
        sums = _mm_add_epi16(sums, _mm_maddubs_epi16(own, _mm_load_si128(of)));
    }
    return _mm_madd_epi16(sums, _mm_set1_epi16(1));
}

/// Two rows and eight outputs at a time.
[[gnu::target("ssse3")]] void multiplyGroupSsse3(const qint8 *numbers, qsizetype stride,
                                                 const OutputGroup &group, qint32 *sums,
                                                 qsizetype sumStride)
{
    constexpr int rows = 2;
    constexpr qsizetype lanes = 4;
    for (qsizetype part = 0; part < PackedMatrix::outputsAtOnce; part += 2 * lanes) {
        const auto *starts = reinterpret_cast<const __m128i *>(group.starts + part);
        for (int row = 0; row < PackedMatrix::rowsAtOnce; row += rows) {
            __m128i left[rows];
            __m128i right[rows];
            std::fill_n(left, rows, _mm_loadu_si128(starts));
            std::fill_n(right, rows, _mm_loadu_si128(starts + 1));
            const qint8 *weights = group.weights + 4 * part;
            const qint8 *at = numbers + row * stride;
            for (int quad = 0; quad < group.quads; quad += quadsAtOnce) {
                for (int r = 0; r < rows; ++r) {
                    const qint8 *own = at + r * stride;
                    left[r] = _mm_add_epi32(left[r], sixteenSsse3(own, weights));
                    right[r] = _mm_add_epi32(right[r], sixteenSsse3(own, weights + 4 * lanes));
                }
                weights += quadsAtOnce * groupWeights;
                at += PackedMatrix::inputsAtOnce;
            }
            for (int r = 0; r < rows; ++r) {
                auto *to = reinterpret_cast<__m128i *>(sums + (row + r) * sumStride + part);
                _mm_storeu_si128(to, left[r]);
                _mm_storeu_si128(to + 1, right[r]);
            }
        }
    }
}

/// As sixteenSsse3(), of eight outputs.
[[gnu::target("avx2")]] inline __m256i sixteenAvx2(const qint8 *numbers, const qint8 *weights)
{
    __m256i sums = {};
    for (qsizetype quad = 0; quad < quadsAtOnce; ++quad) {
        const __m256i own = _mm256_set1_epi32(quadAt(numbers + 4 * quad));
        const auto *of = reinterpret_cast<const __m256i *>(weights + quad * groupWeights);
        sums = _mm256_add_epi16(sums, _mm256_maddubs_epi16(own, _mm256_load_si256(of)));
    }
    return _mm256_madd_epi16(sums, _mm256_set1_epi16(1));
}

/// Two rows and sixteen outputs at a time: with more, sums do not fit the registers.
[[gnu::target("avx2")]] void multiplyGroupAvx2(const qint8 *numbers, qsizetype stride,
                                               const OutputGroup &group, qint32 *sums,
                                               qsizetype sumStride)
{
    constexpr int rows = 2;
    constexpr qsizetype lanes = 8;
    for (qsizetype part = 0; part < PackedMatrix::outputsAtOnce; part += 2 * lanes) {
        const auto *starts = reinterpret_cast<const __m256i *>(group.starts + part);
        for (int row = 0; row < PackedMatrix::rowsAtOnce; row += rows) {
            __m256i left[rows];
            __m256i right[rows];
            std::fill_n(left, rows, _mm256_loadu_si256(starts));
            std::fill_n(right, rows, _mm256_loadu_si256(starts + 1));
            const qint8 *weights = group.weights + 4 * part;
            const qint8 *at = numbers + row * stride;
            for (int quad = 0; quad < group.quads; quad += quadsAtOnce) {
                for (int r = 0; r < rows; ++r) {
                    const qint8 *own = at + r * stride;
                    left[r] = _mm256_add_epi32(left[r], sixteenAvx2(own, weights));
                    right[r] = _mm256_add_epi32(right[r], sixteenAvx2(own, weights + 4 * lanes));
                }
                weights += quadsAtOnce * groupWeights;
                at += PackedMatrix::inputsAtOnce;
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
multiplyGroupAvx512(const qint8 *numbers, qsizetype stride, const OutputGroup &group, qint32 *sums,
                    qsizetype sumStride)
{
    constexpr int rows = PackedMatrix::rowsAtOnce;
    constexpr qsizetype lanes = PackedMatrix::outputsAtOnce / 2;
    __m512i left[rows];
    __m512i right[rows];
    for (int r = 0; r < rows; ++r) {
        left[r] = _mm512_loadu_si512(group.starts);
        right[r] = _mm512_loadu_si512(group.starts + lanes);
    }
    const qint8 *weights = group.weights;
    for (int quad = 0; quad < group.quads; ++quad, weights += groupWeights, numbers += 4) {
        const __m512i first = _mm512_load_si512(weights);
        const __m512i second = _mm512_load_si512(weights + lineWeights);
        for (int r = 0; r < rows; ++r) {
            const __m512i own = _mm512_set1_epi32(quadAt(numbers + r * stride));
            left[r] = _mm512_dpbusd_epi32(left[r], own, first);
            right[r] = _mm512_dpbusd_epi32(right[r], own, second);
        }
    }
    for (int r = 0; r < rows; ++r) {
        _mm512_storeu_si512(sums + r * sumStride, left[r]);
        _mm512_storeu_si512(sums + r * sumStride + lanes, right[r]);
    }
}

#endif

MultiplyGroup multiplyGroup(MultiplyKernel kernel)
{
#ifdef ONRECORD_X86_KERNELS
    switch (kernel) {
    case MultiplyKernel::Plain: break;
    case MultiplyKernel::Ssse3: return multiplyGroupSsse3;
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
    if (__builtin_cpu_supports("ssse3"))
        kernels.push_back(MultiplyKernel::Ssse3);
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

void PackedMatrix::multiply(MultiplyKernel kernel, const qint8 *numbers, qsizetype stride, int rows,
                            qint32 *sums) const
{
    const MultiplyGroup multiplyOne = multiplyGroup(kernel);
    if (m_lines.empty())
        return;
    const auto *weights = reinterpret_cast<const qint8 *>(m_lines.data());
    for (int g = 0; g < m_groups; ++g) {
        const qsizetype first = qsizetype(g) * outputsAtOnce;
        const OutputGroup group{weights + qsizetype(g) * m_quads * groupWeights,
                                m_starts.data() + first, m_quads};
        for (int row = 0; row < rows; row += rowsAtOnce)
            multiplyOne(numbers + row * stride, stride, group,
                        sums + qsizetype(row) * width() + first, width());
    }
}

} // namespace onrecord
