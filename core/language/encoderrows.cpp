// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/encoderrows.h"

#include "core/language/simdvector.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <numbers>

namespace onrecord {

namespace {

/// As many as a processor with AVX2 takes at once: longer ones are taken apart one by one.
template <typename Number>
using Lanes [[gnu::vector_size(rowNumbers * sizeof(Number))]] = Number;

using Floats = Lanes<float>;
using Integers = Lanes<qint32>;

// Vectors are handed over by reference: how they would be by value depends on the processor.

template <typename Vector, typename Number>
[[gnu::always_inline]] inline void loadRow(Vector &to, const Number *from)
{
    std::memcpy(&to, from, sizeof to);
}

template <typename Vector, typename Number>
[[gnu::always_inline]] inline void storeRow(Number *to, const Vector &from)
{
    std::memcpy(to, &from, sizeof from);
}

[[gnu::always_inline]] inline float sumOf(const Floats &numbers)
{
    float sum = 0;
    for (int lane = 0; lane < rowNumbers; ++lane)
        sum += numbers[lane];
    return sum;
}

[[gnu::always_inline]] inline float maximumOf(const Floats &numbers)
{
    float most = numbers[0];
    for (int lane = 1; lane < rowNumbers; ++lane)
        most = numbers[lane] > most ? numbers[lane] : most;
    return most;
}

/// Replaces numbers below four million by the nearest whole ones: beside so large a number as is
/// added there is no room for fractions.
[[gnu::always_inline]] inline void roundAll(Floats &numbers)
{
    constexpr float noFractions = 12582912; // 1.5 × 2^23
    numbers = (numbers + noFractions) - noFractions;
}

/// Replaces each number, at most 126, by 2 to its power; off by 2e-7 of it.
[[gnu::always_inline]] inline void raiseTwo(Floats &numbers)
{
    // As good as none, and far from the numbers so small that processors are slow with them.
    constexpr float least = -100;
    numbers = numbers < least ? Floats{} + least : numbers;
    Floats whole = numbers;
    roundAll(whole);
    const Floats part = (numbers - whole) * std::numbers::ln2_v<float>;
    // The series of the exponential function; part is at most ln 2 / 2.
    Floats power = part * (1.f / 720) + 1.f / 120;
    power = power * part + 1.f / 24;
    power = power * part + 1.f / 6;
    power = power * part + 0.5f;
    power = power * part + 1.f;
    power = power * part + 1.f;
    const Integers exponents = (__builtin_convertvector(whole, Integers) + 127) << 23;
    Floats powers;
    std::memcpy(&powers, &exponents, sizeof powers);
    numbers = power * powers;
}

} // namespace

ONRECORD_TARGET_CLONES void normalizeRow(const float *row, const float *gain, const float *bias,
                                         int size, float *to)
{
    Floats numbers, sums{};
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(numbers, row + i);
        sums += numbers;
    }
    const float mean = sumOf(sums) / float(size);
    Floats squares{};
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(numbers, row + i);
        const Floats difference = numbers - mean;
        squares += difference * difference;
    }
    constexpr float smallest = 1e-5F;
    const float steepness = 1 / std::sqrt(sumOf(squares) / float(size) + smallest);
    Floats gains, biases;
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(numbers, row + i);
        loadRow(gains, gain + i);
        loadRow(biases, bias + i);
        storeRow(to + i, (numbers - mean) * steepness * gains + biases);
    }
}

ONRECORD_TARGET_CLONES float largestOfRow(const float *row, int size)
{
    // Without their signs, numbers are ordered as their bits are, and those are compared sooner.
    constexpr qint32 allButSign = 0x7FFFFFFF;
    Integers bits, most{};
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(bits, row + i);
        bits &= allButSign;
        most = bits > most ? bits : most;
    }
    Floats largest;
    loadRow(largest, &most);
    return maximumOf(largest);
}

ONRECORD_TARGET_CLONES void roundRow(const float *row, float step, int size, qint16 *to)
{
    const float steps = 1 / step;
    Floats numbers;
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(numbers, row + i);
        numbers *= steps;
        roundAll(numbers);
        const Integers rounded = __builtin_convertvector(numbers, Integers);
        storeRow(to + i, __builtin_convertvector(rounded, Lanes<qint16>));
    }
}

float quantizeRow(const float *row, float most, int size, qint16 *to)
{
    constexpr float nothing = 1e-20F; // so that a row of zeros can be divided
    const float step = (largestOfRow(row, size) + nothing) / most;
    roundRow(row, step, size, to);
    return step;
}

ONRECORD_TARGET_CLONES void scaleSums(const qint32 *sums, float step, const float *scales,
                                      const float *bias, int size, float *to)
{
    Integers sum;
    Floats scale, biases;
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(sum, sums + i);
        loadRow(scale, scales + i);
        loadRow(biases, bias + i);
        storeRow(to + i, __builtin_convertvector(sum, Floats) * (scale * step) + biases);
    }
}

ONRECORD_TARGET_CLONES void addScaledSums(const qint32 *sums, float step, const float *scales,
                                          const float *bias, int size, float *to)
{
    Integers sum;
    Floats scale, biases, before;
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(sum, sums + i);
        loadRow(scale, scales + i);
        loadRow(biases, bias + i);
        loadRow(before, to + i);
        storeRow(to + i, before + (__builtin_convertvector(sum, Floats) * (scale * step) + biases));
    }
}

ONRECORD_TARGET_CLONES void scaleSums(const qint32 *sums, float step, int size, float *to)
{
    Integers sum;
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(sum, sums + i);
        storeRow(to + i, __builtin_convertvector(sum, Floats) * step);
    }
}

ONRECORD_TARGET_CLONES void rectifyRow(float *row, int size)
{
    // The share above |x| is half of what Abramowitz and Stegun approximate in 7.1.26.
    constexpr float rootHalf = std::numbers::sqrt2_v<float> / 2;
    constexpr float halfLog = std::numbers::log2e_v<float> / 2;
    Floats x;
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(x, row + i);
        const Floats distance = (x < 0.f ? -x : x) * rootHalf;
        const Floats t = 1.f / (distance * 0.3275911F + 1.f);
        Floats above = x * x * -halfLog;
        raiseTwo(above);
        Floats series = t * 1.061405429F - 1.453152027F;
        series = series * t + 1.421413741F;
        series = series * t - 0.284496736F;
        series = series * t + 0.254829592F;
        above *= series * t * 0.5F;
        const Floats outer = x * above;
        storeRow(row + i, x < 0.f ? outer : x - outer);
    }
}

ONRECORD_TARGET_CLONES void turnRow(float *first, float *second, const float *cosines,
                                    const float *sines, int size)
{
    Floats a, b, cosine, sine;
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(a, first + i);
        loadRow(b, second + i);
        loadRow(cosine, cosines + i);
        loadRow(sine, sines + i);
        storeRow(first + i, a * cosine - b * sine);
        storeRow(second + i, a * sine + b * cosine);
    }
}

ONRECORD_TARGET_CLONES qint32 shareOut(qint32 *scores, int count, float factor, float whole,
                                       float *work, qint16 *shares)
{
    const int size = (count + rowNumbers - 1) / rowNumbers * rowNumbers;
    std::fill(scores + count, scores + size, std::numeric_limits<qint32>::min());
    Integers score, most;
    loadRow(most, scores);
    for (int i = rowNumbers; i < size; i += rowNumbers) {
        loadRow(score, scores + i);
        most = score > most ? score : most;
    }
    const float start = maximumOf(__builtin_convertvector(most, Floats)) * factor;
    Floats powers, sums{};
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(score, scores + i);
        powers = __builtin_convertvector(score, Floats) * factor - start;
        raiseTwo(powers);
        storeRow(work + i, powers);
    }
    std::fill(work + count, work + size, 0.f); // no words, however alike all scores are
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(powers, work + i);
        sums += powers;
    }
    const float share = whole / sumOf(sums);
    Integers added{};
    for (int i = 0; i < size; i += rowNumbers) {
        loadRow(powers, work + i);
        powers *= share;
        roundAll(powers);
        const Integers rounded = __builtin_convertvector(powers, Integers);
        added += rounded;
        storeRow(shares + i, __builtin_convertvector(rounded, Lanes<qint16>));
    }
    qint32 sum = 0;
    for (int lane = 0; lane < rowNumbers; ++lane)
        sum += added[lane];
    return sum;
}

} // namespace onrecord
